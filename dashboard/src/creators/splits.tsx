import { Handshake } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useMay, useSession } from '../api/hooks';
import { $api } from '../api/queries';
import { partsOfId } from '../catalog/package-id';
import { Select } from '../ui/form';
import { Await, Card, CopyButton, Empty, PageHead } from '../ui/parts';
import { ProposeSplit } from './propose-split';
import { SplitCard } from './split-card';

/** Packages whose sales are shared with other workspaces, and proposals to share them. */
export function Splits() {
  const { t } = useTranslation();
  const session = useSession();
  const mayPropose = useMay('admin');
  const [own, setOwn] = useState<string | null>(null);
  const list = $api().useQuery('get', '/api/v1/creator/splits', { params: { query: { limit: 100 } } });
  return (
    <div className="stack">
      <PageHead title={t('splits.title')} lead={t('splits.lead')}>
        {mayPropose && <ProposeSplit onProposed={setOwn} />}
      </PageHead>
      {session !== null && (
        <p className="row small">
          <span className="soft">{t('splits.own')}</span> <code className="break">{session.workspaceId}</code> <CopyButton text={session.workspaceId} />
        </p>
      )}
      <OwnSplits chosen={own} onChoose={setOwn} />
      <Await query={list}>
        {({ items }) =>
          items.length === 0 ? (
            <Card>
              <Empty icon={Handshake} title={t('splits.none')}>
                <p>{t('splits.noneText')}</p>
              </Empty>
            </Card>
          ) : (
            <>
              {items.map((it) => (
                <SplitCard key={it.package} split={it} />
              ))}
            </>
          )
        }
      </Await>
    </div>
  );
}

/** The list has packages of others only; of this workspace's own, one at a time is looked at. */
function OwnSplits({ chosen, onChoose }: { chosen: string | null; onChoose: (id: string) => void }) {
  const { t } = useTranslation();
  const packages = $api().useQuery('get', '/api/v1/creator/packages', { params: { query: { limit: 100 } } });
  return (
    <Await query={packages} lines={2}>
      {({ items }) => {
        const shown = chosen ?? items[0]?.id;
        if (shown === undefined) return null;
        return (
          <>
            <Select label={t('splits.ownPackage')} value={shown} onChange={(event) => onChoose(event.target.value)}>
              {items.map((it) => (
                <option key={it.id} value={it.id}>
                  {it.id}
                </option>
              ))}
            </Select>
            <OwnSplit key={shown} id={shown} />
          </>
        );
      }}
    </Await>
  );
}

function OwnSplit({ id }: { id: string }) {
  const { namespace, name } = partsOfId(id);
  const split = $api().useQuery('get', '/api/v1/creator/packages/{namespace}/{name}/split', { params: { path: { namespace, name } } });
  return <Await query={split}>{(it) => <SplitCard split={it} />}</Await>;
}
