/** Beginnings of lines that begin a paragraph also without a blank line: turns, numbered clauses, items of lists. */

const TIME = String.raw`[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])]?`;
const NAME = String.raw`\p{Lu}[\p{L}\p{N}.'’()-]*(?: (?:\p{Lu}|de |von |van |der |la |al-|el-|[0-9])[\p{L}\p{N}.'’()-]*){0,3}`;

const SPEAKER = new RegExp(
  String.raw`^(?:(?<time>${TIME})\s*[-–—]?\s*)?(?<name>${NAME})\s?(?:[[(]\d[\d:.]*[\])])?[:：]\s+(?=\S)`,
  'u',
);
const CJK_SPEAKER = /^(?<name>[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]{1,8})：/u;
const TIMED = new RegExp(String.raw`^(?<time>${TIME})\s+(?=\S)`, 'u');

export interface Turn {
  readonly speaker: string | undefined;
  readonly time: string | undefined;
}

/** What the start of a line says of who speaks, and when; undefined when it says neither. */
export function readTurn(line: string): Turn | undefined {
  const spoken = SPEAKER.exec(line) ?? CJK_SPEAKER.exec(line) ?? TIMED.exec(line);
  if (spoken === null) return undefined;
  return { speaker: spoken.groups?.name?.trim(), time: spoken.groups?.time?.replace(/[[\]()]/g, '') };
}

const TURNS_MIN = 3;

/**
 * Whether these lines are a conversation: a speaker comes back, or the turns have times. One line with a colon
 * may be a title or the head of a list.
 */
export function isConversation(lines: readonly string[]): boolean {
  const turns = lines.map(readTurn).filter(turn => turn !== undefined);
  if (turns.filter(turn => turn.time !== undefined).length >= 2 && turns.length * 3 >= lines.length)
    return true;
  const speakers = turns.map(turn => turn.speaker).filter(speaker => speaker !== undefined);
  const isRepeated = new Set(speakers).size < speakers.length;
  return (
    speakers.length >= 2 &&
    speakers.length * 4 >= lines.length &&
    (isRepeated || speakers.length >= TURNS_MIN)
  );
}

const MARKS: readonly RegExp[] = [
  /^\s*[-*•‣▪–]\s+\S/u,
  /^\s*\d{1,3}[.)]\s+\S/u,
  /^\s*\d{1,3}(?:\.\d{1,3})+\.?\)?\s+\S/u,
  /^\s*(?:\(?[a-z]\)|\([ivxlc]{1,6}\)|\(\d{1,3}\))\s+\S/u,
  /^\s*(?:[a-z]|[ivx]{1,4})\.\s+\S/u,
  /^\s*(?:§{1,2}|art(?:icle|ikel|\.)?|section|sec\.)\s*\d+[a-z]?\b/iu,
  /^\s*第[\d〇一二三四五六七八九十百]+[条章節项款]/u,
];

/** The kind of mark that a line starts with, of which a list has more than one. */
export function markOf(line: string): number | undefined {
  const at = MARKS.findIndex(mark => mark.test(line));
  return at === -1 ? undefined : at;
}

/** Which lines begin a paragraph of their own, by their marks; the first of a group always does. */
export function startsByMark(lines: readonly string[], isConversational: boolean): readonly boolean[] {
  const kinds = lines.map(markOf);
  const counts = new Map<number, number>();
  for (const kind of kinds) if (kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const isSure = (kind: number | undefined) =>
    kind !== undefined && (kind === 0 || kind === 1 || (counts.get(kind) ?? 0) >= 2);
  return lines.map(
    (line, index) => isSure(kinds[index]) || (isConversational && readTurn(line) !== undefined),
  );
}
