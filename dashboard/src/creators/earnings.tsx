import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Coins, Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import { api } from '../api/client';
import { useSession } from '../api/hooks';
import { saveText } from '../ui/download';
import { useFormat } from '../ui/format';
import { More, usePages, type PageQuery } from '../ui/pages';
import { Await, Button, Card, Empty, PageHead, ProblemNote, Table } from '../ui/parts';
import { tablePage, wholeTable, type TablePage } from '../ui/whole-table';
import { EarningsChart } from './earnings-chart';

/** What the workspace has of its sales, by the books. All of it is in US dollars. */
export function Earnings() {
  const { t } = useTranslation();
  const format = useFormat();
  const session = useSession();
  const list = usePages(['earnings', session?.workspaceId], page);
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
                  <Table
                    label={t('earnings.statement')}
                    columns={[t('earnings.what'), t('orders.date'), { label: t('earnings.amount'), number: true }]}
                  >
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
      <More list={list} />
    </div>
  );
}

/** A page of the statement. Only a request that accepts `text/csv` gets a table instead. */
async function page(query: PageQuery) {
  const { data } = await api().GET('/api/v1/creator/earnings', { params: { query } });
  if (data === undefined || typeof data === 'string') throw new Error('the answer is no document');
  return data;
}

async function csv(query: PageQuery): Promise<TablePage> {
  return tablePage(await api().GET('/api/v1/creator/earnings', { params: { query }, headers: { accept: 'text/csv' }, parseAs: 'text' }));
}
