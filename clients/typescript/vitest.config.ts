import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vitest/config';

const source = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  // The README's examples import the package by its name.
  resolve: {
    alias: [
      { find: /^ggen-cloud-client$/, replacement: source('src/index.ts') },
      { find: /^ggen-cloud-client\/receipts$/, replacement: source('src/receipts/index.ts') },
    ],
  },
  test: { environment: 'node', testTimeout: 120_000, hookTimeout: 120_000 },
});
