/**
 * The playground without reloads: it posts the form and takes over what has changed on the page that comes back,
 * completes what is being typed, and opens passages beside the chat. Everything works without it too.
 */
const find = id => document.getElementById(id);
const form = find('play');
const field = find('line');
const log = find('log');
const choices = find('choices');

/* Posting */

let asking = false;

form.addEventListener('submit', event => {
  event.preventDefault();
  void post(event.submitter ?? find('send'));
});

async function post(button) {
  if (asking) return;
  const isTyped = button.id === 'send';
  if (isTyped && field.value.trim() === '') return;
  const body = new URLSearchParams(new FormData(form));
  if (button.name) body.set(button.name, button.value);
  closeChoices();
  if (isTyped) said.push(field.value.trim());
  const page = await ask(body);
  if (page === undefined) return;
  if (isTyped) field.value = '';
  const changed = take(page);
  keep();
  fitField();
  show(changed, button);
}

/** The page that answers; undefined where none came, and then the reader is told. */
async function ask(body) {
  asking = true;
  form.setAttribute('aria-busy', 'true');
  find('trouble').textContent = '';
  try {
    const response = await fetch(form.action, { method: 'POST', body });
    const page = parse(await response.text());
    if (response.ok && page.getElementById('log') !== null) return page;
    find('trouble').textContent =
      response.status === 429
        ? 'That was a lot at once. Try again in a moment.'
        : 'That could not be answered. Try again, or start over.';
  } catch {
    find('trouble').textContent = 'Footnote cannot be reached. Is it still running?';
  } finally {
    asking = false;
    form.removeAttribute('aria-busy');
  }
  return undefined;
}

function parse(html) {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** Takes over what is new, so that a screen reader hears that alone; the last entry that changed. */
function take(page) {
  page.getElementById('latest')?.remove();
  const next = page.getElementById('log');
  const look = page.getElementById('play').className;
  const entries = [...next.querySelectorAll('.entry')];
  let changed;
  if (look !== form.className || entries.length === 0) {
    form.className = look;
    log.replaceChildren(...next.children);
    changed = log.querySelector('.entry:last-child') ?? undefined;
  } else {
    // Entries from before those that came with the page are older than it remembers, and stay.
    const oldest = Number(entries[0].id.slice(1));
    const ids = new Set(entries.map(entry => entry.id));
    for (const old of [...log.children]) {
      const isKept = old.classList.contains('entry') && Number(old.id.slice(1)) < oldest;
      if (!isKept && !ids.has(old.id)) old.remove();
    }
    for (const entry of entries) {
      const old = find(entry.id);
      if (old?.outerHTML === entry.outerHTML) continue;
      if (old === null) log.append(entry);
      else old.replaceWith(entry);
      changed = entry;
    }
  }
  for (const id of ['looks', 'side', 'keys']) find(id).replaceWith(page.getElementById(id));
  for (const name of ['state', 'look'])
    form.elements[name].value = page.getElementById('play').elements[name].value;
  lightUp();
  return changed;
}

/** Brings what has come into view; the focus follows where its button has gone. */
function show(changed, button) {
  const isGone = !button.isConnected;
  changed?.scrollIntoView({ block: isGone ? 'nearest' : 'start', behavior: 'smooth' });
  if (button.name === 'press') (changed ?? field).focus({ preventScroll: true });
  else if (button.name === 'show') form.querySelector(`[name="show"][value="${button.value}"]`)?.focus();
  else field.focus({ preventScroll: true });
}

/* What stands here outlives a reload, and ends with the window. */

const KEPT = 'footnote-playground';

function keep() {
  try {
    const { state, look } = form.elements;
    sessionStorage.setItem(KEPT, JSON.stringify({ state: state.value, look: look.value }));
  } catch {
    // A browser that keeps nothing begins anew, which is fine.
  }
}

async function restore() {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEPT) ?? 'null');
    if (kept === null || log.querySelector('.entry') !== null) return;
    const page = await ask(new URLSearchParams({ state: kept.state, show: kept.look }));
    if (page !== undefined) take(page)?.scrollIntoView({ block: 'nearest' });
  } catch {
    // The same.
  }
}

form.addEventListener('click', event => {
  if (event.target.closest('#anew') !== null) sessionStorage.removeItem(KEPT);
});

/* The field */

const said = [];

field.addEventListener('keydown', event => {
  if (event.isComposing) return;
  const isOpen = !choices.hidden;
  const active = choices.querySelector('[aria-selected="true"]');
  if (event.key === 'Enter' && !event.shiftKey) {
    event.preventDefault();
    if (active !== null) accept(active);
    else form.requestSubmit(find('send'));
  } else if (event.key === 'Tab' && active !== null) {
    event.preventDefault();
    accept(active);
  } else if (event.key === 'Escape' && isOpen) {
    event.preventDefault();
    closeChoices();
  } else if (isOpen && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
    event.preventDefault();
    move(active, event.key === 'ArrowDown' ? 1 : -1);
  } else if (event.key === 'ArrowUp' && field.value === '' && said.length > 0) {
    event.preventDefault();
    field.value = said.at(-1);
    fitField();
  }
});

function fitField() {
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight}px`;
}

/* Completion */

const PAUSE_MS = 60;
let paused;
let looking;

field.addEventListener('input', () => {
  fitField();
  clearTimeout(paused);
  paused = setTimeout(offer, PAUSE_MS);
});
field.addEventListener('blur', () => closeChoices());

async function offer() {
  looking?.abort();
  const line = field.value;
  if (line.trim() === '' || line.includes('\n') || field.selectionEnd !== line.length) return closeChoices();
  looking = new AbortController();
  try {
    const body = new URLSearchParams({ line });
    const response = await fetch(field.dataset.complete, { method: 'POST', body, signal: looking.signal });
    if (!response.ok) return closeChoices();
    const found = (await response.json()).choices.filter(choice => choice.line.trim() !== line.trim());
    if (field.value === line && document.activeElement === field) openChoices(found);
  } catch {
    // Another letter was typed meanwhile, or nobody answers: the line can be sent all the same.
  }
}

function openChoices(found) {
  if (found.length === 0) return closeChoices();
  choices.replaceChildren(...found.map(choiceView));
  choices.hidden = false;
  choices.scrollTop = 0;
  field.removeAttribute('aria-activedescendant');
  find('told').textContent = found.length === 1 ? 'One suggestion' : `${found.length} suggestions`;
}

function choiceView({ line, label, note }, index) {
  const option = document.createElement('div');
  option.id = `choice-${index}`;
  option.role = 'option';
  option.tabIndex = -1;
  option.ariaSelected = 'false';
  option.dataset.line = line;
  const name = document.createElement('bdi');
  name.textContent = label;
  option.append(name);
  if (note !== undefined) {
    const small = document.createElement('small');
    small.textContent = note;
    option.append(' ', small);
  }
  return option;
}

function closeChoices() {
  clearTimeout(paused);
  looking?.abort();
  choices.hidden = true;
  choices.replaceChildren();
  field.removeAttribute('aria-activedescendant');
}

function move(active, by) {
  const all = [...choices.children];
  const at = active === null ? (by > 0 ? 0 : all.length - 1) : all.indexOf(active) + by;
  if (active !== null) active.ariaSelected = 'false';
  const next = all[at];
  // Past either end it is the line itself again.
  if (next === undefined) return field.removeAttribute('aria-activedescendant');
  next.ariaSelected = 'true';
  next.scrollIntoView({ block: 'nearest' });
  field.setAttribute('aria-activedescendant', next.id);
}

function accept(option) {
  field.value = option.dataset.line;
  closeChoices();
  fitField();
  field.focus();
  if (/[\s:]$/u.test(field.value)) void offer();
}

// The field keeps the focus, so that the list does not close before it is clicked.
choices.addEventListener('pointerdown', event => event.preventDefault());
choices.addEventListener('click', event => {
  const option = event.target.closest('[role="option"]');
  if (option !== null) accept(option);
});

/* Passages beside the chat */

const isWide = matchMedia('(min-width: 64rem)');

log.addEventListener('click', event => {
  const link = event.target.closest('a.to-passage');
  if (link === null || !isWide.matches || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  void openBeside(link);
});

async function openBeside(link) {
  try {
    const { pathname, search } = new URL(link.href);
    const response = await fetch(form.dataset.beside + pathname.slice(form.dataset.read.length) + search);
    const beside = response.ok ? parse(await response.text()).querySelector('.beside') : null;
    if (beside === null) throw new Error('There is no such passage.');
    find('side').replaceChildren(beside);
    lightUp();
    find('told').textContent = `${link.textContent} is lit in the article beside the conversation.`;
  } catch {
    location.assign(link.href);
  }
}

/** The lit passage in the middle of its column. */
function lightUp() {
  const side = find('side');
  const lit = side.querySelector('.lit');
  if (lit !== null) side.scrollTop = lit.offsetTop - side.clientHeight / 3;
}

find('latest')?.remove();
field.setAttribute('aria-autocomplete', 'list');
field.setAttribute('aria-controls', 'choices');
fitField();
lightUp();
void restore();
