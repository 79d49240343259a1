// Every page by its address. Pages are loaded when they are opened; those inside need a session.
import { createRoute, createRouter, lazyRouteComponent, Outlet, redirect } from '@tanstack/react-router';

import { sessions } from '../api/client';
import { loadAppTexts, loadInsideTexts, loadStaffTexts } from '../text';
import { ownPath } from './own-path';
import { root } from './root-route';
import { staff } from './staff-routes';

/** Pages of one form, without the product around them. */
const narrow = createRoute({
  getParentRoute: () => root,
  id: 'narrow',
  beforeLoad: loadAppTexts,
  component: lazyRouteComponent(() => import('./narrow'), 'Narrow'),
});

const identity = () => import('../identity');
const entrance = [
  createRoute({
    getParentRoute: () => narrow,
    path: '/staff/enrol',
    beforeLoad: loadStaffTexts,
    component: lazyRouteComponent(() => import('../staff/enrol'), 'StaffEnrol'),
  }),
  createRoute({ getParentRoute: () => narrow, path: '/register', component: lazyRouteComponent(identity, 'Register') }),
  createRoute({ getParentRoute: () => narrow, path: '/verify-email', component: lazyRouteComponent(identity, 'VerifyEmail') }),
  createRoute({
    getParentRoute: () => narrow,
    path: '/login',
    validateSearch: (search): { next?: string } => {
      const next = typeof search['next'] === 'string' ? ownPath(search['next']) : null;
      return next === null ? {} : { next };
    },
    component: lazyRouteComponent(identity, 'Login'),
  }),
  createRoute({ getParentRoute: () => narrow, path: '/signed-in', component: lazyRouteComponent(() => import('../identity/signed-in'), 'SignedIn') }),
  createRoute({ getParentRoute: () => narrow, path: '/forgot-password', component: lazyRouteComponent(identity, 'ForgotPassword') }),
  createRoute({ getParentRoute: () => narrow, path: '/reset-password', component: lazyRouteComponent(identity, 'ResetPassword') }),
  createRoute({
    getParentRoute: () => narrow,
    path: '/accept-invitation',
    component: lazyRouteComponent(() => import('../tenancy/accept-invitation'), 'AcceptInvitation'),
  }),
  createRoute({
    getParentRoute: () => narrow,
    path: '/confirm-email-change',
    component: lazyRouteComponent(() => import('../identity/confirm-email-change'), 'ConfirmEmailChange'),
  }),
];

/** The product, also for whoever only looks at the market. */
const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  beforeLoad: async () => {
    await Promise.all([loadInsideTexts(), sessions.restore()]);
  },
  component: lazyRouteComponent(() => import('./shell'), 'Shell'),
});

const member = createRoute({
  getParentRoute: () => shell,
  id: 'member',
  beforeLoad: ({ location }) => {
    if (sessions.current() === null) throw redirect({ to: '/login', search: { next: location.href } });
  },
  component: Outlet,
});

export interface MarketSearch {
  q?: string;
  kind?: string;
  category?: string;
  licence?: string;
  price?: string;
  sort?: string;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
const only = <T extends object>(search: T): { [K in keyof T]?: NonNullable<T[K]> } =>
  Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: NonNullable<T[K]> };

const market = [
  createRoute({
    getParentRoute: () => shell,
    path: '/market',
    validateSearch: (search): MarketSearch => {
      const { q, kind, category, licence, price, sort } = search;
      const read = { q: text(q), kind: text(kind), category: text(category), licence: text(licence), price: text(price), sort: text(sort) };
      return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
    },
    component: lazyRouteComponent(() => import('../discovery/market'), 'Market'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/packages/$namespace/$name',
    validateSearch: (search): { from?: string; to?: string } => only({ from: text(search['from']), to: text(search['to']) }),
    component: lazyRouteComponent(() => import('../catalog/package-page'), 'PackagePage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/sparql',
    validateSearch: (search): { query?: string } => only({ query: text(search['query']) }),
    component: lazyRouteComponent(() => import('../discovery/sparql'), 'Sparql'),
  }),
];

/** Says what it does before it wants a login; the code of its mail is in no address meanwhile. */
const redeemGift = createRoute({
  getParentRoute: () => shell,
  path: '/redeem-gift',
  component: lazyRouteComponent(() => import('../orders/redeem-gift'), 'RedeemGift'),
});

/** For whoever got a receipt, with or without an account. */
const verify = createRoute({
  getParentRoute: () => shell,
  path: '/verify',
  component: lazyRouteComponent(() => import('../audit/verify-page'), 'VerifyPage'),
});

const generations = () => import('../generations');
const orders = () => import('../orders');
const subscriptions = () => import('../subscriptions');
const inside = [
  createRoute({ getParentRoute: () => member, path: '/overview', component: lazyRouteComponent(() => import('../billing/overview'), 'Overview') }),
  createRoute({ getParentRoute: () => member, path: '/usage', component: lazyRouteComponent(() => import('../billing/usage'), 'Usage') }),
  createRoute({
    getParentRoute: () => member,
    path: '/plan',
    validateSearch: (search): { redirect_status?: string } => only({ redirect_status: text(search['redirect_status']) }),
    component: lazyRouteComponent(subscriptions, 'PlanPage'),
  }),
  createRoute({ getParentRoute: () => member, path: '/invoices', component: lazyRouteComponent(subscriptions, 'Invoices') }),
  createRoute({ getParentRoute: () => member, path: '/invoices/$id', component: lazyRouteComponent(subscriptions, 'InvoicePage') }),
  createRoute({ getParentRoute: () => member, path: '/keys', component: lazyRouteComponent(() => import('../identity/keys'), 'Keys') }),
  createRoute({ getParentRoute: () => member, path: '/webhooks', component: lazyRouteComponent(() => import('../webhooks/list'), 'Webhooks') }),
  createRoute({ getParentRoute: () => member, path: '/webhooks/$id', component: lazyRouteComponent(() => import('../webhooks/webhook-page'), 'WebhookPage') }),
  createRoute({ getParentRoute: () => member, path: '/workspace', component: lazyRouteComponent(() => import('../tenancy/workspace'), 'Workspace') }),
  createRoute({ getParentRoute: () => member, path: '/account/security', component: lazyRouteComponent(() => import('../identity/security'), 'Security') }),
  createRoute({ getParentRoute: () => member, path: '/cart', component: lazyRouteComponent(orders, 'Cart') }),
  createRoute({ getParentRoute: () => member, path: '/orders', component: lazyRouteComponent(orders, 'Orders') }),
  createRoute({
    getParentRoute: () => member,
    path: '/orders/$id',
    validateSearch: (search): { paid?: number } => (search['paid'] === undefined ? {} : { paid: 1 }),
    component: lazyRouteComponent(orders, 'OrderPage'),
  }),
  createRoute({ getParentRoute: () => member, path: '/orders/$id/receipt', component: lazyRouteComponent(orders, 'ReceiptPage') }),
  createRoute({ getParentRoute: () => member, path: '/earnings', component: lazyRouteComponent(() => import('../creators/earnings'), 'Earnings') }),
  createRoute({ getParentRoute: () => member, path: '/splits', component: lazyRouteComponent(() => import('../creators/splits'), 'Splits') }),
  createRoute({ getParentRoute: () => member, path: '/transfers', component: lazyRouteComponent(() => import('../creators/transfers'), 'Transfers') }),
  createRoute({ getParentRoute: () => member, path: '/library', component: lazyRouteComponent(() => import('../library/library'), 'Library') }),
  createRoute({
    getParentRoute: () => member,
    path: '/library/$namespace/$name/seats',
    component: lazyRouteComponent(() => import('../library/seats-page'), 'SeatsPage'),
  }),
  createRoute({ getParentRoute: () => member, path: '/own-packages', component: lazyRouteComponent(() => import('../creators/packages'), 'OwnPackages') }),
  createRoute({ getParentRoute: () => member, path: '/generations', component: lazyRouteComponent(generations, 'Generations') }),
  createRoute({
    getParentRoute: () => member,
    path: '/generations/new',
    validateSearch: (search): { package?: string } => {
      const named = text(search['package']);
      return named === undefined ? {} : { package: named };
    },
    component: lazyRouteComponent(generations, 'NewGeneration'),
  }),
  createRoute({
    getParentRoute: () => member,
    path: '/generations/$id',
    validateSearch: (search): { file?: string; against?: string } => only({ file: text(search['file']), against: text(search['against']) }),
    component: lazyRouteComponent(generations, 'GenerationPage'),
  }),
];

const tree = root.addChildren([
  narrow.addChildren(entrance),
  shell.addChildren([...market, redeemGift, verify, member.addChildren(inside)]),
  staff,
]);

export const router = createRouter({ routeTree: tree, defaultPreload: 'intent', scrollRestoration: true });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
