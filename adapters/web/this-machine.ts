/** Which names and addresses are this machine’s own: `127.example.org` is somebody else’s. */
export function isThisMachine(host: string | undefined): boolean {
  return host !== undefined && /^(?:localhost|127(?:\.\d{1,3}){3}|::1|\[::1\])$/iu.test(host);
}
