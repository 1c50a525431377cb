/** Some two hundred passages that have nothing to do with the bundled packs: what a host may bring beside them. */
import type { PassageRow } from '../../src/eval/question-set.ts';

interface Matter {
  readonly title: string;
  readonly thing: string;
  readonly maker: string;
  readonly place: string;
  readonly stuff: string;
}

const row = (title: string, thing: string, maker: string, place: string, stuff: string): Matter => ({
  title,
  thing,
  maker,
  place,
  stuff,
});

const MATTERS: readonly Matter[] = [
  row('Sourdough at home', 'sourdough loaf', 'baker', 'kitchen', 'rye flour'),
  row('Bees on the roof', 'beehive', 'beekeeper', 'roof garden', 'clover honey'),
  row('Mending a violin', 'violin', 'luthier', 'workshop', 'spruce veneer'),
  row('Tulips in pots', 'tulip bulb', 'gardener', 'balcony', 'leaf mould'),
  row('A guide to alpacas', 'alpaca', 'shearer', 'paddock', 'fleece'),
  row('Learning the trombone', 'trombone', 'pupil', 'rehearsal room', 'slide grease'),
  row('Cheese of the valley', 'goat cheese', 'dairymaid', 'cellar', 'rennet'),
  row('Stained glass', 'stained window', 'glazier', 'chapel', 'lead strip'),
  row('Knitting socks', 'woollen sock', 'knitter', 'sewing circle', 'merino yarn'),
  row('Comets for beginners', 'comet', 'stargazer', 'observatory dome', 'dust and ice'),
  row('The puppet theatre', 'puppet', 'puppeteer', 'attic stage', 'limewood'),
  row('Mushrooms of the beech wood', 'chanterelle', 'forager', 'beech wood', 'leaf litter'),
  row('Bookbinding', 'leather binding', 'bookbinder', 'bindery', 'wheat paste'),
  row('Curling for all', 'curling stone', 'skip', 'ice rink', 'polished granite'),
  row('Canaries', 'canary', 'breeder', 'aviary', 'millet seed'),
  row('Terrazzo floors', 'terrazzo floor', 'mason', 'staircase', 'marble chips'),
  row('Cider pressing', 'cider press', 'orchard keeper', 'barn', 'windfall apples'),
  row('Chess openings', 'gambit', 'grandmaster', 'tournament hall', 'pawn structure'),
  row('Hot glass', 'glass vase', 'glassblower', 'furnace shed', 'quartz sand'),
  row('Kites', 'box kite', 'kite flyer', 'dunes', 'ripstop nylon'),
];

const SAYINGS: readonly ((matter: Matter) => string)[] = [
  ({ thing, maker }) => `A ${thing} is the pride of every ${maker}, who looks after it each morning.`,
  ({ thing, place }) =>
    `In the ${place} the first ${thing} of the season is shown to neighbours at breakfast.`,
  ({ stuff, thing }) => `Without ${stuff} no ${thing} keeps its shape for longer than a fortnight.`,
  ({ maker, stuff }) => `Every ${maker} swears by ${stuff}, bought in small bags at the corner shop.`,
  ({ place, maker }) => `The ${place} smells of soap, because the ${maker} scrubs it with a stiff brush.`,
  ({ thing, stuff }) => `Children love to touch a ${thing} and to ask why ${stuff} feels so soft.`,
  ({ maker, place }) =>
    `An apprentice ${maker} sweeps the ${place} for a whole winter before touching a tool.`,
  ({ thing, maker }) =>
    `Old ${thing} recipes were passed from one ${maker} to the next, scribbled on wallpaper.`,
  ({ stuff, place }) => `Rain ruins ${stuff}, so a tarpaulin hangs over the door of the ${place}.`,
  ({ thing, place, stuff }) => `Whoever drops a ${thing} in the ${place} pays with a jar of ${stuff}.`,
];

export const OTHER_MATTERS: readonly PassageRow[] = MATTERS.flatMap((matter, document) =>
  SAYINGS.map((say, at) => ({
    id: `other-${document + 1}-${at + 1}`,
    docId: `other-${document + 1}`,
    title: matter.title,
    text: say(matter),
  })),
);
