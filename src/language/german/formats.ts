/** What is said of what was found in a file, by its format. */
import type { Phrases } from '../language.ts';

export const formats: Phrases = {
  'the title given is another': 'der angegebene Titel ist ein anderer',
  'furniture of a web page': 'Beiwerk einer Webseite',
  'said in the head of the article': 'steht im Kopf des Artikels',
  picture: 'Bild',
  '{0} hidden characters written as an escape ({1})': {
    one: '1 verstecktes Zeichen, als Escape-Sequenz geschrieben ({1})',
    other: '{0} versteckte Zeichen, als Escape-Sequenzen geschrieben ({1})',
  },
  'nobody can see them': 'niemand kann sie sehen',
  comment: 'Kommentar',
  'lines {1}': { one: 'Zeile {1}', other: 'Zeilen {1}' },
  '{0} characters are not UTF-8 and became {1} ({2}): mend the file and import it again.': {
    one: 'Ein Zeichen ist kein UTF-8 und wurde zu {1} ({2}): bitte die Datei reparieren und neu importieren.',
    other:
      '{0} Zeichen sind kein UTF-8 und wurden zu {1} ({2}): bitte die Datei reparieren und neu importieren.',
  },
  'The file is not UTF-8; it was read as Windows-1252, which is a guess.':
    'Die Datei ist kein UTF-8; sie wurde als Windows-1252 gelesen, was eine Vermutung ist.',
  '{0} hidden characters ({1})': {
    one: '1 verstecktes Zeichen ({1})',
    other: '{0} versteckte Zeichen ({1})',
  },
  '{0} is not a text file, although its name says so: save it as plain text and import that.':
    '{0} ist keine Textdatei, obwohl der Name es sagt: bitte als reinen Text speichern und diesen importieren.',
  '{0} is saved in an encoding that cannot be told for certain: save it as UTF-8 and import that.':
    '{0} ist in einer Kodierung gespeichert, die sich nicht sicher bestimmen lässt: bitte als UTF-8 speichern und importieren.',
  '{0} unpacks to more than an article can be: it is not imported.':
    '{0} wird entpackt größer, als ein Artikel sein kann, und wird nicht importiert.',
  '{0} is a damaged Word document: open it in Word, save it anew and import that.':
    '{0} ist ein beschädigtes Word-Dokument: bitte in Word öffnen, neu speichern und importieren.',
  'the marks of {0} footnotes': { one: 'das Zeichen einer Fußnote', other: 'die Zeichen von {0} Fußnoten' },
  'the notes themselves are kept': 'die Fußnoten selbst bleiben',
  '{0} unpacks to more than a book can be: it is not imported.':
    '{0} wird entpackt größer, als ein Buch sein kann, und wird nicht importiert.',
  '{0} is a damaged EPUB: get it anew and import that.':
    '{0} ist ein beschädigtes EPUB: bitte neu besorgen und importieren.',
  '{0} is protected against copying, so its text cannot be read.':
    '{0} ist kopiergeschützt, daher lässt sich der Text nicht lesen.',
  '{0} does not say what it consists of: it is no EPUB that can be read.':
    '{0} sagt nicht, woraus es besteht: es ist kein lesbares EPUB.',
  '{0} has no chapters.': '{0} hat keine Kapitel.',
  'contents table of the book': 'Inhaltsverzeichnis des Buches',
  'page number': 'Seitenzahl',
  'plain text': 'reiner Text',
  'web page': 'Webseite',
  'saved web page': 'gespeicherte Webseite',
  'Word document': 'Word-Dokument',
  subtitles: 'Untertitel',
  '{0} has {1} elements, more than any article: save the part that you mean and import that.':
    '{0} hat {1} Elemente, mehr als jeder Artikel: bitte den gemeinten Teil speichern und diesen importieren.',
  '{0} is nested deeper than any page is: save the part that you mean and import that.':
    '{0} ist tiefer verschachtelt als jede Seite: bitte den gemeinten Teil speichern und diesen importieren.',
  '{0} shows no text without its scripts: open it in a browser, save it from there and import that.':
    '{0} zeigt ohne Skripte keinen Text: bitte in einem Browser öffnen, von dort speichern und importieren.',
  'menu of the page': 'Menü der Seite',
  'form of the page': 'Formular der Seite',
  'dialog of the page': 'Dialog der Seite',
  'furniture of the page': 'Beiwerk der Seite',
  'head of the page': 'Kopf der Seite',
  'links of the page': 'Links der Seite',
  'The paragraph “{0}…” has {1} characters and became {2} passages.':
    'Der Absatz „{0}…“ hat {1} Zeichen und wurde zu {2} Stellen.',
  '{0} holds no page: save the page anew and import that.':
    '{0} enthält keine Seite: bitte die Seite neu speichern und importieren.',
  'page numbers': 'Seitenzahlen',
  'running head or foot': 'Kopf- oder Fußzeile',
  'text along the margin': 'Text am Rand',
  'taken as the author': 'als Autor genommen',
  'taken as the date': 'als Datum genommen',
  '{0} has {1} pages, more than {2}: split it.': '{0} hat {1} Seiten, mehr als {2}: bitte aufteilen.',
  '{0} is a scan without text: run it through text recognition (OCR) and import what comes out.':
    '{0} ist ein Scan ohne Text: bitte durch eine Texterkennung (OCR) schicken und das Ergebnis importieren.',
  '{0} has next to no text on its pages, as a scan has: run it through text recognition (OCR) and import what comes out.':
    '{0} hat auf seinen Seiten fast keinen Text, wie ein Scan: bitte durch eine Texterkennung (OCR) schicken und das Ergebnis importieren.',
  '{0} is encrypted: save a copy without a password and import that.':
    '{0} ist verschlüsselt: bitte eine Kopie ohne Passwort speichern und diese importieren.',
  'The front matter of {0} cannot be read (line {1}: {2}): put values with a colon or a bracket in them in quotes, and import it again.':
    'Die Kopfdaten von {0} lassen sich nicht lesen (Zeile {1}: {2}): bitte Werte mit Doppelpunkt oder Klammer in Anführungszeichen setzen und neu importieren.',
  'The front matter of {0} is not valid TOML: mend it, or write it as YAML, and import it again.':
    'Die Kopfdaten von {0} sind kein gültiges TOML: bitte reparieren oder als YAML schreiben und neu importieren.',
  'read as facts about the article': 'als Angaben zum Artikel gelesen',
  '“{0}” of the front matter is no date that can be read, so it was left out.':
    '„{0}“ in den Kopfdaten ist kein lesbares Datum und wurde weggelassen.',
  '“{0}” of the front matter is no web address, so it was left out.':
    '„{0}“ in den Kopfdaten ist keine Webadresse und wurde weggelassen.',
  '“{0}” of the front matter is no language code, so it was left out.':
    '„{0}“ in den Kopfdaten ist kein Sprachcode und wurde weggelassen.',
  '{0} is an RTF document: save it as .docx or PDF and import that.':
    '{0} ist ein RTF-Dokument: bitte als .docx oder PDF speichern und importieren.',
  '{0} is a PostScript file: make a PDF of it and import that.':
    '{0} ist eine PostScript-Datei: bitte ein PDF daraus machen und dieses importieren.',
  '{0} is a DjVu scan: make a PDF with text of it and import that.':
    '{0} ist ein DjVu-Scan: bitte ein PDF mit Text daraus machen und dieses importieren.',
  '{0} is a notebook: export it as HTML or Markdown and import that.':
    '{0} ist ein Notebook: bitte als HTML oder Markdown exportieren und importieren.',
  '{0} is a Kindle book: convert it to EPUB and import that.':
    '{0} ist ein Kindle-Buch: bitte in EPUB umwandeln und importieren.',
  '{0} is LaTeX source: import the PDF that it makes.':
    '{0} ist LaTeX-Quelltext: bitte das PDF importieren, das daraus entsteht.',
  '{0} is a document of an old Office program: save it as .docx or PDF and import that.':
    '{0} ist ein Dokument eines alten Office-Programms: bitte als .docx oder PDF speichern und importieren.',
  '{0} is an OpenDocument file: save it as .docx or PDF and import that.':
    '{0} ist eine OpenDocument-Datei: bitte als .docx oder PDF speichern und importieren.',
  '{0} is a spreadsheet or a presentation: save its text as .docx or PDF and import that.':
    '{0} ist eine Tabelle oder Präsentation: bitte den Text als .docx oder PDF speichern und importieren.',
  '{0} is an archive: unpack it and import the files in it.':
    '{0} ist ein Archiv: bitte entpacken und die Dateien darin importieren.',
  '{0} is an e-mail message: save its text, or the page in it, and import that.':
    '{0} ist eine E-Mail: bitte ihren Text oder die Seite darin speichern und importieren.',
  '{0} is text coded for e-mail (quoted-printable): save it decoded, as plain text, and import that.':
    '{0} ist für E-Mail kodierter Text (quoted-printable): bitte dekodiert als reinen Text speichern und importieren.',
  'script or style': 'Skript oder Stil',
  'template code': 'Vorlagencode',
  '{0} has no subtitle with its times: there is nothing to import.':
    '{0} hat keinen Untertitel mit Zeiten: es gibt nichts zu importieren.',
  'taken as the title': 'als Titel genommen',
  'table of contents': 'Inhaltsverzeichnis',
};
