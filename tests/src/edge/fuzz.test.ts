import fc from 'fast-check';
import { expect, it } from 'vitest';
import { childPrograms } from '../../support/child-program.ts';
import { rawConnections, requestOf } from '../../support/raw-connection.ts';

/** Connections that are sent, so many at once. */
const CONNECTIONS = 400;
const AT_ONCE = 40;
/** Whoever sent half a request hangs up after this time; the server waits for the rest until then. */
const HANG_UP_MS = 150;
const SEED = 20_270_301;

const { run } = childPrograms();
const { exchange } = rawConnections();

const pick = (...values: string[]) => fc.constantFrom(...values);
const noise = fc.string({ unit: fc.constantFrom(...'a/[]%?#@:\\.;\x7f\xe9 \t'), maxLength: 12 });
const host = fc.oneof(
  { weight: 12, arbitrary: pick('localhost') },
  pick(
    'localhost',
    'localhost:80',
    '',
    '[',
    ']',
    '%',
    '%41',
    ':',
    ':80',
    '::',
    '[::',
    '[::1]:',
    'h:65536',
    'h:-1',
  ),
  pick(
    'two words',
    'h/p',
    'h?q',
    'h#f',
    'u@h',
    'u:p@h',
    'h\\p',
    '1.2.3.400',
    '0x1g.1',
    'xn--a',
    'a..b',
    '\xff\xfe',
    'h,h',
  ),
  pick('name/healthz', 'name/notices?', 'localhost/../readyz', 'localhost:80/notices.atom#'),
  noise,
);
const target = fc.oneof(
  { weight: 8, arbitrary: pick('/', '/healthz', '/notices', '/nothing') },
  pick(
    '/',
    '/healthz',
    '/readyz',
    '/notices',
    '/notices.atom',
    '/embed',
    '/assets/x',
    '/v3/directline/conversations',
  ),
  pick(
    '*',
    '//',
    '//[',
    '///x',
    '/\\[',
    '/%',
    '/%zz/%',
    '/notices/%ff',
    '/notices/%',
    '/?lang=%',
    '/#',
    '/..//..',
    '/;x=1',
  ),
  pick(
    'http://',
    'http://[',
    'http:///',
    'http://h:x/',
    'https://h/healthz',
    'http://u@h/',
    'ftp://h/',
    'h:443',
    'x',
    '?q',
  ),
  pick(
    '/notices?page=1e9',
    '/notices?q=%00',
    '/notices/a/calendar.ics?start=NaN',
    '/v3/directline/conversations/x/stream?t=',
  ),
  noise,
  noise.map((text) => `/${text}`),
  noise.map((text) => `http://${text}`),
  noise.map((text) => `/notices/${text}`),
);
const line = fc
  .tuple(
    fc.oneof(
      { weight: 15, arbitrary: pick('GET', 'GET', 'POST') },
      pick('GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'CONNECT', 'TRACE', 'get', 'BREW', ''),
      noise,
    ),
    target,
    pick(...Array(20).fill('HTTP/1.1'), 'HTTP/1.0', 'HTTP/2.0', 'HTTP/0.9', 'HTTP/9', 'HTTPS/1.1', ''),
  )
  .map((parts) => parts.join(' '));
const upgrade = pick(
  'Connection: Upgrade',
  'Upgrade: websocket',
  'Upgrade: h2c',
  'Upgrade: ',
  'HTTP2-Settings: AA',
);
const header = fc.oneof(
  {
    weight: 12,
    arbitrary: pick('Accept: text/html', 'Accept-Language: ko', 'User-Agent: x', 'Accept-Encoding: br'),
  },
  pick(
    'Connection: close',
    'Connection: keep-alive, x',
    'Expect: 100-continue',
    'Expect: tea',
    'Host: other',
    'Host : x',
  ),
  pick(
    'Content-Length: 5',
    'Content-Length: -1',
    'Content-Length: 5, 6',
    'Content-Length: 99999999999999999999',
  ),
  pick(
    'Transfer-Encoding: chunked',
    'Transfer-Encoding: gzip, chunked',
    'Transfer-Encoding: x',
    'TE: trailers',
  ),
  pick(
    'Content-Type: application/json',
    'Content-Type: ;;',
    'Accept: text/html',
    'Accept: ;q=x',
    'Accept-Encoding: ,;q=',
  ),
  pick(
    'Origin: http://[',
    'Origin: null',
    'Authorization: Bearer a.b.c',
    'Authorization: Bearer',
    'Cookie: =;=',
  ),
  pick(
    'Accept-Language: ko;q=x,;',
    'If-None-Match: "',
    'If-Modified-Since: x',
    'Range: bytes=-',
    'X-Forwarded-For: [,',
  ),
  pick('Sec-WebSocket-Key: x', 'Sec-WebSocket-Version: 13', 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=='),
  pick(
    'Accept-Version: ~x',
    'X-HTTP-Method-Override: \x01',
    ' folded',
    'no colon',
    ': no name',
    `Long: ${'x'.repeat(20_000)}`,
  ),
  upgrade,
  noise.map((text) => `X: ${text}`),
);
const body = fc.oneof(
  { weight: 8, arbitrary: pick('') },
  pick('', '', 'hello', '{}', '{"type":"message"}', '[[[[', '\0\0\0', '0\r\n\r\n'),
  pick(
    '5\r\nhello\r\n0\r\n\r\n',
    '5\r\nhel',
    'zz\r\n',
    '-1\r\n',
    'fffffffffffffffff\r\n',
    '5;x=\r\nhello\r\n0\r\nHost: x\r\n\r\n',
  ),
  noise,
);
const request = fc
  .tuple(line, fc.option(host, { nil: null, freq: 20 }), fc.array(header, { maxLength: 4 }), body)
  .map(([first, named, headers, rest]) =>
    requestOf(first, [...(named === null ? [] : [`Host: ${named}`]), ...headers], rest),
  );
const upgrading = fc
  .tuple(target, host, fc.array(fc.oneof(header, upgrade), { maxLength: 4 }), body)
  .map(([path, named, headers, rest]) => {
    const asked = [`Host: ${named}`, 'Connection: Upgrade', 'Upgrade: websocket', ...headers];
    return requestOf(`GET ${path} HTTP/1.1`, asked, rest);
  });
const connection = fc.oneof(
  { weight: 4, arbitrary: request },
  { weight: 2, arbitrary: upgrading },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.oneof(request, upgrading), { minLength: 2, maxLength: 4 })
      .map((all) => all.join('')),
  },
  { weight: 1, arbitrary: fc.tuple(request, fc.nat(60)).map(([text, at]) => text.slice(0, at)) },
  { weight: 1, arbitrary: noise },
);

it('survives whatever comes over a socket, and answers or closes each connection', async () => {
  const { child, said, ready } = run({ LOG_LEVEL: 'error' });
  const url = await ready;
  const sent = fc.sample(connection, { numRuns: CONNECTIONS, seed: SEED });
  const statuses = new Map<number, number>();
  for (let at = 0; at < sent.length; at += AT_ONCE) {
    // Each of these resolves when the server has closed the connection, so one that it forgets would fail the test.
    const group = sent.slice(at, at + AT_ONCE).map((bytes) => exchange(url, bytes, HANG_UP_MS));
    for (const outcome of await Promise.all(group)) {
      for (const status of outcome.statuses) statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    expect(child.exitCode).toBeNull();
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  }
  // What was sent reached the routes and the checks before them, and nothing in them broke.
  for (const status of [200, 400, 404]) expect(statuses.get(status)).toBeGreaterThan(10);
  expect([...statuses.keys()].filter((status) => status >= 500)).toEqual([]);
  expect(said.stderr).toBe('');
});
