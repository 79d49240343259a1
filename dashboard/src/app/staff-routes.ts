// The pages of staff, under a frame of their own. Nothing of a customer's session leads to them.
import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';

import { loadStaffTexts } from '../text';

const staff = () => import('../staff');
const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

export function staffRoutes<Root extends AnyRoute>(root: Root) {
  const shell = createRoute({
    getParentRoute: () => root,
    path: '/staff',
    beforeLoad: loadStaffTexts,
    component: lazyRouteComponent(staff, 'StaffShell'),
  });
  return shell.addChildren([
    createRoute({ getParentRoute: () => shell, path: '/', component: lazyRouteComponent(staff, 'StaffHome') }),
    createRoute({ getParentRoute: () => shell, path: '/submissions', component: lazyRouteComponent(staff, 'Submissions') }),
    createRoute({
      getParentRoute: () => shell,
      path: '/submissions/$namespace/$name/$version',
      component: lazyRouteComponent(staff, 'SubmissionPage'),
    }),
    createRoute({ getParentRoute: () => shell, path: '/payments', component: lazyRouteComponent(staff, 'Payments') }),
    createRoute({ getParentRoute: () => shell, path: '/orders/$workspace/$order', component: lazyRouteComponent(staff, 'StaffOrder') }),
    createRoute({ getParentRoute: () => shell, path: '/disputes', component: lazyRouteComponent(staff, 'Disputes') }),
    createRoute({ getParentRoute: () => shell, path: '/disputes/$id', component: lazyRouteComponent(staff, 'DisputePage') }),
    createRoute({ getParentRoute: () => shell, path: '/accounts', component: lazyRouteComponent(staff, 'Accounts') }),
    createRoute({ getParentRoute: () => shell, path: '/accounts/$id', component: lazyRouteComponent(staff, 'AccountPage') }),
    createRoute({ getParentRoute: () => shell, path: '/workspaces/$id', component: lazyRouteComponent(staff, 'WorkspacePage') }),
    createRoute({
      getParentRoute: () => shell,
      path: '/books',
      validateSearch: (search): { currency?: string } => {
        const currency = text(search['currency']);
        return currency === undefined ? {} : { currency };
      },
      component: lazyRouteComponent(staff, 'Books'),
    }),
    createRoute({
      getParentRoute: () => shell,
      path: '/books/statement',
      validateSearch: (search): { account?: string; currency?: string } => {
        const read = { account: text(search['account']), currency: text(search['currency']) };
        return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
      },
      component: lazyRouteComponent(staff, 'Statement'),
    }),
    createRoute({ getParentRoute: () => shell, path: '/reconciliation', component: lazyRouteComponent(staff, 'Reconciliation') }),
    createRoute({ getParentRoute: () => shell, path: '/acts', component: lazyRouteComponent(staff, 'Acts') }),
  ]);
}
