/** Several places fit: the reader chooses, the bot never does so silently. */
import { say, sayCount } from '../../language/say.ts';
import type { Citation, NonEmpty } from '../../model.ts';
import type { PassageRef } from '../action.ts';
import { fitsButton } from '../encode-action.ts';
import { labelOfAll } from '../lines/number-runs.ts';
import type { Block, Reply, ReplyAction, ReplyData, Row } from '../reply.ts';
import { cutWords } from '../shorten/cut-words.ts';
import { ACTION_LABEL_MAX, refOf } from './passage-actions.ts';

/** More candidates than this are not read in a chat; the asker narrows the question instead. */
export const CANDIDATES_MAX = 8;

/** Enough of a passage to tell it from another, and of the heading and the title that it stands under. */
const ROW_MAX = 160;
const PLACE_MAX = 40;
/** A button has less room than a row. */
const BUTTON_TITLE_MAX = 25;

interface Choice {
  readonly heading: string;
  readonly candidates: NonEmpty<Citation>;
  readonly notes: readonly Block[];
  readonly data: ReplyData;
  /** What is done with the one that is picked: as a rule it is quoted. */
  readonly picks?: 'pick' | 'cite';
}

export function presentChoice({ candidates, ...choice }: Choice): Reply {
  const [first, ...others] = candidates;
  return presentPlaces({ ...choice, places: [[first], ...others.map(other => [other] as const)] });
}

interface ChoiceOfPlaces extends Omit<Choice, 'candidates'> {
  /** Passages of one article that are picked together. */
  readonly places: NonEmpty<NonEmpty<Citation>>;
  /** How many fit besides. */
  readonly further?: number;
  /** How to get at those that are not offered. */
  readonly advice?: string;
}

export function presentPlaces(choice: ChoiceOfPlaces): Reply {
  const { heading, places, notes, data, further = 0 } = choice;
  const { advice = say`Add a word of the title to narrow it.`, picks: kind = 'pick' } = choice;
  const offered = places.slice(0, CANDIDATES_MAX);
  const severalArticles = new Set(offered.map(([first]) => first.articleId)).size > 1;
  const picks = offered
    .map(place => pick(place, severalArticles, kind))
    .filter(({ action }) => fitsButton(action));
  const rows = offered.map((place): Row => {
    const number = picks.findIndex(({ action }) => action.at.passageId === place[0].passageId) + 1;
    const text = describe(place[0], severalArticles);
    return { label: labelOfAll(place), text, ...(number > 0 && { number }) };
  });
  const unoffered = places.length - offered.length + further;
  const rest: readonly Block[] =
    unoffered === 0
      ? []
      : [{ kind: 'note', text: `${sayCount(unoffered, '1 more fit.', '{0} more fit.')} ${advice}` }];
  return {
    tone: 'choice',
    audience: 'asker',
    placement: 'reply',
    heading,
    blocks: [...notes, { kind: 'list', items: rows }, ...rest],
    actions: [...picks, noneOfThese()],
    data,
  };
}

export function noneOfThese(): ReplyAction {
  return { label: say`None of these`, style: 'secondary', action: { kind: 'dismiss' } };
}

type Pick = ReplyAction & {
  readonly action: { readonly kind: 'pick' | 'cite'; readonly at: PassageRef };
};

function pick(place: NonEmpty<Citation>, severalArticles: boolean, kind: 'pick' | 'cite'): Pick {
  const [first, ...others] = place;
  const title = severalArticles ? ` · ${cutWords(first.title, BUTTON_TITLE_MAX)}` : '';
  const words = `${labelOfAll(place)} ${firstWords(first)}`;
  return {
    label: cutWords(words, ACTION_LABEL_MAX - title.length) + title,
    style: 'secondary',
    action: { kind, at: refOf(first, ...others) },
  };
}

/** `Bicycles travel free of charge. · The crossing · The night ferry` */
function describe(citation: Citation, severalArticles: boolean): string {
  const heading = citation.headings.slice(-1);
  const place = [...heading, ...(severalArticles ? [citation.title] : [])]
    .map(name => ` · ${cutWords(name, PLACE_MAX)}`)
    .join('');
  return cutWords(firstWords(citation), ROW_MAX - place.length) + place;
}

function firstWords({ quotation }: Citation): string {
  return quotation.exact.slice(0, 2 * ROW_MAX).replace(/\s+/gu, ' ');
}
