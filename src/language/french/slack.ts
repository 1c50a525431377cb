/** What is said on Slack alone. */
import type { Phrases } from '../language.ts';

export const slack: Phrases = {
  'May be left out where the file or the first line of the text has it.':
    'Peut être omis si le fichier ou la première ligne du texte le donne.',
  'Up to 3,000 characters.': 'Jusqu’à 3 000 caractères.',
  'An address, from https:// on. Nothing is fetched from there.':
    'Une adresse, à partir de https://. Rien n’y est récupéré.',
  '2011, 2011-10 or 2011-10-04': '2011, 2011-10 ou 2011-10-04',
  'Read it': 'Lire',
  Cancel: 'Annuler',
  File: 'Fichier',
  'PDF, Word, EPUB, a saved web page, subtitles, Markdown or text. Or paste the text below.':
    'PDF, Word, EPUB, page web enregistrée, sous-titres, Markdown ou texte. Ou collez le texte ci-dessous.',
  'and {0} more: /cite channel has all of them.': 'et {0} de plus : /cite channel les donne tous.',
  'Sources of this discussion': 'Sources de cette discussion',
  'Footnote may not read files in this workspace. Whoever runs the Slack app adds the scope files:read (footnote slack manifest) and installs it again.':
    'Footnote ne peut pas lire de fichiers dans cet espace de travail. La personne qui gère l’application Slack ajoute le scope files:read (footnote slack manifest) et la réinstalle.',
  'Slack does not hand that file out to Footnote: look whether the app has the scope files:read and was installed again since, or paste the text.':
    'Slack ne remet pas ce fichier à Footnote : vérifiez que l’application a le scope files:read et a été réinstallée depuis, ou collez le texte.',
  'That file is kept in another workspace, and Footnote reads none from there: upload it here, or paste its text.':
    'Ce fichier est dans un autre espace de travail, et Footnote n’y lit rien_: déposez-le ici, ou collez son texte.',
  'Slack no longer has that file: upload it again.': 'Slack n’a plus ce fichier : déposez-le de nouveau.',
  'That file is kept outside of Slack: upload it here, or paste its text.':
    'Ce fichier est hors de Slack : déposez-le ici, ou collez son texte.',
  'Slack does not know {0} yet. The host updates the app with footnote slack manifest.':
    'Slack ne connaît pas encore {0}. L’hôte met l’application à jour avec footnote slack manifest.',
  '{1} are not in the packs. The host updates the app with footnote slack manifest.': {
    one: '{1} n’est pas dans les dossiers. L’hôte met l’application à jour avec footnote slack manifest.',
    other: '{1} ne sont pas dans les dossiers. L’hôte met l’application à jour avec footnote slack manifest.',
  },
  'Slack does not know {1} yet, and {2} are not in the packs. The host updates the app with footnote slack manifest.':
    {
      one: 'Slack ne connaît pas encore {1}, et {2} n’est pas dans les dossiers. L’hôte met l’application à jour avec footnote slack manifest.',
      other:
        'Slack ne connaît pas encore {1}, et {2} ne sont pas dans les dossiers. L’hôte met l’application à jour avec footnote slack manifest.',
    },
  'Post in thread': 'Publier dans le fil',
  'Words from it, its number or its title': 'Des mots du passage, son numéro ou son titre',
  'Search the sources': 'Chercher dans les sources',
  Check: 'Vérifier',
  'One statement at a time is checked best. Only you see the outcome.':
    'Un énoncé à la fois se vérifie le mieux. Vous seul voyez le résultat.',
  'Ask Footnote': 'Demander à Footnote',
  Ask: 'Demander',
  Question: 'Question',
  'Only you see the answer.': 'Vous seul voyez la réponse.',
  Close: 'Fermer',
  'a member': 'un membre',
  'Type a command in a channel or under Messages, mention the bot in a thread with a question or a topic, or pick “Find in the sources” or “Quote a passage” from the menu of any message.':
    'Tapez une commande dans un canal ou sous « Messages », mentionnez le bot dans un fil avec une question ou un sujet, ou choisissez « Find in the sources » ou « Quote a passage » dans le menu d’un message.',
  Sources: 'Sources',
  'The channel has a canvas that Footnote may not see. Share it with the app first.':
    'Le canal a un canevas que Footnote ne peut pas voir. Partagez-le d’abord avec l’application.',
  'Footnote may not change the canvas of this channel. Let the app edit it, and press again.':
    'Footnote ne peut pas modifier le canevas de ce canal. Autorisez l’application à le modifier, puis appuyez de nouveau.',
  'The settings of this workspace do not let Footnote change canvases.':
    'Les réglages de cet espace de travail ne permettent pas à Footnote de modifier les canevas.',
  'Canvases are turned off in this workspace.': 'Les canevas sont désactivés dans cet espace de travail.',
  'The plan of this workspace has no canvases of channels.':
    'La formule de cet espace de travail n’a pas de canevas de canal.',
  'The canvas has a part “{0}” whose lines Footnote does not know as its own. Remove it there, and press again.':
    'Le canevas a une partie « {0} » dont Footnote ne reconnaît pas les lignes comme les siennes. Supprimez-la, puis appuyez de nouveau.',
  'Send me the file': 'M’envoyer le fichier',
  'Put it into the channel’s canvas': 'L’ajouter au canevas du canal',
  'Share in thread': 'Partager dans le fil',
  'Open the source': 'Ouvrir la source',
  'Open {0}': 'Ouvrir {0}',
  'Slack did not confirm that the answer was posted. Please look whether it is there before you ask again.':
    'Slack n’a pas confirmé la publication de la réponse. Vérifiez si elle est là avant de reposer la question.',
  'Slack did not take the answer ({0}). The host finds it in the log.':
    'Slack n’a pas accepté la réponse ({0}). L’hôte en trouve la raison dans le journal.',
  'Slack asks Footnote to slow down. Please ask again in a minute.':
    'Slack demande à Footnote de ralentir. Veuillez reposer la question dans une minute.',
  'Only the person who asked can take this answer away.':
    'Seule la personne qui a posé la question peut retirer cette réponse.',
  'It was sent already, so it was not shared again.':
    'C’était déjà envoyé, donc cela n’a pas été partagé de nouveau.',
  'Shared in the thread.': 'Partagé dans le fil.',
  'Slack closed the way to the form before Footnote could open it. Please pick the shortcut again.':
    'Slack a fermé l’accès au formulaire avant que Footnote puisse l’ouvrir. Veuillez choisir de nouveau le raccourci.',
  'There is no word in that message to look for.': 'Ce message ne contient aucun mot à rechercher.',
  'The private message from before could not be changed, so this is a new one.':
    'Le message privé précédent n’a pas pu être modifié ; en voici un nouveau.',
  'Answers that only you see are gone when Slack reloads: share what should stay. In a thread you see them while it is open.':
    'Les réponses que vous seul voyez disparaissent quand Slack se recharge : partagez ce qui doit rester. Dans un fil, vous les voyez tant qu’il est ouvert.',
  'Posting in the thread.': 'Publication dans le fil.',
  'Posted in the thread.': 'Publié dans le fil.',
  'Checking.': 'Vérification en cours.',
  'Searching.': 'Recherche en cours.',
  'That belongs to another version of Footnote. The host updates the app with footnote slack manifest.':
    'Cela appartient à une autre version de Footnote. L’hôte met l’application à jour avec footnote slack manifest.',
  'Only you see the outcome: it is in the conversation, and can be shared from there.':
    'Vous seul voyez le résultat : il est dans la conversation, et peut être partagé de là.',
  'Reading the article.': 'Lecture de l’article.',
  'Only you see what was read: it is in the conversation, and is added from there.':
    'Vous seul voyez ce qui a été lu : c’est dans la conversation, et s’ajoute de là.',
  'Choose a passage from the list.': 'Choisissez un passage dans la liste.',
  'For that the app has to be installed with {0}: footnote slack manifest says how.':
    'Pour cela, l’application doit être installée avec {0} : footnote slack manifest dit comment.',
  'The file that you asked for, {0}:': 'Le fichier que vous avez demandé, {0} :',
  'The file is in your messages with Footnote, where only you see it.':
    'Le fichier est dans vos messages avec Footnote, où vous seul le voyez.',
  'It is being put there at this moment.': 'C’est en train d’y être ajouté.',
  'It is in the canvas of this channel. The button brings it up to date at any time.':
    'C’est dans le canevas de ce canal. Le bouton le met à jour à tout moment.',
  'Footnote cannot post into a direct message between people. The commands work there, such as /quote.':
    'Footnote ne peut pas publier dans un message direct entre personnes. Les commandes y fonctionnent, comme /quote.',
  'Footnote is not in this channel, so it cannot post here. Type /invite @{0} and try again.':
    'Footnote n’est pas dans ce canal et ne peut donc pas y publier. Tapez /invite @{0} et réessayez.',
};
