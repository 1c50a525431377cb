/** The reader of each format, loaded when it is needed: most hosts never import most of them. */
import type { FormatName } from './formats.ts';
import type { Reader } from './reader.ts';

export async function readerOf(format: FormatName): Promise<Reader> {
  switch (format) {
    case 'text':
      return (await import('./plain-text.ts')).readPlainText;
    case 'markdown':
      return (await import('./markdown.ts')).readMarkdown;
    case 'html':
      return (await import('./html.ts')).readHtml;
    case 'mhtml':
      return (await import('./mhtml.ts')).readMhtml;
    case 'pdf':
      return (await import('./pdf.ts')).readPdf;
    case 'docx':
      return (await import('./docx.ts')).readDocx;
    case 'epub':
      return (await import('./epub.ts')).readEpub;
    case 'subtitles':
      return (await import('./subtitles.ts')).readSubtitles;
  }
}
