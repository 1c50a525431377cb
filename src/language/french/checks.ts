/** What a check of a claim or a quotation comes to. */
import type { Phrases } from '../language.ts';

export const checks: Phrases = {
  // What was checked.
  'Not read as words of the quotation: {0}': 'Non lu comme mots de la citation : {0}',
  'In the source these are words of {0}.': 'Dans la source, ce sont les mots de {0}.',
  'Only what stands in quotation marks was checked.': 'Seul ce qui est entre guillemets a été vérifié.',
  'The other quotations in it were not checked. Give them in another /quotecheck.':
    'Les autres citations qu’il contient n’ont pas été vérifiées. Donnez-les dans un autre /quotecheck.',
  'No article here goes by the name {0}, so all were searched.':
    'Aucun article ici ne porte le nom {0} : tous ont été parcourus.',
  'Not from the article named; the closest words are in another one.':
    'Pas de l’article indiqué ; les mots les plus proches sont dans un autre.',
  'More passages': 'D’autres passages',
  'This has changed since you saw it. The check now comes to this:':
    'Cela a changé depuis que vous l’avez vu. La vérification donne maintenant :',
  claim: 'affirmation',
  yours: 'citation',
  'No other passage comes near it.': 'Aucun autre passage ne s’en approche.',
  'Further passages, which may not settle it:': 'D’autres passages, qui ne tranchent peut-être pas :',

  // Of a claim.
  'These sources state it:': 'Ces sources l’affirment :',
  'These sources state it, part by part:': 'Ces sources l’affirment, partie par partie :',
  'These sources differ about it:': 'Ces sources divergent à ce sujet :',
  'These sources differ about a part of it:': 'Ces sources divergent sur une partie de l’affirmation :',
  'Footnote does not decide this; the closest passage:':
    'Footnote ne tranche pas ; le passage le plus proche :',
  'Footnote does not decide all of this. Part by part:':
    'Footnote ne tranche pas la totalité. Partie par partie :',
  stated: 'affirmé',
  differs: 'diffère',
  'sources differ': 'sources divergentes',
  'not settled': 'non tranché',
  'not in these sources': 'absent de ces sources',
  'Proposed by the language model that the host has set up; its quotation is checked.':
    'Proposé par le modèle de langage que l’hôte a configuré ; sa citation est vérifiée.',
  'The article says otherwise: {0}.': 'L’article dit autre chose : {0}.',
  'Claims are checked in English only, so this one was not. /ask looks for passages in any language.':
    'Seules les affirmations en anglais sont vérifiées : celle-ci ne l’a pas été. /ask cherche des passages dans toutes les langues.',
  'That is not a statement, so there is nothing to check. /ask finds the passage that answers it.':
    'Ce n’est pas un énoncé : il n’y a rien à vérifier. /ask trouve le passage qui y répond.',
  'There is no word in that to look for: give the claim as a sentence.':
    'Il n’y a là aucun mot à chercher : donnez l’affirmation sous forme de phrase.',
  'That is too long for one claim: give the sentence that matters.':
    'C’est trop long pour une affirmation : donnez la phrase qui compte.',
  'The host has reviewed this claim. These are the host’s words, not the sources’:':
    'L’hôte a examiné cette affirmation. Ce sont ses mots, pas ceux des sources :',
  review: 'examen',
  'Reviewed: {0}.': 'Examinée : {0}.',

  // In what.
  'the date': 'la date',
  'the number': 'le nombre',
  'the name': 'le nom',
  'a “not”': 'une négation',
  'how certain it is': 'le degré de certitude',
  'who does what to whom': 'qui fait quoi à qui',
  'how many or how much': 'la quantité',
  'what it is': 'ce que c’est',
  'a word that says the opposite': 'un mot qui dit le contraire',
  'the claim adds “{0}”': 'l’affirmation ajoute « {0} »',
  'it has “{0}”, the claim does not': 'on y lit « {0} », pas dans l’affirmation',
  'it denies something else than the claim does': 'il nie autre chose que l’affirmation',
  '“{0}”, the claim says “{1}”': '« {0} », l’affirmation dit « {1} »',
  '{0}, the claim says {1}': '{0}, l’affirmation dit {1}',
  'Differs in {0}.': 'Différence : {0}.',
  '{0} and in {1}': '{0} et {1}',
  'A sentence says it in these words.': 'Une phrase le dit en ces termes.',
  'A sentence has every word of it, or one that says the same, and nothing speaks against it.':
    'Une phrase en contient chaque mot, ou un mot qui dit la même chose, et rien ne s’y oppose.',
  'The language model that the host has set up proposed it, and its quotation is there.':
    'Le modèle de langage que l’hôte a configuré l’a proposé, et sa citation s’y trouve.',
  'No passage has to do with it.': 'Aucun passage n’a de rapport avec cette affirmation.',
  'A sentence differs in {0}.': 'Une phrase diffère. Différence : {0}.',
  'The passage gives this as said by {0}.': 'Le passage l’attribue à « {0} ».',
  '{0}: {1}.': '{0} : {1}.',
  'Only the claim has “{0}”.': 'Seule l’affirmation contient « {0} ».',
  'Only the passage has “{0}”.': 'Seul le passage contient « {0} ».',
  'The passage says “{0}”, the claim says “{1}”.': 'Le passage dit « {0} », l’affirmation dit « {1} ».',
  'The passage says {0} where the claim says {1}.': 'Le passage dit {0} là où l’affirmation dit {1}.',

  // Of a quotation.
  'The quotation “{0}”: {1}': 'La citation « {0} » : {1}',
  'Exact, word for word.': 'Exacte, mot pour mot.',
  'Real, but from another article than the one named:':
    'Authentique, mais tirée d’un autre article que celui indiqué :',
  'Put together from {0} places:': 'Assemblée à partir de {0} passages :',
  'We hold only a summary of that article, so its wording cannot be checked.':
    'Nous n’avons qu’un résumé de cet article : son texte ne peut pas être vérifié.',
  'There are no words in it to look for.': 'Il n’y a là aucun mot à rechercher.',
  'A quotation is checked from {0} characters on: fewer occur in too many places.': {
    one: 'Une citation est vérifiée à partir de {0} caractère : plus courte, elle apparaît en trop d’endroits.',
    other:
      'Une citation est vérifiée à partir de {0} caractères : plus courte, elle apparaît en trop d’endroits.',
  },
  'A quotation is checked up to {0} characters; give a part of it.': {
    one: 'Une citation est vérifiée jusqu’à {0} caractère ; donnez-en une partie.',
    other: 'Une citation est vérifiée jusqu’à {0} caractères ; donnez-en une partie.',
  },
  'Of {0} articles only summaries are held, so their own wording cannot be checked.': {
    one: 'Nous n’avons d’un article qu’un résumé : son propre texte ne peut pas être vérifié.',
    other: 'Nous n’avons de {0} articles que des résumés : leur propre texte ne peut pas être vérifié.',
  },
  'These words are not found in these articles.': 'Ces mots ne se trouvent pas dans ces articles.',
  'Found as the title of an article: “{0}”. It begins:':
    'Trouvé comme titre d’un article : « {0} ». Il commence ainsi :',
  'Found as a heading: “{0}”. Under it stands:': 'Trouvé comme intertitre : « {0} ». En dessous, on lit :',
  'Found as a heading: “{0}”, with no text of its own. Next comes:':
    'Trouvé comme intertitre : « {0} », sans texte propre. Vient ensuite :',
  'Found as a heading: “{0}”, with no text of its own. Before it stands:':
    'Trouvé comme intertitre : « {0} », sans texte propre. Avant lui :',
  'Found as the head of a table: “{0}”. Under it stands:':
    'Trouvé comme en-tête d’un tableau : « {0} ». En dessous, on lit :',
  'Before these words the source says “{0}”.': 'Avant ces mots, la source dit « {0} ».',
  'After these words the source says “{0}”.': 'Après ces mots, la source dit « {0} ».',
  'The closest summary is {0}.': 'Le résumé le plus proche est {0}.',
  'These are the words of the summary itself, in {0}.': 'Ce sont les mots du résumé lui-même, dans {0}.',
  'The same words; only punctuation, case or spacing differ.':
    'Les mêmes mots ; seuls la ponctuation, les majuscules ou les espaces diffèrent.',
  'The same words, but for a reference put in at the marks.':
    'Les mêmes mots, à part une référence insérée aux endroits marqués.',
  'The same words, but for the accents at the marks.':
    'Les mêmes mots, aux accents près, aux endroits marqués.',
  'The same words, except for what is left out or put in at the marks.':
    'Les mêmes mots, sauf ce qui est omis ou inséré aux endroits marqués.',
  'Altered, in one word:': 'Modifiée, un mot :',
  'Altered, in {0} words:': 'Modifiée, {0} mots :',
};
