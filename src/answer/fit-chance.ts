/** How the chance to be right rises with confidence: a logistic curve through trials, which a few odd ones move little. */

export interface Trial {
  /** 0 to 1. */
  readonly confidence: number;
  readonly right: boolean;
}

/** What the curve is drawn towards where there are few trials: chances as the confidence says. */
const START = { height: 0, slope: 1 };
const PULL = 0.5;
const ROUNDS_MAX = 40;
const ENOUGH = 1e-7;
const SURE_MAX = 8;

/** The confidence at which so large a share is right. */
export function confidenceForChance(chance: number, trials: readonly Trial[]): number {
  const { height, slope } = fitCurve(trials);
  // Where the sure are no more often right than the unsure, no confidence is enough.
  return slope <= 0 ? 1 : toShare((toOdds(chance) - height) / slope);
}

/** Newton's method for the two numbers of the curve. */
function fitCurve(trials: readonly Trial[]): { readonly height: number; readonly slope: number } {
  let { height, slope } = START;
  const points = trials.map(({ confidence, right }) => ({ x: toOdds(confidence), y: right ? 1 : 0 }));
  for (let round = 0; round < ROUNDS_MAX; round++) {
    let [g0, g1] = [PULL * (START.height - height), PULL * (START.slope - slope)];
    let [h00, h01, h11] = [PULL, 0, PULL];
    for (const { x, y } of points) {
      const p = toShare(height + slope * x);
      g0 += y - p;
      g1 += (y - p) * x;
      h00 += p * (1 - p);
      h01 += p * (1 - p) * x;
      h11 += p * (1 - p) * x * x;
    }
    const area = h00 * h11 - h01 * h01;
    const [up, steeper] = [(h11 * g0 - h01 * g1) / area, (h00 * g1 - h01 * g0) / area];
    height += up;
    slope += steeper;
    if (Math.abs(up) + Math.abs(steeper) < ENOUGH) break;
  }
  return { height, slope };
}

/** The logarithm of the odds, which for all but nothing and all is between `-SURE_MAX` and `SURE_MAX`. */
function toOdds(share: number): number {
  if (share <= 0) return -SURE_MAX;
  return share >= 1 ? SURE_MAX : Math.max(-SURE_MAX, Math.min(SURE_MAX, Math.log(share / (1 - share))));
}

function toShare(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
