import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { useTranslation } from 'react-i18next';

import { Input, placeErrors } from '../ui/form';
import { Button, ProblemNote } from '../ui/parts';
import { newPassword } from './schemas';

const Form = z.object({ password: newPassword });

interface Choosing {
  title: string;
  lead: string;
  label: string;
  submit: string;
  busy: boolean;
  error: unknown;
  /** `onError` puts what is wrong with the password beside it. */
  onChoose: (password: string, options: { onError: (error: unknown) => void }) => void;
}

/** A password of somebody who came by the code of a mail. */
export function ChoosePassword({ title, lead, label, submit, busy, error, onChoose }: Choosing) {
  const { t } = useTranslation();
  const form = useForm({ resolver: zodResolver(Form), defaultValues: { password: '' } });
  const { errors } = form.formState;
  const onError = (refused: unknown): void => {
    placeErrors(refused, ['password'], form.setError);
  };
  const choose = form.handleSubmit(({ password }) => onChoose(password, { onError }));
  return (
    <form className="stack" noValidate onSubmit={(event) => void choose(event)}>
      <div className="stack tight">
        <h1>{title}</h1>
        <p className="soft">{lead}</p>
      </div>
      {error !== null && Object.keys(errors).length === 0 && <ProblemNote error={error} />}
      <Input
        label={label}
        hint={t('identity.passwordHint')}
        type="password"
        autoComplete="new-password"
        autoFocus
        wrong={errors.password?.message}
        {...form.register('password')}
      />
      <Button type="submit" look="primary" busy={busy}>
        {submit}
      </Button>
    </form>
  );
}
