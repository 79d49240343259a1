// The landing page as it is before its script runs. The build calls it (tools/prerender.ts), never a browser: the
// page is there with the document, and the script puts itself in its place.
import i18next from 'i18next';
import { renderToStaticMarkup } from 'react-dom/server';
import { initReactI18next } from 'react-i18next';

import type { Language } from './app/preferences';
import Landing from './landing/landing';
import de from './text/de/landing';
import en from './text/en/landing';

await i18next.use(initReactI18next).init({
  fallbackLng: false,
  resources: { en: { landing: en }, de: { landing: de } },
  interpolation: { escapeValue: false },
  react: { useSuspense: false },
});

export async function landingDocument(language: Language): Promise<string> {
  await i18next.changeLanguage(language);
  return renderToStaticMarkup(<Landing />);
}
