import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { $api } from '../api/queries';
import { Popup } from '../ui/dialog';
import { NameForm } from './name-form';

export function Rename({ open, name, onClose }: { open: boolean; name: string; onClose: () => void }) {
  const { t } = useTranslation();
  const cached = useQueryClient();
  const { mutate, error, isPending } = $api().useMutation('put', '/api/v1/workspace', {
    onSuccess: async () => {
      onClose();
      await cached.invalidateQueries();
    },
  });
  return (
    <Popup title={t('workspace.rename')} open={open} onClose={onClose}>
      <NameForm name={name} submit={t('save')} busy={isPending} error={error} onClose={onClose} onName={(body, options) => mutate({ body }, options)} />
    </Popup>
  );
}
