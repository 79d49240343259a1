import { useTranslation } from 'react-i18next';

import type { Schemas } from '../api/hooks';
import { useFormat } from '../ui/format';

/** What a package costs, and whether that is for one seat. */
export function usePriceText(): (priced: { price_cents: number; priced_per: Schemas['PricedPer'] }) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ price_cents: cents, priced_per: per }) => {
    if (cents === 0) return t('market.free');
    return per === 'seat' ? t('market.perSeat', { price: format.money(cents) }) : format.money(cents);
  };
}
