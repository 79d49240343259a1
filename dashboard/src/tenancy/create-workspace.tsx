import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';

import { idempotencyKey } from '../api/client';
import { $api } from '../api/queries';
import { Popup } from '../ui/dialog';
import { Input, placeErrors } from '../ui/form';
import { Button, ProblemNote } from '../ui/parts';

export const WorkspaceName = z.object({ name: z.string().trim().min(1, 'required').max(100, 'name') });

interface Asked {
  open: boolean;
  onClose: () => void;
  onMade: (id: string) => void;
}

export function CreateWorkspace({ open, onClose, onMade }: Asked) {
  const { t } = useTranslation();
  return (
    <Popup title={t('shell.newWorkspace')} open={open} onClose={onClose}>
      <NameForm onClose={onClose} onMade={onMade} />
    </Popup>
  );
}

function NameForm({ onClose, onMade }: Omit<Asked, 'open'>) {
  const { t } = useTranslation();
  const cached = useQueryClient();
  const form = useForm({ resolver: zodResolver(WorkspaceName), defaultValues: { name: '' } });
  const { errors } = form.formState;
  const create = $api().useMutation('post', '/api/v1/workspaces', {
    onError: (error) => placeErrors(error, ['name'], form.setError),
    onSuccess: async ({ id }) => {
      await cached.invalidateQueries({ queryKey: ['get', '/api/v1/workspaces'] });
      onClose();
      onMade(id);
    },
  });
  const submit = form.handleSubmit((body) => create.mutate({ body, headers: { 'Idempotency-Key': idempotencyKey() } }));
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      <p className="soft">{t('workspace.newLead')}</p>
      {create.error !== null && Object.keys(errors).length === 0 && <ProblemNote error={create.error} />}
      <Input label={t('workspace.name')} autoFocus wrong={errors.name?.message} {...form.register('name')} />
      <div className="row end">
        <Button onPress={onClose}>{t('cancel')}</Button>
        <Button type="submit" look="primary" busy={create.isPending}>
          {t('workspace.create')}
        </Button>
      </div>
    </form>
  );
}
