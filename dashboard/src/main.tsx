import '@fontsource-variable/inter/wght.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/parts.css';
import './styles/shell.css';
import './styles/charts.css';
import './styles/staff.css';
import './styles/market.css';

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { initialise } from './api/client';
import { startTheme } from './app/preferences';
import { loadConfig } from './config';
import { startTexts } from './text';

// Apart, so that it is on its way while the rest of this runs.
const page = import('./app/application');

startTheme();
const [config, { default: Application }] = await Promise.all([loadConfig(), page, startTexts()]);
initialise(config.apiUrl);
const place = document.getElementById('root');
if (place !== null) {
  createRoot(place).render(
    <StrictMode>
      <Application />
    </StrictMode>,
  );
}
