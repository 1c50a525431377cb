/** Where a name leads, and whether that is a machine of the public net: a page must not make the host ask its own network. */
import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import { type Refusal, refuse } from './formats/reader.ts';

export type Resolved =
  | { readonly kind: 'resolved'; readonly address: string; readonly family: 4 | 6 }
  | Refusal;

/** What the registries of special addresses (RFC 6890 and its successors) do not call global. */
const SPECIAL_4 =
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4';
/** With those that carry an address of the older kind within, which may be any. */
const SPECIAL_6 =
  '::/96 ::ffff:0:0/96 64:ff9b::/96 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32 2002::/16 3fff::/20 5f00::/16 fc00::/7 fe80::/10 fec0::/10 ff00::/8';

const special = new BlockList();
for (const [kind, ranges] of [
  ['ipv4', SPECIAL_4],
  ['ipv6', SPECIAL_6],
] as const) {
  for (const range of ranges.split(' ')) {
    const [net = '', bits = ''] = range.split('/');
    special.addSubnet(net, Number(bits), kind);
  }
}

export async function resolvePublic(hostname: string, allowPrivate: boolean): Promise<Resolved> {
  const name = hostname.replace(/^\[|\]$/g, '');
  const literal = isIP(name);
  let found: readonly { readonly address: string; readonly family: number }[];
  try {
    found =
      literal === 0
        ? await lookup(name, { all: true, verbatim: true })
        : [{ address: name, family: literal }];
  } catch {
    return refuse(`There is no server called ${name.slice(0, 100)}: check the address and the connection.`);
  }
  const [first] = found;
  if (first === undefined)
    return refuse(`There is no server called ${name.slice(0, 100)}: check the address.`);
  // One private address among public ones is a trick, or a mistake.
  if (!allowPrivate && found.some(({ address, family }) => isSpecial(address, family))) {
    return refuse(
      `${name.slice(0, 100)} is a machine of your own network, which pages may not make Footnote ask: add --allow-private if you mean it.`,
    );
  }
  return { kind: 'resolved', address: first.address, family: first.family === 6 ? 6 : 4 };
}

function isSpecial(address: string, family: number): boolean {
  return special.check(address.split('%')[0] ?? address, family === 6 ? 'ipv6' : 'ipv4');
}
