/** The path if it leads to a page of this product, read as a browser reads addresses: never a way to somewhere else. */
export function ownPath(path: string): string | null {
  if (!path.startsWith('/')) return null;
  try {
    const url = new URL(path, window.location.origin);
    return url.origin === window.location.origin ? `${url.pathname}${url.search}${url.hash}` : null;
  } catch {
    return null;
  }
}
