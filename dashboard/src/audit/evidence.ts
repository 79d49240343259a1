// What a file is, of those that a verification needs.
export type Kind = 'receipt' | 'artefact' | 'keys';

/** By what stands in it: whoever saves a receipt names it as they like. */
export async function kindOf(file: Blob): Promise<Kind> {
  const start = await file.slice(0, 256).text();
  if (start.startsWith('PK')) return 'artefact';
  return start.trimStart().startsWith('-----BEGIN') || /^\s*\{\s*"keys"/.test(start) ? 'keys' : 'receipt';
}
