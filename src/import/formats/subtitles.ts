/** Subtitles and transcripts with times (WebVTT, SubRip): turns as passages, speaker and time as their place. */

import { say } from '../../language/say.ts';
import { decodeText, notText } from './decode-text.ts';
import { oneArticle, type Reader, refuse } from './reader.ts';
import { SENTENCE_END } from './sentence-end.ts';
import { type TextBlock, writeBlocks } from './text-block.ts';

interface Cue {
  /** Seconds from the beginning. */
  readonly start: number;
  readonly end: number;
  readonly speaker: string | undefined;
  readonly text: string;
}

const TIMING =
  /^(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{3})[ \t]+-->[ \t]+(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{3})/;
/** A pause of so many seconds ends what is said in one go. */
const PAUSE_S = 4;
/** A passage ends with the next sentence after so many characters. */
const PASSAGE_CHARS = 400;
const SPEAKER = /^(?:-\s*)?(\p{Lu}[\p{L}\p{N}.'’ -]{0,40}):\s+(?=\S)/u;

export const readSubtitles: Reader = async (bytes, { name }) => {
  const decoded = decodeText(bytes);
  if (decoded.kind !== 'text') return notText(decoded.kind, name);
  const cues = readCues(decoded.text);
  if (cues.length === 0)
    return refuse(say`${name} has no subtitle with its times: there is nothing to import.`);
  return oneArticle({
    markdown: writeBlocks(passagesOf(cues)),
    metadata: {},
    dropped: decoded.dropped,
    notices: decoded.notices,
    mayHaveFurniture: false,
  });
};

function readCues(text: string): readonly Cue[] {
  const cues: Cue[] = [];
  let speaker: string | undefined;
  for (const group of text.split(/\n(?:[^\S\n]*\n)+/)) {
    const lines = group.split('\n');
    const at = lines.findIndex(line => TIMING.test(line.trim()));
    if (at === -1 || /^(?:NOTE|STYLE|REGION)\b/.test(lines[0] ?? '')) continue;
    const [start, end] = timesOf(lines[at]?.trim() ?? '');
    for (const line of turnsOf(lines.slice(at + 1))) {
      const spoken = readSpeaker(line);
      speaker = spoken.speaker ?? (spoken.isTurn ? undefined : speaker);
      if (spoken.text !== '') cues.push({ start, end, speaker, text: spoken.text });
    }
  }
  return withoutRepeats(cues);
}

function timesOf(line: string): readonly [number, number] {
  const parts = TIMING.exec(line) ?? [];
  const seconds = (from: number) =>
    Number(parts[from] ?? 0) * 3600 +
    Number(parts[from + 1]) * 60 +
    Number(parts[from + 2]) +
    Number(parts[from + 3]) / 1000;
  return [seconds(1), seconds(5)];
}

/** Lines that begin with a dash or a name are what several people say; others run on. */
function turnsOf(lines: readonly string[]): readonly string[] {
  const turns: string[] = [];
  for (const line of lines.map(each => each.trim()).filter(each => each !== '')) {
    const starts =
      turns.length === 0 || /^<v[. ]/.test(line) || /^[-–—]\s?\S/.test(line) || SPEAKER.test(line);
    if (starts) turns.push(line);
    else turns[turns.length - 1] += ` ${line}`;
  }
  return turns;
}

function readSpeaker(line: string) {
  const voice = /<v(?:\.[\w.-]+)?[ \t]+([^>]+)>/.exec(line)?.[1]?.trim();
  const bare = line
    .replace(/<\/?[a-z\d][^<>]*>|\{\\[^{}]*\}/gi, '')
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&nbsp;/g, ' ')
    .replace(/&(?:lrm|rlm);/g, '')
    .trim();
  const named = SPEAKER.exec(bare);
  if (named?.[1] !== undefined) {
    return { speaker: named[1].trim(), isTurn: true, text: bare.slice(named[0].length).trim() };
  }
  const isTurn = /^[-–—]\s?\S/.test(bare);
  return { speaker: voice, isTurn, text: bare.replace(/^[-–—]\s?/, '') };
}

/** Captions that roll show each line twice. */
function withoutRepeats(cues: readonly Cue[]): readonly Cue[] {
  return cues.filter((cue, index) => {
    const before = cues[index - 1];
    return before === undefined || before.text !== cue.text || cue.start - before.end > 1;
  });
}

function passagesOf(cues: readonly Cue[]): readonly TextBlock[] {
  const blocks: { kind: 'paragraph'; text: string; locator: string }[] = [];
  let before: Cue | undefined;
  for (const cue of cues) {
    const last = blocks.at(-1);
    const goesOn =
      last !== undefined &&
      before !== undefined &&
      before.speaker === cue.speaker &&
      cue.start - before.end < PAUSE_S &&
      !(last.text.length > PASSAGE_CHARS && SENTENCE_END.test(last.text));
    if (goesOn) last.text += ` ${cue.text}`;
    else {
      const time = clock(cue.start);
      blocks.push({
        kind: 'paragraph',
        text: cue.text,
        locator: cue.speaker === undefined ? time : `${cue.speaker}, ${time}`,
      });
    }
    before = cue;
  }
  return blocks;
}

function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  const part = (value: number) => String(value).padStart(2, '0');
  return `${part(Math.floor(whole / 3600))}:${part(Math.floor(whole / 60) % 60)}:${part(whole % 60)}`;
}
