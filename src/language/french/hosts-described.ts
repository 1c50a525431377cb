/** What help, and the lists of the platforms, say of the commands for hosts. */
import type { Phrases } from '../language.ts';

export const hostsDescribed: Phrases = {
  // settings
  'For hosts: show what is set here, or change it':
    'Pour les hôtes : voir ce qui est réglé ici, ou le changer',
  'Who sees a sure answer unless its asker wishes otherwise: everyone, or the asker':
    'Qui voit une réponse sûre, sauf souhait contraire : everyone (tous) ou asker (qui demande)',
  'Whether messages that mention Footnote are answered':
    'Si les messages qui mentionnent Footnote reçoivent une réponse',
  'In which language people are answered; standard: as the platform says of them and the place':
    'En quelle langue répondre ; standard : selon ce que la plateforme dit de la personne et du lieu',
  'Whether it keeps which passages everyone was shown, for /sources here':
    'Si l’on conserve quels passages ont été montrés à tous, pour /sources here',
  'Whether people can say what they think of answers and checks, for /footnote feedback':
    'Si chacun peut donner son avis sur les réponses et vérifications, pour /footnote feedback',
  'Days after which what is kept goes, 1 to 730, or standard':
    'Après combien de jours s’efface ce qui est conservé, de 1 à 730, ou standard',
  'Whether questions without a sure answer are kept for the hosts, in their words':
    'Si les questions sans réponse sûre sont conservées pour les hôtes, telles quelles',
  'weekly: those questions are posted in this channel each Monday; off: nowhere':
    'weekly : ces questions sont publiées dans ce salon chaque lundi ; off : nulle part',
  'here: in this channel alone; everywhere: wherever a channel has no choice of its own':
    'here : dans ce salon seulement ; everywhere : partout où un salon n’a pas son propre réglage',
  'what is set, here and everywhere': 'ce qui est réglé, ici et partout',
  'answers in this channel for their askers alone':
    'des réponses dans ce salon pour la seule personne qui demande',
  // packs
  'For hosts: show which packs are answered from here, or choose them':
    'Pour les hôtes : voir de quels dossiers viennent les réponses ici, ou les choisir',
  'The packs to answer from, by name, or all':
    'Les dossiers d’où viennent les réponses, par leur nom, ou all',
  'every pack, and which are used here': 'chaque dossier, et ceux qui servent ici',
  'answers from every pack': 'des réponses tirées de tous les dossiers',
  // pace
  'For hosts: how far an article is read in this channel; nothing beyond is shown there':
    'Pour les hôtes : jusqu’où un article est lu dans ce salon ; rien au-delà n’y est montré',
  'Its title, or words from it; needed where there are several. off ends it for all':
    'Son titre, ou des mots de celui-ci ; nécessaire s’il y en a plusieurs. off y met fin pour tous',
  'Up to which passage: 18; or what to read now: 12-18; or off':
    'Jusqu’à quel passage : 18 ; ou ce qu’il faut lire maintenant : 12-18 ; ou off',
  'how far is read in this channel': 'jusqu’où on lit dans ce salon',
  'that all there is can be asked again': 'que l’on peut de nouveau tout demander',
  // add
  'For hosts: add an article to answer from here; you see it before it counts':
    'Pour les hôtes : ajouter un article d’où répondre ici ; vous le voyez avant qu’il compte',
  'A text, web page, PDF, Word document, EPUB or subtitles, attached':
    'Un texte, une page web, un PDF, un document Word, un EPUB ou des sous-titres, en pièce jointe',
  'Instead of a file, the text itself, with its title as the first line':
    'Au lieu d’un fichier, le texte lui-même, avec son titre en première ligne',
  'What it is called, if it does not say so itself': 'Comment il s’appelle, s’il ne le dit pas lui-même',
  'Who wrote it': 'Qui l’a écrit',
  'Who published it, such as a newspaper': 'Qui l’a publié, par exemple un journal',
  'When it was published: 2011, 2011-10 or 2011-10-04': 'Quand il a été publié : 2011, 2011-10 ou 2011-10-04',
  'Its web address, for whoever reads on; nothing is fetched from there':
    'Son adresse web, pour qui veut lire la suite ; rien n’y est récupéré',
  'how an article is added': 'comment ajouter un article',
  // remove
  'For hosts: list the articles that were added here, or take one out':
    'Pour les hôtes : lister les articles ajoutés ici, ou en retirer un',
  'The title of an article that was added here, or words from it':
    'Le titre d’un article ajouté ici, ou des mots de celui-ci',
  'the articles that were added here': 'les articles ajoutés ici',
  // hosts
  'For hosts: show who hosts Footnote here, or add and remove hosts':
    'Pour les hôtes : voir qui est hôte de Footnote ici, ou ajouter et retirer des hôtes',
  'Somebody, or a role, who may use these commands too':
    'Une personne ou un rôle qui peut aussi employer ces commandes',
  'Somebody, or a role, who may not any more': 'Une personne ou un rôle qui ne le peut plus',
  'the hosts of this community': 'les hôtes de cette communauté',
  // claim
  'Become the first host here, with the code from the log of Footnote':
    'Devenir le premier hôte ici, avec le code du journal de Footnote',
  'The code that the log of Footnote printed, which works once':
    'Le code qu’a affiché le journal de Footnote, valable une fois',
  'how the code is typed': 'comment taper le code',
  // feedback
  'For hosts: what people found useful, not the passage, or a wrong verdict, the worst first':
    'Pour les hôtes : ce qui a été jugé utile, mauvais passage ou verdict erroné, le pire d’abord',
  'counts by topic and passage, and nobody’s name': 'des nombres par sujet et passage, sans aucun nom',
  // changes
  'For hosts: who set what here, the latest first':
    'Pour les hôtes : qui a réglé quoi ici, le plus récent d’abord',
  'the latest changes': 'les derniers changements',
  // unanswered
  'For hosts: questions that got no sure answer, and what to do about them':
    'Pour les hôtes : les questions sans réponse sûre, et que faire à leur sujet',
  'A question of the list, in its words, to hear no more of it and its like':
    'Une question de la liste, telle quelle, pour ne plus la voir ni ses semblables',
  'what was asked most often without a sure answer': 'ce qui a été le plus demandé sans réponse sûre',
  // pin
  'For hosts: say which passage answers a question, to be found first from now on':
    'Pour les hôtes : dire quel passage répond à une question, trouvé d’abord désormais',
  'The question, as people ask it': 'La question, comme on la pose',
  'The passage that answers it: its number with the title, or words from it':
    'Le passage qui y répond : son numéro avec le titre, ou des mots qu’il contient',
  'Only where it is asked of this topic': 'Seulement quand elle porte sur ce sujet',
  'the passage that answers this question from now on': 'le passage qui répond désormais à cette question',
  // pins
  'For hosts: the answers that are pinned here, those that need care first':
    'Pour les hôtes : les réponses épinglées ici, d’abord celles à revoir',
  'A pinned question, in its words, that is answered as any other again':
    'Une question épinglée, telle quelle, à laquelle on répond de nouveau comme aux autres',
  'every pinned answer': 'chaque réponse épinglée',
};
