import { useTranslation } from 'react-i18next';

import type { Schemas } from '../api/hooks';
import { useFormat } from '../ui/format';
import { Badge } from '../ui/parts';
import { may } from './permissions';
import { Act } from './reason';
import { useStaff } from './session';

export function Suspension({ suspended }: { suspended: Schemas['Suspended'] | undefined }) {
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

/** The one of both that can be done now. */
export function SuspendAct({ kind, name, suspended, perform }: Suspendable) {
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
