/** How a path of the site is written on a page: the server's pages and an export on disk differ in this alone. */

export interface Links {
  /** What a link on this page says to get to a path such as `/read/harbour`. */
  to(path: string): string;
  /** The same as a whole address; undefined where the pages have none. */
  whole(path: string): string | undefined;
}

/** Pages of a server at an address, which may have a path of its own: `https://example.org/read`. */
export function serverLinks(address: string): Links {
  const { origin, pathname } = new URL(address);
  const prefix = pathname.replace(/\/+$/u, '');
  return {
    to: path => `${prefix}${path}`,
    whole: path => `${origin}${prefix}${path}`,
  };
}
