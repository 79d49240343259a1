import { useTranslation } from 'react-i18next';

import type { Schemas } from '../api/hooks';
import { $api } from '../api/queries';
import { useFormat } from '../ui/format';
import { Await, Badge, Card, Table, type Tone } from '../ui/parts';

const TONES: Partial<Record<Schemas['VersionState'], Tone>> = { published: 'good', deprecated: 'warn', yanked: 'bad' };

export function Versions({ path }: { path: { namespace: string; name: string } }) {
  const { t } = useTranslation();
  const format = useFormat();
  const versions = $api().useQuery('get', '/api/v1/marketplace/packages/{namespace}/{name}/versions', {
    params: { path, query: { limit: 50 } },
  });
  return (
    <Card plain title={t('package.versions')}>
      <Await query={versions}>
        {({ items }) => (
          <Table
            label={t('package.versions')}
            columns={[
              t('package.version'),
              t('keys.state'),
              t('market.facets.licence'),
              { label: t('market.quality'), number: true },
              t('package.published'),
            ]}
          >
            <tbody>
              {items.map((it) => (
                <tr key={it.version}>
                  <td>
                    <strong>{it.version}</strong>
                    {it.reason && <div className="soft small">{it.reason}</div>}
                  </td>
                  <td>
                    <Badge tone={TONES[it.state] ?? ''}>{t(`package.states.${it.state}`)}</Badge>
                  </td>
                  <td>{it.licence}</td>
                  <td className="number">{it.score}</td>
                  <td className="nowrap">{format.date(it.published_at)}</td>
                </tr>
              ))}
            </tbody>
          </Table>
        )}
      </Await>
    </Card>
  );
}
