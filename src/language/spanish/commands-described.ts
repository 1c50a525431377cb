/** What help, and the lists of the platforms, say of commands and their options. */
import type { Phrases } from '../language.ts';

export const commandsDescribed: Phrases = {
  // ask
  'Ask a question and get the passage that answers it': 'Haz una pregunta y obtén el pasaje que la responde',
  'What you want to know, in your own words': 'Lo que quieres saber, con tus propias palabras',
  'Where to look first; without it, everywhere': 'Dónde buscar primero; si no se indica, en todo',
  'the passage that says it': 'el pasaje que lo dice',
  'the passages on a topic looked at first': 'búsqueda primero en los pasajes de un tema',
  'the passages to read first': 'los pasajes que leer primero',
  'the passages to read first on a topic': 'los pasajes que leer primero sobre un tema',
  // quote
  'Quote a passage into the discussion, by its number or by words from it':
    'Cita un pasaje en la conversación, por su número o por palabras suyas',
  'Its number, such as 12 or 2-4, or words from it': 'Su número, como 12 o 2-4, o palabras suyas',
  'the passage with these words': 'el pasaje con estas palabras',
  'passage ¶2, or a choice where several articles have one':
    'el pasaje ¶2, o una lista si varios artículos tienen uno',
  'several passages in one message': 'varios pasajes en un mensaje',
  // read
  'Read a passage with what comes before and after, or an article in full':
    'Lee un pasaje con lo que va antes y después, o un artículo entero',
  'Its number, such as 12, words from it, or a title or "article" to read in full':
    'Su número, como 12, palabras suyas, o un título o article, para leerlo entero',
  'the passage between its neighbours': 'el pasaje entre los que lo rodean',
  'an article in full, page by page': 'un artículo entero, página a página',
  // cite
  'How to cite a passage or an article, or the bibliography of a pack or of this discussion':
    'Cómo citar un pasaje o un artículo, o la bibliografía de un paquete o de aquí',
  'Its number, words, a title, a pack; here: what was shown here; without it, all there is':
    'Su número, palabras, un título, un paquete; here: lo mostrado aquí; si no, todo',
  'One of chicago, mla, apa, bibtex, ris, csl-json; without it, running text':
    'Uno de chicago, mla, apa, bibtex, ris, csl-json; si no se indica, texto corrido',
  'the passage in Chicago, MLA and APA style': 'el pasaje en estilo Chicago, MLA y APA',
  'every article as an entry for BibTeX': 'cada artículo como entrada para BibTeX',
  'the bibliography of this thread or channel': 'la bibliografía de este hilo o canal',
  // factcheck
  'Compare a claim with what the sources say, and quotations in it too':
    'Compara una afirmación con lo que dicen las fuentes, y también sus citas',
  'What somebody says, as one statement': 'Lo que alguien dice, en un solo enunciado',
  'the closest sentence, with what differs marked on both sides':
    'la frase más cercana, con las diferencias marcadas en ambos lados',
  // quotecheck
  'Check whether the sources have these words, letter by letter':
    'Comprueba si las fuentes contienen estas palabras, letra por letra',
  'The words that are said to be quoted': 'Las palabras que se presentan como cita',
  'Where they are said to come from: a title, author or publisher':
    'De dónde se dice que vienen: un título, un autor o una editorial',
  'the words over the article’s own, with what was changed marked':
    'las palabras sobre las del artículo, con los cambios marcados',
  // timeline
  'See what the sources date themselves, in order': 'Mira lo que las propias fuentes fechan, en orden',
  'Only what is on this topic, or in the article of this title':
    'Solo lo de este tema, o del artículo con este título',
  'every statement with a date of its own, the earliest first':
    'cada enunciado con fecha propia, el más antiguo primero',
  'those on a topic': 'los de un tema',
  // compare
  'See what several articles say to one question or claim, side by side':
    'Mira lado a lado lo que dicen varios artículos sobre una pregunta o afirmación',
  'A question, or a claim, to put to each of them': 'Una pregunta, o una afirmación, para cada uno',
  'Titles, or words from them, with a semicolon between; without it, those nearest to the question':
    'Títulos, o palabras suyas, separados por punto y coma; si no, los más cercanos a la pregunta',
  'what two articles say to it, each by itself': 'lo que dicen dos artículos, cada uno por su lado',
  // outline
  'See how an article is built: its headings, with a key sentence of each':
    'Mira cómo está construido un artículo: sus encabezados, con una frase clave de cada uno',
  'Its title, or words from it; needed where there are several':
    'Su título, o palabras suyas; necesario si hay varios',
  'its headings, each with one of its sentences': 'sus encabezados, cada uno con una de sus frases',
  // topics
  'List what the articles are about': 'Muestra de qué tratan los artículos',
  'Only topics near these words': 'Solo temas cercanos a estas palabras',
  'every topic, with how to ask about it': 'cada tema, y cómo preguntar por él',
  // sources
  'List the articles, or with “here” the passages that this discussion was shown':
    'Muestra los artículos, o con here los pasajes que se mostraron en esta conversación',
  'here lists the passages that were shown in this thread or channel, in order':
    'here muestra los pasajes mostrados en este hilo o canal, en orden',
  'every article of the library': 'cada artículo de la biblioteca',
  'the passages shown in this thread or channel': 'los pasajes mostrados en este hilo o canal',
  // pace
  'What is to be read in this channel now, and what comes next':
    'Lo que toca leer ahora en este canal, y lo que sigue',
  'the passages to read now, each with its first words':
    'los pasajes que leer ahora, cada uno con sus primeras palabras',
  // help
  'What Footnote does and how to ask it': 'Lo que hace Footnote y cómo preguntarle',
  'A command to explain, or a question about Footnote':
    'Un comando que explicar, o una pregunta sobre Footnote',
  'every command in a line': 'todos los comandos, uno por línea',
  'one command with its examples': 'un comando con sus ejemplos',
  'what the handbook says on it': 'lo que dice el manual',
  // privacy
  'What Footnote keeps here, and for how long; forget drops what is yours':
    'Lo que Footnote conserva aquí, y cuánto tiempo; forget borra lo tuyo',
  'forget drops what is remembered of you here': 'forget borra lo que se recuerda de ti aquí',
  'what is kept where you are': 'lo que se conserva donde estás',
  'that what was yours is gone': 'que lo tuyo ya no está',
};
