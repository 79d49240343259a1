import { useEffect, useState } from 'react';

import { dropFragment } from '../app/fragment';

const codeInAddress = (): string | null => new URLSearchParams(window.location.hash.slice(1)).get('code');

/** The code of a mail's link. It stands behind the `#`, so no server sees it, and leaves the address at once. */
export function useMailCode(): string | null {
  const [code, setCode] = useState(codeInAddress);
  useEffect(() => {
    dropFragment();
    // A newer link that is opened here loads nothing anew.
    const take = () => {
      const newer = codeInAddress();
      if (newer !== null) setCode(newer);
      dropFragment();
    };
    window.addEventListener('hashchange', take);
    return () => window.removeEventListener('hashchange', take);
  }, []);
  return code;
}

// Codes by their pages, as long as this window is not loaded anew.
const waiting = new Map<string, string>();

/** For a page that may want a login first: there the code waits here, and never in an address. */
export function useMailCodeOf(page: string): { code: string | null; forget: () => void } {
  const given = useMailCode();
  const [kept] = useState(() => waiting.get(page) ?? null);
  useEffect(() => {
    if (given !== null) waiting.set(page, given);
  }, [page, given]);
  return { code: given ?? kept, forget: () => waiting.delete(page) };
}
