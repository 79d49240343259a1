import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { api } from '../api/client';
import { useMay, useSession, type Schemas } from '../api/hooks';
import { partsOfId } from '../catalog/package-id';
import { Confirm } from '../ui/dialog';
import { useFormat } from '../ui/format';
import { Badge, Button, Card } from '../ui/parts';

type Answer = 'accept' | 'decline' | 'leave' | 'withdraw';
const WHOLE = 10_000;

/** What is in force of a package, what is proposed, and what this workspace can say to it. */
export function SplitCard({ split }: { split: Schemas['Split'] }) {
  const { t } = useTranslation();
  const session = useSession();
  const mayAnswer = useMay('admin');
  const [asked, setAsked] = useState<Answer | null>(null);
  const { in_force: inForce, proposal } = split;
  const own = session?.workspaceId === split.owner_workspace_id;
  const takesPart = inForce?.parts.some((it) => it.workspace_id === session?.workspaceId) ?? false;
  const { namespace, name } = partsOfId(split.package);
  return (
    <Card
      title={
        <Link to="/packages/$namespace/$name" params={{ namespace, name }}>
          {split.package}
        </Link>
      }
      aside={split.waits_for_workspace ? <Badge tone="warn">{t('splits.waitsForYou')}</Badge> : undefined}
    >
      <div className="stack">
        {inForce ? <Parts label={t('splits.inForce')} owner={split.owner_workspace_id} of={inForce} /> : <p className="soft">{t('splits.whole')}</p>}
        {proposal && <Parts label={t('splits.proposed')} owner={split.owner_workspace_id} of={proposal} />}
        {mayAnswer && (
          <div className="row">
            {split.waits_for_workspace && (
              <>
                <Button look="primary" onPress={() => setAsked('accept')}>
                  {t('splits.accept')}
                </Button>
                <Button onPress={() => setAsked('decline')}>{t('splits.decline')}</Button>
              </>
            )}
            {own && proposal && <Button onPress={() => setAsked('withdraw')}>{t('splits.withdraw')}</Button>}
            {!own && takesPart && (
              <Button look="danger" onPress={() => setAsked('leave')}>
                {t('splits.leave')}
              </Button>
            )}
          </div>
        )}
        {asked && <Ask split={split} answer={asked} onClose={() => setAsked(null)} />}
      </div>
    </Card>
  );
}

function Parts({ label, owner, of }: { label: string; owner: string; of: Pick<Schemas['SplitProposal'], 'parts' | 'owner_basis_points'> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const session = useSession();
  const all = [{ workspace_id: owner, basis_points: of.owner_basis_points }, ...of.parts];
  return (
    <div className="stack tight">
      <strong>{label}</strong>
      <dl className="facts">
        {all.map((it, index) => (
          <div className="contents" key={it.workspace_id}>
            <dt>{format.share(it.basis_points / WHOLE)}</dt>
            <dd>
              <span className="mono">{it.workspace_id}</span> {index === 0 && <Badge>{t('splits.owner')}</Badge>}{' '}
              {it.workspace_id === session?.workspaceId && <Badge tone="accent">{t('splits.here')}</Badge>}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function Ask({ split, answer, onClose }: { split: Schemas['Split']; answer: Answer; onClose: () => void }) {
  const { t } = useTranslation();
  const cached = useQueryClient();
  const { namespace, name } = partsOfId(split.package);
  const params = { path: { namespace, name } };
  const act = useMutation({
    mutationFn: async () => {
      const base = '/api/v1/creator/packages/{namespace}/{name}/split';
      if (answer === 'leave' || answer === 'withdraw') return await api().POST(`${base}/${answer}`, { params });
      return await api().POST(`${base}/${answer}`, { params, body: { number: split.proposal?.number ?? 0 } });
    },
    onSuccess: async () => {
      onClose();
      await cached.invalidateQueries();
    },
  });
  return (
    <Confirm
      title={t(`splits.asked.${answer}`, { package: split.package })}
      open
      onClose={onClose}
      action={t(`splits.${answer}`)}
      danger={answer === 'leave'}
      busy={act.isPending}
      error={act.error}
      onConfirm={() => act.mutate()}
    >
      <p className="soft">{t(`splits.text.${answer}`)}</p>
    </Confirm>
  );
}
