import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Download, WalletCards } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '../api/hooks';
import { currencies } from '../ui/currencies';
import { saveText } from '../ui/download';
import { Select } from '../ui/form';
import { useFormat } from '../ui/format';
import { Await, Badge, Button, Card, Empty, Note, PageHead, ProblemNote, Table } from '../ui/parts';
import { tablePage, wholeTable } from '../ui/whole-table';
import { documentOf, Pages } from './pages';
import { Reasoned } from './reason';
import { $staff, staffApi } from './session';

// Of these each workspace has its own, which orders lead to; here stands what all have together.
const OF_WORKSPACES = ['buyer', 'payable', 'reserve'];

type Currency = Schemas['TrialBalance']['currency'];

/** Every account's balance; together they are nothing, or the books are wrong. */
export function Books() {
  const { t } = useTranslation('staff');
  const format = useFormat();
  const navigate = useNavigate();
  const { currency = 'usd' } = useSearch({ from: '/staff/books' });
  const query = $staff().useQuery('get', '/api/v1/staff/books/trial-balance', { params: { query: { currency: currency as Currency } } });
  return (
    <div className="stack">
      <PageHead title={t('books.title')} lead={t('books.lead')}>
        <Select
          label={<span className="visually-hidden">{t('books.currency')}</span>}
          className="select compact"
          value={currency}
          onChange={(event) => void navigate({ to: '/staff/books', search: { currency: event.target.value } })}
        >
          {Object.keys(currencies).map((it) => (
            <option key={it} value={it}>
              {it.toUpperCase()}
            </option>
          ))}
        </Select>
      </PageHead>
      <Await query={query}>
        {(it) => (
          <>
            <Note tone={it.is_balanced ? 'good' : 'bad'}>
              <strong>{it.is_balanced ? t('books.balanced') : t('books.unbalanced')}</strong>
              <span>{t('books.sums', { debits: format.money(it.debits, currency), credits: format.money(it.credits, currency) })}</span>
            </Note>
            <Card plain title={t('books.trial')}>
              {it.balances.length === 0 ? (
                <Empty icon={WalletCards} title={t('books.none')}>
                  <p>{t('books.noneText')}</p>
                </Empty>
              ) : (
                <Table
                  label={t('books.trial')}
                  columns={[t('books.account'), { label: t('books.debit'), number: true }, { label: t('books.credit'), number: true }]}
                >
                  <tbody>
                    {it.balances.map(({ account, balance }) => (
                      <tr key={account}>
                        <td>
                          {OF_WORKSPACES.includes(account) ? (
                            <span className="mono">{account}</span>
                          ) : (
                            <Link to="/staff/books/statement" search={{ account, currency }} className="mono">
                              {account}
                            </Link>
                          )}
                        </td>
                        <td className="number nowrap">{balance > 0 ? format.money(balance, currency) : ''}</td>
                        <td className="number nowrap">{balance < 0 ? format.money(-balance, currency) : ''}</td>
                      </tr>
                    ))}
                  </tbody>
                </Table>
              )}
            </Card>
          </>
        )}
      </Await>
    </div>
  );
}

export function Statement() {
  const { t } = useTranslation('staff');
  const { account = 'clearing', currency = 'usd' } = useSearch({ from: '/staff/books/statement' });
  const title = t('books.statement', { account });
  return (
    <Reasoned key={`${account} ${currency}`} thing={`statement ${account}`} title={title}>
      {(reason) => <Lines account={account} currency={currency as Currency} reason={reason} title={title} />}
    </Reasoned>
  );
}

function Lines({ account, currency, reason, title }: { account: string; currency: Currency; reason: string; title: string }) {
  const { t } = useTranslation('staff');
  const format = useFormat();
  const query = { account, currency, reason };
  const load = async (page: { limit: number; cursor?: string }) =>
    documentOf(await staffApi().GET('/api/v1/staff/books/statement', { params: { query: { ...query, ...page } } }));
  const balance = useQuery({ queryKey: ['statement', account, currency, 'balance'], queryFn: () => load({ limit: 1 }) });
  const table = useMutation({
    mutationFn: () =>
      wholeTable(async (part) => {
        const params = { query: { ...query, ...part } };
        return tablePage(await staffApi().GET('/api/v1/staff/books/statement', { params, headers: { accept: 'text/csv' }, parseAs: 'text' }));
      }),
    onSuccess: (text) => saveText(text, `${account.replaceAll('/', '-')}-${currency}.csv`, 'text/csv'),
  });
  return (
    <div className="stack">
      <PageHead title={title} lead={t('books.statementLead')}>
        <Button busy={table.isPending} onPress={() => table.mutate()}>
          <Download size={16} aria-hidden /> {t('books.csv')}
        </Button>
      </PageHead>
      {table.error !== null && <ProblemNote error={table.error} />}
      {balance.data && (
        <p>
          <Badge tone="accent">{t('books.balance', { money: format.money(balance.data.balance, currency) })}</Badge>
        </p>
      )}
      <Pages
        title={t('books.lines')}
        queryKey={['statement', account, currency]}
        load={(page) => load(page)}
        columns={[t('books.transfer'), t('books.at'), { label: t('books.amount'), number: true }]}
        empty={{ icon: WalletCards, title: t('books.noLines'), text: t('books.noLinesText') }}
        row={(it) => (
          <tr key={it.transfer + it.at}>
            <td className="mono break">{it.transfer}</td>
            <td className="nowrap">{format.dateTime(it.at)}</td>
            <td className="number nowrap">{format.money(it.amount, currency)}</td>
          </tr>
        )}
      />
    </div>
  );
}
