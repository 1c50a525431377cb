/** Why a passage settles a claim, or does not. */
import type { Phrases } from '../language.ts';

export const guards: Phrases = {
  // Rules.
  'A sentence says it in these words': 'Ein Satz sagt es in diesen Worten',
  'A sentence has every word of it or one that says the same':
    'Ein Satz enthält jedes Wort der Behauptung oder eines, das dasselbe sagt',
  'A sentence says that it is something else as well': 'Ein Satz sagt, dass es auch etwas anderes ist',
  'A sentence says that it is another sort of thing': 'Ein Satz sagt, dass es etwas anderer Art ist',
  'A sentence says who does it to whom the other way round':
    'Ein Satz sagt es mit vertauschten Rollen: wer es tut und wem es geschieht',
  'A sentence has another number or date': 'Ein Satz nennt eine andere Zahl oder ein anderes Datum',
  'A sentence says that it is of another people': 'Ein Satz schreibt ihm eine andere Nationalität zu',
  'Only one of the two denies that it is one': 'Nur eines von beiden verneint, dass es eines ist',
  'A sentence says that it is one': 'Ein Satz sagt, dass es eines ist',
  'Only one of the two denies it': 'Nur eines von beiden verneint es',
  'A sentence has a word that says the opposite': 'Ein Satz enthält ein Wort, das das Gegenteil sagt',
  'A sentence has another name, where only one can stand':
    'Ein Satz nennt einen anderen Namen, wo nur einer stehen kann',

  // Guards.
  'The passage counts a narrower kind': 'Die Stelle zählt eine engere Art',
  'The passage counts something else, or counts it otherwise':
    'Die Stelle zählt etwas anderes oder zählt es anders',
  'The passage denies a part of this': 'Die Stelle verneint einen Teil hiervon',
  'Only one of the two says it outright': 'Nur eines von beiden sagt es ohne Einschränkung',
  'The passage says it of some and denies it of others':
    'Die Stelle sagt es von einigen und verneint es von anderen',
  'The two do not deny the same': 'Die beiden verneinen nicht dasselbe',
  'The passage goes on and says something else': 'Die Stelle geht weiter und sagt etwas anderes',
  'The passage makes an exception': 'Die Stelle macht eine Ausnahme',
  'The passage says it in two statements, one of each part':
    'Die Stelle sagt es in zwei Aussagen, je einer zu jedem Teil',
  'The passage says what is done when it happens, not that it happened':
    'Die Stelle sagt, was getan wird, wenn es geschieht, nicht, dass es geschehen ist',
  'The passage has the same words in another order':
    'Die Stelle enthält dieselben Wörter in anderer Reihenfolge',
  'The passage also has a word that says the opposite':
    'Die Stelle enthält auch ein Wort, das das Gegenteil sagt',
  'The passage has another word in this place than the claim':
    'In der Stelle steht hier ein anderes Wort als in der Behauptung',
  'The passage pairs them by their order': 'Die Stelle ordnet sie einander in ihrer Reihenfolge zu',
  'The passage says it of somebody or something else':
    'Die Stelle sagt es von jemand anderem oder etwas anderem',
  'The passage says it of others, which does not rule these out':
    'Die Stelle sagt es von anderen, was diese nicht ausschließt',
  'The passage has this word in another place': 'In der Stelle steht dieses Wort woanders',
  'The passage gives one of several times, which rules out no other':
    'Die Stelle nennt eines von mehreren Malen, was kein anderes ausschließt',
  'The passage says it of something else': 'Die Stelle sagt es von etwas anderem',
  'The passage says it of a narrower kind of thing': 'Die Stelle sagt es von einer engeren Art von Dingen',
  'The claim goes further than the passage': 'Die Behauptung geht weiter als die Stelle',
  'The passage says the two in different clauses': 'Die Stelle sagt beides in verschiedenen Teilsätzen',
  'The passage says it of several together': 'Die Stelle sagt es von mehreren zusammen',
  'The passage says it in one respect': 'Die Stelle sagt es in einer bestimmten Hinsicht',
  'The passage denies something narrower': 'Die Stelle verneint etwas Engeres',
  'The passage says this of something else that is done': 'Die Stelle sagt dies von einer anderen Handlung',
  'The passage asks it, and does not say it': 'Die Stelle fragt danach und sagt es nicht',
  'The passage says it of some of them': 'Die Stelle sagt es von einigen davon',
  'The passage gives another number for it': 'Die Stelle nennt dafür eine andere Zahl',
  'The passage has both near each other, and does not say that one is the other':
    'In der Stelle steht beides nahe beieinander; sie sagt nicht, dass das eine das andere ist',
  'The passage says it of two that it does not name there':
    'Die Stelle sagt es von zweien, die sie dort nicht nennt',
  'The passage has another word for how they go together, such as by, from or before':
    'Die Stelle verbindet sie mit einem anderen Wort, etwa by, from oder before',
  'The passage compares it otherwise': 'Die Stelle vergleicht es anders',
  'The passage gives this as what somebody says or thinks':
    'Die Stelle gibt es als das wieder, was jemand sagt oder denkt',
  'One of the two is certain and the other is planned, possible or expected':
    'Das eine ist als sicher dargestellt, das andere als geplant, möglich oder erwartet',
  'The claim does not say of whom or what it is said':
    'Die Behauptung sagt nicht, von wem oder wovon die Rede ist',
  'The passage says this of another word': 'Die Stelle bezieht dies auf ein anderes Wort',
  'The passage counts the date from another one': 'Die Stelle rechnet das Datum von einem anderen aus',
  'The claim is too short to be held against a sentence':
    'Die Behauptung ist zu kurz, um sie mit einem Satz zu vergleichen',
  'The passage says it of so many': 'Die Stelle sagt es von einer bestimmten Menge',
  'The passage says it under a condition': 'Die Stelle sagt es unter einer Bedingung',
  'The passage has another preposition in this place': 'Die Stelle hat hier eine andere Präposition',
  'The passage names two together': 'Die Stelle nennt zwei zusammen',
  'The passage ranks it otherwise': 'Die Stelle gibt ihm einen anderen Rang',
  'The passage says that it was so, not that it is': 'Die Stelle sagt, dass es so war, nicht, dass es so ist',
  'The passage only speaks of it, and does not say that it is so':
    'Die Stelle spricht nur davon und sagt nicht, dass es so ist',
  'The passage says to whom it was done, and the claim may speak of another':
    'Die Stelle sagt, wem es geschah; die Behauptung meint vielleicht jemand anderen',
};
