// @vitest-environment jsdom
// The page on which somebody arrives from a provider, with a server of its own in the API's place.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRootRoute, createRoute, createRouter, Outlet, RouterProvider } from '@tanstack/react-router';
import { createElement, StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';

import { initialise, sessions } from '../../src/api/client';
import { SignedIn } from '../../src/identity/signed-in';
import { loadAppTexts, startTexts } from '../../src/text';

const SESSION = {
  access_token: 'access', refresh_token: 'refresh', token_type: 'Bearer', expires_in_seconds: 900,
  account_id: 'acc_a', workspace_id: 'ten_a', role: 'admin',
};
const REFUSED = { status: 401, body: { type: 'about:blank', title: 'Unauthorized', status: 401, code: 'oauth_code_unknown' } };

let server: Server;
let answer: { status: number; body: unknown };
let asked: unknown[];
let shown: Root | null = null;

beforeAll(async () => {
  server = createServer((request, response) => {
    let text = '';
    request.on('data', (part: Buffer) => (text += part.toString()));
    request.on('end', () => {
      asked.push([request.method, request.url, JSON.parse(text)]);
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  vi.stubGlobal('scrollTo', () => undefined);
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined }));
  await startTexts();
  await loadAppTexts();
});

afterAll(() => server.close());

beforeEach(() => {
  initialise(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}`);
  sessionStorage.clear();
  asked = [];
  answer = { status: 200, body: SESSION };
});

afterEach(() => shown?.unmount());

/** Somebody who began this comes back at an address that ends so. */
function comeBack(fragment: string, begun: object | null): void {
  if (begun !== null) sessionStorage.setItem('provider', JSON.stringify({ verifier: 'verifier', next: '/overview', ...begun }));
  window.history.replaceState(null, '', `/signed-in${fragment}`);
  const root = createRootRoute({ component: Outlet });
  const page = (path: string, component: () => ReturnType<typeof createElement>) => createRoute({ getParentRoute: () => root, path, component });
  const named = (name: string) => () => createElement('h1', null, name);
  const routes = [page('/signed-in', () => createElement(SignedIn)), page('/overview', named('overview')), page('/login', named('login')), page('/register', named('register'))];
  const router = createRouter({ routeTree: root.addChildren(routes) });
  const place = document.body.appendChild(document.createElement('div'));
  document.body.replaceChildren(place);
  shown = createRoot(place);
  // The router's type is that of the whole dashboard, of which these are a few routes.
  const routed = createElement(RouterProvider, { router: router as never });
  shown.render(createElement(StrictMode, null, createElement(QueryClientProvider, { client: new QueryClient() }, routed)));
}

const heading = (text: string) => vi.waitFor(() => expect(document.querySelector('h1, h2')?.textContent).toBe(text));

/** Nothing that is as good as the sign-in stays in this window. */
function expectNothingLeft(): void {
  expect(window.location.href).not.toMatch(/#|secret/);
  expect(sessionStorage.getItem('provider')).toBeNull();
}

test('a code is exchanged once with the verifier of this tab, and leaves the address', async () => {
  comeBack('#code=secret', { route: 'start' });
  await heading('overview');
  expectNothingLeft();
  expect(asked).toEqual([['POST', '/api/v1/auth/oauth/token', { code: 'secret', verifier: 'verifier' }]]);
  expect(sessions.current()).toEqual({ accountId: 'acc_a', workspaceId: 'ten_a', role: 'admin' });
});

test('a code that is refused leaves the address too, and is not sent again', async () => {
  answer = REFUSED;
  comeBack('#code=secret', { route: 'start' });
  await vi.waitFor(() => expect(document.querySelector('[role="alert"]')).not.toBeNull());
  expectNothingLeft();
  expect(asked).toHaveLength(1);
  expect(sessions.current()).toBeNull();
});

test('an account with a second factor is asked for it before there is a session', async () => {
  answer = { status: 200, body: { challenge: 'chl_a' } };
  comeBack('#code=secret', { route: 'start' });
  await vi.waitFor(() => expect(document.querySelector('input')).not.toBeNull());
  expectNothingLeft();
  expect(sessions.current()).toBeNull();
});

test.each(['#code=secret', '#linked=github', '#proven=google'])('%s of an address that somebody else wrote is not believed', async (fragment) => {
  comeBack(fragment, null);
  await heading('You are not signed in');
  expectNothingLeft();
  expect(asked).toEqual([]);
});

test('what was begun is believed only for what it was begun for', async () => {
  comeBack('#linked=github', { route: 'step-up' });
  await heading('You are not signed in');
  expectNothingLeft();
});

test.each([
  ['#linked=github', 'link', 'GitHub is linked'],
  ['#proven=google', 'step-up', 'It is you'],
])('%s says so, and goes on where it was begun', async (fragment, route, title) => {
  comeBack(fragment, { route, next: '/account/security' });
  await heading(title);
  expectNothingLeft();
  expect(document.querySelector('a')?.getAttribute('href')).toBe('/account/security');
});

test('a way on that leads to others is not kept', async () => {
  comeBack('#linked=github', { route: 'link', next: 'https://evil.example/' });
  await heading('GitHub is linked');
  expect(document.querySelector('a')?.getAttribute('href')).toBe('/');
});
