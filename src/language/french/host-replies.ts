/** What hosts read of articles, packs and settings. */
import type { Phrases } from '../language.ts';

export const hostReplies: Phrases = {
  // Articles of a community’s own.
  '“{0}” was added meanwhile: /footnote remove takes it out.':
    '« {0} » a été ajouté entre-temps : /footnote remove le retire.',
  'Nothing was added.': 'Rien n’a été ajouté.',
  'That is so already: “{0}”.': 'C’est déjà le cas : « {0} ».',
  'That preview is no longer there: add the article again.':
    'Cet aperçu n’existe plus : ajoutez de nouveau l’article.',
  'That article is no longer there: /footnote remove lists those that are.':
    'Cet article n’existe plus : /footnote remove donne la liste de ceux qu’il y a.',
  'It was added more than a day ago: /footnote remove takes it out.':
    'Il a été ajouté il y a plus d’un jour : /footnote remove le retire.',
  'It was removed more than a day ago: add it again.':
    'Il a été retiré il y a plus d’un jour : ajoutez-le de nouveau.',
  'Another “{0}” was added since: remove that one first, then put this one back.':
    'Un autre « {0} » a été ajouté depuis : retirez d’abord celui-là, puis remettez celui-ci.',
  'There are {0} articles here already, as many as can be added: remove one first.':
    'Il y a déjà {0} articles ici, le maximum : retirez-en d’abord un.',
  'The articles here have as much text as can be added: remove one first.':
    'Les articles ici ont atteint la quantité de texte permise : retirez-en d’abord un.',
  'It is answered from here now.': 'Les réponses en tiennent compte dès maintenant.',
  Undo: 'Annuler',
  'Tell the channel': 'Prévenir le salon',
  'Taken back: “{0}”.': 'Ajout annulé : « {0} ».',
  'The one before is in its place again.': 'Le précédent a retrouvé sa place.',
  'Removed: “{0}”. For a day it can be put back.': 'Retiré : « {0} ». Pendant un jour, on peut le remettre.',
  'Put back: “{0}”. It is answered from here again.':
    'Remis : « {0} ». Les réponses en tiennent de nouveau compte.',
  Remove: 'Retirer',
  'Added: “{1}”, {0} passages, in place of the one before.': {
    one: 'Ajouté : « {1} », {0} passage, à la place du précédent.',
    other: 'Ajouté : « {1} », {0} passages, à la place du précédent.',
  },
  'Added: “{1}”, {0} passages.': {
    one: 'Ajouté : « {1} », {0} passage.',
    other: 'Ajouté : « {1} », {0} passages.',
  },
  '“{1}” can be asked about here now: {0} passages.': {
    one: 'On peut maintenant poser ici des questions sur « {1} » : {0} passage.',
    other: 'On peut maintenant poser ici des questions sur « {1} » : {0} passages.',
  },
  'added {0}': 'ajouté le {0}',
  'and {0} more: name one behind the command': {
    one: 'et {0} autre : nommez-le après la commande',
    other: 'et {0} autres : nommez-en un après la commande',
  },
  'Remove {0}': 'Retirer {0}',
  'No article was added here. /footnote add adds one.':
    'Aucun article n’a été ajouté ici. /footnote add en ajoute un.',
  source: 'source',
  language: 'langue',
  '“{1}”: {0} passages, read as {2}. Nothing is added yet.': {
    one: '« {1} » : {0} passage, lu comme {2}. Rien n’est encore ajouté.',
    other: '« {1} » : {0} passages, lus comme {2}. Rien n’est encore ajouté.',
  },
  Add: 'Ajouter',
  Discard: 'Abandonner',
  'and {0} more passages': { one: 'et {0} autre passage', other: 'et {0} autres passages' },
  'It takes the place of the article of that title: {1} of its {0} passages keep their numbers.': {
    one: 'Il remplace l’article de ce titre : {1} passage sur {0} conserve son numéro.',
    other: 'Il remplace l’article de ce titre : {1} passages sur {0} conservent leur numéro.',
  },
  'A text of that title is read to a pace here, which does not hold for this one: set it with /footnote pace.':
    'Un texte de ce titre a ici un rythme de lecture, qui ne vaut pas pour celui-ci : fixez-le avec /footnote pace.',
  'line {0}': 'ligne {0}',
  '{0} more pieces': { one: '{0} autre morceau', other: '{0} autres morceaux' },
  'Left out: {0}.': 'Laissé de côté : {0}.',

  // Changes, hosts, packs, settings.
  'Nothing was changed here yet.': 'Rien n’a encore été modifié ici.',
  'by {0}': 'par {0}',
  'What was changed here, the latest first (times are UTC):':
    'Ce qui a été modifié ici, le plus récent d’abord (heures UTC) :',
  'The hosts here:': 'Les hôtes ici :',
  'Nobody yet.': 'Personne pour l’instant.',
  'Everybody who may manage the community is host.': 'Quiconque peut gérer la communauté est hôte.',
  user: 'personne',
  role: 'rôle',
  'The packs here:': 'Les dossiers ici :',
  used: 'utilisé',
  'not used': 'non utilisé',
  'always used': 'toujours utilisé',
  'What is set here:': 'Ce qui est réglé ici :',
  'set for this channel': 'réglé pour ce salon',
  'set for the community': 'réglé pour la communauté',
  'the standard': 'la valeur par défaut',
  none: 'aucun',
  'everyone sees a sure answer': 'tous voient une réponse sûre',
  'the asker alone, who can share it': 'la personne qui demande, qui peut la partager',
  '{0} days': { one: '{0} jour', other: '{0} jours' },
  '{0} other channels with choices of their own.': {
    one: '{0} autre salon avec ses propres réglages.',
    other: '{0} autres salons avec leurs propres réglages.',
  },
  'of the place in public, of whoever asks in private, as the platform says':
    'en public celle du lieu, en privé celle de qui demande, selon la plateforme',
  'weekly in this channel, with questions from every channel':
    'chaque semaine dans ce salon, avec les questions de tous les salons',
  'weekly in this channel, once unanswered is on':
    'chaque semaine dans ce salon, dès que unanswered est activé',
  'weekly in the channel {0}, with questions from every channel':
    'chaque semaine dans le salon {0}, avec les questions de tous les salons',
  'weekly in the channel {0}, once unanswered is on':
    'chaque semaine dans le salon {0}, dès que unanswered est activé',
};
