// Client of ggen cloud: generate code from ontologies, and prove what was generated.
export { createGgenClient, dataOf, itemsOf, type Client, type ClientOptions } from './client.js';
export * from './errors.js';
export type { Code } from './generated/facts.js';
export type { components, operations, paths } from './generated/schema.js';
export { artifact, receipt, receiptKeys, upload, wait, type UploadKind, type WaitOptions } from './generations.js';
export type { Retries } from './retries.js';
