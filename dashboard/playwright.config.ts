import { defineConfig } from '@playwright/test';

import { cloud } from './tests/e2e/cloud';

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/setup',
  timeout: 90_000,
  expect: { timeout: 20_000 },
  workers: 2,
  fullyParallel: true,
  reporter: [['list']],
  outputDir: 'test-results',
  use: {
    baseURL: cloud.app_url,
    locale: 'en-GB',
    launchOptions: {
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      // Without these it asks for hosts of its maker's, which a closed network refuses.
      args: ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-gpu'],
    },
  },
});
