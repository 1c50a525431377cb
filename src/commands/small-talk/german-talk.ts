import { type Form, form, pointing } from './form.ts';

const ALL = '(?: (?:zusammen|alle|allerseits|leute|ihr|euch|dir|nochmal|wieder|da))*';
const HERE = '(?: hier)?';
const ARTICLES = '(?:artikel|quellen|texte)';
const IN_THEM = 'in (?:den|diesen|euren|deinen) (?:artikeln|quellen|texten)';
const BOT = '(?:footnote|der bot|dieser bot|das programm)';
const HAVE = '(?: (?:gibt es|hast du|habt ihr|kennst du|kann ich fragen))?';
const SHOW = '(?:liste|zeig|zeige|zeig mir|zeige mir|nenne|nenn mir)(?: die| alle| alle die)?';

export const GERMAN_TALK: readonly Form[] = [
  form(
    'greeting',
    `(?:hallo+|moin|moin moin|servus|gruezi|gruss gott|gruss dich|guten? (?:tag|morgen|abend))${ALL}`,
  ),
  form(
    'greeting',
    'wie geht ?s(?: dir| euch)?|wie geht es(?: dir| euch| ihnen)|ist (?:hier |da )?jemand(?: da)?',
  ),
  form(
    'thanks',
    '(?:(?:ok|okay|super|gut|alles klar|perfekt|prima|toll|klasse|cool|ja|vielen|herzlichen|besten|tausend) )*(?:danke|dank|dankeschon|dankeschoen)' +
      '(?: (?:schon|schoen|sehr|vielmals|nochmal|nochmals|dir|euch|ihnen|dafur|dafuer|f(?:ur|uer) (?:alles|die (?:hilfe|antwort|info)|deine (?:hilfe|antwort))))*',
  ),
  form('thanks', 'ich danke (?:dir|euch|ihnen)|gut gemacht|das hilft|das hat geholfen|sehr hilfreich'),
  form(
    'farewell',
    `(?:tschuss|tschuess|tschau|ciao|ade|auf wiedersehen|gute nacht|bis (?:bald|dann|spater|spaeter|morgen|zum nachsten mal))${ALL}`,
  ),
  form(
    'remark',
    '(?:(?:ok|okay|ja|nein|nee|jo|aha|ach so|achso|alles klar|klar|gut|sehr gut|super|toll|prima|perfekt|interessant|spannend|verstanden' +
      '|verstehe|ich verstehe|das verstehe ich|macht sinn|genau|stimmt|richtig|schade|egal|passt|schon gut|tut mir leid|entschuldigung|sorry) ?)+',
  ),
  form('about', `worum geht(?: es| s) (?:hier|da|${IN_THEM})|wovon handeln (?:die|diese) ${ARTICLES}`),
  form(
    'about',
    `was weisst du(?: alles)?${HERE}|was gibt(?: es| s) hier(?: alles)?|was steht hier(?: drin)?`,
  ),
  form(
    'about',
    `(?:was|wonach) (?:kann|darf|konnen|koennen) (?:ich|man|wir) (?:dich )?(?:hier )?(?:alles )?fragen`,
  ),
  pointing('about', 'worum geht(?: es| s)|was ist das(?: hier)?'),
  form(
    'who',
    'wer bist du|was bist du|wer ist (?:da|footnote)|was ist footnote|wie heisst du|wie ist dein name',
  ),
  form(
    'who',
    'wer hat dich (?:gemacht|gebaut|geschrieben|programmiert|erschaffen)|stell dich (?:bitte )?vor',
  ),
  form(
    'who',
    'bist du (?:eine? )?(?:echter |echte )?(?:bot|chatbot|ki|mensch|roboter|maschine|programm|llm|echt)(?: oder (?:eine? )?\\w+)?',
  ),
  form('who', 'erzahle? (?:mir|uns) (?:etwas|was|mehr) (?:von|uber|ueber) (?:dir|dich|footnote)|uber dich'),
  form(
    'help',
    '(?:ich brauche |bitte )?hilfe|hilf (?:mir|uns)|(?:kannst|konntest|koenntest) du (?:mir|uns) helfen',
  ),
  form(
    'help',
    `was (?:kannst|machst|tust) du(?: alles| so| hier)*(?: tun| machen)?|was kann ${BOT}|was macht ${BOT}`,
  ),
  form(
    'help',
    `wie funktionier(?:st du|t ${BOT})|wie (?:benutze|bediene|verwende|nutze) ich (?:dich|footnote|den bot)`,
  ),
  form(
    'help',
    'wie (?:frage ich(?: dich| etwas)?|(?:kann|stelle) ich (?:eine frage|fragen)(?: stellen)?|fange ich an)',
  ),
  form('help', '(?:welche |alle |die )?befehle(?: gibt es| kennst du)?|was sind die befehle|anleitung'),
  pointing('help', 'wie (?:funktioniert|geht) (?:das|es)(?: hier)?|was kann (?:das|es)|wozu ist das gut'),
  form('topics', `(?:welche |die |alle )?themen${HAVE}${HERE}|${SHOW} themen|was sind (?:die|deine) themen`),
  form(
    'sources',
    `(?:welche |die |alle )${ARTICLES}${HAVE}${HERE}|${SHOW} ${ARTICLES}|was sind (?:die|deine) ${ARTICLES}`,
  ),
  form('sources', 'quellen|was ist in der bibliothek'),
];
