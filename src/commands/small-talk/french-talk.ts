import { type Form, form, pointing } from './form.ts';

const ALL = '(?: (?:a tous|a toutes|a vous|tout le monde|les amis|encore|la))*';
const HERE = '(?: ici)?';
const ARTICLES = '(?:articles|textes|sources)';
const BOT = '(?:footnote|le bot|ce bot)';
const HAVE = '(?: (?:y a t il|sont disponibles|as tu|avez vous|connais tu|connaissez vous))?';
const SHOW = '(?:liste|listez|montre|montrez|affiche|affichez|donne|donnez)(?: moi)?(?: tous| toutes)?';

export const FRENCH_TALK: readonly Form[] = [
  form('greeting', `(?:bonjour|bonsoir|salut|coucou|re bonjour)${ALL}`),
  form(
    'greeting',
    '(?:comment )?ca va(?: bien)?|comment (?:allez vous|vas tu)|(?:il y a|y a t il) quelqu un',
  ),
  form(
    'thanks',
    '(?:(?:ok|super|parfait|genial|tres bien|d accord|oui|mille|un grand|grand) )*merci' +
      '(?: (?:beaucoup|bien|bcp|infiniment|encore|d avance|a (?:toi|vous|tous)|pour (?:tout|ca|cela|l aide|l info|(?:ton|votre) aide|(?:la|ta|votre) reponse)))*',
  ),
  form('thanks', 'je (?:te|vous) remercie|bien joue|bon travail|c est tres utile|ca m aide'),
  form(
    'farewell',
    `(?:au revoir|ciao|adieu|bonne (?:nuit|journee|soiree)|a (?:bientot|demain|plus|plus tard|tout a l heure))${ALL}`,
  ),
  form(
    'remark',
    '(?:(?:ok|okay|oui|non|d accord|entendu|compris|j ai compris|je vois|je comprends|super|genial|parfait|tres bien|bien|interessant' +
      '|ah bon|ah|tant pis|desole|desolee|pardon|exact|c est (?:bon|clair|note|parfait|super|interessant)|bravo) ?)+',
  ),
  form(
    'about',
    `de quoi (?:ca parle|s agit il|est il question|parlent (?:les|ces|tes|vos) ${ARTICLES})${HERE}`,
  ),
  form('about', `(?:que sais tu|que savez vous|qu y a t il|qu est ce qu il y a)${HERE}`),
  form(
    'about',
    'que (?:puis je|peut on) (?:te |vous )?demander|qu est ce (?:que je peux|qu on peut) (?:te |vous )?demander',
  ),
  pointing('about', 'qu est ce que c est(?: que ca)?|c est quoi(?: ca)?'),
  form('who', 'qui (?:es tu|etes vous|est la|est footnote)|(?:tu es|t es|vous etes) qui'),
  form(
    'who',
    '(?:c est quoi|qu est ce que(?: c est que)?) footnote|quel est (?:ton|votre) nom|comment (?:t appelles tu|vous appelez vous)',
  ),
  form(
    'who',
    'qui (?:t|vous) a (?:fait|cree|ecrit|programme)|presente toi|presentez vous|parle(?:z)? moi de (?:toi|vous)',
  ),
  form(
    'who',
    '(?:es tu|tu es|etes vous|vous etes) (?:une? )?(?:vraie? )?(?:bot|chatbot|robot|ia|humain|machine|personne|programme|llm)(?: ou (?:une? )?\\w+)?',
  ),
  form(
    'help',
    '(?:a l )?aide|aidez? moi|j ai besoin d aide|au secours|(?:peux tu|pouvez vous|tu peux) (?:m|nous) aider',
  ),
  form(
    'help',
    '(?:que|qu est ce que) (?:peux tu|sais tu|pouvez vous|savez vous|tu peux|tu sais|vous pouvez|vous savez) faire',
  ),
  form(
    'help',
    `tu (?:peux|sais) faire quoi|que (?:peut|sait) faire ${BOT}|a quoi (?:tu sers|sers tu|servez vous)`,
  ),
  form(
    'help',
    `comment (?:fonctionnes tu|tu fonctionnes|tu marches|fonctionne ${BOT}|utiliser ${BOT}|t utiliser|vous utiliser)`,
  ),
  form(
    'help',
    'comment (?:poser|je pose|puis je poser|on pose) (?:une question|des questions)|comment (?:commencer|demander)',
  ),
  form('help', '(?:quelles sont )?les commandes|quelles commandes(?: y a t il)?|mode d emploi'),
  pointing(
    'help',
    'comment (?:ca|cela) (?:marche|fonctionne)|a quoi (?:ca|cela) sert|a quoi sert (?:ca|cela)',
  ),
  form('topics', `(?:(?:quels|quels sont les|les) )?sujets${HAVE}${HERE}|${SHOW} (?:les )?sujets`),
  form(
    'sources',
    `(?:quels|quelles|quels sont les|quelles sont les|les) ${ARTICLES}${HAVE}${HERE}|${SHOW} les ${ARTICLES}`,
  ),
  form('sources', 'qu y a t il dans la bibliotheque'),
];
