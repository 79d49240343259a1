// What is in the cart of this browser: names of packages, nothing else. Prices come from the API.
/* eslint-disable no-restricted-globals */
import { useSyncExternalStore } from 'react';

const KEY = 'cart';
/** The API orders no more at once. */
export const CART_MAX = 7;
const listeners = new Set<() => void>();
let cart: readonly string[] = read();

function read(): readonly string[] {
  const kept = localStorage.getItem(KEY) ?? '';
  return kept === '' ? [] : kept.split(' ').slice(0, CART_MAX);
}

function keep(next: readonly string[]): void {
  cart = next;
  localStorage.setItem(KEY, next.join(' '));
  for (const listener of listeners) listener();
}

window.addEventListener('storage', (event) => {
  if (event.key !== KEY) return;
  cart = read();
  for (const listener of listeners) listener();
});

export const addToCart = (id: string): void => {
  if (!cart.includes(id) && cart.length < CART_MAX) keep([...cart, id]);
};
export const removeFromCart = (id: string): void => keep(cart.filter((it) => it !== id));
export const emptyCart = (): void => keep([]);

export function useCart(): readonly string[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => cart,
  );
}
