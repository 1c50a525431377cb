declare module 'stopword' {
  const lists: Readonly<Record<string, readonly string[] | unknown>>;
  export = lists;
}
