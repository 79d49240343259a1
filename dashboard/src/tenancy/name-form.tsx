import { zodResolver } from '@hookform/resolvers/zod';
import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';

import { Input, placeErrors } from '../ui/form';
import { Button, ProblemNote } from '../ui/parts';

const WorkspaceName = z.object({ name: z.string().trim().min(1, 'required').max(100, 'name') });

interface Asked {
  name: string;
  lead?: ReactNode;
  submit: string;
  busy: boolean;
  error: unknown;
  onClose: () => void;
  onName: (body: { name: string }, options: { onError: (error: unknown) => void }) => void;
}

/** How a workspace is called, or is to be called. */
export function NameForm({ name, lead, submit, busy, error, onClose, onName }: Asked) {
  const { t } = useTranslation();
  const form = useForm({ resolver: zodResolver(WorkspaceName), values: { name } });
  const { errors } = form.formState;
  const onError = (refused: unknown) => void placeErrors(refused, ['name'], form.setError);
  const send = form.handleSubmit((body) => onName(body, { onError }));
  return (
    <form className="stack" noValidate onSubmit={(event) => void send(event)}>
      {lead}
      {error !== null && Object.keys(errors).length === 0 && <ProblemNote error={error} />}
      <Input label={t('workspace.name')} autoFocus wrong={errors.name?.message} {...form.register('name')} />
      <div className="row end">
        <Button onPress={onClose}>{t('cancel')}</Button>
        <Button type="submit" look="primary" busy={busy}>
          {submit}
        </Button>
      </div>
    </form>
  );
}
