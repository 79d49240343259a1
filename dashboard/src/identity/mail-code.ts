import { useState } from 'react';

/** The code of a mail's link. It stands behind the `#`, so no server sees it, and leaves the address at once. */
export function useMailCode(): string | null {
  const [code] = useState(() => new URLSearchParams(window.location.hash.slice(1)).get('code'));
  if (window.location.hash !== '') window.history.replaceState(window.history.state, '', window.location.pathname);
  return code;
}
