import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { api } from '../api/client';
import type { Schemas } from '../api/hooks';
import { Button } from '../ui/parts';
import { CardProblem } from './card-name';
import { useRefresh } from './refresh';
import { beginCard, refusal } from './stripe';

/** Has the bank ask whoever pays for a first payment that waits for it. */
export function useConfirmPayment() {
  const { i18n } = useTranslation();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: async (offer: Schemas['SubscriptionOffer']) => {
      const { plan, interval, currency, seats } = offer;
      // Asked for once more, it changes nothing, and answers by what the payment is confirmed.
      const { data } = await api().PUT('/api/v1/billing/subscription', { body: { plan, interval, currency, seats } });
      if (!data?.client_secret) return;
      // The key of Stripe.js comes with the beginning of a card alone, which is given up.
      const { stripe } = await beginCard(i18n.language === 'de' ? 'de' : 'en');
      // It throws where the bank has refused before, and asks no more.
      const { error } = await stripe.handleNextAction({ clientSecret: data.client_secret }).catch(() => ({ error: {} }));
      if (error) throw refusal(error);
    },
    onSettled: refresh,
  });
}

export function ConfirmPayment({ subscription }: { subscription: Schemas['Subscription'] }) {
  const { t } = useTranslation();
  const confirm = useConfirmPayment();
  const { next } = subscription;
  if (!next) return null;
  return (
    <>
      {confirm.error !== null && <CardProblem error={confirm.error} />}
      <div className="row">
        <Button look="primary" busy={confirm.isPending} onPress={() => confirm.mutate(next)}>
          {t('subscription.confirmPayment')}
        </Button>
      </div>
    </>
  );
}
