/** XML read as a tree, leniently: no entity of its own is resolved, and nothing is fetched. */
import { type DomDocument, parseDocument } from './dom.ts';

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;

/** Also XHTML: tags that close themselves are written out, as a parser of HTML needs them. */
export async function parseXml(xml: string): Promise<DomDocument> {
  const open = xml
    .replace(/<\?xml[^>]*\?>/gi, '')
    .replace(/<!DOCTYPE[^>[]*(?:\[[\s\S]*?\]\s*)?>/gi, '')
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, text: string) =>
      text.replace(/&/g, '&amp;').replace(/</g, '&lt;'),
    )
    .replace(/<([a-z][\w:.-]*)((?:\s[^<>]*?)?)\/>/gi, (whole, name: string, rest: string) =>
      VOID.test(name) ? whole : `<${name}${rest}></${name}>`,
    );
  return parseDocument(open);
}
