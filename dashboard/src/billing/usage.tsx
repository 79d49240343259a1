import { ChartNoAxesColumn } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '../api/hooks';
import { $api } from '../api/queries';
import { Select } from '../ui/form';
import { useFormat } from '../ui/format';
import { Await, Card, Empty, PageHead, Table } from '../ui/parts';
import { limitsOf } from './limits';
import { LimitList } from './limit-list';

const GROUPS = ['operation', 'key', 'day'] as const;

export function Usage() {
  const { t } = useTranslation();
  const [group, setGroup] = useState<Schemas['GroupBy']>('operation');
  const quotas = $api().useQuery('get', '/api/v1/billing/quotas');
  const usage = $api().useQuery('get', '/api/v1/billing/usage', { params: { query: { group, limit: 100 } } });
  return (
    <div className="stack wide">
      <PageHead title={t('usage.title')} lead={t('usage.lead')} />
      <Card title={t('usage.limits')}>
        <Await query={quotas} lines={6}>
          {(it) => <LimitList limits={limitsOf(it)} />}
        </Await>
      </Card>
      <Card
        plain
        title={t('usage.used')}
        aside={
          <Select label={<span className="visually-hidden">{t('usage.by')}</span>} value={group} onChange={(event) => setGroup(event.target.value as Schemas['GroupBy'])}>
            {GROUPS.map((it) => (
              <option key={it} value={it}>
                {t(`usage.groups.${it}`)}
              </option>
            ))}
          </Select>
        }
      >
        <Await query={usage}>{({ items }) => (items.length === 0 ? <Nothing /> : <UsageTable items={items} group={group} />)}</Await>
      </Card>
    </div>
  );
}

function Nothing() {
  const { t } = useTranslation();
  return (
    <Empty icon={ChartNoAxesColumn} title={t('usage.none')}>
      <p>{t('usage.noneText')}</p>
    </Empty>
  );
}

function UsageTable({ items, group }: { items: Schemas['UsageItem'][]; group: Schemas['GroupBy'] }) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const operation = (name: string) => (i18n.exists(`limits.${name}`, { ns: 'app' }) ? t(`limits.${name}` as 'limits.storage') : name);
  return (
    <Table
      label={t('usage.used')}
      columns={[
        ...(group === 'operation' ? [] : [t(`usage.groups.${group}`)]),
        t('usage.groups.operation'),
        { label: t('usage.units'), number: true },
        { label: t('usage.beyond'), number: true },
      ]}
    >
      <tbody>
        {items.map((it) => (
          <tr key={`${it.operation} ${it.day ?? ''} ${it.key_id ?? ''}`}>
            {group !== 'operation' && (
              <td className="mono">{it.day ? format.date(it.day) : (it.key_id ?? t('usage.people'))}</td>
            )}
            <td>{operation(it.operation)}</td>
            <td className="number">{format.number(it.units)}</td>
            <td className="number">{it.overage_cents ? format.money(it.overage_cents) : '–'}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
