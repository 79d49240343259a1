import { zodResolver } from '@hookform/resolvers/zod';
import { Link } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';

import { code, email, required } from '../identity/schemas';
import { Input, placeErrors } from '../ui/form';
import { Button, ProblemNote } from '../ui/parts';
import { $staff, begin } from './session';

const Form = z.object({ email, password: required, code });

/** The second factor is asked for at once, because nobody of staff is without. */
export function StaffLogin() {
  const { t } = useTranslation('staff');
  return (
    <div className="sign-in stack">
      <div className="stack tight">
        <h1>{t('login.title')}</h1>
        <p className="soft">{t('login.lead')}</p>
      </div>
      <Proof action={t('login.submit')} />
      <p className="small">
        <Link to="/staff/enrol">{t('login.enrol')}</Link>
      </p>
    </div>
  );
}

interface Asked {
  action: string;
  /** Of whoever is signed in already and proves it once more. */
  known?: string;
  onProven?: () => void;
}

export function Proof({ action, known = '', onProven }: Asked) {
  const { t } = useTranslation('staff');
  const form = useForm({ resolver: zodResolver(Form), defaultValues: { email: known, password: '', code: '' } });
  const { errors } = form.formState;
  const login = $staff().useMutation('post', '/api/v1/staff/login', {
    onError: (error) => placeErrors(error, ['email', 'password', 'code'], form.setError),
    onSuccess: (answer, { body }) => {
      begin(body.email, answer);
      onProven?.();
    },
  });
  const submit = form.handleSubmit((body) => login.mutate({ body }));
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      {login.error !== null && Object.keys(errors).length === 0 && <ProblemNote error={login.error} />}
      {known === '' && (
        <Input label={t('login.email')} type="email" autoComplete="username" autoFocus wrong={errors.email?.message} {...form.register('email')} />
      )}
      <Input
        label={t('login.password')}
        type="password"
        autoComplete="current-password"
        autoFocus={known !== ''}
        wrong={errors.password?.message}
        {...form.register('password')}
      />
      <Input
        label={t('login.code')}
        hint={t('login.codeHint')}
        inputMode="numeric"
        autoComplete="one-time-code"
        wrong={errors.code?.message}
        {...form.register('code')}
      />
      <div className="row end">
        <Button type="submit" look="primary" busy={login.isPending}>
          {action}
        </Button>
      </div>
    </form>
  );
}
