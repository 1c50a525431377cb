import { speakerOf } from '../../pair/speaker.ts';
import type { Guard } from '../guard.ts';

/** "The ministry said that it will" is not "it will". */
export const reported: Guard = {
  code: 'reported',
  says: 'The passage gives this as what somebody says or thinks',
  objects: speakerOf,
  examples: {
    objects: [
      ['The bridge is unsafe.', 'The bridge is unsafe, said the ministry.'],
      ['The bridge is unsafe.', 'The bridge seems to be unsafe.'],
      ['Low Water is a novel.', 'Low Water is a film, the mayor said.'],
    ],
    passes: [
      ['The ministry stated that the bridge is unsafe.', 'The ministry said that the bridge is unsafe.'],
    ],
  },
};
