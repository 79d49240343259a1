// Which scripts are one file. By itself the bundler makes a file of every set of modules that the same pages load,
// which are some seventy files for a page, many of them smaller than what asking for them costs.
import { resolve } from 'node:path';

import type { Rolldown } from 'vite';

type CodeSplitting = Exclude<Rolldown.OutputOptions['codeSplitting'], boolean | undefined>;
type Modules = Pick<Rolldown.PluginContext, 'getModuleInfo'>;

const SOURCES = resolve(import.meta.dirname, '../src');
const CONTROLS = /node_modules\/(react-aria|react-stately|@react-|@internationalized|clsx)/;
/** What is asked for by itself: first scripts, texts of a language, the landing page, and what stands around pages. */
const APART = /\/src\/(main\.tsx|text\/\w\w\/|landing\/|app\/(application|shell)\.tsx)/;
/** What the landing page has before anything else: it is a few hundred bytes, and `first` is React. */
const START = /\/src\/app\/preferences\.ts$|vite\/preload-helper/;

const reached = new Map<string, Set<string>>();

/** What these load before they run. */
function reach(entries: readonly string[], modules: Modules): Set<string> {
  const key = entries.join();
  const known = reached.get(key);
  if (known !== undefined) return known;
  const found = new Set<string>();
  const open = entries.map((it) => resolve(SOURCES, it));
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    open.push(...(modules.getModuleInfo(id)?.importedIds ?? []));
  }
  reached.set(key, found);
  return found;
}

/** The first of these that a module is a part of. */
function nameOf(id: string, modules: Modules): string | null {
  if (id.endsWith('.css') || APART.test(id)) return null;
  if (START.test(id)) return 'start';
  if (reach(['main.tsx', 'landing/islands.tsx'], modules).has(id)) return 'first';
  // One module exports all of the controls, so that each seems to be loaded by whoever has one.
  if (CONTROLS.test(id)) return null;
  if (reach(['app/application.tsx'], modules).has(id)) return 'application';
  if (reach(['app/shell.tsx'], modules).has(id)) return 'shell';
  if (/node_modules\/(zod|@hookform|react-hook-form)\/|\/src\/identity\/schemas/.test(id)) return 'forms';
  return null;
}

export const codeSplitting: CodeSplitting = {
  // Each group says itself what belongs to it.
  includeDependenciesRecursively: false,
  groups: [
    { name: nameOf, debugName: 'needed by', priority: 2 },
    // A control that a few pages have, such as the one that files are dropped on, comes with those.
    { name: 'controls', test: CONTROLS, minShareCount: 4, priority: 1 },
    { name: 'parts', test: /\/src\/(ui|api|catalog)\/|node_modules\/lucide-react\//, minShareCount: 3 },
  ],
};
