import { QueryClientProvider } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';

import { Mark } from './brand';
import { Preferences } from './preferences-menu';
import { queryClient } from './query-client';

export function Narrow() {
  return (
    <QueryClientProvider client={queryClient}>
      <div className="narrow">
        <header className="topbar">
          <a href="/" className="brand">
            <Mark /> ggen cloud
          </a>
          <span className="spring" />
          <Preferences />
        </header>
        <main id="main">
          <Outlet />
        </main>
      </div>
    </QueryClientProvider>
  );
}
