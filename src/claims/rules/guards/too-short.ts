import { definitionOf } from '../../pair/definition.ts';
import { haveSameSubject } from '../../pair/same-subject.ts';
import { lengthOf } from '../../sentence/length.ts';
import { type Guard, ifSo } from '../guard.ts';

/** A claim of fewer content words says too little to be held against a sentence, unless both begin with their subject. */
const SHORTEST = 3;
const SHORTEST_OF_SUBJECT = 2;

export const tooShort: Guard = {
  code: 'too-short',
  says: 'The claim is too short to be held against a sentence',
  objects(pair) {
    const length = lengthOf(pair.claim);
    // What a short claim says its subject is, the rules for definitions have judged.
    const judged = definitionOf(pair)?.met === false;
    return ifSo(length < (haveSameSubject(pair) && !judged ? SHORTEST_OF_SUBJECT : SHORTEST));
  },
  examples: {
    objects: [['Mills burnt.', 'The old mills of Rell burnt.']],
    passes: [['Rell burnt.', 'Rell burnt in May.']],
  },
};
