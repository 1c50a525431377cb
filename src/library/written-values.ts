/** Whether what was written is a date, an address or a language. */

export function isDate(value: string): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (parts === null) return false;
  const month = Number(parts[2] ?? 1);
  const day = Number(parts[3] ?? 1);
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(Number(parts[1]), month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

export function isWebAddress(value: string): boolean {
  if (!/^https?:\/\/[^\s<>"\\]+$/i.test(value) || !URL.canParse(value)) return false;
  const { username, password, hostname } = new URL(value);
  return username === '' && password === '' && hostname !== '';
}

export function isLanguage(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}
