import { PERMISSION_BITS } from './permissions.ts';

/** Opens Discord's own page for adding the bot to a server, with no more permissions than it uses. */
export function inviteLink(applicationId: string): string {
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: 'bot applications.commands',
    permissions: PERMISSION_BITS.toString(),
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}
