import { describe, expect, it } from 'vitest';
import { isLoopbackHost, unsignedRequestProblem } from '../../../src/channels/loopback.ts';

const fromHere = {
  remoteAddress: '127.0.0.1',
  headers: { host: 'localhost:3978' },
  serviceUrl: 'http://localhost:51234',
};

describe('a request without credentials', () => {
  it.each([
    fromHere,
    { ...fromHere, remoteAddress: '::1', headers: { host: '[::1]:3978' } },
    { ...fromHere, remoteAddress: '::ffff:127.0.0.1', headers: { host: '127.0.0.1' } },
    { ...fromHere, remoteAddress: '127.8.9.1', headers: { host: '127.8.9.1:1' } },
    { ...fromHere, headers: { host: 'LOCALHOST:3978', origin: 'http://localhost:56150' } },
    { ...fromHere, serviceUrl: 'http://127.0.0.1:9000/v3/' },
    { ...fromHere, serviceUrl: 'https://[::1]:9000/a_b/c-d' },
  ])('is served where all of it stays on this machine: %j', (request) => {
    expect(unsignedRequestProblem(request)).toBeNull();
  });

  it.each(['203.0.113.5', '10.0.0.1', '::ffff:10.0.0.1', 'fe80::1', '', undefined])(
    'is refused from %s',
    (remoteAddress) => {
      expect(unsignedRequestProblem({ ...fromHere, remoteAddress })).toBe('it comes from another machine');
    },
  );

  it.each([
    ...[
      'forwarded',
      'x-forwarded',
      'x-forwarded-for',
      'x-forwarded-host',
      'x-forwarded-proto',
      'x-forwarded-port',
    ],
    ...[
      'x-forwarded-server',
      'x-original-forwarded-for',
      'x-http-forwarded-for',
      'max-forwards',
      'via',
      'x-via',
    ],
    ...[
      'x-real-ip',
      'x-client-ip',
      'x-cluster-client-ip',
      'true-client-ip',
      'client-ip',
      'x-remote-ip',
      'x-user-ip',
    ],
    ...[
      'x-originating-ip',
      'remote-addr',
      'x-remote-addr',
      'client-address',
      'x-azure-clientip',
      'x-azure-socketip',
    ],
    ...[
      'cf-connecting-ip',
      'cf-connecting-ipv6',
      'cf-ray',
      'cf-visitor',
      'cdn-loop',
      'fastly-client-ip',
      'fly-client-ip',
    ],
    ...['do-connecting-ip', 'x-nf-client-connection-ip', 'x-appengine-user-ip', 'x-envoy-external-address'],
    ...[
      'wl-proxy-client-ip',
      'http-client-ip',
      'proxy-connection',
      'x-proxyuser-ip',
      'x-amzn-trace-id',
      'x-arr-log-id',
    ],
    ...[
      'x-original-host',
      'x-original-url',
      'x-rewrite-url',
      'x-host',
      'x-http-host-override',
      'front-end-https',
    ],
    ...[
      'akamai-origin-hop',
      'cloudfront-viewer-address',
      'incap-client-ip',
      'tailscale-user-login',
      'x-varnish',
    ],
  ])('is refused with the header %s of a proxy', (name) => {
    const headers = { ...fromHere.headers, [name]: 'anything' };
    expect(unsignedRequestProblem({ ...fromHere, headers })).toBe(`a proxy forwarded it (header ${name})`);
  });

  it.each([
    ...[
      'accept',
      'accept-language',
      'authorization',
      'connection',
      'content-length',
      'content-type',
      'cookie',
      'expect',
    ],
    ...[
      'keep-alive',
      'user-agent',
      'x-request-id',
      'request-id',
      'traceparent',
      'x-requested-with',
      'x-ms-bot-agent',
    ],
    ...[
      'x-ms-conversation-id',
      'x-ms-client-request-id',
      'x-client-version',
      'x-relationship',
      'sec-fetch-mode',
    ],
  ])('is served with the header %s, which clients send by themselves', (name) => {
    const headers = { ...fromHere.headers, [name]: 'anything' };
    expect(unsignedRequestProblem({ ...fromHere, headers })).toBeNull();
  });

  it.each(['same-origin', 'same-site', 'none'])('is served from a page that browsers call %s', (site) => {
    const headers = {
      ...fromHere.headers,
      'sec-fetch-site': site,
      referer: 'http://localhost:3978/embed?x=1',
    };
    expect(unsignedRequestProblem({ ...fromHere, headers })).toBeNull();
  });

  it.each([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'something-new' },
    { 'sec-fetch-site': '' },
    { referer: 'https://evil.example/page' },
    { referer: 'http://localhost@evil.example/' },
    { referer: 'no address' },
    { origin: 'http://localhost', 'sec-fetch-site': 'cross-site' },
  ])('is refused from a page of which a browser says %j', (said) => {
    const headers = { ...fromHere.headers, ...said };
    expect(unsignedRequestProblem({ ...fromHere, headers })).toBe('a page of another site sent it');
  });

  it.each([
    undefined,
    '',
    'notices.example',
    'localhost.notices.example',
    'localhost@evil.example',
    '127.0.0.1.evil.example',
    '2130706433',
    '0.0.0.0',
  ])('is refused for the host %s', (host) => {
    expect(unsignedRequestProblem({ ...fromHere, headers: { host } })).toBe(
      'its Host header names another machine',
    );
  });

  it.each(['https://evil.example', 'null', ''])('is refused from a page at %j', (origin) => {
    const headers = { ...fromHere.headers, origin };
    expect(unsignedRequestProblem({ ...fromHere, headers })).toBe('a page of another site sent it');
  });

  it.each([
    'http://evil.example',
    'http://localhost.evil.example/',
    'http://localhost@evil.example/',
    'http://127.0.0.1@evil.example/',
    'http://127.0.0.1\\@evil.example/',
    'http://evil.example#@127.0.0.1/',
    'http://127.0.0.1:80:evil.example/',
    'http://10.0.0.1/',
    'http://0.0.0.0/',
    'http://169.254.169.254/latest',
    'http://[::]/',
    'http://[fe80::1]/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f.0.0.1/',
    'http://127.00.0.1/',
    'http://127.0.0.1/?next=http://evil.example',
    'ftp://127.0.0.1/',
    'file:///etc/passwd',
    'urn:botframework:x',
    ' http://localhost',
    '',
  ])('is refused where replies would go to %j', (serviceUrl) => {
    expect(unsignedRequestProblem({ ...fromHere, serviceUrl })).toBe(
      'its serviceUrl leads to another machine',
    );
  });
});

describe('a host to listen on', () => {
  it.each([
    ['127.0.0.1', true],
    ['127.3.2.1', true],
    ['localhost', true],
    ['::1', true],
    ['0.0.0.0', false],
    ['::', false],
    ['192.168.1.5', false],
    ['notices.example', false],
  ])('%s is reached from this machine alone: %s', (host, loopback) => {
    expect(isLoopbackHost(host)).toBe(loopback);
  });
});
