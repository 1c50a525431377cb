/** Discord's Markdown as its clients read it, as far as a message of Footnote may contain it, wanted or not. */

export type DiscordInline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'link'; readonly url: string; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | {
      readonly kind: 'strong' | 'emphasis' | 'underlined' | 'struck' | 'spoiler';
      readonly inside: readonly DiscordInline[];
    };

/** Lines of one look that follow each other. */
export interface DiscordLines {
  readonly kind: 'plain' | 'quote' | 'small' | 'item' | 'heading';
  readonly lines: readonly (readonly DiscordInline[])[];
}

/** What stands between fences, to the letter. */
export interface DiscordCode {
  readonly kind: 'block';
  readonly text: string;
}

const FENCED = /```(?:[\w+-]+\n)?\n?([\s\S]+?)\n?```\n?/u;

export function parseDiscord(content: string): readonly (DiscordLines | DiscordCode)[] {
  const fenced = FENCED.exec(content);
  if (fenced === null) return parseLines(content);
  const [whole, text = ''] = fenced;
  const at = fenced.index;
  const before = content.slice(0, at).replace(/\n$/u, '');
  const after = content.slice(at + whole.length);
  return [
    ...(before === '' ? [] : parseLines(before)),
    { kind: 'block', text },
    ...(after === '' ? [] : parseDiscord(after)),
  ];
}

function parseLines(content: string): readonly DiscordLines[] {
  const groups: DiscordLines[] = [];
  const lines = content.split('\n');
  // Three of them quote the rest of the message.
  const rest = lines.findIndex(line => line.startsWith('>>> '));
  lines.forEach((line, at) => {
    const isQuoted = rest >= 0 && at >= rest;
    const { kind, words } = isQuoted
      ? { kind: 'quote' as const, words: line.replace(/^>>> /u, '') }
      : lookOf(line);
    const inline = parseInline(words);
    const last = groups.at(-1);
    if (last?.kind === kind) groups[groups.length - 1] = { kind, lines: [...last.lines, inline] };
    else groups.push({ kind, lines: [inline] });
  });
  return groups;
}

const LOOKS: readonly [DiscordLines['kind'], RegExp][] = [
  ['quote', /^> ?/u],
  ['small', /^-# +/u],
  ['item', /^ *[-*] +/u],
  ['heading', /^#{1,3} +/u],
];

function lookOf(line: string): { readonly kind: DiscordLines['kind']; readonly words: string } {
  const [kind, mark] = LOOKS.find(([, begins]) => begins.test(line)) ?? ['plain', /^/u];
  return { kind, words: line.replace(mark, '') };
}

/** Marks that stand in pairs; the longer ones come first, since they begin with the shorter. */
const PAIRS = [
  ['**', 'strong'],
  ['__', 'underlined'],
  ['~~', 'struck'],
  ['||', 'spoiler'],
  ['*', 'emphasis'],
  ['_', 'emphasis'],
] as const;

const ADDRESS = /^https?:\/\/[^\s<>]*[^\s<>.,:;"'\])]/u;
const NAMED_ADDRESS = /^\[([^\][\n]{1,200})\]\(<?(https?:\/\/[^\s<>)]+)>?\)/u;

function parseInline(text: string): readonly DiscordInline[] {
  const found: DiscordInline[] = [];
  let plain = '';
  const take = (inline: DiscordInline) => {
    if (plain !== '') found.push({ kind: 'text', text: plain });
    plain = '';
    found.push(inline);
  };
  for (let at = 0; at < text.length; ) {
    const rest = text.slice(at);
    const [shown] = /^\\[^0-9A-Za-z\s]/u.exec(rest) ?? [];
    if (shown !== undefined) {
      plain += shown.slice(1);
      at += shown.length;
      continue;
    }
    const special = 'hH<[`*_~|'.includes(text[at] ?? '') ? specialAt(rest, text[at - 1] ?? ' ') : undefined;
    if (special === undefined) {
      plain += text[at];
      at += 1;
      continue;
    }
    take(special.inline);
    at += special.length;
  }
  if (plain !== '') found.push({ kind: 'text', text: plain });
  return found;
}

interface Special {
  readonly inline: DiscordInline;
  readonly length: number;
}

function specialAt(rest: string, before: string): Special | undefined {
  return addressAt(rest, before) ?? codeAt(rest) ?? pairAt(rest, before);
}

function addressAt(rest: string, before: string): Special | undefined {
  const [named, label = '', target = ''] = NAMED_ADDRESS.exec(rest) ?? [];
  if (named !== undefined)
    return { inline: { kind: 'link', url: target, text: label }, length: named.length };
  const [closed, inside = ''] = /^<(https?:\/\/[^\s<>]+)>/u.exec(rest) ?? [];
  if (closed !== undefined)
    return { inline: { kind: 'link', url: inside, text: inside }, length: closed.length };
  const [bare] = /[\p{L}\p{N}]/u.test(before) ? [] : (ADDRESS.exec(rest) ?? []);
  return bare === undefined
    ? undefined
    : { inline: { kind: 'link', url: bare, text: bare }, length: bare.length };
}

function codeAt(rest: string): Special | undefined {
  const [whole, ticks = '', inside = ''] = /^(`+)([^`]+)\1(?!`)/u.exec(rest) ?? [];
  return whole === undefined || ticks === ''
    ? undefined
    : { inline: { kind: 'code', text: inside.trim() }, length: whole.length };
}

function pairAt(rest: string, before: string): Special | undefined {
  for (const [mark, kind] of PAIRS) {
    if (!rest.startsWith(mark)) continue;
    // An underscore within a word is a letter of it.
    if (mark === '_' && /[\p{L}\p{N}]/u.test(before)) continue;
    const end = closingOf(rest, mark);
    if (end === undefined) continue;
    const inside = parseInline(rest.slice(mark.length, end));
    return { inline: { kind, inside }, length: end + mark.length };
  }
  return undefined;
}

/** Where the mark comes again, not behind a backslash; one of a single sign stands beside a word. */
function closingOf(rest: string, mark: string): number | undefined {
  if (mark.length === 1 && /\s/u.test(rest[mark.length] ?? ' ')) return undefined;
  for (let at = mark.length; at < rest.length; at += 1) {
    if (rest[at] === '\\') at += 1;
    else if (rest.startsWith(mark, at) && at > mark.length) return at;
  }
  return undefined;
}
