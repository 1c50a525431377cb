import { type Form, form, pointing } from './form.ts';

const ALL = '(?: (?:a todos|a todas|todos|todas|gente|amigos|de nuevo|otra vez))*';
const HERE = '(?: (?:aqui|por aqui))?';
const ARTICLES = '(?:articulos|textos|fuentes)';
const BOT = '(?:footnote|el bot|este bot)';
const HAVE = '(?: (?:hay|tienes|tienen|conoces|tratas))?';
const SHOW = '(?:lista|muestra|muestrame|ensena|ensename|dame|di)(?: todos| todas)?';

export const SPANISH_TALK: readonly Form[] = [
  form(
    'greeting',
    `(?:hola+|buenas|muy buenas|saludos|buen dia|buenos dias|buenas (?:tardes|noches))${ALL}(?: que tal)?`,
  ),
  form('greeting', 'que tal|como (?:estas|esta|estan|va|te va)(?: todo)?|hay alguien(?: ahi| aqui)?'),
  form(
    'thanks',
    '(?:(?:ok|vale|genial|perfecto|muy bien|bien|si|muchas|muchisimas|mil) )*gracias' +
      '(?: (?:de nuevo|otra vez|a todos|amigo|amiga|por (?:todo|eso|esto|ayudar|la (?:ayuda|respuesta|info)|tu (?:ayuda|respuesta))))*',
  ),
  form('thanks', 'te lo agradezco|se agradece|bien hecho|buen trabajo|muy util|me sirve'),
  form('farewell', `(?:adios|chao|chau|nos vemos|hasta (?:luego|pronto|manana|otra|la vista))${ALL}`),
  form(
    'remark',
    '(?:(?:ok|okay|vale|si|no|bien|muy bien|claro|de acuerdo|entendido|entiendo|ya entiendo|ya veo|ya|perfecto|genial|estupendo|bueno' +
      '|que bien|que interesante|interesante|lo siento|perdon|da igual|no importa|tiene sentido|exacto) ?)+',
  ),
  form('about', `de que (?:trata|va) (?:esto|todo esto)|de que tratan (?:los|las|estos|estas) ${ARTICLES}`),
  form(
    'about',
    `que sabes(?: tu)?|que hay (?:aqui|por aqui)|(?:que|sobre que) (?:puedo|se puede|podemos) preguntar(?:te)?${HERE}`,
  ),
  pointing('about', 'de que (?:trata|va|se trata)|que es (?:esto|eso)'),
  form(
    'who',
    'quien eres(?: tu)?|que eres(?: tu)?|(?:quien|que) es footnote|quien esta ahi|como te llamas|cual es tu nombre',
  ),
  form('who', 'quien te (?:hizo|creo|escribio|programo)|presentate|hablame de ti|cuentame (?:algo )?de ti'),
  form(
    'who',
    'eres (?:una? )?(?:bot|chatbot|robot|ia|humano|humana|persona|maquina|programa|llm|real)(?: o (?:una? )?\\w+)?',
  ),
  form('help', '(?:necesito )?ayuda|ayudame|ayudanos|(?:me puedes|puedes|podrias) ayudar(?:me|nos)?'),
  form(
    'help',
    `que (?:puedes|sabes) hacer|que haces|que (?:puede|sabe) hacer ${BOT}|para que sirves|que puedo hacer aqui`,
  ),
  form('help', `como (?:funcionas|funciona ${BOT}|te uso|se usa ${BOT}|uso ${BOT}|usar ${BOT})`),
  form(
    'help',
    'como (?:pregunto|te pregunto|hago (?:una pregunta|preguntas)|puedo preguntar(?:te)?|empiezo|se empieza)',
  ),
  form('help', '(?:que |los |cuales son los )?comandos(?: hay| tienes)?|instrucciones'),
  pointing(
    'help',
    'como (?:funciona|va) (?:esto|eso)|como funciona|para que sirve(?: esto| eso)?|que hace (?:esto|eso)',
  ),
  form('topics', `(?:que |los |cuales son los |sobre que )?temas${HAVE}${HERE}|${SHOW} (?:los )?temas`),
  form(
    'sources',
    `(?:que|los|las|cuales son los|cuales son las) ${ARTICLES}${HAVE}${HERE}|${SHOW} (?:los|las) ${ARTICLES}`,
  ),
  form('sources', 'fuentes|que hay en la biblioteca'),
];
