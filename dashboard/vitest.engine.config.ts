import { defineConfig } from 'vitest/config';

// The engine's module, compared with the command: both are built before (`make test-unit`).
export default defineConfig({ test: { include: ['tests/engine/**/*.test.ts'], environment: 'node', testTimeout: 60_000 } });
