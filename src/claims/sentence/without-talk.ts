/** "lol no, I'm pretty sure that the leaders met in Rell": what people say around what they claim. */

/** Interjections, with or without a mark behind them. */
const INTERJECTION =
  'lol|lmao|haha\\p{L}*|nah|nope|hey|actually|btw|fyi|fwiw|tbh|imo|imho|afaik|iirc|um+|erm?|hmm+|yeah|yep|basically|honestly|seriously|apparently|dude|ok|okay|and|but|so';
/** Words of claims as well, so that a mark must follow. */
const WITH_MARK = 'no|yes|well|right|look|wait|sure|oh|guys|listen|anyway';
const OPINION =
  "(?:i(?:'m|’m| am) )?(?:pretty|quite|fairly|very|almost) (?:sure|certain)|i(?:'m|’m| am) (?:sure|certain)|" +
  'i (?:just |also |still )?(?:think|thought|believe|guess|heard|read|remember|reckon|bet|swear)|' +
  "(?:somebody|someone) (?:said|told me)|as far as i (?:know|remember),?|(?:it|that)['’]s true";

const OPENING = new RegExp(
  `^(?:(?:${INTERJECTION})(?:[,.!:…\\s]+|\\s*[–—-]\\s+)|(?:${WITH_MARK})(?:[,.!:…]+|\\s*[–—])\\s*|(?:${OPINION})\\s+(?:that\\s+)?)(?=\\S.*\\s)`,
  'iu',
);
const CLOSING = /[\s,]+(?:lol|lmao|tho|imo|imho|afaik|iirc|btw|fwiw|tbh|right|innit)[.!\s]*$/iu;

/** As long as it was, with blanks in the place of what was taken out, so that places in it stay the same. */
export function withoutTalk(claim: string): string {
  let text = claim;
  for (;;) {
    const opening = OPENING.exec(text.trimStart())?.[0];
    if (opening === undefined) break;
    const from = text.length - text.trimStart().length;
    text = `${' '.repeat(from + opening.length)}${text.slice(from + opening.length)}`;
  }
  const closing = CLOSING.exec(text)?.[0];
  const stays = closing === undefined || text.slice(0, -closing.length).trim().split(/\s+/).length < 2;
  return stays ? text : text.slice(0, -closing.length) + ' '.repeat(closing.length);
}
