/** What an XML text says, one thing after the other. An empty element begins and ends. */
export type XmlEvent =
  | { readonly kind: 'begin'; readonly name: string; readonly attributes: string }
  | { readonly kind: 'end'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

/**
 * Walks through an XML text once. No entity is expanded but the five of XML and numbers, so that nothing can grow; a text
 * that breaks off gives what it has. Names keep their prefix: Word writes `w:`.
 */
export function* xmlEvents(xml: string): Generator<XmlEvent> {
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf('<', at);
    const textEnd = open === -1 ? xml.length : open;
    if (textEnd > at) yield { kind: 'text', text: unescaped(xml.slice(at, textEnd)) };
    if (open === -1) return;
    const special = specials.find(({ begin }) => xml.startsWith(begin, open));
    if (special) {
      const from = open + special.begin.length;
      const end = indexOrEnd(xml, special.end, from);
      if (special.isText) yield { kind: 'text', text: xml.slice(from, end) };
      at = end + special.end.length;
    } else {
      const close = tagEnd(xml, open);
      yield* tagEvents(xml.slice(open + 1, close));
      at = close + 1;
    }
  }
}

const specials = [
  { begin: '<!--', end: '-->', isText: false },
  { begin: '<![CDATA[', end: ']]>', isText: true },
  { begin: '<?', end: '?>', isText: false },
  { begin: '<!', end: '>', isText: false },
] as const;

function indexOrEnd(text: string, what: string, from: number): number {
  const index = text.indexOf(what, from);
  return index === -1 ? text.length : index;
}

/** Where a tag ends: a sign of the end inside of quotes is none. */
function tagEnd(xml: string, from: number): number {
  let at = from;
  while (at < xml.length) {
    const sign = xml[at];
    if (sign === '>') return at;
    at = (sign === '"' || sign === "'" ? indexOrEnd(xml, sign, at + 1) : at) + 1;
  }
  return xml.length;
}

function* tagEvents(tag: string): Generator<XmlEvent> {
  if (tag.startsWith('/')) {
    yield { kind: 'end', name: tag.slice(1).trim() };
    return;
  }
  const isEmpty = tag.endsWith('/');
  const inner = isEmpty ? tag.slice(0, -1) : tag;
  const space = inner.search(/\s/);
  const name = space === -1 ? inner : inner.slice(0, space);
  yield { kind: 'begin', name, attributes: inner.slice(name.length) };
  if (isEmpty) yield { kind: 'end', name };
}

const named = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

const unescaped = (text: string): string =>
  text.replaceAll(/&(#x[\da-f]{1,6}|#\d{1,7}|\w{2,4});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return named.get(name) ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
  });
