// The landing page as a document. The build calls it (tools/prerender.ts), never a browser.
import i18next from 'i18next';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { initReactI18next } from 'react-i18next';

import type { Language } from './app/preferences';
import { Demo } from './landing/demo';
import { Landing } from './landing/landing';
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
  return renderToStaticMarkup(<Landing demo={renderToString(<Demo />)} />);
}
