/** One line of plain text to Markdown that reads as exactly that text. */

/** `text` has no line breaks and no space at its ends. */
export function escapeMarkdown(text: string): string {
  return escapeStart(
    text
      .replace(/[\\`*[]/g, '\\$&')
      .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
      .replace(/<(?=[a-z!/?])/gi, '\\<')
      .replace(/&(?=#?\w+;)/g, '\\&')
      .replace(/~(?=~)|(?<=~)~/g, '\\~')
      // Braces that would be read as the attributes of the passage.
      .replace(/\{(?=(?:[#¶]|@ )[^{}]*\}$)/u, '\\{'),
  );
}

/** What starts a heading, a quotation, a list or a rule, underlines a heading or sets off the head of a table. */
function escapeStart(text: string): string {
  if (/^(?:#{1,6}(?:\s|$)|>|[-+](?:\s|$)|(?:-\s*)+$|=+$|[|:-][-:|\s]*$)/.test(text)) return `\\${text}`;
  return text.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
