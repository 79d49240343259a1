import { RouterProvider } from '@tanstack/react-router';

import { router } from './router';

export default function Application() {
  return <RouterProvider router={router} />;
}
