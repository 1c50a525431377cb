/** What gives away the furniture of a web page: lines that serve the site, not the article. */

/** Longer than this, a paragraph is prose, whatever words it has. */
const FURNITURE_MAX = 300;
const LABEL_MAX = 80;

/** An ellipsis ends no sentence here: buttons and cut-off titles have one too. */
const SENTENCE_END = /(?:(?<!\.\.)\.|[!?])["'”’»)\]]*$/u;

/** Buttons and menu entries: a line of nothing else is furniture. */
const SITE_WORDS = new Set(
  `home about contact search menu login logout subscribe donate share tweet print email e-mail facebook twitter x
   linkedin whatsapp telegram reddit pinterest instagram youtube rss feed copy link save bookmark comments comment
   news archive archives events blog shop jobs careers press newsletter newsletters podcast podcasts faq help
   privacy terms sitemap imprint cookies next previous prev older newer top back more advertisement sponsored
   listen download pdf and us post article page`.split(/\s+/),
);

const RIGHTS: readonly RegExp[] = [
  /^(?:©|\(c\)|copyright\b).{0,120}\b\d{4}\b/i,
  /^(?:©|\(c\))\s/i,
  /\ball rights reserved\.?$/i,
];

const WHOLE_LINE: readonly RegExp[] = [
  /^skip to (?:main )?(?:content|navigation)\b/i,
  /^(?:advertisement|sponsored(?: content)?|promoted)$/i,
  /^(?:related|recommended|more|popular|latest|most read|trending|further)\s+(?:articles?|posts?|stories|reading|news|content|topics|from)\b.{0,60}$/i,
  /^(?:read|see|learn) (?:more|next|also)\b.{0,100}$/i,
  /^you (?:may|might) also (?:like|enjoy|be interested in)\b/i,
  /^(?:filed under|posted in|tags?|tagged|categor(?:y|ies))\s*:/i,
  /^(?:back to top|leave a (?:comment|reply)|post a comment|load more|show comments|view (?:all )?comments)\b/i,
  /^(?:\d+|no) comments?$/i,
  /^(?:log|sign) ?(?:in|out|up)(?: (?:or|to|for)\b.*)?$/i,
  /^(?:share|tweet|print|e-?mail|save|bookmark|pin) (?:this|on|via|with|it)\b.{0,80}$/i,
  /^(?:\d+|one|two|three|four|five) min(?:ute)?s? read$/i,
  /^(?:privacy policy|cookie (?:policy|settings|notice)|terms (?:of (?:use|service)|and conditions))\b/i,
  /^(?:enter|type) your e-?mail\b/i,
  /^i['’]m interested in\b/i,
  /^(?:accept|reject|manage) (?:all )?cookies$/i,
];

/** An invitation, by its first words … */
const INVITES =
  /^(?:please )?(?:stay (?:informed|connected|updated|up to date|in touch|tuned)|sign up|subscribe|join (?:our|us|the (?:mailing|newsletter|conversation))|follow (?:us|our)|get (?:our|the latest|all the latest|updates|email)|receive (?:our|the latest|updates|email)|support (?:us|our)|donate|become a (?:member|subscriber|patron)|register (?:now|for)|download our|we (?:use|value) (?:cookies|your privacy)|this (?:site|website) uses cookies|by (?:continuing|using|clicking|subscribing))\b/i;
/** … and by what it invites to; a whole sentence needs the clearer sign. */
const INVITES_TO =
  /\b(?:newsletters?|mailing list|inbox|e-?mails?|updates?|alerts?|subscri(?:be|ption)s?|cookies?|patreon)\b/i;
const INVITES_LOOSELY = /\b(?:our|us|latest|privacy|account|member\w*|donat\w+)\b/i;

/** Furniture on its own account. A sentence that ends as sentences do is given the benefit of the doubt. */
export function isFurniture(text: string): boolean {
  if (text.length > FURNITURE_MAX) return false;
  const isSentence = SENTENCE_END.test(text);
  const isShort = text.length <= FURNITURE_MAX / 2;
  if (isShort && RIGHTS.some(cue => cue.test(text))) return true;
  if (isShort && !isSentence && WHOLE_LINE.some(cue => cue.test(text))) return true;
  if (INVITES.test(text) && (INVITES_TO.test(text) || (!isSentence && INVITES_LOOSELY.test(text))))
    return true;
  const words = text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
  return words.length > 0 && words.length <= 25 && words.every(word => SITE_WORDS.has(word)) && !isSentence;
}

/** A name or a label: furniture only beside furniture. */
export function isLabel(text: string): boolean {
  return text.length <= LABEL_MAX && !SENTENCE_END.test(text) && text.split(/\s+/).length <= 12;
}
