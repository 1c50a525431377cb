/** What the adapter itself says, as against the bot. */
import { type Asked, isDirect } from './asked.ts';
import type { SlackFault } from './slack-error.ts';

export const WORDS = {
  notConfirmed:
    'Slack did not confirm that the answer was posted. Please look whether it is there before you ask again.',
  notTaken: (code: string) => `Slack did not take the answer (${code}). The host finds it in the log.`,
  busy: 'Slack asks Footnote to slow down. Please ask again in a minute.',
  notYours: 'Only the person who asked can take this answer away.',
  shared: 'Shared.',
  alreadySent: 'It was sent already, so it was not shared again.',
  sharedInThread: 'Shared in the thread.',
  tooLate: 'Slack closed the way to the form before Footnote could open it. Please pick the shortcut again.',
  noWords: 'There is no word in that message to look for.',
  renewed: 'The private message from before could not be changed, so this is a new one.',
  privateMessages:
    'Answers that only you see are gone when Slack reloads: share what should stay. In a thread you see them while it is open.',
  posting: 'Posting in the thread.',
  posted: 'Posted in the thread.',
  checking: 'Checking.',
  searching: 'Searching.',
  unknown:
    'That belongs to another version of Footnote. The host updates the app with footnote slack manifest.',
  checked: 'Only you see the outcome: it is in the conversation, and can be shared from there.',
  reading: 'Reading the article.',
  previewed: 'Only you see what was read: it is in the conversation, and is added from there.',
  choosePassage: 'Choose a passage from the list.',
  forHosts: 'That is for the hosts of this community.',
  needsScopes: (scopes: readonly string[]) =>
    `For that the app has to be installed with ${scopes.join(', ')}: footnote slack manifest says how.`,
  fileComes: (name: string) => `The file that you asked for, ${name}:`,
  fileSent: 'The file is in your messages with Footnote, where only you see it.',
  canvasBusy: 'It is being put there at this moment.',
  inCanvas: 'It is in the canvas of this channel. The button brings it up to date at any time.',
  sharedBy: (name: string) => `Shared by ${name}`,
} as const;

/** What to do where the bot may not post. */
function inviteLine(asked: Pick<Asked, 'channel'>, botName: string): string {
  return isDirect(asked)
    ? 'Footnote cannot post into a direct message between people. The commands work there, such as /quote.'
    : `Footnote is not in this channel, so it cannot post here. Type /invite @${botName} and try again.`;
}

/** What the asker is told when a reply could not be brought to its place. */
export function sentenceOn(fault: SlackFault, asked: Pick<Asked, 'channel'>, botName: string): string {
  switch (fault.kind) {
    case 'notMember':
      return inviteLine(asked, botName);
    case 'unclear':
      return WORDS.notConfirmed;
    case 'rateLimited':
      return WORDS.busy;
    case 'refused':
    case 'rejected':
      return WORDS.notTaken(fault.code);
  }
}
