import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { PackagePlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { api, idempotencyKey } from '../api/client';
import { unreachable } from '../api/problem';
import { useMay, type Schemas } from '../api/hooks';
import { $api } from '../api/queries';
import { Confirm } from '../ui/dialog';
import { useFormat } from '../ui/format';
import { Badge, Button, Note, ProblemNote } from '../ui/parts';
import { SeatRefused } from './seats-of-package';

/** Plans an install, shows what it changes, and commits it when that is wanted. */
export function InstallButton({ packageId }: { packageId: string }) {
  const { t } = useTranslation();
  const cached = useQueryClient();
  const mayInstall = useMay('editor');
  const [plan, setPlan] = useState<Schemas['Install'] | null>(null);
  const library = $api().useQuery('get', '/api/v1/library', { params: { query: { limit: 100 } } });
  const installed = library.data?.items.find((it) => it.package === packageId);
  const make = useMutation({
    mutationFn: async () => {
      const { data } = await api().POST('/api/v1/library/installs', {
        params: { header: { 'Idempotency-Key': idempotencyKey() } },
        body: { requirements: [packageId] },
      });
      if (!data) throw unreachable();
      return data;
    },
    onSuccess: setPlan,
  });
  const commit = $api().useMutation('post', '/api/v1/library/installs/{id}/commit', {
    onSuccess: async () => {
      setPlan(null);
      await cached.invalidateQueries({ queryKey: ['get', '/api/v1/library'] });
    },
  });
  if (installed) {
    return (
      <Note tone="good">
        <span>{t('install.installed', { version: installed.version })}</span>
        <Link to="/library">{t('install.library')}</Link>
      </Note>
    );
  }
  if (!mayInstall) return <p className="soft small">{t('install.editors')}</p>;
  return (
    <>
      {make.error !== null && <ProblemNote error={make.error} />}
      <SeatRefused error={make.error} id={packageId} />
      <Button look="primary" busy={make.isPending} onPress={() => make.mutate()}>
        <PackagePlus size={17} aria-hidden /> {t('install.install')}
      </Button>
      {plan && (
        <Confirm
          title={t('install.title')}
          open
          onClose={() => setPlan(null)}
          action={t('install.commit')}
          busy={commit.isPending}
          error={commit.error}
          onConfirm={() => commit.mutate({ params: { path: { id: plan.id } } })}
        >
          <Plan plan={plan} />
          <SeatRefused error={commit.error} id={packageId} />
        </Confirm>
      )}
    </>
  );
}

function Plan({ plan }: { plan: Schemas['Install'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const changes = plan.changes.filter((it) => it.change !== 'kept');
  return (
    <div className="stack">
      <p className="soft">{t('install.lead', { size: format.bytes(plan.download_bytes) })}</p>
      <ul className="stack tight">
        {changes.map((it) => (
          <li key={it.package} className="row">
            <Badge tone={it.change === 'removed' ? 'bad' : 'good'}>{t(`install.changes.${it.change}`)}</Badge>
            <strong className="break">{it.package}</strong> {it.version}
            {it.offer && <span className="soft small">{it.offer.licence}</span>}
          </li>
        ))}
      </ul>
      {plan.licences.duties.length > 0 && (
        <Note>
          <strong>{t('install.duties')}</strong>
          {plan.licences.duties.map((duty) => (
            <span key={duty}>{duty}</span>
          ))}
        </Note>
      )}
      {plan.licences.unknown.length > 0 && (
        <Note tone="warn">{t('install.unknown', { packages: plan.licences.unknown.map((it) => `${it.package} (${it.licence})`).join(', ') })}</Note>
      )}
      {plan.deprecated.map((it) => (
        <Note key={it.package} tone="warn">
          {t('install.deprecated', { package: it.package, reason: it.reason })}
        </Note>
      ))}
    </div>
  );
}
