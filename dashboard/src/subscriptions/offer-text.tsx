import { useTranslation } from 'react-i18next';

import type { Schemas } from '../api/hooks';
import { useFormat } from '../ui/format';

type Offer = Schemas['SubscriptionOffer'];

export interface OfferTexts {
  /** The plan, with its seats where there are several. */
  plan: (offer: Pick<Offer, 'plan' | 'seats'>) => string;
  /** What a period of it costs. */
  price: (offer: Offer) => string;
}

export function useOfferTexts(): OfferTexts {
  const { t } = useTranslation();
  const format = useFormat();
  const plan: OfferTexts['plan'] = (offer) => {
    const name = t(`plans.${offer.plan}`);
    return offer.seats > 1 ? t('subscription.withSeats', { plan: name, count: offer.seats }) : name;
  };
  return { plan, price: (offer) => t(`subscription.per.${offer.interval}`, { amount: format.money(offer.amount, offer.currency) }) };
}
