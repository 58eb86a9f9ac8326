import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, test } from 'vitest';
import { askingAddress, countedAs, proxiesIn } from './asking-address.ts';

function from(peer: string, ...forwarded: readonly string[]): IncomingMessage {
  const socket = new Socket();
  Object.defineProperty(socket, 'remoteAddress', { value: peer });
  const incoming = new IncomingMessage(socket);
  if (forwarded.length > 0) incoming.headersDistinct['x-forwarded-for'] = [...forwarded];
  return incoming;
}

describe('who asks', () => {
  const behind = askingAddress(['127.0.0.1', '10.0.0.0/8', 'fd00::/8']);
  test.for([
    ['without a proxy is whose connection it is', '203.0.113.7', [], '203.0.113.7'],
    ['says in vain to be another', '203.0.113.7', ['198.51.100.1'], '203.0.113.7'],
    ['comes by a proxy of ours', '127.0.0.1', ['203.0.113.7'], '203.0.113.7'],
    ['is seen through it by a proxy of IPv4 over IPv6', '::ffff:127.0.0.1', ['203.0.113.7'], '203.0.113.7'],
    ['comes by two of them', '127.0.0.1', ['203.0.113.7, 10.1.2.3'], '203.0.113.7'],
    ['comes by two lines of them', '127.0.0.1', ['203.0.113.7', '10.1.2.3'], '203.0.113.7'],
    ['has made up who came before', '127.0.0.1', ['198.51.100.1, 203.0.113.7'], '203.0.113.7'],
    ['is named with a port', '127.0.0.1', ['203.0.113.7:4711'], '203.0.113.7'],
    ['is named with a port of IPv6', 'fd00::1', ['[2001:db8::7]:4711'], '2001:db8::7'],
    ['is the proxy itself where it says nothing', '127.0.0.1', [], '127.0.0.1'],
    ['is the proxy itself where it says no address', '127.0.0.1', ['unknown'], '127.0.0.1'],
  ] as const)('%s', ([, peer, forwarded, asking]) => {
    expect(behind(from(peer, ...forwarded))).toBe(asking);
  });

  test('is never believed where no proxy is named', () => {
    expect(askingAddress([])(from('127.0.0.1', '203.0.113.7'))).toBe('127.0.0.1');
  });
});

test.for([
  ['an address of IPv4', '203.0.113.7', '203.0.113.7'],
  ['one of IPv4 over IPv6, as the other', '::ffff:203.0.113.7', '203.0.113.7'],
  ['one of IPv6, with its whole network', '2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['another one of that network, however it is spelled', '2001:0DB8:1:2::7', '2001:db8:1:2::/64'],
  ['one whose network is zeros in part', '2001:db8::7', '2001:db8:0:0::/64'],
  ['one that ends in zeros', '2001:db8:1:3::', '2001:db8:1:3::/64'],
  ['one of a line of this machine', 'fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['this machine', '::1', '0:0:0:0::/64'],
  ['nobody, whose line is gone', '', ''],
] as const)('who asks is counted: %s', ([, asking, counted]) => {
  expect(countedAs(asking)).toBe(counted);
});

test('proxies are addresses and networks, or refused', () => {
  expect(proxiesIn(undefined)).toEqual({ value: [] });
  expect(proxiesIn('127.0.0.1, fd00::/8')).toEqual({ value: ['127.0.0.1', 'fd00::/8'] });
  for (const wrong of ['proxy', '10.0.0.0/33', '10.0.0.0/', '::/129', '10.0.0.1/8/9', '127.0.0.1 ::1']) {
    expect([wrong, proxiesIn(wrong)]).toMatchObject([wrong, { mistake: { setting: 'PROXY_ADDRESSES' } }]);
  }
});
