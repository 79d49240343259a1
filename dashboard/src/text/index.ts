// Texts in English and German. The landing page loads its own; the rest comes with the application.
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

import { chooseLanguage, language, type Language } from '../app/preferences';
import type en from './en/landing';
import type enApp from './en/app';
import type enInside from './en/inside';
import type enStaff from './en/staff';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: { landing: typeof en; app: typeof enApp & typeof enInside; staff: typeof enStaff };
  }
}

const LANDING = { en: () => import('./en/landing'), de: () => import('./de/landing') };
const APP = { en: () => import('./en/app'), de: () => import('./de/app') };
const INSIDE = { en: () => import('./en/inside'), de: () => import('./de/inside') };
const STAFF = { en: () => import('./en/staff'), de: () => import('./de/staff') };
let appWanted = false;
let insideWanted = false;
let staffWanted = false;
const insideLoaded = new Set<Language>();

export async function startTexts(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language(),
    fallbackLng: false,
    ns: ['landing', 'app', 'staff'],
    defaultNS: 'app',
    resources: {},
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  await load(language());
}

export async function loadAppTexts(): Promise<void> {
  appWanted = true;
  await load(i18next.language as Language);
}

/** Those of the pages around which the product stands. */
export async function loadInsideTexts(): Promise<void> {
  insideWanted = true;
  await loadAppTexts();
}

/** Those of the pages of staff, which customers never load. */
export async function loadStaffTexts(): Promise<void> {
  staffWanted = true;
  await loadAppTexts();
}

export async function changeLanguage(chosen: Language): Promise<void> {
  chooseLanguage(chosen);
  await load(chosen);
  await i18next.changeLanguage(chosen);
  document.documentElement.lang = chosen;
}

async function load(wanted: Language): Promise<void> {
  document.documentElement.lang = wanted;
  if (!i18next.hasResourceBundle(wanted, 'landing')) {
    i18next.addResourceBundle(wanted, 'landing', (await LANDING[wanted]()).default);
  }
  if (appWanted && !i18next.hasResourceBundle(wanted, 'app')) {
    i18next.addResourceBundle(wanted, 'app', (await APP[wanted]()).default);
  }
  if (insideWanted && !insideLoaded.has(wanted)) {
    // Of the same namespace: a component does not know on which page it stands.
    i18next.addResourceBundle(wanted, 'app', (await INSIDE[wanted]()).default, true);
    insideLoaded.add(wanted);
  }
  if (staffWanted && !i18next.hasResourceBundle(wanted, 'staff')) {
    i18next.addResourceBundle(wanted, 'staff', (await STAFF[wanted]()).default);
  }
}
