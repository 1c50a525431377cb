/** What help, and the lists of the platforms, say of the commands for hosts. */
import type { Phrases } from '../language.ts';

export const hostsDescribed: Phrases = {
  // settings
  'For hosts: show what is set here, or change it':
    'Para anfitriones: muestra la configuración de aquí, o cámbiala',
  'Who sees a sure answer unless its asker wishes otherwise: everyone, or the asker':
    'Quién ve una respuesta segura si no se pide otra cosa: everyone (todos) o asker (quien pregunta)',
  'Whether messages that mention Footnote are answered':
    'Si se responden los mensajes que mencionan a Footnote',
  'In which language people are answered; standard: as the platform says of them and the place':
    'En qué idioma se responde; standard: según lo que la plataforma dice de la persona y del lugar',
  'Whether it keeps which passages everyone was shown, for /sources here':
    'Si se conserva qué pasajes se mostraron a todos, para /sources here',
  'Whether people can say what they think of answers and checks, for /footnote feedback':
    'Si la gente puede opinar sobre respuestas y comprobaciones, para /footnote feedback',
  'Days after which what is kept goes, 1 to 730, or standard':
    'Tras cuántos días se borra lo conservado, de 1 a 730, o standard',
  'Whether questions without a sure answer are kept for the hosts, in their words':
    'Si las preguntas sin respuesta segura se conservan para los anfitriones, tal cual',
  'weekly: those questions are posted in this channel each Monday; off: nowhere':
    'weekly: esas preguntas se publican en este canal cada lunes; off: en ninguna parte',
  'here: in this channel alone; everywhere: wherever a channel has no choice of its own':
    'here: solo en este canal; everywhere: donde un canal no tenga su propio ajuste',
  'what is set, here and everywhere': 'lo que está configurado, aquí y en todas partes',
  'answers in this channel for their askers alone': 'respuestas en este canal solo para quien pregunta',
  // packs
  'For hosts: show which packs are answered from here, or choose them':
    'Para anfitriones: muestra de qué paquetes se responde aquí, o elígelos',
  'The packs to answer from, by name, or all': 'Los paquetes de los que responder, por su nombre, o all',
  'every pack, and which are used here': 'cada paquete, y cuáles se usan aquí',
  'answers from every pack': 'respuestas de todos los paquetes',
  // pace
  'For hosts: how far an article is read in this channel; nothing beyond is shown there':
    'Para anfitriones: hasta dónde se lee un artículo en este canal; no se muestra nada posterior',
  'Its title, or words from it; needed where there are several. off ends it for all':
    'Su título, o palabras suyas; necesario si hay varios. off lo termina para todos',
  'Up to which passage: 18; or what to read now: 12-18; or off':
    'Hasta qué pasaje: 18; o qué leer ahora: 12-18; o bien off',
  'how far is read in this channel': 'hasta dónde se ha leído en este canal',
  'that all there is can be asked again': 'que se puede preguntar de nuevo por todo',
  // add
  'For hosts: add an article to answer from here; you see it before it counts':
    'Para anfitriones: añade un artículo del que responder aquí; lo ves antes de que cuente',
  'A text, web page, PDF, Word document, EPUB or subtitles, attached':
    'Un texto, página web, PDF, documento de Word, EPUB o subtítulos, adjunto',
  'Instead of a file, the text itself, with its title as the first line':
    'En lugar de un archivo, el propio texto, con su título en la primera línea',
  'What it is called, if it does not say so itself': 'Cómo se llama, si no lo dice él mismo',
  'Who wrote it': 'Quién lo escribió',
  'Who published it, such as a newspaper': 'Quién lo publicó, como un periódico',
  'When it was published: 2011, 2011-10 or 2011-10-04': 'Cuándo se publicó: 2011, 2011-10 o 2011-10-04',
  'Its web address, for whoever reads on; nothing is fetched from there':
    'Su dirección web, para quien siga leyendo; no se descarga nada de ahí',
  'how an article is added': 'cómo se añade un artículo',
  // remove
  'For hosts: list the articles that were added here, or take one out':
    'Para anfitriones: muestra los artículos añadidos aquí, o quita uno',
  'The title of an article that was added here, or words from it':
    'El título de un artículo añadido aquí, o palabras suyas',
  'the articles that were added here': 'los artículos añadidos aquí',
  // hosts
  'For hosts: show who hosts Footnote here, or add and remove hosts':
    'Para anfitriones: muestra quién es anfitrión aquí, o añade y quita anfitriones',
  'Somebody, or a role, who may use these commands too':
    'Persona o rol que también puede usar estos comandos',
  'Somebody, or a role, who may not any more': 'Persona o rol que ya no puede',
  'the hosts of this community': 'los anfitriones de esta comunidad',
  // claim
  'Become the first host here, with the code from the log of Footnote':
    'Sé el primer anfitrión aquí, con el código del registro de Footnote',
  'The code that the log of Footnote printed, which works once':
    'El código que mostró el registro de Footnote, que vale una vez',
  'how the code is typed': 'cómo se escribe el código',
  // feedback
  'For hosts: what people found useful, not the passage, or a wrong verdict, the worst first':
    'Para anfitriones: lo que pareció útil, pasaje erróneo o veredicto erróneo, lo peor primero',
  'counts by topic and passage, and nobody’s name': 'recuentos por tema y pasaje, sin el nombre de nadie',
  // changes
  'For hosts: who set what here, the latest first':
    'Para anfitriones: quién configuró qué aquí, lo más reciente primero',
  'the latest changes': 'los últimos cambios',
  // unanswered
  'For hosts: questions that got no sure answer, and what to do about them':
    'Para anfitriones: preguntas sin respuesta segura, y qué hacer con ellas',
  'A question of the list, in its words, to hear no more of it and its like':
    'Una pregunta de la lista, tal cual, para no ver más ni esa ni las parecidas',
  'what was asked most often without a sure answer': 'lo que más se preguntó sin respuesta segura',
  // pin
  'For hosts: say which passage answers a question, to be found first from now on':
    'Para anfitriones: di qué pasaje responde a una pregunta; desde ahora saldrá primero',
  'The question, as people ask it': 'La pregunta, tal como se hace',
  'The passage that answers it: its number with the title, or words from it':
    'El pasaje que la responde: su número con el título, o palabras suyas',
  'Only where it is asked of this topic': 'Solo cuando se pregunta sobre este tema',
  'the passage that answers this question from now on': 'el pasaje que desde ahora responde a esta pregunta',
  // pins
  'For hosts: the answers that are pinned here, those that need care first':
    'Para anfitriones: las respuestas fijadas aquí, primero las que requieren atención',
  'A pinned question, in its words, that is answered as any other again':
    'Una pregunta fijada, tal cual, que se vuelve a responder como cualquier otra',
  'every pinned answer': 'cada respuesta fijada',
};
