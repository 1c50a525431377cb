/** What help, and the lists of the platforms, say of the commands for hosts. */
import type { Phrases } from '../language.ts';

export const hostsDescribed: Phrases = {
  // settings
  'For hosts: show what is set here, or change it':
    'Für Gastgeber: zeigen, was hier eingestellt ist, oder es ändern',
  'Who sees a sure answer unless its asker wishes otherwise: everyone, or the asker':
    'Wer eine sichere Antwort sieht, wenn nichts anderes gewünscht wird: everyone (alle) oder asker',
  'Whether messages that mention Footnote are answered':
    'Ob Nachrichten beantwortet werden, die Footnote erwähnen',
  'In which language people are answered; standard: as the platform says of them and the place':
    'In welcher Sprache geantwortet wird; standard: wie die Plattform es für Person und Ort angibt',
  'Whether it keeps which passages everyone was shown, for /sources here':
    'Ob aufbewahrt wird, welche Stellen allen gezeigt wurden, für /sources here',
  'Whether people can say what they think of answers and checks, for /footnote feedback':
    'Ob zu Antworten und Prüfungen Rückmeldungen gegeben werden können, für /footnote feedback',
  'Days after which what is kept goes, 1 to 730, or standard':
    'Nach wie vielen Tagen Aufbewahrtes gelöscht wird, 1 bis 730, oder standard',
  'Whether questions without a sure answer are kept for the hosts, in their words':
    'Ob Fragen ohne sichere Antwort für die Gastgeber aufbewahrt werden, im Wortlaut',
  'weekly: those questions are posted in this channel each Monday; off: nowhere':
    'weekly: diese Fragen kommen jeden Montag in diesen Kanal; off: nirgends',
  'here: in this channel alone; everywhere: wherever a channel has no choice of its own':
    'here: nur in diesem Kanal; everywhere: überall, wo ein Kanal keine eigene Einstellung hat',
  'what is set, here and everywhere': 'was eingestellt ist, hier und überall',
  'answers in this channel for their askers alone': 'Antworten in diesem Kanal nur für die Fragenden',
  // packs
  'For hosts: show which packs are answered from here, or choose them':
    'Für Gastgeber: zeigen, aus welchen Paketen hier geantwortet wird, oder sie wählen',
  'The packs to answer from, by name, or all': 'Die Pakete, aus denen geantwortet wird, mit Namen, oder all',
  'every pack, and which are used here': 'jedes Paket, und welche hier benutzt werden',
  'answers from every pack': 'Antworten aus allen Paketen',
  // pace
  'For hosts: how far an article is read in this channel; nothing beyond is shown there':
    'Für Gastgeber: wie weit ein Artikel in diesem Kanal gelesen ist; darüber hinaus wird nichts gezeigt',
  'Its title, or words from it; needed where there are several. off ends it for all':
    'Sein Titel oder Wörter daraus; nötig, wo es mehrere gibt. off beendet es für alle',
  'Up to which passage: 18; or what to read now: 12-18; or off':
    'Bis zu welcher Stelle: 18; oder was jetzt zu lesen ist: 12-18; oder off',
  'how far is read in this channel': 'wie weit in diesem Kanal gelesen ist',
  'that all there is can be asked again': 'dass wieder nach allem gefragt werden kann',
  // add
  'For hosts: add an article to answer from here; you see it before it counts':
    'Für Gastgeber: einen Artikel hinzufügen, aus dem hier geantwortet wird; mit Vorschau, bevor er zählt',
  'A text, web page, PDF, Word document, EPUB or subtitles, attached':
    'Ein Text, eine Webseite, PDF, Word-Dokument, EPUB oder Untertitel, angehängt',
  'Instead of a file, the text itself, with its title as the first line':
    'Statt einer Datei der Text selbst, mit dem Titel als erster Zeile',
  'What it is called, if it does not say so itself': 'Wie er heißt, falls er es nicht selbst sagt',
  'Who wrote it': 'Wer ihn geschrieben hat',
  'Who published it, such as a newspaper': 'Wer ihn veröffentlicht hat, etwa eine Zeitung',
  'When it was published: 2011, 2011-10 or 2011-10-04':
    'Wann er erschienen ist: 2011, 2011-10 oder 2011-10-04',
  'Its web address, for whoever reads on; nothing is fetched from there':
    'Seine Webadresse, für alle, die weiterlesen; von dort wird nichts geladen',
  'how an article is added': 'wie ein Artikel hinzugefügt wird',
  // remove
  'For hosts: list the articles that were added here, or take one out':
    'Für Gastgeber: die hier hinzugefügten Artikel auflisten oder einen herausnehmen',
  'The title of an article that was added here, or words from it':
    'Der Titel eines hier hinzugefügten Artikels, oder Wörter daraus',
  'the articles that were added here': 'die hier hinzugefügten Artikel',
  // hosts
  'For hosts: show who hosts Footnote here, or add and remove hosts':
    'Für Gastgeber: zeigen, wer hier Gastgeber ist, oder Gastgeber hinzufügen und entfernen',
  'Somebody, or a role, who may use these commands too':
    'Person oder Rolle, die diese Befehle auch benutzen darf',
  'Somebody, or a role, who may not any more': 'Person oder Rolle, die das nicht mehr darf',
  'the hosts of this community': 'die Gastgeber dieser Community',
  // claim
  'Become the first host here, with the code from the log of Footnote':
    'Hier zum ersten Gastgeber werden, mit dem Code aus dem Protokoll von Footnote',
  'The code that the log of Footnote printed, which works once':
    'Der Code aus dem Protokoll von Footnote, der einmal gilt',
  'how the code is typed': 'wie der Code eingegeben wird',
  // feedback
  'For hosts: what people found useful, not the passage, or a wrong verdict, the worst first':
    'Für Gastgeber: was als nützlich, falsche Stelle oder falsches Urteil galt, das Schlechteste zuerst',
  'counts by topic and passage, and nobody’s name': 'Zahlen nach Thema und Stelle, ohne Namen',
  // changes
  'For hosts: who set what here, the latest first':
    'Für Gastgeber: wer hier was eingestellt hat, das Neueste zuerst',
  'the latest changes': 'die neuesten Änderungen',
  // unanswered
  'For hosts: questions that got no sure answer, and what to do about them':
    'Für Gastgeber: Fragen ohne sichere Antwort, und was sich damit tun lässt',
  'A question of the list, in its words, to hear no more of it and its like':
    'Eine Frage der Liste, im Wortlaut, um von ihr und ähnlichen nichts mehr zu hören',
  'what was asked most often without a sure answer': 'was am häufigsten ohne sichere Antwort gefragt wurde',
  // pin
  'For hosts: say which passage answers a question, to be found first from now on':
    'Für Gastgeber: angeben, welche Stelle eine Frage beantwortet; sie wird künftig zuerst gefunden',
  'The question, as people ask it': 'Die Frage, wie sie gestellt wird',
  'The passage that answers it: its number with the title, or words from it':
    'Die Stelle, die sie beantwortet: ihre Nummer mit dem Titel, oder Wörter daraus',
  'Only where it is asked of this topic': 'Nur wo nach diesem Thema gefragt wird',
  'the passage that answers this question from now on': 'die Stelle, die diese Frage von nun an beantwortet',
  // pins
  'For hosts: the answers that are pinned here, those that need care first':
    'Für Gastgeber: die hier angehefteten Antworten, zuerst die, die Aufmerksamkeit brauchen',
  'A pinned question, in its words, that is answered as any other again':
    'Eine angeheftete Frage, im Wortlaut, die wieder wie jede andere beantwortet wird',
  'every pinned answer': 'jede angeheftete Antwort',
};
