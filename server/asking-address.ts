import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';
import type { Mistake } from './config.ts';

/** Addresses, or networks such as 10.0.0.0/8, of which somebody is one. */
export type Addresses = readonly string[];

/**
 * From which address is asked. A proxy says for whom it asks, behind what it was told itself: the last address that is none of
 * the own proxies' is the one that nobody has made up.
 */
export function askingAddress(proxies: Addresses): (incoming: IncomingMessage) => string {
  const known = listOf(proxies);
  return ({ socket, headersDistinct }) => {
    const told = (headersDistinct['x-forwarded-for'] ?? []).flatMap((text) => text.split(','));
    let asking = socket.remoteAddress ?? '';
    while (isIn(known, asking)) {
      const before = plain(told.pop() ?? '');
      if (isIP(before) === 0) break;
      asking = before;
    }
    return asking;
  };
}

/**
 * Under what is counted who asks. Whoever has one address of IPv6 has a network of 2^64 of them, and is one all the same; IPv4
 * over IPv6 is IPv4.
 */
export function countedAs(asking: string): string {
  const [address = ''] = asking.split('%');
  const ofOld = /^::ffff:([\d.]+)$/i.exec(address)?.[1];
  if (ofOld !== undefined || isIP(address) !== 6) return ofOld ?? asking;
  // A URL has it in one spelling: lower case, no zeros in front, the longest row of zeros left out.
  const [before = '', behind = ''] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::');
  const [left, right] = [groupsOf(before), groupsOf(behind)];
  const leftOut = Array.from({ length: 8 - left.length - right.length }, () => '0');
  return `${[...left, ...leftOut, ...right].slice(0, 4).join(':')}::/64`;
}

const groupsOf = (text: string): readonly string[] => text.split(':').filter((group) => group !== '');

/** Which proxies are the own ones; none where none is named. */
export function proxiesIn(
  text: string | undefined,
): { readonly value: Addresses } | { readonly mistake: Mistake } {
  const value = (text ?? '').split(',').flatMap((each) => each.trim() || []);
  return value.every(isAddresses) ? { value } : { mistake };
}

const mistake: Mistake = {
  setting: 'PROXY_ADDRESSES',
  de: 'Das sind nicht Adressen oder Netze, getrennt durch Kommas. Zum Beispiel: 127.0.0.1, 10.0.0.0/8',
  en: 'These are not addresses or networks, parted by commas. For example: 127.0.0.1, 10.0.0.0/8',
};

const familyOf = (address: string) => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** Without a port, which some proxies name, too. */
const plain = (text: string): string =>
  text
    .trim()
    .replace(/^\[(.*)\](:\d+)?$/, '$1')
    .replace(/^([\d.]+):\d+$/, '$1');

function isAddresses(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const most = isIP(address) === 6 ? 128 : 32;
  const isNetwork = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most);
  return isIP(address) !== 0 && isNetwork && more.length === 0;
}

function listOf(addresses: Addresses): BlockList {
  const list = new BlockList();
  for (const each of addresses) {
    const [address = '', bits] = each.split('/');
    if (bits === undefined) list.addAddress(address, familyOf(address));
    else list.addSubnet(address, Number(bits), familyOf(address));
  }
  return list;
}

const isIn = (list: BlockList, address: string): boolean =>
  isIP(address) !== 0 && list.check(address, familyOf(address));
