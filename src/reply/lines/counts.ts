/** What is counted in many places. */
import { sayCount } from '../../language/say.ts';

/** `1 passage`, `61 passages`, `10,000 passages`. */
export function countOfPassages(number: number): string {
  return sayCount(number, '1 passage', '{0} passages');
}

export function countOfArticles(number: number): string {
  return sayCount(number, '1 article', '{0} articles');
}

export function countOfPacks(number: number): string {
  return sayCount(number, '1 pack', '{0} packs');
}
