import { api } from '../api/client';
import { unreachable } from '../api/problem';
import { useDownload } from '../ui/download';

/** Has the browser save the receipt of an order. */
export function useReceipt(orderId: string) {
  return useDownload(async () => {
    const { data } = await api().GET('/api/v1/orders/{id}/receipt', { params: { path: { id: orderId } } });
    if (!data) throw unreachable();
    return data.url;
  });
}

/** Has the browser save the credit note of a refund. */
export function useCreditNote(orderId: string, refundId: string) {
  return useDownload(async () => {
    const path = { id: orderId, refund_id: refundId };
    const { data } = await api().GET('/api/v1/orders/{id}/refunds/{refund_id}/receipt', { params: { path } });
    if (!data) throw unreachable();
    return data.url;
  });
}
