import { useTranslation } from 'react-i18next';

import type { Schemas } from '../api/hooks';
import { Badge, type Tone } from '../ui/parts';

const TONES: Record<Schemas['InvoiceState'], Tone> = { draft: '', open: 'warn', paid: 'good', void: '', uncollectible: 'bad' };

export function InvoiceBadge({ state }: { state: Schemas['InvoiceState'] }) {
  const { t } = useTranslation();
  return <Badge tone={TONES[state]}>{t(`invoices.states.${state}`)}</Badge>;
}
