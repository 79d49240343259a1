import { useParams } from '@tanstack/react-router';
import { BadgeCheck, ExternalLink, FileText, MessageSquare, Star } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';

import { useSession, type Schemas } from '../api/hooks';
import { $api } from '../api/queries';
import { useFormat } from '../ui/format';
import { Await, Badge, Card, Empty, Loading, Note, PageHead } from '../ui/parts';
import { Compare } from './compare';
import { Dependencies } from './dependencies';
import { GetCard } from './get-card';
import { ReportAbuse } from './report-abuse';
import { Score } from './score';
import { Versions } from './versions';
import { WriteReview } from './write-review';

const Readme = lazy(() => import('./readme'));

export function PackagePage() {
  const path = useParams({ from: '/shell/packages/$namespace/$name' });
  const found = $api().useQuery('get', '/api/v1/marketplace/packages/{namespace}/{name}', { params: { path } });
  return <Await query={found} lines={8}>{(it) => <Page found={it} path={path} />}</Await>;
}

function Page({ found, path }: { found: Schemas['PackageView']; path: { namespace: string; name: string } }) {
  const { t } = useTranslation();
  const format = useFormat();
  const session = useSession();
  return (
    <>
      <PageHead
        title={found.page.title}
        lead={
          <>
            <span className="row">
              <Badge tone="accent">{t(`market.values.kind.${found.kind}`)}</Badge>
              <code className="break">{found.id}</code>
              {found.latest && <Badge>{found.latest.version}</Badge>}
            </span>
            {found.page.summary}
          </>
        }
      />
      <div className="split">
        <div className="stack wide">
          <Card title={t('package.readme')}>
            {found.readme ? (
              <Suspense fallback={<Loading lines={8} />}>
                <Readme markdown={found.readme} />
              </Suspense>
            ) : (
              <Empty icon={FileText} title={t('package.noReadme')} />
            )}
          </Card>
          <Versions path={path} />
          <Compare path={path} />
          {found.latest && <Dependencies path={path} version={found.latest.version} />}
          {found.latest && <Score path={{ ...path, version: found.latest.version }} />}
          <Reviews path={path} />
        </div>
        <aside className="stack" aria-label={t('package.about')}>
          <GetCard found={found} />
          <Card title={t('package.about')}>
            <dl className="facts">
              <dt>{t('market.facets.licence')}</dt>
              <dd>{found.latest?.licence ?? '–'}</dd>
              <dt>{t('market.quality')}</dt>
              <dd className="row">
                <BadgeCheck size={17} aria-hidden /> {found.latest ? t('market.score', { points: found.latest.score }) : '–'}
              </dd>
              <dt>{t('package.rating')}</dt>
              <dd className="row">
                <Star size={17} aria-hidden />
                {found.ratings.mean_hundredths
                  ? t('package.ratingOf', { mean: format.number(found.ratings.mean_hundredths / 100), count: found.ratings.count })
                  : t('package.unrated')}
              </dd>
              <dt>{t('market.downloads')}</dt>
              <dd>{format.number(found.downloads)}</dd>
              <dt>{t('package.installs')}</dt>
              <dd>{format.number(found.installs)}</dd>
              <dt>{t('market.facets.category')}</dt>
              <dd>{t(`market.values.category.${found.page.category}`)}</dd>
              <dt>{t('package.changed')}</dt>
              <dd>{format.date(found.changed_at)}</dd>
            </dl>
            <p className="row links">
              {[found.page.homepage, found.page.repository].map(
                (address, index) =>
                  address && (
                    <a key={address} href={address} rel="noreferrer nofollow ugc" target="_blank" className="row small">
                      <ExternalLink size={15} aria-hidden /> {t(index === 0 ? 'package.homepage' : 'package.repository')}
                    </a>
                  ),
              )}
            </p>
            {session !== null && (
              <p className="links">
                <ReportAbuse path={path} />
              </p>
            )}
          </Card>
        </aside>
      </div>
    </>
  );
}

function Reviews({ path }: { path: { namespace: string; name: string } }) {
  const { t } = useTranslation();
  const format = useFormat();
  const session = useSession();
  const reviews = $api().useQuery('get', '/api/v1/marketplace/packages/{namespace}/{name}/reviews', {
    params: { path, query: { limit: 50 } },
  });
  return (
    <Card title={t('reviews.title')}>
      <div className="stack">
        <Await query={reviews}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty icon={MessageSquare} title={t('reviews.none')}>
                <p>{t('reviews.noneText')}</p>
              </Empty>
            ) : (
              <ul className="stack">
                {items.map((it) => (
                  <li key={it.account_id} className="stack tight">
                    <span className="row">
                      <Stars rating={it.rating} />
                      <span className="soft small">{t('reviews.of', { version: it.version, date: format.date(it.written_at) })}</span>
                    </span>
                    <p>{it.text}</p>
                    {it.answer && (
                      <Note>
                        <strong>{t('reviews.answer')}</strong>
                        {it.answer}
                      </Note>
                    )}
                    {session !== null && session.accountId !== it.account_id && (
                      <span>
                        <ReportAbuse path={path} reviewer={it.account_id} />
                      </span>
                    )}
                  </li>
                ))}
              </ul>
            )
          }
        </Await>
        {session !== null && <WriteReview path={path} />}
      </div>
    </Card>
  );
}

function Stars({ rating }: { rating: number }) {
  const { t } = useTranslation();
  return (
    <span className="stars" role="img" aria-label={t('reviews.stars', { count: rating })}>
      {[1, 2, 3, 4, 5].map((it) => (
        <Star key={it} size={16} fill={it <= rating ? 'currentColor' : 'none'} aria-hidden />
      ))}
    </span>
  );
}
