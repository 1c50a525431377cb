import type { PlaceSettings } from '../community/settings.ts';
import type { Invocation, Origin } from '../invocation.ts';
import type { Language } from '../language/language.ts';
import { languageOf } from '../language/languages.ts';
import { decodeAction } from '../reply/encode-action.ts';
import { isForOthers } from '../reply/present/audience.ts';
import type { Command } from './command.ts';
import { parseCommandLine } from './parse-line.ts';
import type { CommandFinder } from './resolve-command.ts';

type Settings = Pick<PlaceSettings, 'language' | 'audience'>;

/**
 * In which language something is answered: as hosts have set it; else in the asker's own, where what is said is for
 * them alone, and otherwise in that of the place. Whether an answer is sure, and so for everyone, shows too late for it.
 */
export function languageIn(invocation: Invocation, finder: CommandFinder, settings?: Settings): Language {
  const { locale, placeLocale = locale } = invocation;
  const own = isForAsker(invocation, finder, settings) ? locale : placeLocale;
  return languageOf(settings?.language ?? own);
}

/** What an adapter itself says to somebody, in a form or beside a reply. */
export function languageBeside({ locale }: Origin, settings?: Settings): Language {
  return languageOf(settings?.language ?? locale);
}

function isForAsker(invocation: Invocation, finder: CommandFinder, settings?: Settings): boolean {
  if (invocation.hosted === false || invocation.isDirect === true || invocation.takesPosts === false)
    return true;
  switch (invocation.kind) {
    case 'command':
      return isPrivate(finder.command(invocation.command)) || asked(invocation, settings);
    case 'text':
      return isPrivate(typedCommand(invocation.text, finder)) || asked(invocation, settings);
    case 'action': {
      const action = decodeAction(invocation.encoded);
      return action === undefined || !isForOthers(action);
    }
  }
}

/** The command of a typed line such as `/help` or `/footnote settings`. */
function typedCommand(text: string, finder: CommandFinder): Command | undefined {
  const { name = '', rest = '' } = parseCommandLine(text) ?? {};
  return finder.command(name) ?? finder.command(`${name} ${rest.split(/\s/u, 1)[0]?.toLowerCase()}`);
}

function isPrivate(command: Command | undefined): boolean {
  return command?.forAsker === true || command?.forHosts === true;
}

function asked(invocation: { readonly private?: boolean }, settings: Settings | undefined): boolean {
  return invocation.private ?? settings?.audience === 'asker';
}
