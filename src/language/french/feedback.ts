/** What people think of answers, questions without a sure answer, pinned answers. */
import type { Phrases } from '../language.ts';

export const feedback: Phrases = {
  // What people think.
  Useful: 'Utile',
  'Not the passage': 'Pas le bon passage',
  'Wrong verdict': 'Verdict erroné',
  useful: 'utile',
  'not the passage': 'pas le bon passage',
  'wrong verdict': 'verdict erroné',
  'Taken back: {0}.': 'Retiré : {0}.',
  'Thanks. Counted for the hosts: {0}, in place of what you said before of this passage.':
    'Merci. Compté pour les hôtes : {0}, à la place de l’avis précédent sur ce passage.',
  'You have said so already, and it counts: {0}. Each person counts once for a passage, whatever was asked.':
    'Vous l’avez déjà dit, et cela compte : {0}. Chaque personne compte une fois par passage, quelle que soit la question.',
  'You have said so already, and it counts: {0}. Each person counts once for a verdict on a passage.':
    'Vous l’avez déjà dit, et cela compte : {0}. Chaque personne compte une fois par verdict sur un passage.',
  'Thanks. Counted for the hosts: {0}, in place of what you said before.':
    'Merci. Compté pour les hôtes : {0}, à la place de l’avis précédent.',
  'Thanks. Counted for the hosts: {0}.': 'Merci. Compté pour les hôtes : {0}.',
  'You have taken that back already, or said something else of it since.':
    'Vous l’avez déjà retiré, ou vous avez donné un autre avis depuis.',
  'Press it again to take it back.': 'Appuyez de nouveau pour le retirer.',
  'Keep it': 'Conserver',
  'Do not keep it': 'Ne pas conserver',
  'Keep what you checked for the hosts, so that they see what was wrong? Without a yes nothing of it is kept; with one it goes after {0} days.':
    {
      one: 'Conserver ce que vous avez vérifié pour que les hôtes voient ce qui n’allait pas ? Sans un oui, rien n’en est conservé ; avec un oui, c’est effacé après {0} jour.',
      other:
        'Conserver ce que vous avez vérifié pour que les hôtes voient ce qui n’allait pas ? Sans un oui, rien n’en est conservé ; avec un oui, c’est effacé après {0} jours.',
    },
  'Kept for the hosts, without your name. /privacy forget deletes it.':
    'Conservé pour les hôtes, sans votre nom. /privacy forget l’efface.',
  'Nothing of what you checked is kept.': 'Rien de ce que vous avez vérifié n’est conservé.',
  'Nobody has said anything of an answer or a check yet.':
    'Personne n’a encore donné d’avis sur une réponse ou une vérification.',
  'Nothing is kept.': 'Rien n’est conservé.',
  'What people think of answers and checks, the worst first':
    'Les avis sur les réponses et les vérifications, les pires d’abord',
  'Feedback is off here: /footnote settings feedback:on puts buttons under answers and checks.':
    'Les avis sont désactivés ici : /footnote settings feedback:on met des boutons sous les réponses et les vérifications.',
  'Checks that rest on no passage': 'Vérifications qui ne reposent sur aucun passage',
  'Not in the packs used here': 'Pas dans les dossiers utilisés ici',
  'its words have changed since': 'le texte a changé depuis',
  checked: 'vérifié',
  'and {0} more in footnote data export': {
    one: 'et {0} autre dans footnote data export',
    other: 'et {0} autres dans footnote data export',
  },
  '{0} not the passage': { one: '{0} fois « pas le bon passage »', other: '{0} fois « pas le bon passage »' },
  '{0} wrong verdict': { one: '{0} fois « verdict erroné »', other: '{0} fois « verdict erroné »' },
  '{0} useful': { one: '{0} fois « utile »', other: '{0} fois « utile »' },
  'said otherwise': 'diffère de la source',
  'the sources differ': 'les sources divergent',
  'reviewed by the host': 'examinée par l’hôte',
  exact: 'exacte',
  'the same words': 'les mêmes mots',
  'from another article': 'd’un autre article',
  'a heading': 'un intertitre',
  altered: 'modifiée',
  'put together': 'assemblée',
  'words not found': 'mots introuvables',
  'several quotations': 'plusieurs citations',

  // Questions without a sure answer, and pinned answers.
  'And {0} more.': { one: 'Et {0} autre.', other: 'Et {0} autres.' },
  'Look through them': 'Les parcourir',
  'Since {1}: {0} questions without a sure answer': {
    one: 'Depuis le {1} : {0} question sans réponse sûre',
    other: 'Depuis le {1} : {0} questions sans réponse sûre',
  },
  'This week: {0} questions without a sure answer': {
    one: 'Cette semaine : {0} question sans réponse sûre',
    other: 'Cette semaine : {0} questions sans réponse sûre',
  },
  'Pinned by the hosts of this community.': 'Épinglé par les hôtes de cette communauté.',
  'No answer is pinned here.': 'Aucune réponse n’est épinglée ici.',
  '{0} pinned answers': { one: '{0} réponse épinglée', other: '{0} réponses épinglées' },
  'Needs care: {0} is not in the packs used here, so nothing is shown for it.':
    'À revoir : {0} n’est pas dans les dossiers utilisés ici, donc rien n’est montré en réponse.',
  'Needs care: {0} has changed since, so it is not shown.':
    'À revoir : {0} a changé depuis, donc ce passage n’est pas montré.',
  'Show {0} as it reads now': 'Montrer {0} dans son texte actuel',
  'Shown first for {0}.': 'Montré en premier pour {0}.',
  'These words stay until it is removed, also when their asker has theirs forgotten.':
    'Ces mots restent jusqu’au retrait de la réponse épinglée, même si la personne qui a posé la question fait effacer les siens.',
  'Take it back': 'Retirer',
  'Unanswered questions': 'Questions sans réponse',
  'Pinned answers': 'Réponses épinglées',
  'No question is without a sure answer.': 'Aucune question n’est sans réponse sûre.',
  '{0} questions without a sure answer': {
    one: '{0} question sans réponse sûre',
    other: '{0} questions sans réponse sûre',
  },
  'Questions without a sure answer are not kept here. /footnote settings unanswered:on keeps them from now on.':
    'Les questions sans réponse sûre ne sont pas conservées ici. /footnote settings unanswered:on les conserve à partir de maintenant.',
  'Answered now:': 'Désormais avec réponse :',
  'Also asked as {0}.': 'Aussi posée sous la forme {0}.',
  'No passage has a word of it.': 'Aucun passage n’en contient un mot.',
  'The nearest passages:': 'Les passages les plus proches :',
  'Asked {0}.': 'Posée {0}.',
  'Another passage is named with /footnote pin. A pinned answer keeps the words of the question until it is removed.':
    'Un autre passage se désigne avec /footnote pin. Une réponse épinglée conserve les mots de la question jusqu’à son retrait.',
  'Show {0} for it': 'Montrer {0} en réponse',
  'Topic or alias': 'Sujet ou alias',
  Ignore: 'Ignorer',
  Back: 'Retour',
  'A topic of its own, under topics: in pack.yaml of {0}':
    'Un sujet à part, sous topics: dans pack.yaml de {0}',
  'Topics are kept in the files of a pack: whoever runs Footnote adds these lines.':
    'Les sujets sont dans les fichiers d’un dossier : la personne qui fait tourner Footnote y ajoute ces lignes.',
  'Or a name more for the topic {0}, in pack.yaml of {1}':
    'Ou un nom de plus pour le sujet {0}, dans pack.yaml de {1}',
  '{0} times, last on {1}': { one: '{0} fois, le {1}', other: '{0} fois, la dernière le {1}' },
  'no close passage was opened': 'aucun des passages les plus proches n’a été ouvert',
  'nothing was close': 'rien d’approchant',
};
