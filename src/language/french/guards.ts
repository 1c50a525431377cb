/** Why a passage settles a claim, or does not. */
import type { Phrases } from '../language.ts';

export const guards: Phrases = {
  // Rules.
  'A sentence says it in these words': 'Une phrase le dit en ces termes',
  'A sentence has every word of it or one that says the same':
    'Une phrase en contient chaque mot, ou un mot qui dit la même chose',
  'A sentence says that it is something else as well': 'Une phrase dit que c’est aussi autre chose',
  'A sentence says that it is another sort of thing': 'Une phrase dit que c’est une autre sorte de chose',
  'A sentence says who does it to whom the other way round':
    'Une phrase inverse les rôles : qui le fait et qui le subit',
  'A sentence has another number or date': 'Une phrase donne un autre nombre ou une autre date',
  'A sentence says that it is of another people': 'Une phrase lui attribue une autre nationalité',
  'Only one of the two denies that it is one': 'Seul l’un des deux nie que c’en soit un',
  'A sentence says that it is one': 'Une phrase dit que c’en est un',
  'Only one of the two denies it': 'Seul l’un des deux le nie',
  'A sentence has a word that says the opposite': 'Une phrase contient un mot qui dit le contraire',
  'A sentence has another name, where only one can stand':
    'Une phrase donne un autre nom, là où il ne peut y en avoir qu’un',

  // Guards.
  'The passage counts a narrower kind': 'Le passage compte une catégorie plus étroite',
  'The passage counts something else, or counts it otherwise':
    'Le passage compte autre chose, ou le compte autrement',
  'The passage denies a part of this': 'Le passage en nie une partie',
  'Only one of the two says it outright': 'Un seul des deux le dit sans réserve',
  'The passage says it of some and denies it of others': 'Le passage le dit de certains et le nie d’autres',
  'The two do not deny the same': 'Les deux ne nient pas la même chose',
  'The passage goes on and says something else': 'Le passage continue et dit autre chose',
  'The passage makes an exception': 'Le passage fait une exception',
  'The passage says it in two statements, one of each part':
    'Le passage le dit en deux énoncés, un pour chaque partie',
  'The passage says what is done when it happens, not that it happened':
    'Le passage dit ce qui se fait quand cela arrive, non que c’est arrivé',
  'The passage has the same words in another order': 'Le passage contient les mêmes mots dans un autre ordre',
  'The passage also has a word that says the opposite':
    'Le passage contient aussi un mot qui dit le contraire',
  'The passage has another word in this place than the claim':
    'Le passage a ici un autre mot que l’affirmation',
  'The passage pairs them by their order': 'Le passage les associe selon leur ordre',
  'The passage says it of somebody or something else':
    'Le passage le dit de quelqu’un d’autre ou d’autre chose',
  'The passage says it of others, which does not rule these out':
    'Le passage le dit d’autres, ce qui n’exclut pas ceux-ci',
  'The passage has this word in another place': 'Dans le passage, ce mot est à un autre endroit',
  'The passage gives one of several times, which rules out no other':
    'Le passage donne une fois parmi plusieurs, ce qui n’en exclut aucune autre',
  'The passage says it of something else': 'Le passage le dit d’autre chose',
  'The passage says it of a narrower kind of thing': 'Le passage le dit d’un genre de choses plus étroit',
  'The claim goes further than the passage': 'L’affirmation va plus loin que le passage',
  'The passage says the two in different clauses':
    'Le passage dit l’un et l’autre dans des propositions différentes',
  'The passage says it of several together': 'Le passage le dit de plusieurs ensemble',
  'The passage says it in one respect': 'Le passage le dit sous un certain rapport',
  'The passage denies something narrower': 'Le passage nie quelque chose de plus étroit',
  'The passage says this of something else that is done': 'Le passage dit cela d’une autre action',
  'The passage asks it, and does not say it': 'Le passage le demande, il ne le dit pas',
  'The passage says it of some of them': 'Le passage le dit de certains d’entre eux',
  'The passage gives another number for it': 'Le passage donne pour cela un autre nombre',
  'The passage has both near each other, and does not say that one is the other':
    'Dans le passage, les deux sont proches l’un de l’autre, mais il ne dit pas que l’un est l’autre',
  'The passage says it of two that it does not name there':
    'Le passage le dit de deux qu’il ne nomme pas à cet endroit',
  'The passage has another word for how they go together, such as by, from or before':
    'Le passage les relie par un autre mot, comme by, from ou before',
  'The passage compares it otherwise': 'Le passage le compare autrement',
  'The passage gives this as what somebody says or thinks':
    'Le passage le présente comme ce que quelqu’un dit ou pense',
  'One of the two is certain and the other is planned, possible or expected':
    'L’un des deux est présenté comme certain, l’autre comme prévu, possible ou attendu',
  'The claim does not say of whom or what it is said':
    'L’affirmation ne dit pas de qui ou de quoi elle parle',
  'The passage says this of another word': 'Le passage le rapporte à un autre mot',
  'The passage counts the date from another one': 'Le passage compte la date à partir d’une autre',
  'The claim is too short to be held against a sentence':
    'L’affirmation est trop courte pour être comparée à une phrase',
  'The passage says it of so many': 'Le passage le dit d’une certaine quantité',
  'The passage says it under a condition': 'Le passage le dit sous condition',
  'The passage has another preposition in this place': 'Le passage a ici une autre préposition',
  'The passage names two together': 'Le passage en nomme deux ensemble',
  'The passage ranks it otherwise': 'Le passage lui donne un autre rang',
  'The passage says that it was so, not that it is': 'Le passage dit que c’était le cas, non que ce l’est',
  'The passage only speaks of it, and does not say that it is so':
    'Le passage ne fait qu’en parler, sans dire que c’est le cas',
  'The passage says to whom it was done, and the claim may speak of another':
    'Le passage dit qui l’a subi, et l’affirmation parle peut-être de quelqu’un d’autre',
};
