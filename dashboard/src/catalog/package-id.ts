/** What a path of the API or of a page wants of `namespace/name`. */
export function partsOfId(id: string): { namespace: string; name: string } {
  const [namespace = '', name = ''] = id.split('/');
  return { namespace, name };
}
