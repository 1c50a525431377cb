/** Recognises questions about an article itself ("who wrote this"), which its metadata answers. */
import type { NonEmpty } from '../model.ts';
import type { SourceFact } from './answer.ts';

export interface SourceQuestion {
  readonly asked: NonEmpty<SourceFact>;
  /** What the question says of the article, such as `ulan-ude`; empty for "this", "the article". */
  readonly about: string;
}

const ARTICLE = '(?:article|articles|text|piece|paper|essay|report|story|post|source|sources|document|page)';
/** Only with these nouns may a subject follow: "who wrote the report on the floods" asks for content. */
const ABOUT = '(?:article|articles|piece|essay)\\s+(?:about|on|of|from|by|called|titled|in)\\s+(?<about>.+?)';
/** "this", "it", "the article", "this piece on trade". A noun of any kind would catch "who wrote the treaty". */
const THIS = `(?:this|that|it|these|those|them|(?:(?:the|this|that|these|those|your|our)\\s+)?(?:${ABOUT}|${ARTICLE}))`;
const WRITTEN = '(?:written|authored|composed)';
const ISSUED = '(?:published|released|issued|posted|printed)';

interface Pattern {
  readonly form: RegExp;
  readonly asked: NonEmpty<SourceFact>;
}

function pattern(source: string, ...asked: [SourceFact, ...SourceFact[]]): Pattern {
  return { form: new RegExp(`^(?:and\\s+|so\\s+|please\\s+)?${source}$`, 'u'), asked };
}

/** The whole question must have one of these forms, so that a question on the content never ends up here. */
const PATTERNS: readonly Pattern[] = [
  pattern(`who(?:\\s+has|\\s+had)?\\s+(?:wrote|written|authored|penned)\\s+${THIS}`, 'author', 'publisher'),
  pattern(`(?:by\\s+whom|by\\s+who)\\s+(?:was|is|were|are)\\s+${THIS}\\s+${WRITTEN}`, 'author', 'publisher'),
  pattern(`${THIS}\\s+(?:was|is)\\s+${WRITTEN}\\s+by\\s+(?:whom|who)`, 'author', 'publisher'),
  pattern(
    `who(?:\\s+is|\\s+are|\\s+was|\\s+were|'s)\\s+(?:the\\s+|its\\s+)?(?:author|authors|writer|writers)(?:\\s+(?:of|behind)\\s+${THIS})?`,
    'author',
    'publisher',
  ),
  pattern(
    `(?:(?:what(?:\\s+is|'s)|give\\s+me|show)\\s+)?(?:the\\s+)?(?:author|authors|writer)(?:'s\\s+name)?(?:\\s+of\\s+${THIS})?`,
    'author',
    'publisher',
  ),
  pattern(
    `(?:(?:what(?:\\s+is|'s|s)|who(?:\\s+is|'s|s))\\s+)?(?:the\\s+|its\\s+|your\\s+)?source(?:\\s+(?:of|for)\\s+${THIS})?`,
    'publisher',
    'author',
    'url',
  ),
  pattern(`who\\s+(?:published|released|issued|posted|printed)\\s+${THIS}`, 'publisher'),
  pattern(`who(?:\\s+is|\\s+was|'s)\\s+(?:the\\s+|its\\s+)?publisher(?:\\s+of\\s+${THIS})?`, 'publisher'),
  pattern(
    `where\\s+(?:was|were|is|are|has|have)\\s+${THIS}\\s+(?:been\\s+)?(?:first\\s+)?${ISSUED}`,
    'publisher',
    'url',
  ),
  pattern(`where\\s+(?:does|do|did)\\s+${THIS}\\s+come\\s+from`, 'publisher', 'url'),
  pattern(`where(?:\\s+is|\\s+are|'s)\\s+${THIS}\\s+from`, 'publisher', 'url'),
  pattern(
    `when\\s+(?:was|were|is|are|has|have)\\s+${THIS}\\s+(?:been\\s+)?(?:first\\s+)?(?:${ISSUED}|${WRITTEN})`,
    'published',
  ),
  pattern(`when\\s+did\\s+${THIS}\\s+(?:come\\s+out|appear)`, 'published'),
  pattern(
    `(?:what(?:\\s+is|'s)\\s+)?(?:the\\s+)?(?:date\\s+of\\s+publication|publication\\s+date|publishing\\s+date|date)(?:\\s+of\\s+${THIS})`,
    'published',
  ),
  pattern(
    `(?:what(?:\\s+is|'s)\\s+)?(?:the\\s+)?(?:date\\s+of\\s+publication|publication\\s+date)`,
    'published',
  ),
  pattern(`how\\s+old\\s+(?:is|are)\\s+${THIS}`, 'published'),
  pattern(`when\\s+(?:was|were)\\s+${THIS}\\s+(?:retrieved|downloaded|copied|accessed)`, 'retrieved'),
  pattern(
    `(?:(?:what(?:\\s+is|'s)|where(?:\\s+is|'s)|give\\s+me|show\\s+me|show)\\s+)?(?:the\\s+|a\\s+)?(?:link|url|address|web\\s+address)(?:\\s+(?:to|of|for)\\s+${THIS})`,
    'url',
  ),
  pattern(
    `where\\s+can\\s+(?:i|we)\\s+(?:find|get|see|read)\\s+(?:the\\s+)?(?:original|full)(?:\\s+${ARTICLE})?`,
    'url',
  ),
  pattern(
    `(?:what(?:\\s+is|'s)|which|under\\s+(?:what|which))\\s+(?:the\\s+)?(?:licen[cs]e|copyright)(?:\\s+(?:of|for|is|has|does)\\s+${THIS}(?:\\s+(?:under|have|has))?)?`,
    'licence',
  ),
  pattern(
    `(?:what(?:\\s+is|'s)\\s+)?the\\s+(?:title|name)\\s+of\\s+(?:this|that|it|these|(?:(?:the|this|that)\\s+)?${ARTICLE})`,
    'title',
  ),
  pattern(`what(?:\\s+is|'s)\\s+(?:this|that|it|the\\s+${ARTICLE}|this\\s+${ARTICLE})\\s+called`, 'title'),
];

/** Undefined for every question that is not wholly about an article as such. */
export function parseSourceQuestion(question: string): SourceQuestion | undefined {
  const plain = question
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/[?!.,;:"“”]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  for (const { form, asked } of PATTERNS) {
    const match = form.exec(plain);
    if (match !== null) return { asked, about: match.groups?.about ?? '' };
  }
  return undefined;
}
