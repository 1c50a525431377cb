/** Tells visitors apart, so that each goes on from what they were shown; it names nobody and says nothing. */
import { randomBytes } from 'node:crypto';
import { getCookie, setCookie } from 'hono/cookie';
import type { WebContext } from '../site.ts';

const COOKIE = 'footnote_visitor';
const ID = /^[\w-]{22}$/u;

/** The visitor's own id, given with their first question and gone with the window. */
export function sessionOf(c: WebContext): string {
  const known = getCookie(c, COOKIE);
  if (known !== undefined && ID.test(known)) return known;
  const id = randomBytes(16).toString('base64url');
  const home = new URL(c.get('links').whole('/') ?? c.req.url);
  setCookie(c, COOKIE, id, {
    httpOnly: true,
    sameSite: 'Strict',
    secure: home.protocol === 'https:',
    path: home.pathname,
  });
  return id;
}
