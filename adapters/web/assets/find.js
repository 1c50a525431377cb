// Searches an export in the browser, by words: what has most of what was asked for comes first.
// @ts-check
{
  /** @typedef {{ title: string, byline: string, number: number, file: string, text: string, words: Map<string, number>, length: number }} Passage */

  const SHOWN_MAX = 10;
  const TEXT_MAX = 700;
  /** As in the server's own search. */
  const K1 = 0.9;
  const B = 0.4;
  /** Shorter words are not repaired. */
  const REPAIRED_MIN = 4;
  const SMALL = new Set(
    'a an and are as at be been but by did do does for from had has have he her his how i in is it its of on or she that the their them there they this to was we were what when where which who whom whose why will with you'.split(
      ' ',
    ),
  );

  const place = document.getElementById('found');
  const query = new URLSearchParams(location.search);
  const question = (query.get('q') ?? '').trim();
  const box = document.querySelector('input[name="q"]');
  if (box instanceof HTMLInputElement) box.value = question;
  // By then the texts are there too.
  document.addEventListener('DOMContentLoaded', () => {
    if (place !== null) show(place, question, query.get('in') ?? '');
  });

  /**
   * @param {HTMLElement} place
   * @param {string} question
   * @param {string} within
   */
  function show(place, question, within) {
    const [heading, outcome] = [place.querySelector('.asked'), place.querySelector('.outcome')];
    if (heading === null || outcome === null) return;
    if (question === '') {
      outcome.textContent = 'Type a question or words.';
      return;
    }
    heading.textContent = question;
    const passages = read(within);
    const asked = wordsOf(question);
    const telling = asked.filter(word => !SMALL.has(word));
    const { found, lacking, repaired } = search(passages, [...new Set(telling.length > 0 ? telling : asked)]);
    outcome.textContent =
      found.length === 0 ? 'No passage has these words.' : 'The passages that have most of these words:';
    if (found.length > 0 && lacking.length > 0) outcome.textContent += ` None has ${lacking.join(', ')}.`;
    if (repaired.length > 0) outcome.textContent += ` Searched for: ${repaired.join(', ')}.`;
    const home = place.dataset.home ?? '';
    for (const { passage, has } of found) outcome.parentElement?.append(card(passage, has, home));
  }

  /**
   * @param {string} within
   * @returns {Passage[]}
   */
  function read(within) {
    // The other script of the page holds the texts.
    const library = /** @type {[string, string, [number, string, string][]][]} */ (
      Reflect.get(globalThis, 'footnoteLibrary') ?? []
    );
    return library.flatMap(([title, byline, passages]) =>
      passages
        .filter(([, file]) => within === '' || file.startsWith(`read/${within}/`))
        .map(([number, file, text]) => {
          const own = wordsOf(text);
          /** @type {Map<string, number>} */
          const words = new Map();
          for (const word of own) words.set(stem(word), (words.get(stem(word)) ?? 0) + 1);
          // A title says what its passages are about.
          for (const word of wordsOf(title)) words.set(stem(word), (words.get(stem(word)) ?? 0) + 0.3);
          return { title, byline, number, file, text, words, length: own.length };
        }),
    );
  }

  /**
   * @param {Passage[]} passages
   * @param {string[]} asked
   */
  function search(passages, asked) {
    /** @type {Map<string, number>} */
    const passagesWith = new Map();
    for (const { words } of passages)
      for (const word of words.keys()) passagesWith.set(word, (passagesWith.get(word) ?? 0) + 1);
    const meant = asked.map(word => ({ word, known: knownAs(stem(word), passagesWith) }));
    const written = writtenForms(passages, meant);
    const average = passages.reduce((sum, { length }) => sum + length, 0) / (passages.length || 1);
    const scored = passages.map(passage => {
      let score = 0;
      /** @type {string[]} */
      const has = [];
      for (const { word, known } of meant) {
        const count = known === undefined ? 0 : (passage.words.get(known) ?? 0);
        if (known === undefined || count === 0) continue;
        const n = passagesWith.get(known) ?? 0;
        const rarity = Math.log(1 + (passages.length - n + 0.5) / (n + 0.5));
        score += (rarity * count * (K1 + 1)) / (count + K1 * (1 - B + (B * passage.length) / average));
        has.push(written.get(known) ?? word);
      }
      return { passage, has, score };
    });
    const found = scored
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .slice(0, SHOWN_MAX);
    const repaired = meant.flatMap(({ word, known }) =>
      known === undefined || known === stem(word) ? [] : [written.get(known) ?? known],
    );
    return {
      found,
      repaired,
      lacking: meant.filter(({ known }) => known === undefined).map(({ word }) => word),
    };
  }

  /**
   * How a word that was read as another is written in the texts.
   * @param {Passage[]} passages
   * @param {{ word: string, known: string | undefined }[]} meant
   */
  function writtenForms(passages, meant) {
    const sought = new Set(meant.flatMap(({ word, known }) => (known === stem(word) ? [] : [known])));
    /** @type {Map<string, string>} */
    const forms = new Map();
    if (sought.size === 0) return forms;
    for (const { title, text } of passages) {
      for (const word of wordsOf(`${title} ${text}`)) {
        const known = stem(word);
        const form = forms.get(known);
        if (sought.has(known) && (form === undefined || word.length < form.length)) forms.set(known, word);
      }
    }
    return forms;
  }

  /**
   * A word as it is, or the known one that is one slip away from it.
   * @param {string} word
   * @param {Map<string, number>} known
   */
  function knownAs(word, known) {
    if (known.has(word)) return word;
    if (word.length < REPAIRED_MIN) return undefined;
    /** @type {string | undefined} */
    let best;
    for (const [each, count] of known) {
      if (isOneSlip(word, each) && count > (best === undefined ? 0 : (known.get(best) ?? 0))) best = each;
    }
    return best;
  }

  /**
   * A letter too much, too little, mistyped, or two swapped.
   * @param {string} a
   * @param {string} b
   */
  function isOneSlip(a, b) {
    if (Math.abs(a.length - b.length) > 1) return false;
    let at = 0;
    while (at < a.length && a[at] === b[at]) at++;
    const [restA, restB] = [a.slice(at), b.slice(at)];
    return (
      restA.slice(1) === restB.slice(1) ||
      restA.slice(1) === restB ||
      restA === restB.slice(1) ||
      (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
    );
  }

  /** @param {string} text */
  function wordsOf(text) {
    const folded = text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[’']s\b/gu, '');
    const words = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
    // Where nothing stands between words, two signs are one.
    return words.flatMap(word =>
      /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u.test(word) && word.length > 2
        ? Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2))
        : [word],
    );
  }

  /**
   * Endings that English words take, as far as they can be taken off without a dictionary.
   * @param {string} word
   */
  function stem(word) {
    if (word.length < 4 || /[^a-z]/u.test(word)) return word;
    return word
      .replace(/ies$/u, 'y')
      .replace(/(?:(?<=[sxz]|[cs]h)es|(?<![su])s)$/u, '')
      .replace(/(?<=[aeiouy][a-z]+)(?:ing|ed)$/u, '')
      .replace(/([b-df-hj-np-tv-z])\1$/u, '$1')
      .replace(/(?<=[a-z]{3})e$/u, '');
  }

  /**
   * @param {Passage} passage
   * @param {string[]} has
   * @param {string} home
   */
  function card({ title, byline, number, file, text }, has, home) {
    const figure = element('figure', 'quote');
    const quote = element('blockquote', '');
    quote.dir = 'auto';
    quote.textContent = cut(text);
    const caption = element('figcaption', '');
    const link = document.createElement('a');
    link.className = 'number';
    link.href = home + file;
    link.textContent = `¶${number}`;
    const name = element('span', '');
    const shown = element('bdi', '');
    shown.textContent = `${title} · ${byline}`;
    const note = element('span', 'note');
    note.textContent = `has ${has.join(', ')}`;
    name.append(shown, note);
    caption.append(link, name);
    figure.append(quote, caption);
    return figure;
  }

  /**
   * Never inside a word.
   * @param {string} text
   */
  function cut(text) {
    if (text.length <= TEXT_MAX) return text;
    const end = text.lastIndexOf(' ', TEXT_MAX);
    return `${text.slice(0, end > 0 ? end : TEXT_MAX)} […]`;
  }

  /**
   * @param {string} name
   * @param {string} className
   */
  function element(name, className) {
    const made = document.createElement(name);
    if (className !== '') made.className = className;
    return made;
  }
}
