import type { Phrases } from '../language.ts';

export const hosts: Phrases = {
  // run-missed-action
  'Removed.': 'C’est retiré.',
  'Kept.': 'Reste épinglée.',
  'That question is no longer kept. /footnote unanswered lists those that are.':
    'Cette question n’est plus conservée. /footnote unanswered montre celles qui le sont.',
  'That passage has changed or gone since. Please look again.':
    'Ce passage a changé ou disparu depuis. Veuillez regarder de nouveau.',
  'Ignored.': 'C’est ignoré.',
  'Pinned.': 'C’est épinglé.',
  // why-not-host
  'This is a conversation without hosts: set things in your server or workspace.':
    'Cette conversation n’a pas d’hôtes : les réglages se font dans votre serveur ou espace de travail.',
  'Nothing is kept here, so there is nothing to set.':
    'Rien n’est conservé ici, il n’y a donc rien à régler.',
  'That is for hosts, and not by a message: type / and pick the command.':
    'C’est réservé aux hôtes, et pas par message : tapez / et choisissez la commande.',
  'Nobody is host here yet. The log of Footnote has a code: /footnote claim with it makes you the first.':
    'Personne n’est encore hôte ici. Le journal de Footnote contient un code : /footnote claim avec ce code fait de vous le premier.',
  'That is for the hosts of this community.': 'C’est réservé aux hôtes de cette communauté.',
  // add
  'Attach a text, web page, PDF, Word document, EPUB or subtitles, or paste the text; in a terminal, name the file. You see what comes of it before it counts.':
    'Joignez un texte, une page web, un PDF, un document Word, un EPUB ou des sous-titres, ou collez le texte ; dans un terminal, nommez le fichier. Vous voyez ce que cela donne avant que cela compte.',
  'Add a file or a text, one at a time.': 'Ajoutez un fichier ou un texte, un à la fois.',
  'The text': 'Le texte',
  'A file has to be attached: its name alone is not enough.':
    'Un fichier doit être joint : son nom seul ne suffit pas.',
  '{0} is larger than {1} MB: take out the pictures, or paste the text alone.':
    '{0} dépasse {1} Mo : retirez les images, ou collez le texte seul.',
  // claim
  'You are host.': 'Vous êtes hôte.',
  'There is no code to use here: ask a host to add you.':
    'Il n’y a pas de code à utiliser ici : demandez à un hôte de vous ajouter.',
  'That is not the code. The log of Footnote has it, under hostCode.':
    'Ce n’est pas le code. Il est dans le journal de Footnote, sous hostCode.',
  // hosts
  'Name somebody by a mention, or as user:ID or role:ID.':
    'Nommez quelqu’un par une mention, ou par user:ID ou role:ID.',
  'Name two different hosts to add and to remove.': 'Nommez deux hôtes différents à ajouter et à retirer.',
  'Nobody would be host then: add somebody first.': 'Il n’y aurait plus d’hôte : ajoutez d’abord quelqu’un.',
  // pace
  'Read in this channel now:': 'Lu dans ce salon en ce moment :',
  '{0} articles have a pace here: end one with to:off first.':
    '{0} articles ont ici un rythme de lecture : mettez d’abord fin à l’un d’eux avec to:off.',
  'A pace is set for a channel: name it with --channel.':
    'Un rythme de lecture vaut pour un salon : nommez-le avec --channel.',
  'Set.': 'C’est réglé.',
  // packs
  'Name one pack or several, or {0}. /footnote packs lists them.':
    'Nommez un dossier ou plusieurs, ou {0}. /footnote packs en donne la liste.',
  'There is no pack {0}. /footnote packs lists them.':
    'Il n’y a pas de dossier {0}. /footnote packs en donne la liste.',
  // pin
  'There is no topic of that name. /topics lists them.':
    'Il n’y a pas de sujet de ce nom. /topics en donne la liste.',
  'There is no such passage: name its number and title.':
    'Il n’y a pas de tel passage : nommez son numéro et son titre.',
  'That fits several passages. Name one, such as {0}.':
    'Cela correspond à plusieurs passages. Nommez-en un, par exemple {0}.',
  // pins
  'No pinned question has these words.': 'Aucune question épinglée n’a ces mots.',
  // read-pace
  'Say up to which passage, such as to:18, or what to read now, such as to:12-18.':
    'Dites jusqu’à quel passage, par exemple to:18, ou ce qu’il faut lire maintenant, par exemple to:12-18.',
  'There are several articles: say of which, such as /footnote pace TITLE to:18.':
    'Il y a plusieurs articles : dites lequel, par exemple /footnote pace TITRE to:18.',
  '{0} articles have {1} in their titles: say more of it.':
    '{0} articles ont {1} dans leur titre : précisez.',
  '{0} has no ¶{1}; its last passage is ¶{2}.': '{0} n’a pas de passage ¶{1} ; le dernier est ¶{2}.',
  // remove
  'Added here, the latest first. Which one is to go?':
    'Ajoutés ici, les plus récents d’abord. Lequel retirer ?',
  'No article called “{0}” was added here: /footnote remove lists them.':
    'Aucun article nommé « {0} » n’a été ajouté ici : /footnote remove en donne la liste.',
  'Several articles are called so. Which one is to go?':
    'Plusieurs articles s’appellent ainsi. Lequel retirer ?',
  // run-added-action
  'That article is no longer there, so there is nothing to tell.':
    'Cet article n’est plus là, il n’y a donc rien à annoncer.',
  // settings
  'keep is a number of days from 1 to {0}.': 'keep est un nombre de jours de 1 à {0}.',
  'Nothing can be posted here by itself. Say digest:weekly in the channel that is to have it.':
    'Rien ne peut être publié ici automatiquement. Employez digest:weekly dans le salon qui doit le recevoir.',
  '{0} is for the whole community: leave out where:here.':
    '{0} vaut pour toute la communauté : omettez where:here.',
  '{0} are for the whole community: leave out where:here.':
    '{0} valent pour toute la communauté : omettez where:here.',
  // unanswered
  'No question of the list has these words.': 'Aucune question de la liste n’a ces mots.',
  // store
  'Another Footnote is at work with this data folder. Stop it first, use /footnote in its chat, or give this one a folder of its own (FOOTNOTE_DATA_DIR); several can share a PostgreSQL server (DATABASE_URL).':
    'Un autre Footnote travaille avec ce répertoire de données. Arrêtez-le d’abord, employez /footnote dans sa discussion, ou donnez à celui-ci son propre répertoire (FOOTNOTE_DATA_DIR) ; plusieurs peuvent partager un serveur PostgreSQL (DATABASE_URL).',
  'Nothing more can be written to the disk that holds the data of Footnote: its host has to make room there.':
    'Le disque qui porte les données de Footnote est plein : la personne qui l’héberge doit y faire de la place.',
  'The data of Footnote cannot be written now: its folder, disk or database takes no changes.':
    'Les données de Footnote ne peuvent pas être écrites en ce moment : leur répertoire, leur disque ou leur base de données n’accepte aucun changement.',
  'The disk that holds the data of Footnote does not work as it should: its host has to look.':
    'Le disque qui porte les données de Footnote ne fonctionne pas bien : la personne qui l’héberge doit vérifier.',
  'The database of Footnote does not answer now. Try again in a minute.':
    'La base de données de Footnote ne répond pas en ce moment. Réessayez dans une minute.',
  'The database of Footnote does not let it in: its host has to look at the address and the password.':
    'La base de données de Footnote lui refuse l’accès : la personne qui l’héberge doit vérifier l’adresse et le mot de passe.',
  'The data of Footnote is in use by another program. Try again in a minute.':
    'Les données de Footnote sont utilisées par un autre programme. Réessayez dans une minute.',
};
