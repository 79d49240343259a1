import { createRootRoute, Outlet } from '@tanstack/react-router';

import { Failed, NotFound } from './fallbacks';

export const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound, errorComponent: Failed });
