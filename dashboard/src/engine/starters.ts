// The starters as the engine's repository has them: whoever edits one here sees it in the demo.
import type { Project } from './module';

export const STARTERS = ['typescript-types', 'rust-structs', 'python-models', 'json-schema', 'openapi', 'graphql-schema', 'sql-ddl', 'html-docs'] as const;
export type Starter = (typeof STARTERS)[number];

/** Of what each makes, the file to look at first. */
export const MAIN_FILE: Record<Starter, string> = {
  'typescript-types': 'types.ts',
  'rust-structs': 'src/classes.rs',
  'python-models': 'vocabulary/models.py',
  'json-schema': 'schema.json',
  openapi: 'openapi.json',
  'graphql-schema': 'schema.graphql',
  'sql-ddl': '1-tables.sql',
  'html-docs': 'index.html',
};

export const ONTOLOGY = 'ontology.ttl';

const FOLDER = '../../../shared/engine/starters/';

/** The starter with an ontology beside it. */
export async function projectOf(starter: Starter, ontology: string): Promise<Project> {
  const { default: texts } = await import('./starter-files');
  const folder = `${FOLDER}${starter}/`;
  const encoder = new TextEncoder();
  const own = Object.entries(texts).filter(([path]) => path.startsWith(folder));
  const files = Object.fromEntries(own.map(([path, text]) => [path.slice(folder.length), encoder.encode(text)]));
  return { files, ontologies: { [ONTOLOGY]: encoder.encode(ontology) } };
}
