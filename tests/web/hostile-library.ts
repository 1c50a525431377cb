/** A pack that wants more than to be read: script in every field, addresses that run, and passages as long as books. */
import type { Library, PassageId } from '../../src/index.ts';
import { libraryOf } from './written-library.ts';

const SCRIPT = '<script>window.pwned = true</script>';
const IMAGE = `"><img src=x onerror="window.pwned = true">'`;
const REVERSED = '\u202Egnp.exe\u202C \u2066over\u2069';
/** A hundred thousand characters. */
const BOOK = 'The quarterdeck of the barque was swept twice before noon and once after it. '.repeat(1_300);

export function hostileLibrary(): Library {
  return libraryOf([
    {
      id: 'hostile',
      title: `Tales ${SCRIPT} ${IMAGE}`,
      description: `${IMAGE} ${REVERSED} </title></textarea></style> ${SCRIPT}`,
      topics: [
        {
          name: 'trap',
          packId: 'hostile' as Library['packs'][number]['id'],
          summary: `${SCRIPT} ${IMAGE}`,
          aliases: [],
          command: true,
          lead: ['hostile/tale#p3' as PassageId],
          passages: ['hostile/tale#p2' as PassageId, 'hostile/tale#p3' as PassageId],
        },
      ],
      articles: {
        tale: {
          title: `${SCRIPT}${IMAGE}${REVERSED}`,
          source: { author: IMAGE, publisher: SCRIPT, url: 'javascript:window.pwned=true//' },
          passages: [
            BOOK,
            { text: `The second lantern ${SCRIPT} was lit at dusk. ${REVERSED}`, headings: [IMAGE] },
            {
              text: `The third lantern ${IMAGE} burnt out. ${SCRIPT} [x](javascript:window.pwned=true)`,
              locator: SCRIPT,
            },
            BOOK,
          ],
        },
      },
    },
  ]);
}
