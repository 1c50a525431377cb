/** What people say to a bot rather than ask of its articles: greetings, thanks, "what is this about", "who are you". */

export type SmallTalk =
  | 'greeting'
  | 'thanks'
  | 'farewell'
  /** "Ok cool." */
  | 'remark'
  /** What the articles are about. */
  | 'about'
  | 'who'
  | 'help'
  | 'topics'
  | 'sources';

export interface Form {
  readonly talk: SmallTalk;
  /** Folded, without marks: `für` is `fur`, and `qu’est-ce` is `qu est ce`. */
  readonly said: RegExp;
  /** Means what was shown last, where anything was. */
  readonly pointing: boolean;
}

/** The whole line must read so: a question on what the articles say never ends up here. */
export function form(talk: SmallTalk, said: string): Form {
  return { talk, said: RegExp(`^(?:${said})$`), pointing: false };
}

export function pointing(talk: SmallTalk, said: string): Form {
  return { ...form(talk, said), pointing: true };
}
