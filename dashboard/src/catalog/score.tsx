import { useTranslation } from 'react-i18next';

import { $api } from '../api/queries';
import { Await, Badge, Card, Meter } from '../ui/parts';

/** Where the points of a version come from, the parts that give the most first. */
export function Score({ path }: { path: { namespace: string; name: string; version: string } }) {
  const { t, i18n } = useTranslation();
  const details = $api().useQuery('get', '/api/v1/marketplace/packages/{namespace}/{name}/versions/{version}', { params: { path } });
  const nameOf = (code: string) => {
    const key = `score.parts.${code}`;
    return i18n.exists(key, { ns: 'app' }) ? t(key as 'score.title') : code;
  };
  return (
    <Card title={t('score.title')} aside={details.data?.report && <Badge tone="accent">{t('market.score', { points: details.data.report.score.points })}</Badge>}>
      <Await query={details} lines={6}>
        {({ report }) =>
          report ? (
            <div className="stack">
              <p className="soft small">{t('score.lead', { version: path.version })}</p>
              <ul className="limits score">
                {report.score.parts.map((it) => (
                  <li key={it.code} className="stack tight">
                    <span className="row between">
                      <strong>{nameOf(it.code)}</strong>
                      <span className="number small">{t('score.of', { points: it.points, of: it.of })}</span>
                    </span>
                    <Meter plain share={it.of === 0 ? 0 : it.points / it.of} />
                    <span className="soft small break" lang="en">
                      {it.why}
                    </span>
                  </li>
                ))}
              </ul>
            </div>
          ) : (
            <p className="soft">{t('score.none')}</p>
          )
        }
      </Await>
    </Card>
  );
}
