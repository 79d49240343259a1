import { useTranslation } from 'react-i18next';

import type { Schemas } from '../api/hooks';
import { Note, ProblemNote } from '../ui/parts';
import { CardRefused } from './stripe';

/** Networks as they write themselves; of another one Stripe's name is shown. */
const BRANDS: Record<string, string> = {
  amex: 'American Express', diners: 'Diners Club', discover: 'Discover', jcb: 'JCB', mastercard: 'Mastercard', unionpay: 'UnionPay', visa: 'Visa',
};

export function useCardName(): (card: Schemas['PaymentMethod']) => string {
  const { t } = useTranslation();
  return ({ brand, last4 }) => t('cards.name', { brand: BRANDS[brand] ?? brand, digits: last4 });
}

/** What was refused, by Stripe or by us. */
export function CardProblem({ error }: { error: unknown }) {
  const { t } = useTranslation();
  if (!(error instanceof CardRefused)) return <ProblemNote error={error} />;
  return (
    <Note tone="bad">
      <strong>{t('cards.refused')}</strong>
      {error.message !== '' && <span>{error.message}</span>}
    </Note>
  );
}
