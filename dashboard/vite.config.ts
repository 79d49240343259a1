import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

import { codeSplitting } from './tools/chunks.ts';
import { prerender } from './tools/prerender.ts';

export default defineConfig({
  plugins: [react(), prerender()],
  build: {
    target: 'es2022',
    // Inlined files would be `data:` addresses, which the Content-Security-Policy refuses.
    assetsInlineLimit: 0,
    manifest: 'assets/manifest.json',
    // The first `<script>` loads them by itself; the polyfill would be an inline script in old browsers.
    modulePreload: { polyfill: false },
    rolldownOptions: { input: ['index.html', 'landing.html'], output: { codeSplitting } },
  },
  // The starters are the engine's.
  server: { fs: { allow: ['..'] } },
  worker: { format: 'es' },
  test: { include: ['tests/unit/**/*.test.ts'], environment: 'node' },
});
