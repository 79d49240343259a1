import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useSession, type Schemas } from '../api/hooks';
import { Chart } from '../ui/chart';
import { useFormat } from '../ui/format';
import { Await, Card } from '../ui/parts';
import { byMonth } from './earnings-bars';

const PAGE = 100;
const PAGES_MAX = 5;

type Load = (query: { cursor?: string; limit: number }) => Promise<Pick<Schemas['Earnings'], 'items' | 'next_cursor'>>;

/** What the lines of the statement come to in each month. */
export function EarningsChart({ load }: { load: Load }) {
  const { t } = useTranslation();
  const format = useFormat();
  const session = useSession();
  const lines = useQuery({ queryKey: ['earnings-by-month', session?.workspaceId], queryFn: () => newest(load) });
  return (
    <Card title={t('earnings.months')}>
      <Await query={lines} lines={6}>
        {({ items, whole }) => (
          <>
            <Chart label={t('earnings.monthsOf')} column={t('earnings.month')} unit={t('earnings.amount')} bars={byMonth(items, new Date(), format.month)} show={format.money} />
            {!whole && <p className="soft small">{t('earnings.newest', { count: items.length })}</p>}
          </>
        )}
      </Await>
    </Card>
  );
}

/** Not more than some pages: of a long statement the table is downloaded. */
async function newest(load: Load): Promise<{ items: Schemas['Earning'][]; whole: boolean }> {
  const items: Schemas['Earning'][] = [];
  let cursor: string | null | undefined;
  for (let pages = 0; pages < PAGES_MAX; pages += 1) {
    const page = await load({ limit: PAGE, ...(cursor ? { cursor } : {}) });
    items.push(...page.items);
    cursor = page.next_cursor;
    if (!cursor) return { items, whole: true };
  }
  return { items, whole: false };
}
