import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Download, LibraryBig, Store } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { api, idempotencyKey } from '../api/client';
import { unreachable } from '../api/problem';
import { useMay, type Schemas } from '../api/hooks';
import { $api } from '../api/queries';
import { partsOfId } from '../catalog/package-id';
import { Confirm } from '../ui/dialog';
import { useDownload } from '../ui/download';
import { useFormat } from '../ui/format';
import { Await, Badge, Button, Card, Empty, PageHead, ProblemNote, Table } from '../ui/parts';
import { SeatRefused } from './seats-of-package';
import { SeatsCard } from './seats-card';

export function Library() {
  const { t } = useTranslation();
  const format = useFormat();
  const mayInstall = useMay('editor');
  const [removed, setRemoved] = useState<string | null>(null);
  const library = $api().useQuery('get', '/api/v1/library', { params: { query: { limit: 100 } } });
  return (
    <div className="stack">
      <PageHead title={t('library.title')} lead={t('library.lead')}>
        <Link to="/market" className="button primary">
          <Store size={17} aria-hidden /> {t('overview.market')}
        </Link>
      </PageHead>
      <Card plain>
        <Await query={library}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty icon={LibraryBig} title={t('library.none')}>
                <p>{t('library.noneText')}</p>
                <Link to="/market" className="button primary">
                  {t('overview.market')}
                </Link>
              </Empty>
            ) : (
              <Table
                label={t('library.title')}
                columns={[
                  t('library.package'),
                  t('package.version'),
                  t('market.facets.licence'),
                  { label: t('receipt.size'), number: true },
                  t('library.installed'),
                  { label: t('actions'), hidden: true },
                ]}
              >
                <tbody>
                  {items.map((it) => (
                    <Entry key={it.package} entry={it} onRemove={mayInstall && it.requirement ? () => setRemoved(it.package) : null} />
                  ))}
                </tbody>
              </Table>
            )
          }
        </Await>
      </Card>
      {library.data && library.data.items.length > 0 && (
        <p className="soft small more">{t('library.total', { size: format.bytes(library.data.items.reduce((sum, it) => sum + it.size_bytes, 0)) })}</p>
      )}
      <SeatsCard />
      {removed !== null && <Remove packageId={removed} onClose={() => setRemoved(null)} />}
    </div>
  );
}

function Entry({ entry, onRemove }: { entry: Schemas['LibraryEntry']; onRemove: (() => void) | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { namespace, name } = partsOfId(entry.package);
  const download = useDownload(async () => {
    const path = { namespace, name, version: entry.version };
    const { data } = await api().GET('/api/v1/marketplace/packages/{namespace}/{name}/{version}/download', { params: { path } });
    if (!data) throw unreachable();
    return data.url;
  });
  return (
    <tr>
      <td>
        <Link to="/packages/$namespace/$name" params={{ namespace, name }}>
          {entry.package}
        </Link>
        {!entry.requirement && <div className="soft small">{t('library.dependency')}</div>}
        {download.error !== null && (
          <div className="stack tight change">
            <ProblemNote error={download.error} />
            <SeatRefused error={download.error} id={entry.package} />
          </div>
        )}
      </td>
      <td>
        <Badge>{entry.version}</Badge>
      </td>
      <td>{entry.licence}</td>
      <td className="number nowrap">{format.bytes(entry.size_bytes)}</td>
      <td className="nowrap">{format.date(entry.installed_at)}</td>
      <td>
        <div className="row end">
          <Button small busy={download.isPending} aria-label={t('library.downloadName', { name: entry.package })} onPress={() => download.mutate()}>
            <Download size={15} aria-hidden /> {t('library.download')}
          </Button>
          {onRemove && (
            <Button small look="danger" aria-label={t('library.removeName', { name: entry.package })} onPress={onRemove}>
              {t('workspace.remove')}
            </Button>
          )}
        </div>
      </td>
    </tr>
  );
}

function Remove({ packageId, onClose }: { packageId: string; onClose: () => void }) {
  const { t } = useTranslation();
  const cached = useQueryClient();
  const remove = useMutation({
    mutationFn: async () => {
      const { data } = await api().POST('/api/v1/library/installs', {
        params: { header: { 'Idempotency-Key': idempotencyKey() } },
        body: { remove: [packageId] },
      });
      if (!data) throw unreachable();
      await api().POST('/api/v1/library/installs/{id}/commit', { params: { path: { id: data.id } } });
    },
    onSuccess: async () => {
      onClose();
      await cached.invalidateQueries({ queryKey: ['get', '/api/v1/library'] });
    },
  });
  return (
    <Confirm
      title={t('library.removeTitle', { name: packageId })}
      open
      onClose={onClose}
      action={t('workspace.remove')}
      danger
      busy={remove.isPending}
      error={remove.error}
      onConfirm={() => remove.mutate()}
    >
      <p className="soft">{t('library.removeText')}</p>
    </Confirm>
  );
}
