import { Link } from '@tanstack/react-router';
import { Package } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { api } from '../api/client';
import { useMay, useSession, type Schemas } from '../api/hooks';
import { unreachable } from '../api/problem';
import { partsOfId } from '../catalog/package-id';
import { usePriceText } from '../catalog/price';
import { useFormat } from '../ui/format';
import { More, usePages } from '../ui/pages';
import { Await, Badge, Button, Card, Empty, PageHead, Table } from '../ui/parts';
import { ChangePrice } from './change-price';

/** What the workspace publishes, with its prices. */
export function OwnPackages() {
  const { t } = useTranslation();
  const session = useSession();
  const [changing, setChanging] = useState<Schemas['CreatorPackageView'] | null>(null);
  const list = usePages(['own-packages', session?.workspaceId], async (query) => {
    const { data } = await api().GET('/api/v1/creator/packages', { params: { query } });
    if (!data) throw unreachable();
    return data;
  });
  return (
    <div className="stack wide">
      <PageHead title={t('ownPackages.title')} lead={t('ownPackages.lead')} />
      <Card plain>
        <Await query={list} lines={6}>
          {({ pages }) => {
            const items = pages.flatMap((page) => page.items);
            if (items.length > 0) return <Packages items={items} onChange={setChanging} />;
            return (
              <Empty icon={Package} title={t('ownPackages.none')}>
                <p>{t('ownPackages.noneText')}</p>
                <a href="/docs/" className="button">
                  {t('shell.docs')}
                </a>
              </Empty>
            );
          }}
        </Await>
      </Card>
      <More list={list} />
      {changing && <ChangePrice of={changing} onClose={() => setChanging(null)} />}
    </div>
  );
}

function Packages({ items, onChange }: { items: Schemas['CreatorPackageView'][]; onChange: (it: Schemas['CreatorPackageView']) => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const priceText = usePriceText();
  const mayChange = useMay('editor');
  return (
    <Table label={t('ownPackages.title')} columns={[t('library.package'), { label: t('ownPackages.price'), number: true }]}>
      <tbody>
        {items.map((it) => (
          <tr key={it.id}>
            <td className="break">
              <Title of={it} /> <Badge>{t(`ownPackages.visibility.${it.visibility}`)}</Badge>
              <div className="soft small mono">{it.id}</div>
              <div className="soft small">
                {it.latest ? t('ownPackages.installed', { version: it.latest.version, count: it.installs, shown: format.number(it.installs) }) : t('ownPackages.unpublished')}
              </div>
            </td>
            <td className="number">
              {it.visibility === 'private' ? t('ownPackages.private') : priceText(it)}
              {mayChange && it.visibility === 'public' && (
                <div className="change">
                  <Button small aria-label={t('ownPackages.changeOf', { name: it.id })} onPress={() => onChange(it)}>
                    {t('ownPackages.change')}
                  </Button>
                </div>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** It has a page as soon as a version of it is published. */
function Title({ of: it }: { of: Schemas['CreatorPackageView'] }) {
  const { namespace, name } = partsOfId(it.id);
  if (!it.latest) return <strong>{it.page.title}</strong>;
  return (
    <Link to="/packages/$namespace/$name" params={{ namespace, name }}>
      {it.page.title}
    </Link>
  );
}
