import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Coins, Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import { api } from '../api/client';
import { useSession } from '../api/hooks';
import { saveText } from '../ui/download';
import { useFormat } from '../ui/format';
import { Await, Button, Card, Empty, PageHead, ProblemNote, Table } from '../ui/parts';
import { tablePage, wholeTable, type TablePage } from '../ui/whole-table';
import { EarningsChart } from './earnings-chart';

const PAGE = 25;

/** What the workspace has of its sales, by the books. All of it is in US dollars. */
export function Earnings() {
  const { t } = useTranslation();
  const format = useFormat();
  const session = useSession();
  const list = useInfiniteQuery({
    queryKey: ['earnings', session?.workspaceId],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => page({ limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) }),
    getNextPageParam: (page) => page.next_cursor ?? undefined,
  });
  const table = useMutation({
    mutationFn: () => wholeTable(csv),
    onSuccess: (text) => saveText(text, 'earnings.csv', 'text/csv'),
  });
  return (
    <div className="stack">
      <PageHead title={t('earnings.title')} lead={t('earnings.lead')}>
        <Link to="/splits" className="button">
          {t('shell.links.splits')}
        </Link>
        <Button busy={table.isPending} onPress={() => table.mutate()}>
          <Download size={16} aria-hidden /> {t('earnings.csv')}
        </Button>
      </PageHead>
      {table.error !== null && <ProblemNote error={table.error} />}
      <Await query={list}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          return (
            <>
              <Card title={t('earnings.owed')}>
                <p className="price">{format.money(pages[0]?.owed_cents ?? 0)}</p>
                <p className="soft small">{t('earnings.owedText')}</p>
              </Card>
              {items.length > 0 && <EarningsChart load={page} />}
              <Card plain title={t('earnings.statement')}>
                {items.length === 0 ? (
                  <Empty icon={Coins} title={t('earnings.none')}>
                    <p>{t('earnings.noneText')}</p>
                  </Empty>
                ) : (
                  <Table label={t('earnings.statement')}>
                    <thead>
                      <tr>
                        <th scope="col">{t('earnings.what')}</th>
                        <th scope="col">{t('orders.date')}</th>
                        <th scope="col" className="number">
                          {t('earnings.amount')}
                        </th>
                      </tr>
                    </thead>
                    <tbody>
                      {items.map((it) => (
                        <tr key={it.transfer + it.at}>
                          <td className="break">
                            {it.amount_cents < 0 ? t('earnings.returned') : t('earnings.share')}
                            <div className="soft small mono">{it.transfer}</div>
                          </td>
                          <td className="nowrap">{format.dateTime(it.at)}</td>
                          <td className="number nowrap">{format.money(it.amount_cents)}</td>
                        </tr>
                      ))}
                    </tbody>
                  </Table>
                )}
              </Card>
            </>
          );
        }}
      </Await>
      {list.hasNextPage && (
        <p className="more">
          <Button busy={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>
            {t('more')}
          </Button>
        </p>
      )}
    </div>
  );
}

type Part = { cursor?: string; limit: number };

/** A page of the statement. Only a request that accepts `text/csv` gets a table instead. */
async function page(query: Part) {
  const { data } = await api().GET('/api/v1/creator/earnings', { params: { query } });
  if (data === undefined || typeof data === 'string') throw new Error('the answer is no document');
  return data;
}

async function csv(query: Part): Promise<TablePage> {
  return tablePage(await api().GET('/api/v1/creator/earnings', { params: { query }, headers: { accept: 'text/csv' }, parseAs: 'text' }));
}
