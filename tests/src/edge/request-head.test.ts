import { describe, expect, it } from 'vitest';
import { readHead } from '../../../src/edge/request-head.ts';

const read = (target: string, host: string | null = 'city.example', method = 'GET') =>
  readHead({
    method,
    target,
    rawHeaders: host === null ? ['Accept', '*/*'] : ['Accept', '*/*', 'HOST', host],
  });

describe('what a request asks for', () => {
  it.each([
    ['/', '/'],
    ['/notices?q=bus#top', '/notices?q=bus#top'],
    ['//[', '//['],
    ['/%', '/%'],
    ['http://other.example/notices?q=bus', '/notices?q=bus'],
    ['HTTPS://other.example', '/'],
    ['http://other.example?q=bus', '/?q=bus'],
    ['http://other.example:8080/a//b', '/a//b'],
  ])('%s is the path %s', (target, path) => {
    expect(read(target)).toMatchObject({ status: 'understood', path });
  });

  it.each([
    'http://',
    'http://[',
    'http:///path',
    'http://name:99999/',
    'http://name@host/',
    'http://name:word@host/',
    'http://a b/',
    'http://host\\@other/',
    'ftp://host/',
    'javascript:alert(1)',
    'host:443',
    'notices',
    '?q',
    '*',
    '',
  ])('%j is none', (target) => {
    expect(read(target)).toEqual({
      status: 'bad',
      problem: 'its target is neither a path nor an address',
    });
  });

  it('is the whole server only with OPTIONS', () => {
    expect(read('*', 'city.example', 'OPTIONS')).toMatchObject({ status: 'understood', path: '*' });
  });
});

describe('the host of a request', () => {
  it.each([
    ['City.Example', 'city.example'],
    ['localhost:3978', 'localhost:3978'],
    ['127.0.0.1', '127.0.0.1'],
    ['[::1]:80', '[::1]:80'],
    ['city_2.example.', 'city_2.example.'],
    ['', null],
    [null, null],
  ])('%j is %j', (value, host) => {
    expect(read('/', value)).toEqual({ status: 'understood', path: '/', host });
  });

  it.each([
    'city.example:99999',
    'city.example:',
    'two words',
    '[',
    '[::1',
    '::1',
    '%',
    '%6cocalhost',
    'host/notices.atom?',
    'host?',
    'host#',
    'host\\path',
    'name@host',
    'name:word@host',
    'one,two',
    '1.2.3.456',
    '도시.example',
    '\u0000',
    `${'a'.repeat(10)}:-1`,
  ])('%j is none', (value) => {
    expect(read('/', value)).toEqual({ status: 'bad', problem: 'its Host header is no host' });
  });

  it('is named once', () => {
    const rawHeaders = ['Host', 'one.example', 'host', 'one.example'];
    expect(readHead({ method: 'GET', target: '/', rawHeaders })).toEqual({
      status: 'bad',
      problem: 'it has more than one Host header',
    });
  });

  it('is that of the address where the target is one, and a malformed header is refused all the same', () => {
    expect(read('http://other.example:81/', 'city.example')).toMatchObject({ host: 'other.example:81' });
    expect(read('http://other.example/', '[')).toMatchObject({ status: 'bad' });
  });
});
