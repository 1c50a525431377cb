/** Why a passage settles a claim, or does not. */
import type { Phrases } from '../language.ts';

export const guards: Phrases = {
  // Rules.
  'A sentence says it in these words': 'Una frase lo dice con estas palabras',
  'A sentence has every word of it or one that says the same':
    'Una frase contiene cada una de sus palabras, u otra que dice lo mismo',
  'A sentence says that it is something else as well': 'Una frase dice que es también otra cosa',
  'A sentence says that it is another sort of thing': 'Una frase dice que es otro tipo de cosa',
  'A sentence says who does it to whom the other way round':
    'Una frase invierte los papeles: quién lo hace y a quién',
  'A sentence has another number or date': 'Una frase da otro número u otra fecha',
  'A sentence says that it is of another people': 'Una frase le atribuye otra nacionalidad',
  'Only one of the two denies that it is one': 'Solo uno de los dos niega que lo sea',
  'A sentence says that it is one': 'Una frase dice que lo es',
  'Only one of the two denies it': 'Solo uno de los dos lo niega',
  'A sentence has a word that says the opposite': 'Una frase contiene una palabra que dice lo contrario',
  'A sentence has another name, where only one can stand': 'Una frase da otro nombre donde solo puede ir uno',

  // Guards.
  'The passage counts a narrower kind': 'El pasaje cuenta una clase más restringida',
  'The passage counts something else, or counts it otherwise':
    'El pasaje cuenta otra cosa o la cuenta de otro modo',
  'The passage denies a part of this': 'El pasaje niega una parte de esto',
  'Only one of the two says it outright': 'Solo uno de los dos lo dice sin reservas',
  'The passage says it of some and denies it of others': 'El pasaje lo dice de unos y lo niega de otros',
  'The two do not deny the same': 'No niegan lo mismo',
  'The passage goes on and says something else': 'El pasaje sigue y dice otra cosa',
  'The passage makes an exception': 'El pasaje hace una excepción',
  'The passage says it in two statements, one of each part':
    'El pasaje lo dice en dos enunciados, uno de cada parte',
  'The passage says what is done when it happens, not that it happened':
    'El pasaje dice qué se hace cuando ocurre, no que ocurriera',
  'The passage has the same words in another order': 'El pasaje tiene las mismas palabras en otro orden',
  'The passage also has a word that says the opposite':
    'El pasaje contiene también una palabra que dice lo contrario',
  'The passage has another word in this place than the claim':
    'El pasaje tiene aquí otra palabra que la afirmación',
  'The passage pairs them by their order': 'El pasaje los empareja según su orden',
  'The passage says it of somebody or something else': 'El pasaje lo dice de otra persona o cosa',
  'The passage says it of others, which does not rule these out':
    'El pasaje lo dice de otros, lo que no excluye a estos',
  'The passage has this word in another place': 'El pasaje tiene esta palabra en otro lugar',
  'The passage gives one of several times, which rules out no other':
    'El pasaje da una vez entre varias, lo que no excluye ninguna otra',
  'The passage says it of something else': 'El pasaje lo dice de otra cosa',
  'The passage says it of a narrower kind of thing': 'El pasaje lo dice de un tipo de cosas más restringido',
  'The claim goes further than the passage': 'La afirmación va más allá del pasaje',
  'The passage says the two in different clauses': 'El pasaje dice ambas cosas en cláusulas distintas',
  'The passage says it of several together': 'El pasaje lo dice de varios juntos',
  'The passage says it in one respect': 'El pasaje lo dice en un aspecto concreto',
  'The passage denies something narrower': 'El pasaje niega algo más restringido',
  'The passage says this of something else that is done': 'El pasaje dice esto de otra acción',
  'The passage asks it, and does not say it': 'El pasaje lo pregunta, no lo dice',
  'The passage says it of some of them': 'El pasaje lo dice de algunos de ellos',
  'The passage gives another number for it': 'El pasaje da otro número para ello',
  'The passage has both near each other, and does not say that one is the other':
    'El pasaje tiene ambos cerca, pero no dice que uno sea el otro',
  'The passage says it of two that it does not name there': 'El pasaje lo dice de dos que no nombra ahí',
  'The passage has another word for how they go together, such as by, from or before':
    'El pasaje los une con otra palabra, como by, from o before',
  'The passage compares it otherwise': 'El pasaje lo compara de otro modo',
  'The passage gives this as what somebody says or thinks':
    'El pasaje lo presenta como lo que alguien dice o piensa',
  'One of the two is certain and the other is planned, possible or expected':
    'Uno de los dos se presenta como seguro y el otro como previsto, posible o esperado',
  'The claim does not say of whom or what it is said': 'La afirmación no dice de quién o de qué se dice',
  'The passage says this of another word': 'El pasaje refiere esto a otra palabra',
  'The passage counts the date from another one': 'El pasaje cuenta la fecha desde otra',
  'The claim is too short to be held against a sentence':
    'La afirmación es demasiado corta para compararla con una frase',
  'The passage says it of so many': 'El pasaje lo dice de cierta cantidad',
  'The passage says it under a condition': 'El pasaje lo dice bajo una condición',
  'The passage has another preposition in this place': 'El pasaje tiene aquí otra preposición',
  'The passage names two together': 'El pasaje nombra dos juntos',
  'The passage ranks it otherwise': 'El pasaje le da otro rango',
  'The passage says that it was so, not that it is': 'El pasaje dice que era así, no que lo sea',
  'The passage only speaks of it, and does not say that it is so':
    'El pasaje solo habla de ello y no dice que sea así',
  'The passage says to whom it was done, and the claim may speak of another':
    'El pasaje dice a quién se le hizo, y la afirmación quizá hable de otro',
};
