/** JSON in which no tag can begin, so that it can stand in a script, and in the element of one, wherever it is written. */
export function scriptSafe(data: unknown): string {
  return JSON.stringify(data).replace(/[<>&\u2028\u2029]/gu, character => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
