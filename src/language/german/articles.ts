/** What is said of files and texts that are to become articles. */
import type { Phrases } from '../language.ts';
import { formats } from './formats.ts';

export const articles: Phrases = {
  ...formats,
  'The file took longer than {0} seconds to come from {1}, so it was given up: try again.': {
    one: 'Die Datei war nach einer Sekunde noch nicht von {1} da und wurde daher aufgegeben: bitte noch einmal versuchen.',
    other:
      'Die Datei war nach {0} Sekunden noch nicht von {1} da und wurde daher aufgegeben: bitte noch einmal versuchen.',
  },
  '{0} did not hand the file over: try again in a minute.':
    '{0} hat die Datei nicht herausgegeben: bitte in einer Minute noch einmal versuchen.',
  'That file is not kept by {0} itself, so it is not fetched: download it and attach the file.':
    'Diese Datei liegt nicht bei {0} selbst, daher wird sie nicht geholt: bitte herunterladen und die Datei anhängen.',
  '{0} did not hand the file over ({1}): try again in a minute.':
    '{0} hat die Datei nicht herausgegeben ({1}): bitte in einer Minute noch einmal versuchen.',
  'The file is larger than {0}, the most that is taken from a chat.':
    'Die Datei ist größer als {0}, mehr wird aus einem Chat nicht angenommen.',
  '{0} has more text than the 1 MB that one article may have here: split it.':
    '{0} hat mehr Text als die 1 MB, die ein Artikel hier haben darf: bitte aufteilen.',
  'The text does not begin with a title: give it one.':
    'Der Text beginnt nicht mit einem Titel: bitte einen angeben.',
  'There are too many articles called “{0}” here: give it another title.':
    'Hier gibt es zu viele Artikel namens „{0}“: bitte einen anderen Titel geben.',
  '{0} has no text to quote: there is nothing to import.':
    '{0} hat keinen Text, der zitiert werden könnte: es gibt nichts zu importieren.',
  '{0} cannot be imported as it is. {1}': '{0} kann so nicht importiert werden. {1}',
  'The title has {0} characters and was cut to {1}: give a shorter one.':
    'Der Titel hat {0} Zeichen und wurde auf {1} gekürzt: bitte einen kürzeren angeben.',
  'The author has {0} characters and was cut to {1}: give a shorter one.':
    'Der Name des Autors hat {0} Zeichen und wurde auf {1} gekürzt: bitte einen kürzeren angeben.',
  'The licence has {0} characters and was cut to {1}: give a shorter one.':
    'Die Angabe der Lizenz hat {0} Zeichen und wurde auf {1} gekürzt: bitte eine kürzere angeben.',
  'The publisher has {0} characters, more than {1}, and was left out.':
    'Der Name des Herausgebers hat {0} Zeichen, mehr als {1}, und wurde weggelassen.',
  'The url has {0} characters, more than {1}, and was left out.':
    'Die Adresse hat {0} Zeichen, mehr als {1}, und wurde weggelassen.',
  'The title is {0} characters long: keep it to {1}.': 'Der Titel ist {0} Zeichen lang: bitte höchstens {1}.',
  'The author is {0} characters long: keep it to {1}.':
    'Der Name des Autors ist {0} Zeichen lang: bitte höchstens {1}.',
  'The publisher is {0} characters long: keep it to {1}.':
    'Der Name des Herausgebers ist {0} Zeichen lang: bitte höchstens {1}.',
  'The published is {0} characters long: keep it to {1}.':
    'Das Datum der Veröffentlichung ist {0} Zeichen lang: bitte höchstens {1}.',
  'The url is {0} characters long: keep it to {1}.': 'Die Adresse ist {0} Zeichen lang: bitte höchstens {1}.',
  'The licence is {0} characters long: keep it to {1}.':
    'Die Lizenz ist {0} Zeichen lang: bitte höchstens {1}.',
  'The language is {0} characters long: keep it to {1}.':
    'Die Angabe der Sprache ist {0} Zeichen lang: bitte höchstens {1}.',
  '“{0}” is not a date of publication: write 2011, 2011-10 or 2011-10-04.':
    '„{0}“ ist kein Datum der Veröffentlichung: bitte 2011, 2011-10 oder 2011-10-04 schreiben.',
  '“{0}” is not a web address: write all of it, from http:// or https:// on, with no user name or password.':
    '„{0}“ ist keine Webadresse: bitte ganz schreiben, ab http:// oder https://, ohne Benutzernamen und Passwort.',
  '“{0}” is not a language code: write en, de, fa, pt-BR or the like.':
    '„{0}“ ist kein Sprachcode: bitte en, de, fa, pt-BR oder dergleichen schreiben.',
  'Several files are being read just now: try again in a minute.':
    'Gerade werden mehrere Dateien gelesen: bitte in einer Minute noch einmal versuchen.',
  'The article “{0}” ({1}) has the same address.': 'Der Artikel „{0}“ ({1}) hat dieselbe Adresse.',
  'The article {0} has the same title; lists tell them apart by date, publisher or file, unless you give another.':
    'Der Artikel {0} hat denselben Titel; Listen unterscheiden sie nach Datum, Herausgeber oder Datei, wenn kein anderer angegeben wird.',
  'The article {0} has the same title.': 'Der Artikel {0} hat denselben Titel.',
  '“{0}” ({1})': '„{0}“ ({1})',
  'The article {0} has the same text: remove one of the two, or answers will come twice.':
    'Der Artikel {0} hat denselben Text: bitte einen der beiden entfernen, sonst kommen Antworten doppelt.',
  'These articles have the same text: {0}. Keep one, or answers come several times.':
    'Diese Artikel haben denselben Text: {0}. Bitte einen behalten, sonst kommen Antworten mehrfach.',
  'Reading {0} takes more memory than any article needs, so it was given up: save its text alone and import that.':
    '{0} zu lesen braucht mehr Speicher, als ein Artikel braucht, daher wurde es aufgegeben: bitte nur den Text speichern und diesen importieren.',
  'Reading {0} takes longer than {1} seconds, so it was given up: save its text alone and import that.':
    '{0} zu lesen dauert länger als {1} Sekunden, daher wurde es aufgegeben: bitte nur den Text speichern und diesen importieren.',
  '{0} is damaged, or no {1} that can be read: open it in the program that made it, save it anew and import that.':
    '{0} ist beschädigt oder lässt sich nicht als {1} lesen: bitte in dem Programm öffnen, aus dem die Datei stammt, neu speichern und diese importieren.',
  '{0} is empty: there is nothing to import.': '{0} ist leer: es gibt nichts zu importieren.',
  '{0} is larger than {1} MB, the most that one article may have: split it.':
    '{0} ist größer als {1} MB, mehr darf ein Artikel nicht haben: bitte aufteilen.',
  '{0} is larger than {1} MB, the most that one file of this kind ({2}) may have: take out the pictures, or save the text alone.':
    '{0} ist größer als {1} MB, mehr darf eine Datei dieser Art ({2}) nicht haben: bitte die Bilder herausnehmen oder nur den Text speichern.',
  '{0} has more text than the 2 MB that one article may have: add --split chapters.':
    '{0} hat mehr Text als die 2 MB, die ein Artikel haben darf: bitte --split chapters ergänzen.',
  '{0} has more text than the 2 MB that one article may have: split it.':
    '{0} hat mehr Text als die 2 MB, die ein Artikel haben darf: bitte aufteilen.',
  '{0} is in a format that cannot be imported: save it as text and name it with one of {1}.':
    '{0} hat ein Format, das nicht importiert werden kann: bitte als Text speichern, mit einer der Endungen {1}.',
  '{0} is no {1}, although its name says so: open it in the program that made it, save it anew and import that.':
    '{0} lässt sich nicht als {1} lesen, obwohl der Name es sagt: bitte in dem Programm öffnen, aus dem die Datei stammt, neu speichern und diese importieren.',
};
