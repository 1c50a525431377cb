/** What is said on Discord alone. */
import type { Phrases } from '../language.ts';

export const discord: Phrases = {
  Title: 'Titel',
  Text: 'Text',
  'Where it can be read': 'Wo er zu lesen ist',
  'Day it was published': 'Datum der Veröffentlichung',
  Author: 'Autor',
  Publisher: 'Herausgeber',
  'Add an article': 'Artikel hinzufügen',
  'What you filled in is here. /footnote add takes the file as it is, with the rest beside it.':
    'Was du eingetragen hast, steht hier. /footnote add nimmt die Datei, wie sie ist, mit den übrigen Angaben daneben.',
  'Footnote may not post here. Someone who manages the server can give it View Channel, Send Messages, Send Messages in Threads and Read Message History in this channel.':
    'Footnote darf hier nichts posten. Wer den Server verwaltet, kann ihm in diesem Kanal „Kanal ansehen“, „Nachrichten senden“, „Nachrichten in Threads senden“ und „Nachrichtenverlauf anzeigen“ erlauben.',
  'This thread is locked, so Footnote may not post here.':
    'Dieser Thread ist gesperrt, daher darf Footnote hier nichts posten.',
  'This thread is archived. Open it again, then try once more.':
    'Dieser Thread ist archiviert. Erst wieder öffnen, dann noch einmal versuchen.',
  'This channel has as many open threads as Discord allows. Close one, or let the quotation be a reply.':
    'In diesem Kanal sind so viele Threads offen, wie Discord erlaubt. Einen schließen, oder das Zitat als Antwort posten.',
  'Discord does not allow that in a channel of this type.':
    'Discord erlaubt das in einem Kanal dieser Art nicht.',
  'That message has gone.': 'Diese Nachricht gibt es nicht mehr.',
  'That channel or thread has gone.': 'Diesen Kanal oder Thread gibt es nicht mehr.',
  'Discord did not confirm the post. Look whether it is there before you try again.':
    'Discord hat den Beitrag nicht bestätigt. Sieh bitte nach, ob er da ist, bevor du es noch einmal versuchst.',
  'Discord did not take the post. The log has the reason.':
    'Discord hat den Beitrag nicht angenommen. Der Grund steht im Protokoll.',
  'Discord sends that file on to another place, so it was not fetched: attach it anew.':
    'Discord leitet diese Datei an einen anderen Ort weiter, daher wurde sie nicht geholt: bitte neu anhängen.',
  'Discord no longer has that file: attach it anew.':
    'Discord hat diese Datei nicht mehr: bitte neu anhängen.',
  'Checked: {0}': 'Geprüft: {0}',
  'For those who host this server: what Footnote does here':
    'Für die Gastgeber dieses Servers: was Footnote hier tut',
  'Posting…': 'Wird gepostet …',
  'Only the one who asked, or someone who may manage messages, can dismiss this.':
    'Nur wer gefragt hat oder wer Nachrichten verwalten darf, kann das ausblenden.',
  'Find in the sources': 'In den Quellen suchen',
  'Quote a passage': 'Eine Stelle zitieren',
  'Check this claim': 'Diese Behauptung prüfen',
  'Add as a source': 'Als Quelle hinzufügen',
  'Show the reply to me alone': 'Die Antwort nur mir zeigen',
  'That message has no text to look up.': 'Diese Nachricht hat keinen Text, nach dem gesucht werden könnte.',
  'This Footnote does not check claims.': 'Dieses Footnote prüft keine Behauptungen.',
  'Or another': 'Oder eine andere',
  Passage: 'Stelle',
  'Its number, such as 12, or words from it': 'Ihre Nummer, etwa 12, oder Wörter daraus',
  'Those nearest to the message come first': 'Was der Nachricht am nächsten kommt, steht oben',
  Where: 'Wo',
  'As a reply to the message': 'Als Antwort auf die Nachricht',
  'In the thread of the message': 'Im Thread der Nachricht',
  'In a new thread on the message': 'In einem neuen Thread zur Nachricht',
  Claim: 'Behauptung',
  'One statement at a time; change it as you like': 'Eine Aussage auf einmal; ändere sie nach Belieben',
  'Share posts it in reply to {0}': 'Teilen postet es als Antwort auf {0}',
  'Share posts it in a thread on {0}': 'Teilen postet es in einem neuen Thread zu {0}',
  'Share posts it in the thread on {0}': 'Teilen postet es im Thread zu {0}',
  'That form is from another version of Footnote. Please open it again.':
    'Dieses Formular stammt von einer anderen Version von Footnote. Bitte noch einmal öffnen.',
  'Choose a passage, or type its number or words from it.':
    'Bitte eine Stelle wählen, oder ihre Nummer oder Wörter daraus eingeben.',
  'Quoted:': 'Zitiert:',
  'View Channel': 'Kanal ansehen',
  'Send Messages': 'Nachrichten senden',
  'Send Messages in Threads': 'Nachrichten in Threads senden',
  'Create Public Threads': 'Öffentliche Threads erstellen',
  'Read Message History': 'Nachrichtenverlauf anzeigen',
  'Footnote lacks the permissions {1} in this channel; someone who manages the server can give it.': {
    one: 'Footnote fehlt in diesem Kanal die Berechtigung {1}; wer den Server verwaltet, kann sie geben.',
    other:
      'Footnote fehlen in diesem Kanal die Berechtigungen {1}; wer den Server verwaltet, kann sie geben.',
  },
  'Shared by {0}': 'Geteilt von {0}',
  'Shared by {0} in answer to {1}': 'Geteilt von {0} als Antwort auf {1}',
  'Quoted by {0}': 'Zitiert von {0}',
  'Quoted by {0} in answer to {1}': 'Zitiert von {0} als Antwort auf {1}',
  'You may not write here, so Footnote does not do it for you.':
    'Du darfst hier nicht schreiben, daher tut Footnote es nicht für dich.',
  'That thread has gone.': 'Diesen Thread gibt es nicht mehr.',
  Quotation: 'Zitat',
  'This server keeps apps of single people private.':
    'Dieser Server lässt Apps, die Einzelne installiert haben, nur privat antworten.',
  'Share to channel': 'Im Kanal teilen',
  'Open {0} at {1}': '{0} auf {1} öffnen',
  Shared: 'Geteilt',
  'Shared.': 'Geteilt.',
  'Discord did not give your question back. Press the button again in a moment.':
    'Discord hat deine Frage nicht zurückgegeben. Bitte die Schaltfläche gleich noch einmal drücken.',
  'That message has neither text nor a file to add.':
    'Diese Nachricht hat weder Text noch eine Datei zum Hinzufügen.',
  'That message has several files: add them one by one, each with /footnote add.':
    'Diese Nachricht hat mehrere Dateien: bitte einzeln hinzufügen, jede mit /footnote add.',
};
