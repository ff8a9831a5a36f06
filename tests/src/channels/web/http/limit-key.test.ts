import { expect, it } from 'vitest';
import { limitKey } from '../../../../../src/channels/web/http/limit-key.ts';

it.each([
  ['2001:db8:1:2::1', '2001:db8:1:2:ffff:ffff:ffff:ffff'],
  ['2001:DB8:1:2:0:0:0:9', '2001:db8:1:2::'],
  ['fe80::1%eth0', 'fe80::2'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['::ffff:cb00:7107', '203.0.113.7'],
])('%s and %s count as one client', (one, other) => {
  expect(limitKey(one)).toBe(limitKey(other));
});

it.each([
  ['2001:db8:1:2::1', '2001:db8:1:3::1'],
  ['203.0.113.7', '203.0.113.8'],
  ['::ffff:203.0.113.7', '::ffff:203.0.113.8'],
  ['::1', '127.0.0.1'],
  ['', 'unknown'],
])('%j and %j count apart', (one, other) => {
  expect(limitKey(one)).not.toBe(limitKey(other));
});
