// What the pages can do with a script and do without: copying.
// @ts-check

for (const buttons of document.querySelectorAll('[data-copies]')) {
  buttons.removeAttribute('hidden');
  buttons.addEventListener('click', event => {
    const button = event.target instanceof Element ? event.target.closest('[data-copy]') : null;
    if (button instanceof HTMLElement) void copy(button, buttons);
  });
}

/**
 * @param {HTMLElement} button
 * @param {Element} buttons
 */
async function copy(button, buttons) {
  const said = buttons.querySelector('.said');
  const text = textOf(button);
  const isCopied = await written(text);
  if (said !== null) said.textContent = isCopied ? 'Copied.' : 'Press Ctrl+C to copy.';
}

/**
 * The quotation as it stands on the page, where it is from, and the link.
 * @param {HTMLElement} button
 */
function textOf(button) {
  const { copy: what, text = '' } = button.dataset;
  // An export does not know where it is.
  if (what === 'link' && text === '') return here();
  if (what !== 'quotation') return text;
  const words = button.closest('.passage')?.querySelector('.words')?.textContent ?? '';
  return `“${words}”\n${text}${text.endsWith('\n') ? here() : ''}`;
}

function here() {
  return location.href.split('#')[0] ?? '';
}

/**
 * Pages of another machine without HTTPS have no clipboard of their own.
 * @param {string} text
 */
async function written(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return selected(text);
  }
}

/** @param {string} text */
function selected(text) {
  const area = document.createElement('textarea');
  area.value = text;
  area.setAttribute('readonly', '');
  area.className = 'unseen';
  document.body.append(area);
  area.select();
  const isCopied = document.execCommand('copy');
  if (isCopied) area.remove();
  return isCopied;
}
