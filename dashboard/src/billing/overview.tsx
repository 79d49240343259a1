import { Link } from '@tanstack/react-router';
import { ArrowRight, Sparkles, Store } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import { useMay } from '../api/hooks';
import { $api } from '../api/queries';
import { GenerationTable } from '../generations/generation-table';
import { useFormat } from '../ui/format';
import { Await, Badge, Card, Empty, Note, PageHead } from '../ui/parts';
import { limitsOf, NEAR } from './limits';
import { LimitList } from './limit-list';
import { UsageChart } from './usage-chart';

export function Overview() {
  const { t } = useTranslation();
  const format = useFormat();
  const workspace = $api().useQuery('get', '/api/v1/workspace');
  const quotas = $api().useQuery('get', '/api/v1/billing/quotas');
  const latest = $api().useQuery('get', '/api/v1/generations', { params: { query: { limit: 5 } } });
  const mayGenerate = useMay('editor');
  return (
    <div className="stack wide">
      <PageHead title={workspace.data?.name ?? t('overview.title')} lead={t('overview.lead')}>
        {mayGenerate && (
          <Link to="/generations/new" className="button primary">
            <Sparkles size={17} aria-hidden /> {t('overview.generate')}
          </Link>
        )}
        <Link to="/market" className="button">
          <Store size={17} aria-hidden /> {t('overview.market')}
        </Link>
      </PageHead>
      <Await query={quotas} lines={6}>
        {(it) => {
          const limits = limitsOf(it);
          const near = limits.filter((limit) => limit.share !== null && limit.share >= NEAR);
          return (
            <>
              {near.length > 0 && (
                <Note tone={near.some((limit) => (limit.share ?? 0) >= 1) ? 'bad' : 'warn'}>
                  <strong>{t('overview.near')}</strong>
                  {near.map((limit) => (
                    <span key={limit.name}>
                      {t(`limits.${limit.name}`)}: {format.percent(limit.share ?? 0)}
                    </span>
                  ))}
                </Note>
              )}
              <Card
                title={t('overview.usage')}
                aside={
                  <span className="row">
                    <Link to="/plan" aria-label={t('overview.plan', { plan: t(`plans.${it.plan}`) })}>
                      <Badge tone="accent">{t(`plans.${it.plan}`)}</Badge>
                    </Link>
                    <span className="soft small">{t('overview.resets', { date: format.date(it.period.ends_at) })}</span>
                  </span>
                }
              >
                <LimitList limits={limits.filter((limit) => !limit.test)} />
              </Card>
            </>
          );
        }}
      </Await>
      <UsageChart />
      <Card
        plain
        title={t('overview.latest')}
        aside={
          <Link to="/generations" className="row small">
            {t('overview.all')} <ArrowRight size={15} aria-hidden />
          </Link>
        }
      >
        <Await query={latest}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty icon={Sparkles} title={t('generations.none')}>
                <p>{t('generations.noneText')}</p>
                {mayGenerate && (
                  <Link to="/generations/new" className="button primary">
                    {t('overview.generate')}
                  </Link>
                )}
              </Empty>
            ) : (
              <GenerationTable generations={items} />
            )
          }
        </Await>
      </Card>
    </div>
  );
}
