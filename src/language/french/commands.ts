import type { Phrases } from '../language.ts';

export const commands: Phrases = {
  // answer-small-talk
  'Hello. Ask what the articles say, or type /help.':
    'Bonjour. Demandez ce que disent les articles, ou tapez /help.',
  'You are welcome.': 'Avec plaisir.',
  'Goodbye. Footnote speaks only when it is addressed.':
    'Au revoir. Footnote ne parle que lorsqu’on s’adresse à lui.',
  'All right. Ask a question, or type /help.': 'Entendu. Posez une question ou tapez /help.',
  'Footnote is a program that looks things up. It answers with the passage itself, word for word, from the articles of this place; no model writes its answers. /help says what it can do.':
    'Footnote est un programme qui cherche dans des textes. Il répond par le passage lui-même, mot pour mot, tiré des articles d’ici ; aucun modèle n’écrit ses réponses. /help dit ce qu’il sait faire.',
  '/topics says more on each topic, /sources on each article.':
    '/topics en dit plus sur chaque sujet, /sources sur chaque article.',
  '/sources lists the articles.': '/sources donne la liste des articles.',
  // ask
  '/topics lists them.': '/topics en donne la liste.',
  'Near it: {0}.': 'Proches : {0}.',
  'There is no topic of the name {0}.': 'Il n’y a pas de sujet nommé {0}.',
  // check-input
  'That is {0} characters; /{1} takes up to {2}.': {
    one: 'Cela fait {0} caractère ; /{1} en accepte {2} au plus.',
    other: 'Cela fait {0} caractères ; /{1} en accepte {2} au plus.',
  },
  '{0} is {1}.': '{0} est {1}.',
  '/{0} needs a {1}: {2}.': 'Pour /{0}, il manque {1}. {2}.',
  // check-replies
  'The other quotations in it were not checked. /quotecheck takes them one by one.':
    'Les autres citations n’ont pas été vérifiées. /quotecheck les prend une par une.',
  // choose-place
  'Several passages have these words.': 'Plusieurs passages contiennent ces mots.',
  '{0} has no {1} in what is read here.': '{0} n’a pas de passage {1} dans ce qui est lu ici.',
  '{0} has no {1}.': '{0} n’a pas de passage {1}.',
  'Several articles have a {0}.': 'Plusieurs articles ont un passage {0}.',
  'Several articles have {0}.': 'Plusieurs articles ont les passages {0}.',
  'That fits several places.': 'Cela correspond à plusieurs endroits.',
  'Which one?': 'Lequel ?',
  // cite
  'There is no style of that name. Choose one of {0}.':
    'Il n’y a pas de style de ce nom. Choisissez parmi {0}.',
  // compare
  'Nothing in that can be looked for: ask in words that the articles may have.':
    'Il n’y a là rien à chercher : employez des mots que les articles peuvent contenir.',
  'No article has {0} in its title. /sources lists them; put a semicolon between two titles.':
    'Aucun article n’a {0} dans son titre. /sources en donne la liste ; séparez deux titres par un point-virgule.',
  'That names {0} articles; {1} can stand side by side. Say more of their titles.':
    'Cela désigne {0} articles ; {1} peuvent être mis côte à côte. Précisez leurs titres.',
  'These sources hold one article only, so there is nothing to compare; /ask answers from it.':
    'Ces sources ne contiennent qu’un article, il n’y a donc rien à comparer ; /ask répond à partir de lui.',
  'No article has to do with that. /sources lists what there is.':
    'Aucun article n’a de rapport avec cela. /sources montre ce qu’il y a.',
  'Only {0} has to do with that; name another with articles:, or /ask.':
    'Seul {0} a un rapport avec cela ; nommez-en un autre avec articles:, ou employez /ask.',
  // help
  'There is no help on “{0}”. These are the commands:':
    'Il n’y a pas d’aide sur « {0} ». Voici les commandes :',
  // outline
  'No article has {0} in its title. /sources lists them.':
    'Aucun article n’a {0} dans son titre. /sources en donne la liste.',
  // pace
  'Nothing is kept here, so no reading pace is set.':
    'Rien n’est conservé ici, il n’y a donc pas de rythme de lecture.',
  // pin-passage
  'There is no word in that question to know it by.':
    'Cette question ne contient aucun mot auquel la reconnaître.',
  'That question leans on what was said before: name what it is about.':
    'Cette question s’appuie sur ce qui a été dit avant : nommez ce dont il s’agit.',
  'There are {0} pinned answers: remove one first.':
    'Il y a {0} réponses épinglées : retirez-en une d’abord.',
  'Another host has changed that at the same time.': 'Un autre hôte l’a modifié en même temps.',
  // present-help
  'Footnote answers with the passage itself and where it stands, or says that it is not in these sources.':
    'Footnote répond par le passage lui-même et dit où il se trouve, ou dit que ce n’est pas dans ces sources.',
  'A topic is asked about so:': 'On interroge un sujet ainsi :',
  '/topics lists {0} more.': { one: '/topics en montre {0} autre.', other: '/topics en montre {0} autres.' },
  'No topic has a command of its own.': 'Aucun sujet n’a sa propre commande.',
  'Topics with a command of their own.': 'Sujets qui ont leur propre commande.',
  'With private:yes behind a question only you see the reply.':
    'Avec private:yes après une question, vous êtes seul à voir la réponse.',
  'It reads only what is addressed to it, and it does not keep your words.':
    'Il ne lit que ce qui lui est adressé et ne conserve pas vos mots.',
  'It holds {0} articles; /sources lists them.': {
    one: 'Il contient {0} article ; /sources le montre.',
    other: 'Il contient {0} articles ; /sources en donne la liste.',
  },
  '/help with a question answers it.': '/help suivi d’une question y répond.',
  'For those who host this community.': 'Pour les hôtes de cette communauté.',
  '{0} (optional)': '{0} (facultatif)',
  // quote
  'That is a title too. Which passage?': 'C’est aussi un titre. Quel passage ?',
  'Which passage of “{0}”?': 'Quel passage de « {0} » ?',
  'Add a number, as in /quote {0}.': 'Ajoutez un numéro, comme dans /quote {0}.',
  // run-action
  'That button is from another version of Footnote. Please ask again.':
    'Ce bouton vient d’une autre version de Footnote. Veuillez reposer la question.',
  'One of these passages has changed since. They now read:':
    'L’un de ces passages a changé depuis. Les voici à présent :',
  'The passage has changed since. It now reads:': 'Le passage a changé depuis. Le voici à présent :',
  // run-ask-action
  'That article has changed since. Please ask again.':
    'Cet article a changé depuis. Veuillez reposer la question.',
  'That passage has changed since. Please ask again.':
    'Ce passage a changé depuis. Veuillez reposer la question.',
  // run-check-action
  'What was checked is no longer at hand. Please check it again.':
    'Ce qui a été vérifié n’est plus disponible. Veuillez le vérifier de nouveau.',
  // run-command
  'Type a question, or /help.': 'Tapez une question, ou /help.',
  'Type a command after the slash; /help lists them.':
    'Tapez une commande après la barre oblique ; /help en donne la liste.',
  '/{0} has no such part.': '/{0} n’a pas de telle sous-commande.',
  'Did you mean /{0}?': 'Vouliez-vous dire /{0} ?',
  '/help lists the commands.': '/help donne la liste des commandes.',
  'There is no command /{0}.': 'Il n’y a pas de commande /{0}.',
  // run-feedback-action
  'The hosts here do not want it kept what people think of answers, so nothing was kept.':
    'Les hôtes d’ici ne souhaitent pas que les avis soient conservés ; rien n’a donc été conservé.',
  'Nothing is kept here.': 'Rien n’est conservé ici.',
  'What was checked is no longer at hand, so it was not kept. Please check it again.':
    'Ce qui a été vérifié n’est plus disponible et n’a donc pas été conservé. Veuillez le vérifier de nouveau.',
  'You have taken that back, so nothing of it is kept.': 'Vous l’avez retiré, rien n’en est donc conservé.',
  'That passage is no longer in the library, so nothing was kept.':
    'Ce passage n’est plus dans la bibliothèque, rien n’a donc été conservé.',
  'That passage has changed since, so nothing was kept. Please ask again.':
    'Ce passage a changé depuis, rien n’a donc été conservé. Veuillez reposer la question.',
  // shown-passages
  'Which passages were shown is not kept here.': 'La liste des passages montrés n’est pas conservée ici.',
  'The hosts here do not want it kept which passages were shown.':
    'Les hôtes d’ici ne souhaitent pas que soit conservée la liste des passages montrés.',
  // timeline
  'No topic and no article is called {0}. /topics and /sources list them.':
    'Aucun sujet ni article ne s’appelle {0}. /topics et /sources en donnent la liste.',
  'Several articles are called {0}: say more of the title.':
    'Plusieurs articles s’appellent {0} : précisez le titre.',
  // topics
  'No topic is near that; these are all of them.': 'Aucun sujet n’en est proche ; les voici tous.',
};
