import { useState } from 'react';

/** The code of a mail's link. It stands behind the `#`, so no server sees it, and leaves the address at once. */
export function useMailCode(): string | null {
  const [code] = useState(() => new URLSearchParams(window.location.hash.slice(1)).get('code'));
  if (window.location.hash !== '') window.history.replaceState(window.history.state, '', window.location.pathname);
  return code;
}

// Codes by their pages, as long as this window is not loaded anew.
const waiting = new Map<string, string>();

/** For a page that may want a login first: there the code waits here, and never in an address. */
export function useMailCodeOf(page: string): { code: string | null; forget: () => void } {
  const given = useMailCode();
  const [code] = useState(() => {
    if (given !== null) waiting.set(page, given);
    return given ?? waiting.get(page) ?? null;
  });
  return { code, forget: () => waiting.delete(page) };
}
