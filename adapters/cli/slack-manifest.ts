/** `footnote slack manifest`: the app as Slack is told of it, from the packs. */
import { ConfigError, createNoteFile, typedNames } from '../../src/index.ts';
import { safeLine } from '../console/safe-text.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { openBot } from '../open-bot.ts';
import type { Settings } from '../settings.ts';
import { eventsUrl } from '../slack/events-url.ts';
import { buildManifest, creationLink, type SlackManifest } from '../slack/manifest.ts';
import { createManifestRecord } from '../slack/manifest-record.ts';
import { dataFolder } from '../standard-folders.ts';
import type { Session } from './surroundings.ts';

export interface ManifestOptions {
  /** Where Slack reaches this machine; without it Socket Mode. */
  readonly http?: string;
  readonly prefix?: string;
  readonly dm?: boolean;
  readonly canvas?: boolean;
  readonly push?: boolean;
}

/** Browsers and servers take this much of an address, and some no more. */
const LINK_SURE = 8_000;

const PREFIX = /^[a-z0-9_]{1,10}$/u;

/** The manifest alone goes to standard output, so that it can be piped; what to do with it to standard error. */
export async function printSlackManifest(options: ManifestOptions, session: Session): Promise<ExitCode> {
  const { http, prefix, dm = false, canvas = false, push = false } = options;
  const url = http === undefined ? undefined : eventsUrl(http);
  if (http !== undefined && url === undefined) {
    return misuse(
      '--http takes an address that starts with https://, such as https://bot.example.org.',
      session,
    );
  }
  if (prefix !== undefined && !PREFIX.test(prefix)) {
    return misuse(
      '--prefix takes up to ten lower-case letters, digits and underscores, such as fn.',
      session,
    );
  }
  const logger = session.logger('warn');
  const bot = await openBot(session, logger);
  const { manifest, leftOut } = buildManifest({
    commands: bot.commands(),
    transport: url === undefined ? { kind: 'socket' } : { kind: 'http', url },
    ...(prefix !== undefined && { prefix }),
    directMessages: dm,
    canvas,
  });
  const say = (line: string) => session.errors.write(`${safeLine(line)}\n`);
  if (leftOut.length > 0) {
    say(
      `Without a command of their own, since Slack has no room, keeps the name for itself or finds it too long: ${leftOut.join(', ')}.`,
    );
    say('/ask topic:… reaches them.');
  }
  const odd = typedNames(bot.commands()).filter(name => !/^[a-z0-9_-]+$/u.test(name));
  if (odd.length > 0) {
    say(
      'Slack may refuse names in other letters than a to z. If it says that a command has an invalid name,',
    );
    say(`it is one of these; write command: false at the topic: ${odd.join(', ')}.`);
  }
  const code = push ? await pushIt(manifest, session, say) : printIt(manifest, session, say);
  if (code === EXIT.answer) {
    const record = createManifestRecord(createNoteFile(dataFolder(session.config())), logger);
    const commands = typedNames(bot.commands());
    await record.write({ commands, ...(prefix !== undefined && { prefix }) });
  }
  return code;
}

function printIt(manifest: SlackManifest, session: Session, say: (line: string) => void): ExitCode {
  session.output.write(`${JSON.stringify(manifest, null, 2)}\n`);
  say('To create the app, open this link. To update it, paste the manifest under App Manifest of the app.');
  const link = creationLink(manifest);
  say(link);
  if (link.length > LINK_SURE)
    say('Should the link be too long for your browser, create the app from a manifest and paste it.');
  return EXIT.answer;
}

async function pushIt(
  manifest: SlackManifest,
  session: Session,
  say: (line: string) => void,
): Promise<ExitCode> {
  const config = session.config();
  const { pushManifest } = await import('../slack/push-manifest.ts');
  const configuration = configurationOf(config);
  const pushed = await pushManifest(manifest, configuration, configuration.apiUrl);
  switch (pushed.kind) {
    case 'created':
      session.output.write(`${pushed.appId}\n`);
      say(`The app is made. Set SLACK_APP_ID=${pushed.appId}, so that the next --push updates it.`);
      if (pushed.installUrl !== undefined) say(`Install it: ${pushed.installUrl}`);
      return EXIT.answer;
    case 'updated':
      session.output.write(`${pushed.appId}\n`);
      say(
        pushed.reinstall
          ? 'The app is updated; install it again, since what it may do has changed.'
          : 'The app is updated.',
      );
      return EXIT.answer;
    case 'refused':
      say(pushed.sentence);
      return EXIT.setup;
  }
}

function configurationOf({ slackConfiguration }: Settings) {
  if (slackConfiguration !== undefined) return slackConfiguration;
  throw new ConfigError([
    '--push needs SLACK_CONFIG_TOKEN: make one under Your App Configuration Tokens on api.slack.com/apps. ' +
      'Without --push the manifest is printed, to be pasted by hand.',
  ]);
}

function misuse(sentence: string, session: Session): ExitCode {
  session.errors.write(`${sentence}\n`);
  return EXIT.usage;
}
