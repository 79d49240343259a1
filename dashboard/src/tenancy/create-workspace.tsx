import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { idempotencyKey } from '../api/client';
import { $api } from '../api/queries';
import { Popup } from '../ui/dialog';
import { NameForm } from './name-form';

export function CreateWorkspace({ open, onClose, onMade }: { open: boolean; onClose: () => void; onMade: (id: string) => void }) {
  const { t } = useTranslation();
  const cached = useQueryClient();
  const { mutate, error, isPending } = $api().useMutation('post', '/api/v1/workspaces', {
    onSuccess: async ({ id }) => {
      await cached.invalidateQueries({ queryKey: ['get', '/api/v1/workspaces'] });
      onClose();
      onMade(id);
    },
  });
  return (
    <Popup title={t('shell.newWorkspace')} open={open} onClose={onClose}>
      <NameForm
        name=""
        lead={<p className="soft">{t('workspace.newLead')}</p>}
        submit={t('workspace.create')}
        busy={isPending}
        error={error}
        onClose={onClose}
        onName={(body, options) => mutate({ body, headers: { 'Idempotency-Key': idempotencyKey() } }, options)}
      />
    </Popup>
  );
}
