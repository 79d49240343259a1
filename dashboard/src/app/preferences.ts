// What a person chose for this browser: theme and language. No secret is ever kept here. The landing page's first
// script loads it, so it imports nothing.
/* eslint-disable no-restricted-globals */
export const LANGUAGES = ['en', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const darkSystem = () => window.matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();

function stored<T extends string>(key: string, allowed: readonly T[]): T | null {
  const text = localStorage.getItem(key);
  return allowed.find((it) => it === text) ?? null;
}

export function language(): Language {
  const preferred = LANGUAGES.find((it) => navigator.language.toLowerCase().startsWith(it));
  return stored('language', LANGUAGES) ?? preferred ?? 'en';
}

export function chooseLanguage(chosen: Language): void {
  localStorage.setItem('language', chosen);
}

export const theme = (): Theme => stored('theme', THEMES) ?? 'system';

export function chooseTheme(chosen: Theme): void {
  localStorage.setItem('theme', chosen);
  applyTheme();
  for (const listener of listeners) listener();
}

function applyTheme(): void {
  const shown = theme() === 'system' ? (darkSystem().matches ? 'dark' : 'light') : theme();
  document.documentElement.dataset['theme'] = shown;
}

export function startTheme(): void {
  applyTheme();
  darkSystem().addEventListener('change', applyTheme);
}

/** Tells when another theme is chosen; gives back how to stop it. */
export function followTheme(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
