/** Names of rows that buttons carry: beside the longest name of a passage, a button has room for eight letters. */
export const ROW_KEY_LENGTH = 8;

const ROW_KEY = new RegExp(`^[0-9a-z]{${ROW_KEY_LENGTH}}$`);

export function isRowKey(text: string): boolean {
  return ROW_KEY.test(text);
}
