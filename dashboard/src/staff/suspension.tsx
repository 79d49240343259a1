import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '../api/hooks';
import { useFormat } from '../ui/format';
import { Badge, Card } from '../ui/parts';
import { may } from './permissions';
import { Act } from './reason';
import { useStaff } from './session';

function Suspension({ suspended }: { suspended: Schemas['Suspended'] | undefined }) {
  const { t } = useTranslation('staff');
  const format = useFormat();
  return suspended ? (
    <>
      <Badge tone="bad">{t('accounts.suspended')}</Badge> {format.dateTime(suspended.since)} · <span className="mono">{suspended.by}</span>
    </>
  ) : (
    <Badge tone="good">{t('accounts.active')}</Badge>
  );
}

interface Suspendable {
  /** An account or a workspace, by which its texts are named. */
  kind: 'account' | 'workspace';
  name: string;
  suspended: Schemas['Suspended'] | undefined;
  perform: (act: 'suspend' | 'restore', reason: string) => Promise<unknown>;
}

/** What is known of an account or a workspace, its state first, and what can be done with it. */
export function CustomerCard({ facts, acts, ...of }: Suspendable & { facts: readonly (readonly [name: string, value: ReactNode])[]; acts?: ReactNode }) {
  const { t } = useTranslation('staff');
  return (
    <Card title={t(`accounts.${of.kind}`)}>
      <div className="stack">
        <dl className="facts">
          <dt>{t('state')}</dt>
          <dd>
            <Suspension suspended={of.suspended} />
          </dd>
          {facts.map(([name, value]) => (
            <div className="contents" key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <div className="row">
          <SuspendAct {...of} />
          {acts}
        </div>
      </div>
    </Card>
  );
}

/** The one of both that can be done now. */
function SuspendAct({ kind, name, suspended, perform }: Suspendable) {
  const { t } = useTranslation('staff');
  const staff = useStaff();
  if (staff === null || !may(staff.role, 'suspend')) return null;
  const act = suspended ? 'restore' : 'suspend';
  const text = { account: `accounts.${act}Text`, workspace: `accounts.${act}WorkspaceText` } as const;
  return (
    <Act
      label={t(`accounts.${act}`)}
      primary={act === 'restore'}
      danger={act === 'suspend'}
      title={t(`accounts.${act}Title`, { name })}
      text={t(text[kind])}
      perform={(reason) => perform(act, reason)}
    />
  );
}
