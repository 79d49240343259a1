import { QueryClient } from '@tanstack/react-query';

// The client itself repeats what can be repeated.
export const queryClient = new QueryClient({
  defaultOptions: { queries: { retry: false, staleTime: 15_000 }, mutations: { retry: false } },
});
