import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '../api/hooks';
import { Select } from '../ui/form';
import { bodyOf } from './pages';
import { may } from './permissions';
import { Act } from './reason';
import { staffApi, useStaff } from './session';

type Basis = Schemas['TakedownOrder']['legal_basis'];
const BASES: Basis[] = ['agreement', 'malware', 'rights_holder_notice', 'personal_data', 'illegal_content', 'authority_order', 'court_order'];

export interface Taken {
  namespace: string;
  name: string;
  /** Absent for the whole package. */
  version?: string | undefined;
}

export const idOf = ({ namespace, name, version }: Taken): string => `${namespace}/${name}${version === undefined ? '' : ` ${version}`}`;

const PACKAGE = '/api/v1/staff/packages/{namespace}/{name}';
const VERSION = `${PACKAGE}/versions/{version}` as const;

async function takeDown({ version, ...path }: Taken, body: Schemas['TakedownOrder']): Promise<Schemas['TakedownsView']> {
  return bodyOf(
    version === undefined
      ? await staffApi().POST(`${PACKAGE}/take-down`, { params: { path }, body })
      : await staffApi().POST(`${VERSION}/take-down`, { params: { path: { ...path, version } }, body }),
  );
}

async function reinstate({ version, ...path }: Taken, body: Schemas['ModerationReason']): Promise<Schemas['TakedownsView']> {
  return bodyOf(
    version === undefined
      ? await staffApi().POST(`${PACKAGE}/reinstate`, { params: { path }, body })
      : await staffApi().POST(`${VERSION}/reinstate`, { params: { path: { ...path, version } }, body }),
  );
}

/** Takes it down, by the law or rule that is named, and upholds the reports that are given. */
export function TakeDown({ what, reports = [], onDone }: { what: Taken; reports?: string[]; onDone?: () => void }) {
  const { t } = useTranslation('staff');
  const staff = useStaff();
  const [basis, setBasis] = useState<Basis>('agreement');
  if (staff === null || !may(staff.role, 'takeDown')) return null;
  const id = idOf(what);
  return (
    <Act
      label={t(what.version === undefined ? 'takedowns.package' : 'takedowns.version')}
      danger
      title={t('takedowns.title', { id })}
      text={t('takedowns.text')}
      perform={(reason) => takeDown(what, { legal_basis: basis, reason, reports })}
      {...(onDone ? { onDone } : {})}
    >
      <Select label={t('takedowns.basis')} value={basis} onChange={(event) => setBasis(event.target.value as Basis)}>
        {BASES.map((it) => (
          <option key={it} value={it}>
            {t(`takedowns.bases.${it}`)}
          </option>
        ))}
      </Select>
    </Act>
  );
}

export function Reinstate({ what, onDone }: { what: Taken; onDone?: () => void }) {
  const { t } = useTranslation('staff');
  const staff = useStaff();
  if (staff === null || !may(staff.role, 'takeDown')) return null;
  return (
    <Act
      label={t('takedowns.reinstate')}
      title={t('takedowns.reinstateTitle', { id: idOf(what) })}
      text={t('takedowns.reinstateText')}
      perform={(reason) => reinstate(what, { reason })}
      {...(onDone ? { onDone } : {})}
    />
  );
}
