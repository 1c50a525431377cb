/** What people are called by what they are, in front of a name or behind one: many are written with a capital. */
const TITLES: ReadonlySet<string> = new Set(
  `president king queen prince princess emperor empress tsar sultan pope bishop archbishop cardinal rabbi imam abbot
   mayor governor senator congressman congresswoman representative minister chancellor premier secretary ambassador
   envoy consul commissioner chairman chairwoman chair director manager coach captain admiral general colonel major
   commander lieutenant sergeant marshal judge justice professor doctor inspector detective superintendent sheriff
   elector duke duchess earl count countess baron lord lady librarian curator spokesman spokeswoman spokesperson
   founder owner leader author editor singer actor actress composer painter poet architect engineer
   co-founder co-owner co-author co-chair co-leader co-director co-writer co-editor`
    .trim()
    .split(/\s+/),
);

export function isTitle(lemma: string): boolean {
  return TITLES.has(lemma);
}
