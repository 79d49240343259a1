// The pages of staff, under a frame of their own. Nothing of a customer's session leads to them.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { loadStaffTexts } from '../text';
import { root } from './root-route';

const pages = () => import('../staff');
const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

const shell = createRoute({
  getParentRoute: () => root,
  path: '/staff',
  beforeLoad: loadStaffTexts,
  component: lazyRouteComponent(pages, 'StaffShell'),
});

// Apart from `addChildren`, inside which the types of routes would be lost.
const children = [
  createRoute({ getParentRoute: () => shell, path: '/', component: lazyRouteComponent(pages, 'StaffHome') }),
  createRoute({ getParentRoute: () => shell, path: '/submissions', component: lazyRouteComponent(pages, 'Submissions') }),
  createRoute({
    getParentRoute: () => shell,
    path: '/submissions/$namespace/$name/$version',
    component: lazyRouteComponent(pages, 'SubmissionPage'),
  }),
  createRoute({ getParentRoute: () => shell, path: '/abuse-reports', component: lazyRouteComponent(pages, 'AbuseReports') }),
  createRoute({ getParentRoute: () => shell, path: '/abuse-reports/$id', component: lazyRouteComponent(pages, 'AbuseReportPage') }),
  createRoute({ getParentRoute: () => shell, path: '/takedown-appeals', component: lazyRouteComponent(pages, 'TakedownAppeals') }),
  createRoute({ getParentRoute: () => shell, path: '/takedown-appeals/$id', component: lazyRouteComponent(pages, 'TakedownAppealPage') }),
  createRoute({ getParentRoute: () => shell, path: '/packages', component: lazyRouteComponent(pages, 'StaffPackages') }),
  createRoute({ getParentRoute: () => shell, path: '/packages/$namespace/$name', component: lazyRouteComponent(pages, 'StaffPackage') }),
  createRoute({ getParentRoute: () => shell, path: '/payments', component: lazyRouteComponent(pages, 'Payments') }),
  createRoute({ getParentRoute: () => shell, path: '/orders/$workspace/$order', component: lazyRouteComponent(pages, 'StaffOrder') }),
  createRoute({ getParentRoute: () => shell, path: '/disputes', component: lazyRouteComponent(pages, 'Disputes') }),
  createRoute({ getParentRoute: () => shell, path: '/disputes/$id', component: lazyRouteComponent(pages, 'DisputePage') }),
  createRoute({ getParentRoute: () => shell, path: '/accounts', component: lazyRouteComponent(pages, 'Accounts') }),
  createRoute({ getParentRoute: () => shell, path: '/accounts/$id', component: lazyRouteComponent(pages, 'AccountPage') }),
  createRoute({ getParentRoute: () => shell, path: '/workspaces/$id', component: lazyRouteComponent(pages, 'WorkspacePage') }),
  createRoute({
    getParentRoute: () => shell,
    path: '/workspaces/$id/generations/$generation',
    component: lazyRouteComponent(pages, 'StaffGeneration'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/books',
    validateSearch: (search): { currency?: string } => {
      const currency = text(search['currency']);
      return currency === undefined ? {} : { currency };
    },
    component: lazyRouteComponent(pages, 'Books'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/books/statement',
    validateSearch: (search): { account?: string; currency?: string } => {
      const read = { account: text(search['account']), currency: text(search['currency']) };
      return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
    },
    component: lazyRouteComponent(pages, 'Statement'),
  }),
  createRoute({ getParentRoute: () => shell, path: '/reconciliation', component: lazyRouteComponent(pages, 'Reconciliation') }),
  createRoute({ getParentRoute: () => shell, path: '/stripe-events', component: lazyRouteComponent(pages, 'StripeEvents') }),
  createRoute({ getParentRoute: () => shell, path: '/acts', component: lazyRouteComponent(pages, 'Acts') }),
];

export const staff = shell.addChildren(children);
