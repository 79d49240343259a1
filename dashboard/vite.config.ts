import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const engine = readFileSync(new URL('wasm/engine.wasm', import.meta.url));

export default defineConfig({
  plugins: [react()],
  build: {
    target: 'es2022',
    // Inlined files would be `data:` addresses, which the Content-Security-Policy refuses.
    assetsInlineLimit: 0,
    manifest: 'assets/manifest.json',
    // The first `<script>` loads them by itself; the polyfill would be an inline script in old browsers.
    modulePreload: { polyfill: false },
  },
  define: { ENGINE_BYTES: engine.length, ENGINE_GZIP_BYTES: gzipSync(engine).length },
  // A worker that waits for its engine before it listens is a module.
  worker: { format: 'es' },
  // The starters are the engine's own.
  server: { fs: { allow: ['..'] } },
  test: { include: ['tests/unit/**/*.test.ts'], environment: 'node' },
});
