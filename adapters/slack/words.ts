/** What the adapter itself says, as against the bot, in the language of whoever is spoken to. */
import { say } from '../../src/index.ts';
import { type Asked, isDirect } from './asked.ts';
import type { SlackFault } from './slack-error.ts';

export const WORDS = {
  notConfirmed: () =>
    say`Slack did not confirm that the answer was posted. Please look whether it is there before you ask again.`,
  notTaken: (code: string) => say`Slack did not take the answer (${code}). The host finds it in the log.`,
  busy: () => say`Slack asks Footnote to slow down. Please ask again in a minute.`,
  notYours: () => say`Only the person who asked can take this answer away.`,
  shared: () => say`Shared.`,
  alreadySent: () => say`It was sent already, so it was not shared again.`,
  sharedInThread: () => say`Shared in the thread.`,
  tooLate: () =>
    say`Slack closed the way to the form before Footnote could open it. Please pick the shortcut again.`,
  noWords: () => say`There is no word in that message to look for.`,
  renewed: () => say`The private message from before could not be changed, so this is a new one.`,
  privateMessages: () =>
    say`Answers that only you see are gone when Slack reloads: share what should stay. In a thread you see them while it is open.`,
  posting: () => say`Posting in the thread.`,
  posted: () => say`Posted in the thread.`,
  checking: () => say`Checking.`,
  searching: () => say`Searching.`,
  unknown: () =>
    say`That belongs to another version of Footnote. The host updates the app with footnote slack manifest.`,
  checked: () => say`Only you see the outcome: it is in the conversation, and can be shared from there.`,
  reading: () => say`Reading the article.`,
  previewed: () => say`Only you see what was read: it is in the conversation, and is added from there.`,
  choosePassage: () => say`Choose a passage from the list.`,
  forHosts: () => say`That is for the hosts of this community.`,
  needsScopes: (scopes: readonly string[]) =>
    say`For that the app has to be installed with ${scopes.join(', ')}: footnote slack manifest says how.`,
  fileComes: (name: string) => say`The file that you asked for, ${name}:`,
  fileSent: () => say`The file is in your messages with Footnote, where only you see it.`,
  canvasBusy: () => say`It is being put there at this moment.`,
  inCanvas: () => say`It is in the canvas of this channel. The button brings it up to date at any time.`,
  sharedBy: (name: string) => say`Shared by ${name}`,
} as const;

/** What to do where the bot may not post. */
function inviteLine(asked: Pick<Asked, 'channel'>, botName: string): string {
  return isDirect(asked)
    ? say`Footnote cannot post into a direct message between people. The commands work there, such as /quote.`
    : say`Footnote is not in this channel, so it cannot post here. Type /invite @${botName} and try again.`;
}

/** What the asker is told when a reply could not be brought to its place. */
export function sentenceOn(fault: SlackFault, asked: Pick<Asked, 'channel'>, botName: string): string {
  switch (fault.kind) {
    case 'notMember':
      return inviteLine(asked, botName);
    case 'unclear':
      return WORDS.notConfirmed();
    case 'rateLimited':
      return WORDS.busy();
    case 'refused':
    case 'rejected':
      return WORDS.notTaken(fault.code);
  }
}
