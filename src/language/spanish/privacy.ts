/** What is kept. */
import type { Phrases } from '../language.ts';

export const privacy: Phrases = {
  'for half an hour': 'durante media hora',
  'which passages you were shown where, in memory alone, so that you can ask on; /privacy forget drops it':
    'qué pasajes se te mostraron y dónde, solo en memoria, para que puedas seguir preguntando; /privacy forget lo borra',
  'the log': 'el registro',
  'names of commands, outcomes and durations': 'nombres de comandos, resultados y duraciones',
  'What Footnote keeps here:': 'Lo que Footnote conserva aquí:',
  'your words': 'tus palabras',
  'not kept, but in pinned answers': 'no se conservan, salvo en respuestas fijadas',
  'not kept': 'no se conservan',
  'never kept': 'nunca se conservan',
  '{0}; what you checked only if you agree to it, for a verdict that you call wrong':
    '{0}; lo que comprobaste solo si aceptas, por un veredicto que llamas erróneo',
  '{0}; and what you checked only if you agree to it, for a verdict that you call wrong':
    '{0}; y lo que comprobaste solo si aceptas, por un veredicto que llamas erróneo',
  'only those of a question that gets no sure answer, for the hosts, who have them posted once a week in a channel: with the channel, the time and a code in place of who you are; not what you ask in private or in a private thread; each goes after {0} days, and what is yours with /privacy forget':
    {
      one: 'solo las de una pregunta sin respuesta segura, para los anfitriones, que las hacen publicar una vez por semana en un canal: con el canal, la hora y un código en lugar de quién eres; no lo que preguntas en privado o en un hilo privado; cada una se borra tras 1 día, y las tuyas con /privacy forget',
      other:
        'solo las de una pregunta sin respuesta segura, para los anfitriones, que las hacen publicar una vez por semana en un canal: con el canal, la hora y un código en lugar de quién eres; no lo que preguntas en privado o en un hilo privado; cada una se borra tras {0} días, y las tuyas con /privacy forget',
    },
  'only those of a question that gets no sure answer, for the hosts: with the channel, the time and a code in place of who you are; not what you ask in private or in a private thread; each goes after {0} days, and what is yours with /privacy forget':
    {
      one: 'solo las de una pregunta sin respuesta segura, para los anfitriones: con el canal, la hora y un código en lugar de quién eres; no lo que preguntas en privado o en un hilo privado; cada una se borra tras 1 día, y las tuyas con /privacy forget',
      other:
        'solo las de una pregunta sin respuesta segura, para los anfitriones: con el canal, la hora y un código en lugar de quién eres; no lo que preguntas en privado o en un hilo privado; cada una se borra tras {0} días, y las tuyas con /privacy forget',
    },
  '{0} now': '{0} ahora',
  'passages shown': 'pasajes mostrados',
  settings: 'ajustes',
  'what hosts have set, and by their ids who the hosts are and who changed what':
    'lo que han configurado los anfitriones y, por sus identificadores, quiénes son anfitriones y quién cambió qué',
  '{0} hosts': { one: '1 anfitrión', other: '{0} anfitriones' },
  'articles added': 'artículos añadidos',
  'the articles that hosts add here, until they remove them; a preview that is not added goes after an hour':
    'los artículos que los anfitriones añaden aquí, hasta que los quiten; una vista previa que no se añade se borra tras una hora',
  'pinned answers': 'respuestas fijadas',
  'which passage hosts show for which question, in words that somebody may have asked it in, with nothing of who did: until a host removes it, also after /privacy forget':
    'qué pasaje muestran los anfitriones para qué pregunta, con palabras que alguien pudo usar, sin nada que diga quién: hasta que un anfitrión lo quite, también tras /privacy forget',
  'all of it': 'todo ello',
  'is deleted seven days after Footnote was taken out of this community':
    'se borra siete días después de quitar Footnote de esta comunidad',
  'which passages everyone was shown, where and when, not who asked; each goes after {0} days': {
    one: 'qué pasajes se mostraron a todos, dónde y cuándo, no quién preguntó; cada uno se borra tras 1 día',
    other:
      'qué pasajes se mostraron a todos, dónde y cuándo, no quién preguntó; cada uno se borra tras {0} días',
  },
  'not kept any more; the rest goes within {0} days': {
    one: 'ya no se conserva; el resto se borra en el plazo de 1 día',
    other: 'ya no se conserva; el resto se borra en el plazo de {0} días',
  },
  'what is pressed under answers and checks, with a code in place of who pressed it, and a claim only where its sender agreed, for hosts alone; each goes after {0} days, and what is yours with /privacy forget':
    {
      one: 'lo que se pulsa bajo respuestas y comprobaciones, con un código en lugar de quién lo pulsó, y una afirmación solo si quien la envió aceptó, solo para anfitriones; cada opinión se borra tras 1 día, y las tuyas con /privacy forget',
      other:
        'lo que se pulsa bajo respuestas y comprobaciones, con un código en lugar de quién lo pulsó, y una afirmación solo si quien la envió aceptó, solo para anfitriones; cada opinión se borra tras {0} días, y las tuyas con /privacy forget',
    },
  'not kept any more; the rest goes within {0} days, and what is yours with /privacy forget': {
    one: 'ya no se conserva; el resto se borra en el plazo de 1 día, y lo tuyo con /privacy forget',
    other: 'ya no se conserva; el resto se borra en el plazo de {0} días, y lo tuyo con /privacy forget',
  },
  feedback: 'opiniones',
  'That you are host stays, and what you have set: other hosts rely on it.':
    'Que eres anfitrión se conserva, y lo que has configurado: otros anfitriones dependen de ello.',
  'Nothing else here is yours.': 'Nada más de aquí es tuyo.',
  'What you were shown here is forgotten.': 'Lo que se te mostró aquí se ha olvidado.',
  'What you were shown here is forgotten, and what you asked without a sure answer, with what you have said of answers and checks.':
    'Lo que se te mostró aquí se ha olvidado, igual que lo que preguntaste sin respuesta segura y lo que opinaste de respuestas y comprobaciones.',
  'What you were shown here is forgotten, with what you have said of answers and checks.':
    'Lo que se te mostró aquí se ha olvidado, junto con lo que opinaste de respuestas y comprobaciones.',
  'A question that hosts have pinned an answer to stays in its words, with nothing of who asked it.':
    'Una pregunta a la que los anfitriones fijaron una respuesta se conserva tal cual, sin nada que diga quién la hizo.',
};
