import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { $api } from '../api/queries';
import { partsOfId } from '../catalog/package-id';
import { useFormat } from '../ui/format';
import { Card, Table } from '../ui/parts';

/** The packages of which the workspace has bought seats; nothing where there are none. */
export function SeatsCard() {
  const { t } = useTranslation();
  const format = useFormat();
  const bought = $api().useQuery('get', '/api/v1/marketplace/purchases', { params: { query: { limit: 100 } } });
  const seated = (bought.data?.items ?? []).filter((it) => it.state === 'bought' && it.seats != null);
  if (seated.length === 0) return null;
  return (
    <Card plain title={t('seats.packages')}>
      <Table
        label={t('seats.packages')}
        columns={[t('library.package'), { label: t('cart.seats'), number: true }, { label: t('actions'), hidden: true }]}
      >
        <tbody>
          {seated.map((it) => {
            const { namespace, name } = partsOfId(it.package);
            return (
              <tr key={it.package}>
                <td className="break">{it.package}</td>
                <td className="number">{format.number(it.seats ?? 0)}</td>
                <td>
                  <div className="row end">
                    <Link to="/library/$namespace/$name/seats" params={{ namespace, name }} className="button small" aria-label={t('seats.openOf', { name: it.package })}>
                      {t('seats.open')}
                    </Link>
                  </div>
                </td>
              </tr>
            );
          })}
        </tbody>
      </Table>
    </Card>
  );
}
