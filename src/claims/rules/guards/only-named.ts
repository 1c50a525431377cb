import type { Guard } from '../guard.ts';
import { subjectAndDeedOf } from '../subject-and-deed.ts';

const NAMES =
  /^(?:cite|name|mention|list|report|deny|blame|fear|criticize|criticise|condemn|oppose|demand|request|propose|predict)$/;

/** "The council named delays" does not say that the council delayed. */
export const onlyNamed: Guard = {
  code: 'only-named',
  says: 'The passage only speaks of it',
  objects(pair) {
    const { evidence, meeting } = pair;
    const { bearer, deed } = subjectAndDeedOf(pair) ?? {};
    if (bearer === undefined || deed?.part !== 'NOUN' || deed.index < bearer.index) return undefined;
    const verb = evidence.slice(bearer.index + 1, deed.index).find(token => token.part === 'VERB');
    return verb !== undefined && NAMES.test(verb.lemma) && meeting(verb) === undefined ? [verb] : undefined;
  },
  examples: {
    objects: [['The council delayed the bridge.', 'The council named delays of the bridge.']],
    passes: [['The council delayed the bridge.', 'The council delayed the bridge in 1911.']],
  },
};
