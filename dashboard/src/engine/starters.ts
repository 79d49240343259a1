// The starters as the engine's tests have them, built into the page that uses them.
import type { File } from './packet';

const SOURCES = import.meta.glob<string>('../../../shared/engine/starters/*/{ggen.toml,templates/**}', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const FOLDER = /starters\/([^/]+)\/(.+)$/;

/** The files of each starter, by its name. */
export const STARTERS: ReadonlyMap<string, File[]> = (() => {
  const starters = new Map<string, File[]>();
  for (const [source, text] of Object.entries(SOURCES)) {
    const [, starter, path] = FOLDER.exec(source) ?? [];
    if (starter === undefined || path === undefined) continue;
    const files = starters.get(starter) ?? [];
    files.push({ path, bytes: new TextEncoder().encode(text) });
    starters.set(starter, files);
  }
  return starters;
})();
