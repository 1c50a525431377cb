import { expect, test } from 'vitest';
import { findFurniture } from '../../../src/import/drop-furniture.ts';

const PROSE =
  'The harbour froze in January, and the board closed the inner basin at once, as it had always done.';

test.each<[string, readonly string[], readonly string[]]>([
  [
    'a newsletter sign-up with the site name',
    [PROSE, 'Sign up for our newsletter', 'Harbour Notes: News of the Coast'],
    ['Sign up for our newsletter', 'Harbour Notes: News of the Coast'],
  ],
  [
    'a sign-up with blank lines between its lines',
    [
      PROSE,
      'Stay informed about our latest',
      'news, tips, & uploads:',
      "I'm interested in...",
      'Harbour Notes: News of the Coast',
    ],
    [
      'Stay informed about our latest',
      'news, tips, & uploads:',
      "I'm interested in...",
      'Harbour Notes: News of the Coast',
    ],
  ],
  [
    'a title that was cut off, among others',
    [PROSE, 'Related articles', 'The Ice of 1963 and what…', 'Who Owns the Quay'],
    ['Related articles', 'The Ice of 1963 and what…', 'Who Owns the Quay'],
  ],
  [
    'a German sign-up',
    [PROSE, 'Abonnieren Sie unseren Newsletter.', 'Teilen auf Facebook', 'Zum Inhalt springen'],
    ['Abonnieren Sie unseren Newsletter.', 'Teilen auf Facebook', 'Zum Inhalt springen'],
  ],
  [
    'a French menu',
    ['Accueil', 'Aller au contenu', PROSE, 'Lire aussi : le port sous la glace'],
    ['Accueil', 'Aller au contenu', 'Lire aussi : le port sous la glace'],
  ],
  [
    'Spanish rights',
    [PROSE, 'Suscríbete a nuestro boletín', '© 2024 Notas. Todos los derechos reservados.'],
    ['Suscríbete a nuestro boletín', '© 2024 Notas. Todos los derechos reservados.'],
  ],
  [
    'Portuguese comments',
    [PROSE, 'Leia também', 'Deixe um comentário'],
    ['Leia também', 'Deixe um comentário'],
  ],
  [
    'a Russian sign-up',
    [PROSE, 'Читайте также: лёд 1963 года', 'Подпишитесь на нашу рассылку'],
    ['Читайте также: лёд 1963 года', 'Подпишитесь на нашу рассылку'],
  ],
  [
    'no German sentence about a newsletter',
    [PROSE, 'Der Newsletter der Hafenkommission erschien am Montag und nannte keinen Grund.'],
    [],
  ],
  ['no line that trails off', [PROSE, 'And still he waited...'], []],
  [
    'a sign-up in whole sentences',
    [PROSE, 'Subscribe to our newsletter and never miss a story.'],
    ['Subscribe to our newsletter and never miss a story.'],
  ],
  [
    'navigation and share buttons around a title',
    ['Home | About | Contact', 'How the Harbour Froze', 'Share Tweet Email', PROSE],
    ['Home | About | Contact', 'Share Tweet Email'],
  ],
  [
    'copyright and cookies',
    [PROSE, '© 2011 Harbour Notes. All rights reserved.', 'Privacy Policy', 'This site uses cookies.'],
    ['© 2011 Harbour Notes. All rights reserved.', 'Privacy Policy', 'This site uses cookies.'],
  ],
  [
    'related articles with their titles',
    [PROSE, 'Related articles', 'The Ice of 1963', 'Who Owns the Quay'],
    ['Related articles', 'The Ice of 1963', 'Who Owns the Quay'],
  ],
  ['nothing where all is prose', [PROSE, 'He never wrote again.'], []],
  ['no last line without a full stop', [PROSE, 'R. Lind'], []],
  [
    'no prose that speaks of newsletters',
    [PROSE, 'The newsletter asked its readers to subscribe, and few did.'],
    [],
  ],
  [
    'no sentence that begins like an invitation',
    [PROSE, 'Follow us, said the pilot, and the fleet followed him through the ice.'],
    [],
  ],
  ['no call to the reader that ends an essay', [PROSE, 'Join us in the hope that the ice will hold.'], []],
  ['nothing in the middle', [PROSE, 'Share this', PROSE], []],
  ['nothing when nothing would be left', ['Share Tweet', 'Privacy Policy'], []],
])('drops %s', (_, paragraphs, expected) => {
  const found = findFurniture(paragraphs);
  expect(paragraphs.filter((_text, index) => found.has(index))).toEqual(expected);
});
