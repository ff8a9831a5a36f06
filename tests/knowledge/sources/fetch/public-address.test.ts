import { expect, it } from 'vitest';
import { isPublicAddress, resolveHost } from '../../../../knowledge/sources/fetch/public-address.ts';

it.each([
  '93.184.215.14',
  '1.1.1.1',
  '168.63.129.15',
  '2606:4700::1111',
  '2a00:1450:4001::200e',
  '::ffff:8.8.8.8',
])('%s is public', (address) => expect(isPublicAddress(address)).toBe(true));

it.each([
  // IPv4
  ...[
    '0.0.0.0',
    '0.1.2.3',
    '10.1.2.3',
    '100.64.0.1',
    '100.100.100.200',
    '127.0.0.1',
    '127.9.9.9',
    '169.254.169.254',
  ],
  ...['172.16.0.1', '172.31.255.255', '192.0.0.192', '192.0.2.7', '192.88.99.1', '192.168.1.1', '198.18.0.1'],
  ...[
    '198.51.100.7',
    '203.0.113.7',
    '224.0.0.1',
    '239.255.255.250',
    '240.0.0.1',
    '255.255.255.255',
    '168.63.129.16',
  ],
  // IPv4 in IPv6: mapped, compatible, translated, NAT64, 6to4, Teredo
  ...['::ffff:127.0.0.1', '::ffff:a9fe:a9fe', '::ffff:168.63.129.16', '::ffff:10.0.0.1'],
  ...['::127.0.0.1', '::7f00:1', '::8.8.8.8', '::a9fe:a9fe', '::ffff:0:127.0.0.1'],
  ...['64:ff9b::127.0.0.1', '64:ff9b::a9fe:a9fe', '64:ff9b:1::a00:1', '2002:7f00:1::', '2002:a9fe:a9fe::1'],
  ...['2001:0:4136:e378:8000:63bf:80ff:fffe', '2001::1'],
  // IPv6
  ...['::', '::1', '100::1', 'fe80::1', 'fe80::1%eth0', 'fec0::1', 'fc00::1', 'fd00:ec2::254', 'ff02::1'],
  ...[
    '2001:db8::1',
    '2001:2::1',
    '2001:10::1',
    '2001:20::1',
    '3fff::1',
    '5f00::1',
    '4000::1',
    '1::1',
    '200::1',
  ],
  ...['2606:4700::1%eth0', 'localhost', ''],
])('%s is not public', (address) => expect(isPublicAddress(address)).toBe(false));

it.each(['[::7f00:1]', '[64:ff9b::7f00:1]', '168.63.129.16', '[2002:7f00:1::]'])(
  'a host %s is refused without being looked up',
  async (host) => {
    const resolve = () => Promise.reject(new Error('looked up'));
    expect(await resolveHost(host, resolve, false)).toMatchObject({
      problem: expect.stringContaining('no public address'),
    });
  },
);

it('a name that leads to a public and to a wrapped address is refused', async () => {
  const resolve = async () => [
    { address: '93.184.215.14', family: 4 },
    { address: '::a9fe:a9fe', family: 6 },
  ];
  expect(await resolveHost('city.example', resolve, false)).toEqual({
    problem: 'city.example leads to ::a9fe:a9fe, which is no public address',
  });
});
