/** What a check of a claim or a quotation comes to. */
import type { Phrases } from '../language.ts';

export const checks: Phrases = {
  // What was checked.
  'Not read as words of the quotation: {0}': 'No leído como palabras de la cita: {0}',
  'In the source these are words of {0}.': 'En la fuente son palabras de {0}.',
  'Only what stands in quotation marks was checked.': 'Solo se ha comprobado lo que está entre comillas.',
  'The other quotations in it were not checked. Give them in another /quotecheck.':
    'Las otras citas no se han comprobado. Ponlas en otro /quotecheck.',
  'No article here goes by the name {0}, so all were searched.':
    'Ningún artículo de aquí se llama {0}, así que se buscó en todos.',
  'Not from the article named; the closest words are in another one.':
    'No es del artículo indicado; las palabras más cercanas están en otro.',
  'More passages': 'Más pasajes',
  'This has changed since you saw it. The check now comes to this:':
    'Esto ha cambiado desde que lo viste. La comprobación da ahora:',
  claim: 'afirmación',
  yours: 'cita',
  'No other passage comes near it.': 'Ningún otro pasaje se le acerca.',
  'Further passages, which may not settle it:': 'Más pasajes, que quizá no lo decidan:',

  // Of a claim.
  'These sources state it:': 'Estas fuentes lo afirman:',
  'These sources state it, part by part:': 'Estas fuentes lo afirman, parte por parte:',
  'These sources differ about it:': 'Estas fuentes difieren al respecto:',
  'These sources differ about a part of it:': 'Estas fuentes difieren sobre una parte de la afirmación:',
  'Footnote does not decide this; the closest passage:': 'Footnote no decide esto; el pasaje más cercano:',
  'Footnote does not decide all of this. Part by part:': 'Footnote no lo decide todo. Parte por parte:',
  stated: 'afirmado',
  differs: 'difiere',
  'sources differ': 'las fuentes difieren',
  'not settled': 'sin decidir',
  'not in these sources': 'no está en estas fuentes',
  'Proposed by the language model that the host has set up; its quotation is checked.':
    'Propuesto por el modelo de lenguaje que ha configurado el anfitrión; su cita está comprobada.',
  'The article says otherwise: {0}.': 'El artículo dice otra cosa: {0}.',
  'Claims are checked in English only, so this one was not. /ask looks for passages in any language.':
    'Solo se comprueban afirmaciones en inglés, así que esta no. /ask busca pasajes en cualquier idioma.',
  'That is not a statement, so there is nothing to check. /ask finds the passage that answers it.':
    'No es un enunciado, así que no hay nada que comprobar. /ask encuentra el pasaje que responde.',
  'There is no word in that to look for: give the claim as a sentence.':
    'No hay ahí ninguna palabra que buscar: escribe la afirmación como una frase.',
  'That is too long for one claim: give the sentence that matters.':
    'Es demasiado largo para una afirmación: escribe la frase que importa.',
  'The host has reviewed this claim. These are the host’s words, not the sources’:':
    'El anfitrión ha revisado esta afirmación. Estas son sus palabras, no las de las fuentes:',
  review: 'revisión',
  'Reviewed: {0}.': 'Revisada: {0}.',

  // In what.
  'the date': 'la fecha',
  'the number': 'el número',
  'the name': 'el nombre',
  'a “not”': 'una negación',
  'how certain it is': 'el grado de certeza',
  'who does what to whom': 'quién hace qué a quién',
  'how many or how much': 'la cantidad',
  'what it is': 'qué es',
  'a word that says the opposite': 'una palabra que dice lo contrario',
  'the claim adds “{0}”': 'la afirmación añade «{0}»',
  'it has “{0}”, the claim does not': 'ahí está «{0}», en la afirmación no',
  'it denies something else than the claim does': 'niega algo distinto que la afirmación',
  '“{0}”, the claim says “{1}”': '«{0}», la afirmación dice «{1}»',
  '{0}, the claim says {1}': '{0}, la afirmación dice {1}',
  'Differs in {0}.': 'Diferencia: {0}.',
  '{0} and in {1}': '{0} y {1}',
  'A sentence says it in these words.': 'Una frase lo dice con estas palabras.',
  'A sentence has every word of it, or one that says the same, and nothing speaks against it.':
    'Una frase contiene cada una de sus palabras, u otra que dice lo mismo, y nada se opone.',
  'The language model that the host has set up proposed it, and its quotation is there.':
    'Lo propuso el modelo de lenguaje que ha configurado el anfitrión, y su cita está ahí.',
  'No passage has to do with it.': 'Ningún pasaje tiene que ver con esa afirmación.',
  'A sentence differs in {0}.': 'Una frase difiere. Diferencia: {0}.',
  'The passage gives this as said by {0}.': 'El pasaje lo atribuye a «{0}».',
  '{0}: {1}.': '{0}: {1}.',
  'Only the claim has “{0}”.': 'Solo la afirmación tiene «{0}».',
  'Only the passage has “{0}”.': 'Solo el pasaje tiene «{0}».',
  'The passage says “{0}”, the claim says “{1}”.': 'El pasaje dice «{0}», la afirmación dice «{1}».',
  'The passage says {0} where the claim says {1}.': 'El pasaje dice {0} donde la afirmación dice {1}.',

  // Of a quotation.
  'The quotation “{0}”: {1}': 'La cita «{0}»: {1}',
  'Exact, word for word.': 'Exacta, palabra por palabra.',
  'Real, but from another article than the one named:':
    'Auténtica, pero de un artículo distinto del indicado:',
  'Put together from {0} places:': 'Compuesta a partir de {0} pasajes:',
  'We hold only a summary of that article, so its wording cannot be checked.':
    'De ese artículo solo tenemos un resumen, así que su texto no se puede comprobar.',
  'There are no words in it to look for.': 'No hay en él ninguna palabra que buscar.',
  'A quotation is checked from {0} characters on: fewer occur in too many places.': {
    one: 'Una cita se comprueba a partir de 1 carácter: una más corta aparece en demasiados lugares.',
    other: 'Una cita se comprueba a partir de {0} caracteres: una más corta aparece en demasiados lugares.',
  },
  'A quotation is checked up to {0} characters; give a part of it.': {
    one: 'Una cita se comprueba hasta 1 carácter; escribe solo una parte.',
    other: 'Una cita se comprueba hasta {0} caracteres; escribe solo una parte.',
  },
  'Of {0} articles only summaries are held, so their own wording cannot be checked.': {
    one: 'De un artículo solo tenemos un resumen, así que su propio texto no se puede comprobar.',
    other: 'De {0} artículos solo tenemos resúmenes, así que su propio texto no se puede comprobar.',
  },
  'These words are not found in these articles.': 'Estas palabras no se encuentran en estos artículos.',
  'Found as the title of an article: “{0}”. It begins:':
    'Encontrado como título de un artículo: «{0}». Empieza así:',
  'Found as a heading: “{0}”. Under it stands:': 'Encontrado como encabezado: «{0}». Debajo dice:',
  'Found as a heading: “{0}”, with no text of its own. Next comes:':
    'Encontrado como encabezado: «{0}», sin texto propio. Sigue:',
  'Found as a heading: “{0}”, with no text of its own. Before it stands:':
    'Encontrado como encabezado: «{0}», sin texto propio. Antes está:',
  'Found as the head of a table: “{0}”. Under it stands:':
    'Encontrado como cabecera de una tabla: «{0}». Debajo dice:',
  'Before these words the source says “{0}”.': 'Antes de estas palabras la fuente dice «{0}».',
  'After these words the source says “{0}”.': 'Después de estas palabras la fuente dice «{0}».',
  'The closest summary is {0}.': 'El resumen más cercano es {0}.',
  'These are the words of the summary itself, in {0}.': 'Son las palabras del propio resumen, en {0}.',
  'The same words; only punctuation, case or spacing differ.':
    'Las mismas palabras; solo difieren la puntuación, las mayúsculas o los espacios.',
  'The same words, but for a reference put in at the marks.':
    'Las mismas palabras, salvo una referencia insertada en los lugares marcados.',
  'The same words, but for the accents at the marks.':
    'Las mismas palabras, salvo los acentos en los lugares marcados.',
  'The same words, except for what is left out or put in at the marks.':
    'Las mismas palabras, salvo lo que se omite o se inserta en los lugares marcados.',
  'Altered, in one word:': 'Alterada, en una palabra:',
  'Altered, in {0} words:': 'Alterada, en {0} palabras:',
};
