import type { Place } from '../../community/place.ts';
import type { Context } from '../../context.ts';
import { say } from '../../language/say.ts';
import { presentProblem } from '../../reply/present/problem.ts';
import type { Reply } from '../../reply/reply.ts';

/** Where nothing is kept, one sentence says so. */
export async function withPlace(context: Context, run: (place: Place) => Promise<Reply>): Promise<Reply> {
  const { place } = context;
  return place === undefined ? presentProblem(say`Nothing is kept here.`) : run(place);
}
