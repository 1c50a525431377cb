import type { Phrases } from '../language.ts';

export const commands: Phrases = {
  // answer-small-talk
  'Hello. Ask what the articles say, or type /help.':
    'Hallo. Frag, was in den Artikeln steht, oder gib /help ein.',
  'You are welcome.': 'Gern geschehen.',
  'Goodbye. Footnote speaks only when it is addressed.':
    'Auf Wiedersehen. Footnote spricht nur, wenn es angesprochen wird.',
  'All right. Ask a question, or type /help.': 'Alles klar. Stell eine Frage oder gib /help ein.',
  'Footnote is a program that looks things up. It answers with the passage itself, word for word, from the articles of this place; no model writes its answers. /help says what it can do.':
    'Footnote ist ein Programm, das nachschlägt. Es antwortet mit der Stelle selbst, Wort für Wort, aus den Artikeln hier; kein Sprachmodell schreibt seine Antworten. /help zeigt, was es kann.',
  '/topics says more on each topic, /sources on each article.':
    '/topics sagt mehr zu jedem Thema, /sources zu jedem Artikel.',
  '/sources lists the articles.': '/sources listet die Artikel auf.',
  // ask
  '/topics lists them.': '/topics listet sie auf.',
  'Near it: {0}.': 'Ähnlich: {0}.',
  'There is no topic of the name {0}.': 'Ein Thema namens {0} gibt es nicht.',
  // check-input
  'That is {0} characters; /{1} takes up to {2}.': {
    one: 'Das ist 1 Zeichen; /{1} nimmt bis zu {2}.',
    other: 'Das sind {0} Zeichen; /{1} nimmt bis zu {2}.',
  },
  '{0} is {1}.': '{0} ist {1}.',
  '/{0} needs a {1}: {2}.': 'Für /{0} fehlt {1}. {2}.',
  // check-replies
  'The other quotations in it were not checked. /quotecheck takes them one by one.':
    'Die anderen Zitate darin wurden nicht geprüft. /quotecheck prüft sie einzeln.',
  // choose-place
  'Several passages have these words.': 'Mehrere Stellen enthalten diese Wörter.',
  '{0} has no {1} in what is read here.': '{0} hat keine Stelle {1} in dem, was hier gelesen wird.',
  '{0} has no {1}.': '{0} hat keine Stelle {1}.',
  'Several articles have a {0}.': 'Mehrere Artikel haben eine Stelle {0}.',
  'Several articles have {0}.': 'Mehrere Artikel haben die Stellen {0}.',
  'That fits several places.': 'Das passt auf mehrere Stellen.',
  'Which one?': 'Welche ist gemeint?',
  // cite
  'There is no style of that name. Choose one of {0}.':
    'Einen Stil dieses Namens gibt es nicht. Zur Wahl stehen {0}.',
  // compare
  'Nothing in that can be looked for: ask in words that the articles may have.':
    'Danach lässt sich nicht suchen: mit Wörtern fragen, die in den Artikeln stehen können.',
  'No article has {0} in its title. /sources lists them; put a semicolon between two titles.':
    'Kein Artikel hat {0} im Titel. /sources listet sie auf; zwischen zwei Titeln steht ein Semikolon.',
  'That names {0} articles; {1} can stand side by side. Say more of their titles.':
    'Das nennt {0} Artikel; {1} können nebeneinanderstehen. Mehr von den Titeln angeben.',
  'These sources hold one article only, so there is nothing to compare; /ask answers from it.':
    'Diese Quellen enthalten nur einen Artikel, also gibt es nichts zu vergleichen; /ask antwortet daraus.',
  'No article has to do with that. /sources lists what there is.':
    'Kein Artikel hat damit zu tun. /sources zeigt, was es gibt.',
  'Only {0} has to do with that; name another with articles:, or /ask.':
    'Nur {0} hat damit zu tun; einen weiteren mit articles: nennen, oder /ask.',
  // help
  'There is no help on “{0}”. These are the commands:': 'Zu „{0}“ gibt es keine Hilfe. Das sind die Befehle:',
  // outline
  'No article has {0} in its title. /sources lists them.':
    'Kein Artikel hat {0} im Titel. /sources listet sie auf.',
  // pace
  'Nothing is kept here, so no reading pace is set.':
    'Hier wird nichts aufbewahrt, also ist kein Lesetempo eingestellt.',
  // pin-passage
  'There is no word in that question to know it by.':
    'In dieser Frage ist kein Wort, an dem sie zu erkennen wäre.',
  'That question leans on what was said before: name what it is about.':
    'Diese Frage stützt sich auf vorher Gesagtes: nennen, worum es geht.',
  'There are {0} pinned answers: remove one first.':
    'Es gibt {0} angeheftete Antworten: erst eine entfernen.',
  'Another host has changed that at the same time.': 'Ein anderer Gastgeber hat das gleichzeitig geändert.',
  // present-help
  'Footnote answers with the passage itself and where it stands, or says that it is not in these sources.':
    'Footnote antwortet mit der Stelle selbst und sagt, wo sie steht, oder sagt, dass es nicht in diesen Quellen steht.',
  'A topic is asked about so:': 'So fragst du nach einem Thema:',
  '/topics lists {0} more.': { one: '/topics zeigt {0} weiteres.', other: '/topics zeigt {0} weitere.' },
  'No topic has a command of its own.': 'Kein Thema hat einen eigenen Befehl.',
  'Topics with a command of their own.': 'Themen mit eigenem Befehl.',
  'With private:yes behind a question only you see the reply.':
    'Mit private:yes hinter einer Frage siehst nur du die Antwort.',
  'It reads only what is addressed to it, and it does not keep your words.':
    'Es liest nur, was an es gerichtet ist, und bewahrt deine Worte nicht auf.',
  'It holds {0} articles; /sources lists them.': {
    one: 'Es enthält {0} Artikel; /sources zeigt ihn.',
    other: 'Es enthält {0} Artikel; /sources listet sie auf.',
  },
  '/help with a question answers it.': '/help mit einer Frage beantwortet sie.',
  'For those who host this community.': 'Für die Gastgeber dieser Community.',
  '{0} (optional)': '{0} (optional)',
  // quote
  'That is a title too. Which passage?': 'Das ist auch ein Titel. Welche Stelle?',
  'Which passage of “{0}”?': 'Welche Stelle von „{0}“?',
  'Add a number, as in /quote {0}.': 'Eine Nummer angeben, wie in /quote {0}.',
  // run-action
  'That button is from another version of Footnote. Please ask again.':
    'Diese Schaltfläche stammt aus einer anderen Version von Footnote. Bitte noch einmal fragen.',
  'One of these passages has changed since. They now read:':
    'Eine dieser Stellen hat sich inzwischen geändert. Sie lauten jetzt:',
  'The passage has changed since. It now reads:':
    'Die Stelle hat sich inzwischen geändert. Sie lautet jetzt:',
  // run-ask-action
  'That article has changed since. Please ask again.':
    'Dieser Artikel hat sich inzwischen geändert. Bitte noch einmal fragen.',
  'That passage has changed since. Please ask again.':
    'Diese Stelle hat sich inzwischen geändert. Bitte noch einmal fragen.',
  // run-check-action
  'What was checked is no longer at hand. Please check it again.':
    'Was geprüft wurde, liegt nicht mehr vor. Bitte noch einmal prüfen.',
  // run-command
  'Type a question, or /help.': 'Gib eine Frage ein oder /help.',
  'Type a command after the slash; /help lists them.':
    'Nach dem Schrägstrich einen Befehl eingeben; /help listet sie auf.',
  '/{0} has no such part.': '/{0} hat keinen solchen Unterbefehl.',
  'Did you mean /{0}?': 'Ist /{0} gemeint?',
  '/help lists the commands.': '/help listet die Befehle auf.',
  'There is no command /{0}.': 'Einen Befehl /{0} gibt es nicht.',
  // run-feedback-action
  'The hosts here do not want it kept what people think of answers, so nothing was kept.':
    'Die Gastgeber hier möchten nicht, dass Rückmeldungen aufbewahrt werden; es wurde also nichts aufbewahrt.',
  'Nothing is kept here.': 'Hier wird nichts aufbewahrt.',
  'What was checked is no longer at hand, so it was not kept. Please check it again.':
    'Was geprüft wurde, liegt nicht mehr vor, also wurde es nicht aufbewahrt. Bitte noch einmal prüfen.',
  'You have taken that back, so nothing of it is kept.':
    'Du hast das zurückgenommen, also wird nichts davon aufbewahrt.',
  'That passage is no longer in the library, so nothing was kept.':
    'Diese Stelle ist nicht mehr in der Bibliothek, also wurde nichts aufbewahrt.',
  'That passage has changed since, so nothing was kept. Please ask again.':
    'Diese Stelle hat sich inzwischen geändert, also wurde nichts aufbewahrt. Bitte noch einmal fragen.',
  // shown-passages
  'Which passages were shown is not kept here.': 'Welche Stellen gezeigt wurden, wird hier nicht aufbewahrt.',
  'The hosts here do not want it kept which passages were shown.':
    'Die Gastgeber hier möchten nicht, dass aufbewahrt wird, welche Stellen gezeigt wurden.',
  // timeline
  'No topic and no article is called {0}. /topics and /sources list them.':
    'Kein Thema und kein Artikel heißt {0}. /topics und /sources listen sie auf.',
  'Several articles are called {0}: say more of the title.':
    'Mehrere Artikel heißen {0}: mehr vom Titel angeben.',
  // topics
  'No topic is near that; these are all of them.': 'Kein Thema kommt dem nahe; das sind alle.',
};
