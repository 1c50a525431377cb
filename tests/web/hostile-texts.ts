/** Texts that somebody would put into a pack to make a page do something. */
import type { WrittenPack } from './written-library.ts';

export const HOSTILE_TEXTS = [
  '<script>document.title="owned"</script>',
  '</script><script>document.title="owned"</script>',
  '</title><img src=x onerror="document.title=\'owned\'">',
  '"><svg onload=document.title="owned">',
  "' autofocus onfocus='document.title=`owned`",
  '<!-- ]]> <![CDATA[ --><iframe src=javascript:document.title="owned">',
  '<style>body{display:none}</style><base href="https://evil.example/"><meta http-equiv=refresh content="0;url=https://evil.example">',
  'javascript:document.title="owned"',
  'data:text/html,<script>alert(1)</script>',
  '\u202Egnihtemos esle\u202C \u2066left open \u202A\u202B',
  '&lt;b&gt; &amp; &#60;i&#62; &nbsp;&quot;',
  '\u2028\u2029\u0085\uFEFF\u200B\u00AD',
  '𝕳𝖆𝖑𝖋 \u{1F3F4}\u{E0067}\u{E0062} a\u0301\u0302\u0303\u0304',
  '{{document.title="owned"}} {{constructor.constructor("x")()}} `x`',
  '%3Cscript%3E \\u003cscript\\u003e \\x3cscript>',
] as const;

export const HOSTILE_ADDRESSES = [
  'javascript:document.title="owned"',
  'JaVaScRiPt:document.title="owned"',
  ' \tjava\nscript:document.title="owned"',
  'data:text/html,<script>document.title="owned"</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'https://user:password@evil.example/',
  '//evil.example/x',
  'not an address',
  'https://example.org/"onmouseover="document.title=1"/<script>?a=1&b=2#x',
] as const;

/** Everything that a pack can say, said by an enemy. */
export const HOSTILE_PACK: WrittenPack = {
  id: 'enemy',
  title: HOSTILE_TEXTS.join(' '),
  description: HOSTILE_TEXTS.join(' '),
  articles: Object.fromEntries(
    HOSTILE_ADDRESSES.map((url, at) => [
      `a${at}`,
      {
        title: HOSTILE_TEXTS[at] ?? '',
        source: {
          url,
          author: HOSTILE_TEXTS.join('; '),
          publisher: HOSTILE_TEXTS.join(' '),
          licence: HOSTILE_TEXTS.join(' '),
          published: '2011"><script>document.title="owned"</script>',
          retrieved: '<b>',
        },
        passages: HOSTILE_TEXTS.map((text, number) => ({
          text: `${text} Harbour ${number}. ${text}`,
          headings: [HOSTILE_TEXTS[(number + at) % HOSTILE_TEXTS.length] ?? ''],
          locator: text,
        })),
      },
    ]),
  ),
  topics: HOSTILE_TEXTS.map(
    (text, at) =>
      ({
        name: text,
        packId: 'enemy',
        summary: text,
        aliases: [text],
        command: false,
        lead: [`enemy/a0#p${at + 1}`],
        passages: [`enemy/a0#p${at + 1}`, 'enemy/a1#p1'],
      }) as never,
  ),
};
