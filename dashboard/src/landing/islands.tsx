// What of the landing page is more than a document. Each is a root of its own, in a place that the document has.
import { StrictMode, type ReactNode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';

import { changeLanguage, startTexts } from '../text';
import { Demo, writtenIn } from './demo';
import { Plans } from './plans';

const texts = startTexts();
const strict = (island: ReactNode) => <StrictMode>{island}</StrictMode>;

export const ISLANDS = {
  demo: async (place: HTMLElement) => {
    await texts;
    hydrateRoot(place, strict(<Demo written={writtenIn(place)} />));
  },
  plans: async (place: HTMLElement) => {
    await texts;
    createRoot(place).render(strict(<Plans />));
  },
};

export { changeLanguage };
