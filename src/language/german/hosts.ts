import type { Phrases } from '../language.ts';

export const hosts: Phrases = {
  // run-missed-action
  'Removed.': 'Entfernt.',
  'Kept.': 'Bleibt angeheftet.',
  'That question is no longer kept. /footnote unanswered lists those that are.':
    'Diese Frage wird nicht mehr aufbewahrt. /footnote unanswered zeigt die aufbewahrten.',
  'That passage has changed or gone since. Please look again.':
    'Diese Stelle hat sich inzwischen geändert oder ist nicht mehr da. Bitte noch einmal nachsehen.',
  'Ignored.': 'Wird ignoriert.',
  'Pinned.': 'Angeheftet.',
  // why-not-host
  'This is a conversation without hosts: set things in your server or workspace.':
    'Dieses Gespräch hat keine Gastgeber: eingestellt wird im Server oder Workspace.',
  'Nothing is kept here, so there is nothing to set.':
    'Hier wird nichts aufbewahrt, also gibt es nichts einzustellen.',
  'That is for hosts, and not by a message: type / and pick the command.':
    'Das ist für Gastgeber, und nicht per Nachricht: / eingeben und den Befehl auswählen.',
  'Nobody is host here yet. The log of Footnote has a code: /footnote claim with it makes you the first.':
    'Hier ist noch niemand Gastgeber. Im Protokoll von Footnote steht ein Code: /footnote claim mit ihm macht dich zum ersten.',
  'That is for the hosts of this community.': 'Das ist für die Gastgeber dieser Community.',
  // add
  'Attach a text, web page, PDF, Word document, EPUB or subtitles, or paste the text; in a terminal, name the file. You see what comes of it before it counts.':
    'Text, Webseite, PDF, Word-Dokument, EPUB oder Untertitel anhängen oder den Text einfügen; in einem Terminal die Datei nennen. Du siehst, was daraus wird, bevor es zählt.',
  'Add a file or a text, one at a time.': 'Eine Datei oder einen Text hinzufügen, jeweils nur eines.',
  'The text': 'Der Text',
  'A file has to be attached: its name alone is not enough.':
    'Eine Datei muss angehängt werden: ihr Name allein genügt nicht.',
  '{0} is larger than {1} MB: take out the pictures, or paste the text alone.':
    '{0} ist größer als {1} MB: die Bilder entfernen oder nur den Text einfügen.',
  // claim
  'You are host.': 'Du bist Gastgeber.',
  'There is no code to use here: ask a host to add you.':
    'Hier gibt es keinen Code einzulösen: bitte einen Gastgeber, dich hinzuzufügen.',
  'That is not the code. The log of Footnote has it, under hostCode.':
    'Das ist nicht der Code. Er steht im Protokoll von Footnote, unter hostCode.',
  // hosts
  'Name somebody by a mention, or as user:ID or role:ID.':
    'Nenne jemanden durch eine Erwähnung oder als user:ID oder role:ID.',
  'Name two different hosts to add and to remove.':
    'Zum Hinzufügen und Entfernen zwei verschiedene Gastgeber nennen.',
  'Nobody would be host then: add somebody first.':
    'Dann wäre niemand mehr Gastgeber: erst jemanden hinzufügen.',
  // pace
  'Read in this channel now:': 'In diesem Kanal wird jetzt gelesen:',
  '{0} articles have a pace here: end one with to:off first.':
    '{0} Artikel haben hier ein Lesetempo: erst eines mit to:off beenden.',
  'A pace is set for a channel: name it with --channel.':
    'Ein Lesetempo gilt für einen Kanal: diesen mit --channel nennen.',
  'Set.': 'Eingestellt.',
  // packs
  'Name one pack or several, or {0}. /footnote packs lists them.':
    'Ein Paket oder mehrere nennen, oder {0}. /footnote packs listet sie auf.',
  'There is no pack {0}. /footnote packs lists them.':
    'Ein Paket {0} gibt es nicht. /footnote packs listet sie auf.',
  // pin
  'There is no topic of that name. /topics lists them.':
    'Ein Thema dieses Namens gibt es nicht. /topics listet sie auf.',
  'There is no such passage: name its number and title.':
    'Eine solche Stelle gibt es nicht: Nummer und Titel nennen.',
  'That fits several passages. Name one, such as {0}.':
    'Das passt auf mehrere Stellen. Eine nennen, etwa {0}.',
  // pins
  'No pinned question has these words.': 'Keine angeheftete Frage hat diesen Wortlaut.',
  // read-pace
  'Say up to which passage, such as to:18, or what to read now, such as to:12-18.':
    'Angeben, bis zu welcher Stelle, etwa to:18, oder was jetzt zu lesen ist, etwa to:12-18.',
  'There are several articles: say of which, such as /footnote pace TITLE to:18.':
    'Es gibt mehrere Artikel: angeben, welcher gemeint ist, etwa /footnote pace TITEL to:18.',
  '{0} articles have {1} in their titles: say more of it.':
    '{0} Artikel haben {1} im Titel: mehr davon angeben.',
  '{0} has no ¶{1}; its last passage is ¶{2}.': '{0} hat keine Stelle ¶{1}; die letzte ist ¶{2}.',
  // remove
  'Added here, the latest first. Which one is to go?':
    'Hier hinzugefügt, die neuesten zuerst. Welcher Artikel soll entfernt werden?',
  'No article called “{0}” was added here: /footnote remove lists them.':
    'Ein Artikel namens „{0}“ wurde hier nicht hinzugefügt: /footnote remove listet sie auf.',
  'Several articles are called so. Which one is to go?':
    'Mehrere Artikel heißen so. Welcher soll entfernt werden?',
  // run-added-action
  'That article is no longer there, so there is nothing to tell.':
    'Dieser Artikel ist nicht mehr da, also gibt es nichts mitzuteilen.',
  // settings
  'keep is a number of days from 1 to {0}.': 'keep ist eine Zahl von Tagen, 1 bis {0}.',
  'Nothing can be posted here by itself. Say digest:weekly in the channel that is to have it.':
    'Hier kann nichts von selbst gepostet werden. digest:weekly in dem Kanal eingeben, der es bekommen soll.',
  '{0} is for the whole community: leave out where:here.':
    '{0} gilt für die ganze Community: where:here weglassen.',
  '{0} are for the whole community: leave out where:here.':
    '{0} gelten für die ganze Community: where:here weglassen.',
  // unanswered
  'No question of the list has these words.': 'Keine Frage der Liste hat diesen Wortlaut.',
  // store
  'Another Footnote is at work with this data folder. Stop it first, use /footnote in its chat, or give this one a folder of its own (FOOTNOTE_DATA_DIR); several can share a PostgreSQL server (DATABASE_URL).':
    'Ein anderes Footnote arbeitet mit diesem Datenordner. Beende es zuerst, benutze /footnote in seinem Chat oder gib diesem hier einen eigenen Ordner (FOOTNOTE_DATA_DIR); mehrere können sich einen PostgreSQL-Server teilen (DATABASE_URL).',
  'Nothing more can be written to the disk that holds the data of Footnote: its host has to make room there.':
    'Auf den Datenträger mit den Daten von Footnote passt nichts mehr: wer Footnote betreibt, muss dort Platz schaffen.',
  'The data of Footnote cannot be written now: its folder, disk or database takes no changes.':
    'Die Daten von Footnote können jetzt nicht geschrieben werden: Ordner, Datenträger oder Datenbank nehmen keine Änderungen an.',
  'The disk that holds the data of Footnote does not work as it should: its host has to look.':
    'Der Datenträger mit den Daten von Footnote arbeitet nicht richtig: wer Footnote betreibt, muss nachsehen.',
  'The database of Footnote does not answer now. Try again in a minute.':
    'Die Datenbank von Footnote antwortet gerade nicht. In einer Minute noch einmal versuchen.',
  'The database of Footnote does not let it in: its host has to look at the address and the password.':
    'Die Datenbank von Footnote lässt es nicht herein: wer Footnote betreibt, muss Adresse und Passwort prüfen.',
  'The data of Footnote is in use by another program. Try again in a minute.':
    'Die Daten von Footnote werden gerade von einem anderen Programm benutzt. In einer Minute noch einmal versuchen.',
};
