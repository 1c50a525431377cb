import type { Phrases } from '../language.ts';

export const commands: Phrases = {
  // answer-small-talk
  'Hello. Ask what the articles say, or type /help.':
    'Hola. Pregunta qué dicen los artículos o escribe /help.',
  'You are welcome.': 'De nada.',
  'Goodbye. Footnote speaks only when it is addressed.':
    'Hasta luego. Footnote solo habla cuando alguien se dirige a él.',
  'All right. Ask a question, or type /help.': 'De acuerdo. Haz una pregunta o escribe /help.',
  'Footnote is a program that looks things up. It answers with the passage itself, word for word, from the articles of this place; no model writes its answers. /help says what it can do.':
    'Footnote es un programa que busca en textos. Responde con el propio pasaje, palabra por palabra, de los artículos de aquí; ningún modelo escribe sus respuestas. /help dice lo que sabe hacer.',
  '/topics says more on each topic, /sources on each article.':
    '/topics dice más sobre cada tema, /sources sobre cada artículo.',
  '/sources lists the articles.': '/sources muestra la lista de artículos.',
  // ask
  '/topics lists them.': '/topics muestra la lista.',
  'Near it: {0}.': 'Parecidos: {0}.',
  'There is no topic of the name {0}.': 'No hay ningún tema llamado {0}.',
  // check-input
  'That is {0} characters; /{1} takes up to {2}.': {
    one: 'Es {0} carácter; /{1} admite hasta {2}.',
    other: 'Son {0} caracteres; /{1} admite hasta {2}.',
  },
  '{0} is {1}.': '{0} es {1}.',
  '/{0} needs a {1}: {2}.': 'A /{0} le falta {1}. {2}.',
  // check-replies
  'The other quotations in it were not checked. /quotecheck takes them one by one.':
    'Las demás citas no se comprobaron. /quotecheck las comprueba una por una.',
  // choose-place
  'Several passages have these words.': 'Varios pasajes contienen estas palabras.',
  '{0} has no {1} in what is read here.': '{0} no tiene {1} en lo que se lee aquí.',
  '{0} has no {1}.': '{0} no tiene {1}.',
  'Several articles have a {0}.': 'Varios artículos tienen un pasaje {0}.',
  'Several articles have {0}.': 'Varios artículos tienen los pasajes {0}.',
  'That fits several places.': 'Eso encaja en varios lugares.',
  'Which one?': '¿Cuál?',
  // cite
  'There is no style of that name. Choose one of {0}.':
    'No hay ningún estilo con ese nombre. Elige entre {0}.',
  // compare
  'Nothing in that can be looked for: ask in words that the articles may have.':
    'Ahí no hay nada que buscar: pregunta con palabras que puedan estar en los artículos.',
  'No article has {0} in its title. /sources lists them; put a semicolon between two titles.':
    'Ningún artículo tiene {0} en el título. /sources muestra la lista; separa dos títulos con punto y coma.',
  'That names {0} articles; {1} can stand side by side. Say more of their titles.':
    'Eso nombra {0} artículos; caben {1} uno al lado del otro. Escribe más de sus títulos.',
  'These sources hold one article only, so there is nothing to compare; /ask answers from it.':
    'Estas fuentes contienen un solo artículo, así que no hay nada que comparar; /ask responde a partir de él.',
  'No article has to do with that. /sources lists what there is.':
    'Ningún artículo tiene que ver con eso. /sources muestra lo que hay.',
  'Only {0} has to do with that; name another with articles:, or /ask.':
    'Solo {0} tiene que ver con eso; nombra otro con articles:, o usa /ask.',
  // help
  'There is no help on “{0}”. These are the commands:': 'No hay ayuda sobre «{0}». Estos son los comandos:',
  // outline
  'No article has {0} in its title. /sources lists them.':
    'Ningún artículo tiene {0} en el título. /sources muestra la lista.',
  // pace
  'Nothing is kept here, so no reading pace is set.':
    'Aquí no se conserva nada, así que no hay ritmo de lectura.',
  // pin-passage
  'There is no word in that question to know it by.':
    'Esa pregunta no tiene ninguna palabra por la que reconocerla.',
  'That question leans on what was said before: name what it is about.':
    'Esa pregunta se apoya en lo dicho antes: nombra de qué trata.',
  'There are {0} pinned answers: remove one first.': 'Hay {0} respuestas fijadas: quita una primero.',
  'Another host has changed that at the same time.': 'Otro anfitrión lo ha cambiado al mismo tiempo.',
  // present-help
  'Footnote answers with the passage itself and where it stands, or says that it is not in these sources.':
    'Footnote responde con el propio pasaje y dice dónde está, o dice que no está en estas fuentes.',
  'A topic is asked about so:': 'Así preguntas por un tema:',
  '/topics lists {0} more.': { one: '/topics muestra {0} más.', other: '/topics muestra {0} más.' },
  'No topic has a command of its own.': 'Ningún tema tiene un comando propio.',
  'Topics with a command of their own.': 'Temas con comando propio.',
  'With private:yes behind a question only you see the reply.':
    'Con private:yes detrás de una pregunta, solo tú ves la respuesta.',
  'It reads only what is addressed to it, and it does not keep your words.':
    'Solo lee lo que se le dirige y no conserva tus palabras.',
  'It holds {0} articles; /sources lists them.': {
    one: 'Contiene {0} artículo; /sources lo muestra.',
    other: 'Contiene {0} artículos; /sources muestra la lista.',
  },
  '/help with a question answers it.': '/help con una pregunta la responde.',
  'For those who host this community.': 'Para los anfitriones de esta comunidad.',
  '{0} (optional)': '{0} (opcional)',
  // quote
  'That is a title too. Which passage?': 'Eso es también un título. ¿Qué pasaje?',
  'Which passage of “{0}”?': '¿Qué pasaje de «{0}»?',
  'Add a number, as in /quote {0}.': 'Añade un número, como en /quote {0}.',
  // run-action
  'That button is from another version of Footnote. Please ask again.':
    'Ese botón es de otra versión de Footnote. Vuelve a preguntar.',
  'One of these passages has changed since. They now read:':
    'Uno de estos pasajes ha cambiado desde entonces. Ahora dicen:',
  'The passage has changed since. It now reads:': 'El pasaje ha cambiado desde entonces. Ahora dice:',
  // run-ask-action
  'That article has changed since. Please ask again.':
    'Ese artículo ha cambiado desde entonces. Vuelve a preguntar.',
  'That passage has changed since. Please ask again.':
    'Ese pasaje ha cambiado desde entonces. Vuelve a preguntar.',
  // run-check-action
  'What was checked is no longer at hand. Please check it again.':
    'Lo que se comprobó ya no está disponible. Vuelve a comprobarlo.',
  // run-command
  'Type a question, or /help.': 'Escribe una pregunta o /help.',
  'Type a command after the slash; /help lists them.':
    'Escribe un comando después de la barra; /help muestra la lista.',
  '/{0} has no such part.': '/{0} no tiene ese subcomando.',
  'Did you mean /{0}?': '¿Querías decir /{0}?',
  '/help lists the commands.': '/help muestra los comandos.',
  'There is no command /{0}.': 'No hay ningún comando /{0}.',
  // run-feedback-action
  'The hosts here do not want it kept what people think of answers, so nothing was kept.':
    'Los anfitriones de aquí no quieren que se conserven opiniones, así que no se conservó nada.',
  'Nothing is kept here.': 'Aquí no se conserva nada.',
  'What was checked is no longer at hand, so it was not kept. Please check it again.':
    'Lo que se comprobó ya no está disponible, así que no se conservó. Vuelve a comprobarlo.',
  'You have taken that back, so nothing of it is kept.': 'Lo retiraste, así que no se conserva nada de ello.',
  'That passage is no longer in the library, so nothing was kept.':
    'Ese pasaje ya no está en la biblioteca, así que no se conservó nada.',
  'That passage has changed since, so nothing was kept. Please ask again.':
    'Ese pasaje ha cambiado desde entonces, así que no se conservó nada. Vuelve a preguntar.',
  // shown-passages
  'Which passages were shown is not kept here.': 'Aquí no se conserva qué pasajes se mostraron.',
  'The hosts here do not want it kept which passages were shown.':
    'Los anfitriones de aquí no quieren que se conserve qué pasajes se mostraron.',
  // timeline
  'No topic and no article is called {0}. /topics and /sources list them.':
    'Ningún tema ni artículo se llama {0}. /topics y /sources muestran la lista.',
  'Several articles are called {0}: say more of the title.':
    'Varios artículos se llaman {0}: escribe más del título.',
  // topics
  'No topic is near that; these are all of them.': 'Ningún tema se acerca a eso; estos son todos.',
};
