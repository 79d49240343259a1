import { useMutation } from '@tanstack/react-query';

import { api } from '../api/client';
import { unreachable } from '../api/problem';

/** Gets the page on which an order is paid, and leaves for it. */
export function useCheckout() {
  return useMutation({
    mutationFn: async (id: string) => {
      const { data } = await api().POST('/api/v1/orders/{id}/checkout', { params: { path: { id } }, body: { kind: 'hosted_page' } });
      if (!data?.url) throw unreachable();
      return data.url;
    },
    onSuccess: (url) => window.location.assign(url),
  });
}
