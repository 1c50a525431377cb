/** What is said on Discord alone. */
import type { Phrases } from '../language.ts';

export const discord: Phrases = {
  Title: 'Titre',
  Text: 'Texte',
  'Where it can be read': 'Où le lire',
  'Day it was published': 'Date de publication',
  Author: 'Auteur',
  Publisher: 'Éditeur',
  'Add an article': 'Ajouter un article',
  'What you filled in is here. /footnote add takes the file as it is, with the rest beside it.':
    'Voici ce que vous avez rempli. /footnote add prend le fichier tel quel, avec les autres indications à côté.',
  'Footnote may not post here. Someone who manages the server can give it View Channel, Send Messages, Send Messages in Threads and Read Message History in this channel.':
    'Footnote ne peut pas publier ici. Quelqu’un qui gère le serveur peut lui accorder dans ce salon « Voir le salon », « Envoyer des messages », « Envoyer des messages dans les fils » et « Voir les anciens messages ».',
  'This thread is locked, so Footnote may not post here.':
    'Ce fil est verrouillé : Footnote ne peut pas y publier.',
  'This thread is archived. Open it again, then try once more.':
    'Ce fil est archivé. Rouvrez-le, puis réessayez.',
  'This channel has as many open threads as Discord allows. Close one, or let the quotation be a reply.':
    'Ce salon a autant de fils ouverts que Discord en permet. Fermez-en un, ou publiez la citation en réponse.',
  'Discord does not allow that in a channel of this type.':
    'Discord ne le permet pas dans un salon de ce type.',
  'That message has gone.': 'Ce message n’existe plus.',
  'That channel or thread has gone.': 'Ce salon ou ce fil n’existe plus.',
  'Discord did not confirm the post. Look whether it is there before you try again.':
    'Discord n’a pas confirmé la publication. Vérifiez si elle est là avant de réessayer.',
  'Discord did not take the post. The log has the reason.':
    'Discord n’a pas accepté la publication. La raison est dans le journal.',
  'Discord sends that file on to another place, so it was not fetched: attach it anew.':
    'Discord renvoie ce fichier vers un autre endroit, il n’a donc pas été récupéré : joignez-le de nouveau.',
  'Discord no longer has that file: attach it anew.': 'Discord n’a plus ce fichier : joignez-le de nouveau.',
  'Checked: {0}': 'Vérifié : {0}',
  'For those who host this server: what Footnote does here':
    'Pour les hôtes de ce serveur : ce que Footnote fait ici',
  'Posting…': 'Publication…',
  'Only the one who asked, or someone who may manage messages, can dismiss this.':
    'Seule la personne qui a posé la question, ou quelqu’un qui peut gérer les messages, peut masquer ceci.',
  'Find in the sources': 'Chercher dans les sources',
  'Quote a passage': 'Citer un passage',
  'Check this claim': 'Vérifier l’affirmation',
  'Add as a source': 'Ajouter comme source',
  'Show the reply to me alone': 'Montrer la réponse à moi seul',
  'That message has no text to look up.': 'Ce message n’a pas de texte à rechercher.',
  'This Footnote does not check claims.': 'Ce Footnote ne vérifie pas d’affirmations.',
  'Or another': 'Ou un autre',
  Passage: 'Passage',
  'Its number, such as 12, or words from it': 'Son numéro, comme 12, ou des mots qui s’y trouvent',
  'Those nearest to the message come first': 'Les plus proches du message viennent en premier',
  Where: 'Où',
  'As a reply to the message': 'En réponse au message',
  'In the thread of the message': 'Dans le fil du message',
  'In a new thread on the message': 'Dans un nouveau fil sur le message',
  Claim: 'Affirmation',
  'One statement at a time; change it as you like': 'Un énoncé à la fois ; modifiez-le à votre gré',
  'Share posts it in reply to {0}': 'Partager le publie en réponse à {0}',
  'Share posts it in a thread on {0}': 'Partager le publie dans un nouveau fil sur {0}',
  'Share posts it in the thread on {0}': 'Partager le publie dans le fil sur {0}',
  'That form is from another version of Footnote. Please open it again.':
    'Ce formulaire vient d’une autre version de Footnote. Veuillez le rouvrir.',
  'Choose a passage, or type its number or words from it.':
    'Choisissez un passage, ou tapez son numéro ou des mots qui s’y trouvent.',
  'Quoted:': 'Cité :',
  'View Channel': 'Voir le salon',
  'Send Messages': 'Envoyer des messages',
  'Send Messages in Threads': 'Envoyer des messages dans les fils',
  'Create Public Threads': 'Créer des fils publics',
  'Read Message History': 'Voir les anciens messages',
  'Footnote lacks the permissions {1} in this channel; someone who manages the server can give it.': {
    one: 'Il manque à Footnote l’autorisation {1} dans ce salon ; quelqu’un qui gère le serveur peut la donner.',
    other:
      'Il manque à Footnote les autorisations {1} dans ce salon ; quelqu’un qui gère le serveur peut les donner.',
  },
  'Shared by {0}': 'Partagé par {0}',
  'Shared by {0} in answer to {1}': 'Partagé par {0} en réponse à {1}',
  'Quoted by {0}': 'Cité par {0}',
  'Quoted by {0} in answer to {1}': 'Cité par {0} en réponse à {1}',
  'You may not write here, so Footnote does not do it for you.':
    'Vous n’avez pas le droit d’écrire ici, Footnote ne le fait donc pas pour vous.',
  'That thread has gone.': 'Ce fil n’existe plus.',
  Quotation: 'Citation',
  'This server keeps apps of single people private.':
    'Ce serveur ne laisse répondre qu’en privé les applications installées par une seule personne.',
  'Share to channel': 'Partager dans le salon',
  'Open {0} at {1}': 'Ouvrir {0} sur {1}',
  Shared: 'Partagé',
  'Shared.': 'Partagé.',
  'Discord did not give your question back. Press the button again in a moment.':
    'Discord n’a pas rendu votre question. Appuyez de nouveau sur le bouton dans un instant.',
  'That message has neither text nor a file to add.': 'Ce message n’a ni texte ni fichier à ajouter.',
  'That message has several files: add them one by one, each with /footnote add.':
    'Ce message a plusieurs fichiers : ajoutez-les un par un, chacun avec /footnote add.',
};
