import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '../api/hooks';
import { Chart } from '../ui/chart';
import { useFormat } from '../ui/format';
import { Card } from '../ui/parts';
import { bodyOf } from './pages';
import { staffApi } from './session';

const DAYS = 30;

/** What moved on each of the days compared last, in the currency that most of them have. */
export function MovementsChart() {
  const { t } = useTranslation('staff');
  const format = useFormat();
  const days = useQuery({
    queryKey: ['reconciliations', 'chart'],
    queryFn: async () => bodyOf(await staffApi().GET('/api/v1/staff/books/reconciliations', { params: { query: { limit: DAYS } } })),
  });
  const shown = ofOneCurrency(days.data?.items ?? []);
  // Two days and more say something; the table below has its own states of loading and of errors.
  if (shown.length < 2) return null;
  const currency = shown[0]?.currency ?? 'usd';
  return (
    <Card title={t('reconciliation.moved', { currency: currency.toUpperCase() })}>
      <Chart
        label={t('reconciliation.movedOf', { currency: currency.toUpperCase() })}
        column={t('reconciliation.day')}
        unit={t('reconciliation.ours')}
        bars={shown.map((it) => ({ key: it.day, label: format.day(it.day), value: it.ours.net }))}
        show={(value) => format.money(value, currency)}
      />
    </Card>
  );
}

/** The oldest first, as time goes on a chart. */
function ofOneCurrency(days: Schemas['Reconciliation'][]): Schemas['Reconciliation'][] {
  const counts = new Map<string, number>();
  for (const { currency } of days) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  const most = [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
  return days.filter((it) => it.currency === most).reverse();
}
