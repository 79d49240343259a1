// The first and only script of the landing page until somebody wants more of it than to read. The page is there with
// its document (tools/prerender.ts), and what is alive of it is loaded when it is touched or scrolled to.
import { chooseLanguage, chooseTheme, language, LANGUAGES, startTheme, type Language } from '../app/preferences';

type Islands = typeof import('./islands');
type Island = keyof Islands['ISLANDS'];

/** How near it has to come to the window. Plans are there before they are seen; the demo is large, and wanted first. */
const NEAR: Record<Island, IntersectionObserverInit> = { plans: { rootMargin: '600px' }, demo: { threshold: 0.25 } };

const root = element('root');
let islands: Promise<Islands> | null = null;
let scrolled = false;

startTheme();
new PerformanceObserver((_, observer) => {
  observer.disconnect();
  document.documentElement.dataset['painted'] = '';
}).observe({ type: 'paint', buffered: true });
root.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('button') : null;
  if (button?.dataset['act'] === 'theme') chooseTheme(document.documentElement.dataset['theme'] === 'dark' ? 'light' : 'dark');
  const chosen = LANGUAGES.find((it) => button?.dataset['act'] === 'language' && it === button.lang);
  if (chosen !== undefined) void change(chosen);
});
root.addEventListener('focusin', ({ target }) => {
  if (target instanceof Element && target.closest('#demo') !== null) void show('demo');
});
watch('plans');
// What of the demo is in view at once nobody has asked for.
window.addEventListener(
  'scroll',
  () => {
    scrolled = true;
    watch('demo');
  },
  { once: true, passive: true },
);
if (language() !== document.documentElement.lang) void translate(language());

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the document has no #${id}`);
  return found;
}

function watch(island: Island): void {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some((it) => it.isIntersecting)) return;
    observer.disconnect();
    void show(island);
  }, NEAR[island]);
  observer.observe(element(island));
}

async function show(island: Island): Promise<void> {
  const { ISLANDS } = await (islands ??= import('./islands'));
  const place = element(island);
  // Loaded meanwhile for another reason.
  if (place.dataset['live'] !== undefined) return;
  place.dataset['live'] = '';
  await ISLANDS[island](place);
}

async function change(chosen: Language): Promise<void> {
  chooseLanguage(chosen);
  await translate(chosen);
  document.querySelector<HTMLElement>('[data-act="language"]')?.focus();
}

/** Puts the page in this language in place of the one that is there. What is alive stays, with all that was written. */
async function translate(chosen: Language): Promise<void> {
  const answer = await fetch(root.dataset[chosen] ?? '');
  if (!answer.ok) return;
  const page = document.createRange().createContextualFragment(await answer.text());
  for (const island of root.querySelectorAll('[data-live]')) page.getElementById(island.id)?.replaceWith(island);
  root.replaceChildren(page);
  document.documentElement.lang = chosen;
  watch('plans');
  if (scrolled) watch('demo');
  await (await islands)?.changeLanguage(chosen);
}
