/** What is said on Slack alone. */
import type { Phrases } from '../language.ts';

export const slack: Phrases = {
  'May be left out where the file or the first line of the text has it.':
    'Kann fehlen, wo die Datei oder die erste Zeile des Textes ihn nennt.',
  'Up to 3,000 characters.': 'Bis zu 3.000 Zeichen.',
  'An address, from https:// on. Nothing is fetched from there.':
    'Eine Adresse, ab https://. Von dort wird nichts geholt.',
  '2011, 2011-10 or 2011-10-04': '2011, 2011-10 oder 2011-10-04',
  'Read it': 'Lesen',
  Cancel: 'Abbrechen',
  File: 'Datei',
  'PDF, Word, EPUB, a saved web page, subtitles, Markdown or text. Or paste the text below.':
    'PDF, Word, EPUB, eine gespeicherte Webseite, Untertitel, Markdown oder Text. Oder den Text unten einfügen.',
  'and {0} more: /cite channel has all of them.': 'und {0} weitere: /cite channel zeigt alle.',
  'Sources of this discussion': 'Quellen dieser Diskussion',
  'Footnote may not read files in this workspace. Whoever runs the Slack app adds the scope files:read (footnote slack manifest) and installs it again.':
    'Footnote darf in diesem Workspace keine Dateien lesen. Wer die Slack-App betreibt, ergänzt den Scope files:read (footnote slack manifest) und installiert sie neu.',
  'Slack does not hand that file out to Footnote: look whether the app has the scope files:read and was installed again since, or paste the text.':
    'Slack gibt diese Datei nicht an Footnote heraus: bitte nachsehen, ob die App den Scope files:read hat und seitdem neu installiert wurde, oder den Text einfügen.',
  'That file is kept in another workspace, and Footnote reads none from there: upload it here, or paste its text.':
    'Diese Datei liegt in einem anderen Workspace, und von dort liest Footnote keine: bitte hier hochladen oder den Text einfügen.',
  'Slack no longer has that file: upload it again.': 'Slack hat diese Datei nicht mehr: bitte neu hochladen.',
  'That file is kept outside of Slack: upload it here, or paste its text.':
    'Diese Datei liegt außerhalb von Slack: bitte hier hochladen, oder den Text einfügen.',
  'Slack does not know {0} yet. The host updates the app with footnote slack manifest.':
    'Slack kennt {0} noch nicht. Der Gastgeber bringt die App mit footnote slack manifest auf den neuen Stand.',
  '{1} are not in the packs. The host updates the app with footnote slack manifest.': {
    one: '{1} ist nicht in den Paketen. Der Gastgeber bringt die App mit footnote slack manifest auf den neuen Stand.',
    other:
      '{1} sind nicht in den Paketen. Der Gastgeber bringt die App mit footnote slack manifest auf den neuen Stand.',
  },
  'Slack does not know {1} yet, and {2} are not in the packs. The host updates the app with footnote slack manifest.':
    {
      one: 'Slack kennt {1} noch nicht, und {2} ist nicht in den Paketen. Der Gastgeber bringt die App mit footnote slack manifest auf den neuen Stand.',
      other:
        'Slack kennt {1} noch nicht, und {2} sind nicht in den Paketen. Der Gastgeber bringt die App mit footnote slack manifest auf den neuen Stand.',
    },
  'Post in thread': 'Im Thread posten',
  'Words from it, its number or its title': 'Wörter daraus, ihre Nummer oder ihr Titel',
  'Search the sources': 'Quellen durchsuchen',
  Check: 'Prüfen',
  'One statement at a time is checked best. Only you see the outcome.':
    'Eine Aussage auf einmal lässt sich am besten prüfen. Nur du siehst das Ergebnis.',
  'Ask Footnote': 'Footnote fragen',
  Ask: 'Fragen',
  Question: 'Frage',
  'Only you see the answer.': 'Nur du siehst die Antwort.',
  Close: 'Schließen',
  'a member': 'einem Mitglied',
  'Type a command in a channel or under Messages, mention the bot in a thread with a question or a topic, or pick “Find in the sources” or “Quote a passage” from the menu of any message.':
    'Einen Befehl in einem Kanal oder unter „Nachrichten“ eingeben, den Bot in einem Thread mit einer Frage oder einem Thema erwähnen, oder im Menü einer Nachricht „Find in the sources“ oder „Quote a passage“ wählen.',
  Sources: 'Quellen',
  'The channel has a canvas that Footnote may not see. Share it with the app first.':
    'Der Kanal hat ein Canvas, das Footnote nicht sehen darf. Es muss erst mit der App geteilt werden.',
  'Footnote may not change the canvas of this channel. Let the app edit it, and press again.':
    'Footnote darf das Canvas dieses Kanals nicht ändern. Bitte der App das Bearbeiten erlauben und noch einmal drücken.',
  'The settings of this workspace do not let Footnote change canvases.':
    'Die Einstellungen dieses Workspace lassen Footnote keine Canvases ändern.',
  'Canvases are turned off in this workspace.': 'Canvases sind in diesem Workspace ausgeschaltet.',
  'The plan of this workspace has no canvases of channels.':
    'Der Tarif dieses Workspace hat keine Canvases für Kanäle.',
  'The canvas has a part “{0}” whose lines Footnote does not know as its own. Remove it there, and press again.':
    'Das Canvas hat einen Teil „{0}“, dessen Zeilen Footnote nicht als seine eigenen erkennt. Bitte dort entfernen und noch einmal drücken.',
  'Send me the file': 'Datei an mich senden',
  'Put it into the channel’s canvas': 'In das Canvas des Kanals einfügen',
  'Share in thread': 'Im Thread teilen',
  'Open the source': 'Quelle öffnen',
  'Open {0}': '{0} öffnen',
  'Slack did not confirm that the answer was posted. Please look whether it is there before you ask again.':
    'Slack hat nicht bestätigt, dass die Antwort gepostet wurde. Sieh bitte nach, ob sie da ist, bevor du noch einmal fragst.',
  'Slack did not take the answer ({0}). The host finds it in the log.':
    'Slack hat die Antwort nicht angenommen ({0}). Den Grund findet der Gastgeber im Protokoll.',
  'Slack asks Footnote to slow down. Please ask again in a minute.':
    'Slack bittet Footnote, langsamer zu werden. Bitte in einer Minute noch einmal fragen.',
  'Only the person who asked can take this answer away.':
    'Nur wer gefragt hat, kann diese Antwort ausblenden.',
  'It was sent already, so it was not shared again.':
    'Es wurde schon gesendet, daher wurde es nicht noch einmal geteilt.',
  'Shared in the thread.': 'Im Thread geteilt.',
  'Slack closed the way to the form before Footnote could open it. Please pick the shortcut again.':
    'Slack nahm das Formular nicht mehr an, bevor Footnote es öffnen konnte. Bitte den Shortcut noch einmal wählen.',
  'There is no word in that message to look for.':
    'In dieser Nachricht steht kein Wort, nach dem gesucht werden könnte.',
  'The private message from before could not be changed, so this is a new one.':
    'Die private Nachricht von vorhin ließ sich nicht ändern, daher ist dies eine neue.',
  'Answers that only you see are gone when Slack reloads: share what should stay. In a thread you see them while it is open.':
    'Antworten, die nur du siehst, sind weg, wenn Slack neu lädt: teile, was bleiben soll. In einem Thread siehst du sie, solange er offen ist.',
  'Posting in the thread.': 'Wird im Thread gepostet.',
  'Posted in the thread.': 'Im Thread gepostet.',
  'Checking.': 'Wird geprüft.',
  'Searching.': 'Wird gesucht.',
  'That belongs to another version of Footnote. The host updates the app with footnote slack manifest.':
    'Das gehört zu einer anderen Version von Footnote. Der Gastgeber bringt die App mit footnote slack manifest auf den neuen Stand.',
  'Only you see the outcome: it is in the conversation, and can be shared from there.':
    'Nur du siehst das Ergebnis: es steht im Gespräch und kann von dort geteilt werden.',
  'Reading the article.': 'Der Artikel wird gelesen.',
  'Only you see what was read: it is in the conversation, and is added from there.':
    'Nur du siehst, was gelesen wurde: es steht im Gespräch und wird von dort hinzugefügt.',
  'Choose a passage from the list.': 'Bitte eine Stelle aus der Liste wählen.',
  'For that the app has to be installed with {0}: footnote slack manifest says how.':
    'Dafür muss die App mit {0} installiert sein: footnote slack manifest sagt, wie.',
  'The file that you asked for, {0}:': 'Die gewünschte Datei, {0}:',
  'The file is in your messages with Footnote, where only you see it.':
    'Die Datei ist in deinen Nachrichten mit Footnote, wo nur du sie siehst.',
  'It is being put there at this moment.': 'Es wird gerade dort eingefügt.',
  'It is in the canvas of this channel. The button brings it up to date at any time.':
    'Es steht im Canvas dieses Kanals. Die Schaltfläche bringt es jederzeit auf den neuen Stand.',
  'Footnote cannot post into a direct message between people. The commands work there, such as /quote.':
    'Footnote kann in einer Direktnachricht zwischen Personen nichts posten. Befehle wie /quote funktionieren dort.',
  'Footnote is not in this channel, so it cannot post here. Type /invite @{0} and try again.':
    'Footnote ist nicht in diesem Kanal und kann hier daher nichts posten. Bitte /invite @{0} eingeben und noch einmal versuchen.',
};
