// What is in the cart of this browser: names of packages, and seats of those that are priced per seat. Prices come
// from the API.
/* eslint-disable no-restricted-globals */
import { useSyncExternalStore } from 'react';

const KEY = 'cart';
/** The API orders no more at once. */
export const CART_MAX = 7;
/** Nor more seats of a package. */
export const SEATS_MAX = 500;

export interface CartLine {
  readonly id: string;
  /** Null where the price is for the whole workspace. */
  readonly seats: number | null;
}

const listeners = new Set<() => void>();
let cart: readonly CartLine[] = read();

function read(): readonly CartLine[] {
  const kept = localStorage.getItem(KEY) ?? '';
  return kept === '' ? [] : kept.split(' ').slice(0, CART_MAX).map(lineOf);
}

/** `namespace/name`, and `namespace/name:3` with seats. */
function lineOf(kept: string): CartLine {
  const [id = '', seats] = kept.split(':');
  const count = Number(seats);
  return { id, seats: seats === undefined ? null : isSeats(count) ? count : 1 };
}

export function isSeats(count: number): boolean {
  return Number.isInteger(count) && count >= 1 && count <= SEATS_MAX;
}

function keep(next: readonly CartLine[]): void {
  cart = next;
  localStorage.setItem(KEY, next.map(({ id, seats }) => (seats === null ? id : `${id}:${String(seats)}`)).join(' '));
  for (const listener of listeners) listener();
}

window.addEventListener('storage', (event) => {
  if (event.key !== KEY) return;
  cart = read();
  for (const listener of listeners) listener();
});

export const addToCart = (id: string, seats: number | null): void => {
  if (!cart.some((it) => it.id === id) && cart.length < CART_MAX) keep([...cart, { id, seats }]);
};
export const setSeats = (id: string, seats: number | null): void => keep(cart.map((it) => (it.id === id ? { id, seats } : it)));
export const removeFromCart = (id: string): void => keep(cart.filter((it) => it.id !== id));
export const emptyCart = (): void => keep([]);

export function useCart(): readonly CartLine[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => cart,
  );
}
