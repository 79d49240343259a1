import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';

const SHOWN = ['/api/v1/billing/subscription', '/api/v1/billing/payment-methods', '/api/v1/billing/invoices/{id}', '/api/v1/billing/quotas'];
export const INVOICES = 'subscription-invoices';

/** Everything that is shown of the subscription is asked anew. */
export function useRefresh(): () => Promise<void> {
  const cached = useQueryClient();
  return useCallback(async () => {
    const keys = [...SHOWN.map((path) => ['get', path]), [INVOICES]];
    await Promise.all(keys.map((queryKey) => cached.invalidateQueries({ queryKey })));
  }, [cached]);
}
