import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

import { $api } from '../api/queries';
import { Popup } from '../ui/dialog';
import { Input, placeErrors } from '../ui/form';
import { Button, ProblemNote } from '../ui/parts';
import { WorkspaceName } from './create-workspace';

export function Rename({ open, name, onClose }: { open: boolean; name: string; onClose: () => void }) {
  const { t } = useTranslation();
  const cached = useQueryClient();
  const form = useForm({ resolver: zodResolver(WorkspaceName), values: { name } });
  const { errors } = form.formState;
  const rename = $api().useMutation('put', '/api/v1/workspace', {
    onError: (error) => placeErrors(error, ['name'], form.setError),
    onSuccess: async () => {
      onClose();
      await cached.invalidateQueries();
    },
  });
  const submit = form.handleSubmit((body) => rename.mutate({ body }));
  return (
    <Popup title={t('workspace.rename')} open={open} onClose={onClose}>
      <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
        {rename.error !== null && Object.keys(errors).length === 0 && <ProblemNote error={rename.error} />}
        <Input label={t('workspace.name')} autoFocus wrong={errors.name?.message} {...form.register('name')} />
        <div className="row end">
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button type="submit" look="primary" busy={rename.isPending}>
            {t('save')}
          </Button>
        </div>
      </form>
    </Popup>
  );
}
