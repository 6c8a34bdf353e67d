// What the HTML report does in a browser: shows the entries of a mark when it is pointed at or focused, lights up the content
// of its claims, filters kinds, switches between light and dark. The page is complete without it: lists and links stand.
// Compiled by itself and put into the page as it is; it imports nothing.

const root = document.documentElement;
const detail = document.getElementById('detail') as HTMLElement;
const marks = [...document.querySelectorAll<HTMLElement>('.mark')];
let shown: HTMLElement | null = null;
/** A mark that was pressed stays explained until another is, or Escape. */
let pinned = false;

function idsOf(mark: HTMLElement): string[] {
  return (mark.dataset['of'] ?? '').split(' ').filter(Boolean);
}

/** Whether a mark stands for something of a kind that is shown. */
function isShown(mark: HTMLElement): boolean {
  return ['actors', 'events', 'claims'].some(
    kind => !root.classList.contains(`without-${kind}`) && mark.matches({ actors: '.mention', events: '.trigger', claims: '.cue' }[kind] ?? ''),
  );
}

/** The list entries of a mark, copied without their ids; entries of filtered kinds are left out. */
function entriesOf(mark: HTMLElement): DocumentFragment {
  const list = document.createElement('ul');
  for (const id of idsOf(mark)) {
    const entry = document.getElementById(id);
    const kind = entry?.closest<HTMLElement>('[data-kind]')?.dataset['kind'] ?? '';
    if (!entry || root.classList.contains(`without-${kind}`)) continue;
    const copy = entry.cloneNode(true) as HTMLElement;
    copy.removeAttribute('id');
    list.append(copy);
  }
  const fragment = document.createDocumentFragment();
  if (list.childElementCount) fragment.append(list);
  return fragment;
}

function light(ids: readonly string[], on: boolean): void {
  for (const id of ids) for (const part of document.querySelectorAll(`[data-content~="${CSS.escape(id)}"]`)) part.classList.toggle('lit', on);
}

function hide(): void {
  if (shown) {
    shown.classList.remove('active');
    shown.removeAttribute('aria-describedby');
    light(idsOf(shown), false);
  }
  shown = null;
  pinned = false;
  detail.hidden = true;
}

/** Puts the explanation below the mark, or above it where there is no room below; narrow screens have it at their lower edge. */
function place(mark: HTMLElement): void {
  detail.style.left = detail.style.top = '';
  if (getComputedStyle(detail).position === 'fixed') return;
  const box = mark.getClientRects()[0] ?? mark.getBoundingClientRect();
  const own = detail.getBoundingClientRect();
  const left = Math.max(8, Math.min(box.left, root.clientWidth - own.width - 8));
  const below = box.bottom + 6;
  const top = below + own.height > window.innerHeight && box.top - own.height - 6 > 0 ? box.top - own.height - 6 : below;
  detail.style.left = `${left + window.scrollX}px`;
  detail.style.top = `${top + window.scrollY}px`;
}

function show(mark: HTMLElement): void {
  if (shown === mark) return;
  hide();
  const entries = entriesOf(mark);
  if (!entries.childElementCount) return;
  detail.replaceChildren(entries);
  detail.hidden = false;
  detail.scrollTop = 0;
  shown = mark;
  mark.classList.add('active');
  mark.setAttribute('aria-describedby', 'detail');
  light(idsOf(mark), true);
  place(mark);
}

function markOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('.mark') : null;
}

document.addEventListener('pointerover', event => {
  if (pinned || event.pointerType === 'touch') return;
  const mark = markOf(event.target);
  if (mark) show(mark);
  // The way from the mark to its explanation is free; anywhere else it goes.
  else if (shown && shown !== document.activeElement && !(event.target instanceof Element && event.target.closest('#detail'))) hide();
});
document.addEventListener('focusin', event => {
  const mark = markOf(event.target);
  if (mark) {
    pinned = false;
    show(mark);
  } else if (!(event.target instanceof Element && event.target.closest('#detail'))) hide();
});
document.addEventListener('click', event => {
  const mark = markOf(event.target);
  if (mark) {
    show(mark);
    pinned = shown === mark;
  } else if (!(event.target instanceof Element && event.target.closest('#detail'))) hide();
});
document.addEventListener('keydown', event => {
  if (event.key === 'Escape') hide();
  const mark = markOf(event.target);
  if (!mark || (event.key !== 'Enter' && event.key !== ' ')) return;
  event.preventDefault();
  show(mark);
  pinned = shown === mark;
});

// Links to marks move the focus there, which shows the explanation.
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
  link.addEventListener('click', event => {
    const mark = document.getElementById(link.hash.slice(1));
    if (!mark?.classList.contains('mark')) return;
    event.preventDefault();
    event.stopPropagation();
    mark.scrollIntoView({ block: 'center' });
    mark.focus({ preventScroll: true });
  });
}

for (const box of document.querySelectorAll<HTMLInputElement>('input[data-filter]')) {
  box.addEventListener('change', () => {
    hide();
    root.classList.toggle(`without-${box.dataset['filter']}`, !box.checked);
    for (const mark of marks) if (mark.hasAttribute('role')) mark.tabIndex = isShown(mark) ? 0 : -1;
  });
}

const THEMES = ['system', 'light', 'dark'] as const;
const button = document.getElementById('theme') as HTMLButtonElement;

function remembered(): string | null {
  try {
    return localStorage.getItem('entente-theme');
  } catch {
    return null;
  }
}

function setTheme(theme: string): void {
  if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme;
  else delete root.dataset['theme'];
  button.textContent = `Colours: ${theme}`;
  try {
    localStorage.setItem('entente-theme', theme);
  } catch {
    // A page opened from a file may not be allowed to remember.
  }
}

button.hidden = false;
setTheme(THEMES.find(theme => theme === remembered()) ?? 'system');
button.addEventListener('click', () => {
  const now = THEMES.findIndex(theme => theme === (root.dataset['theme'] ?? 'system'));
  setTheme(THEMES[(now + 1) % THEMES.length]);
});
