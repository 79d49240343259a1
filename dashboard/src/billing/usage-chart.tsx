import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { api } from '../api/client';
import { useSession, type Schemas } from '../api/hooks';
import { Chart } from '../ui/chart';
import { Select } from '../ui/form';
import { useFormat } from '../ui/format';
import { Await, Card } from '../ui/parts';
import { byDay, operationsOf } from './usage-bars';

// A period has 31 days at most, of a few operations each.
const PAGES_MAX = 5;

/** What was used on each day of this period. */
export function UsageChart() {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const session = useSession();
  const [chosen, setChosen] = useState<string | null>(null);
  const usage = useQuery({ queryKey: ['usage-by-day', session?.workspaceId], queryFn: load });
  const named = (operation: string) => (i18n.exists(`limits.${operation}`, { ns: 'app' }) ? t(`limits.${operation}` as 'limits.storage') : operation);
  const operations = operationsOf(usage.data?.items ?? []);
  const operation = chosen ?? operations[0] ?? 'generations';
  const choice = operations.length > 1 && (
    <Select
      label={<span className="visually-hidden">{t('usage.groups.operation')}</span>}
      className="select compact"
      value={operation}
      onChange={(event) => setChosen(event.target.value)}
    >
      {operations.map((it) => (
        <option key={it} value={it}>
          {named(it)}
        </option>
      ))}
    </Select>
  );
  return (
    <Card title={t('overview.days')} aside={choice}>
      <Await query={usage} lines={6}>
        {({ items, period }) =>
          items.length === 0 ? (
            <p className="soft">{t('overview.noDays')}</p>
          ) : (
            <Chart
              label={t('overview.daysOf', { operation: named(operation), date: format.date(period.starts_at) })}
              column={t('usage.groups.day')}
              unit={named(operation)}
              bars={byDay(items, operation, period, new Date()).map((it) => ({ key: it.day, label: format.day(it.day), value: it.units }))}
              show={format.number}
            />
          )
        }
      </Await>
    </Card>
  );
}

/** The whole period, which is more than a page. */
async function load(): Promise<Pick<Schemas['Usage'], 'items' | 'period'>> {
  const items: Schemas['UsageItem'][] = [];
  let cursor: string | null | undefined;
  for (let pages = 0; pages < PAGES_MAX; pages += 1) {
    const query = { group: 'day' as const, limit: 100, ...(cursor ? { cursor } : {}) };
    const { data } = await api().GET('/api/v1/billing/usage', { params: { query } });
    if (data === undefined) throw new Error('the answer is no document');
    items.push(...data.items);
    cursor = data.next_cursor;
    if (!cursor) return { items, period: data.period };
  }
  throw new Error(`the period has more than ${String(PAGES_MAX)} pages`);
}
