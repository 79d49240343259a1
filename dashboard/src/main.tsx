import '@fontsource-variable/inter/wght.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/parts.css';
import './styles/shell.css';
import './styles/charts.css';
import './styles/staff.css';
import './styles/landing.css';
import './styles/market.css';

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { initialise } from './api/client';
import { startTheme } from './app/preferences';
import { loadConfig } from './config';
import { startTexts } from './text';

// The landing page is a document of its own: whoever only reads it loads no router.
const page = window.location.pathname === '/' ? import('./landing/landing') : import('./app/application');

startTheme();
const [config, { default: Page }] = await Promise.all([loadConfig(), page, startTexts()]);
initialise(config.apiUrl);
const place = document.getElementById('root');
if (place !== null) {
  createRoot(place).render(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
}
