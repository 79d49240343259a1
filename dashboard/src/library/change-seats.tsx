import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useSession, type Schemas } from '../api/hooks';
import { $api } from '../api/queries';
import { partsOfId } from '../catalog/package-id';
import { nameOf } from '../tenancy/all-members';
import { Confirm, Popup } from '../ui/dialog';
import { Select } from '../ui/form';
import { Button, Note } from '../ui/parts';
import { SEATS_KEY } from './seats-of-package';

interface Assigning {
  seats: Schemas['Seats'];
  members: Schemas['MemberView'][];
  onClose: () => void;
}

/** To one of the members who have none. */
export function AssignSeat({ seats, members, onClose }: Assigning) {
  const { t, i18n } = useTranslation();
  const cached = useQueryClient();
  const session = useSession();
  const [chosen, setChosen] = useState('');
  const [missing, setMissing] = useState(false);
  const { namespace, name } = partsOfId(seats.package);
  const assign = $api().useMutation('put', '/api/v1/marketplace/packages/{namespace}/{name}/seats/{id}', {
    // Where it was refused, somebody else may have changed them.
    onSettled: () => cached.invalidateQueries({ queryKey: SEATS_KEY }),
    onSuccess: onClose,
  });
  const seated = new Set(seats.members.map((it) => it.account_id));
  const without = members.filter((it) => !seated.has(it.account_id)).sort((a, b) => nameOf(a).localeCompare(nameOf(b), i18n.language));
  const confirm = () => {
    setMissing(chosen === '');
    if (chosen !== '') assign.mutate({ params: { path: { namespace, name, id: chosen } } });
  };
  if (without.length === 0) {
    return (
      <Popup title={t('seats.assignTitle')} open onClose={onClose}>
        <Note>{t('seats.everybody')}</Note>
        <div className="row end">
          <Button onPress={onClose}>{t('report.close')}</Button>
        </div>
      </Popup>
    );
  }
  return (
    <Confirm title={t('seats.assignTitle')} open onClose={onClose} action={t('seats.assign')} busy={assign.isPending} error={assign.error} onConfirm={confirm}>
      <p className="soft">{t('seats.assignText', { count: seats.free })}</p>
      <Select
        label={t('workspace.member')}
        autoFocus
        value={chosen}
        wrong={missing && chosen === '' ? 'required' : undefined}
        onChange={(event) => setChosen(event.target.value)}
      >
        <option value="">{t('seats.choose')}</option>
        {without.map((it) => (
          <option key={it.account_id} value={it.account_id}>
            {it.name && it.email ? `${it.name} (${it.email})` : nameOf(it)}
            {it.account_id === session?.accountId && ` – ${t('workspace.you')}`}
          </option>
        ))}
      </Select>
    </Confirm>
  );
}

export function ReleaseSeat({ id, member, onClose }: { id: string; member: Schemas['MemberView']; onClose: () => void }) {
  const { t } = useTranslation();
  const cached = useQueryClient();
  const { namespace, name } = partsOfId(id);
  const release = $api().useMutation('delete', '/api/v1/marketplace/packages/{namespace}/{name}/seats/{id}', {
    onSuccess: async () => {
      onClose();
      await cached.invalidateQueries({ queryKey: SEATS_KEY });
    },
  });
  return (
    <Confirm
      title={t('seats.releaseTitle', { name: nameOf(member) })}
      open
      onClose={onClose}
      action={t('seats.release')}
      danger
      busy={release.isPending}
      error={release.error}
      onConfirm={() => release.mutate({ params: { path: { namespace, name, id: member.account_id } } })}
    >
      <p className="soft">{t('seats.releaseText')}</p>
    </Confirm>
  );
}
