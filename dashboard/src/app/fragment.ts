/** What stands behind the `#` leaves the address, and the entry of the history with it. */
export function dropFragment(): void {
  if (window.location.hash !== '') window.history.replaceState(window.history.state, '', window.location.pathname);
}
