import { zodResolver } from '@hookform/resolvers/zod';
import { Link, useNavigate } from '@tanstack/react-router';
import { MailX } from 'lucide-react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';

import { api, sessions } from '../api/client';
import { $api } from '../api/queries';
import { Input, placeErrors } from '../ui/form';
import { Button, Empty, ProblemNote } from '../ui/parts';
import { useMailCode } from './mail-code';
import { newPassword } from './schemas';

const Form = z.object({ password: newPassword });

/** Makes the account and signs in to it at once. */
export function VerifyEmail() {
  const { t } = useTranslation();
  const code = useMailCode();
  const navigate = useNavigate();
  const form = useForm({ resolver: zodResolver(Form), defaultValues: { password: '' } });
  const { errors } = form.formState;
  const verify = $api().useMutation('post', '/api/v1/auth/verify-email', {
    onError: (error) => placeErrors(error, ['password'], form.setError),
    onSuccess: async ({ email }) => {
      const { data } = await api().POST('/api/v1/auth/login', { body: { email, password: form.getValues('password') } });
      if (data && 'access_token' in data) {
        sessions.begin(data);
        await navigate({ to: '/overview' });
      } else await navigate({ to: '/login' });
    },
  });
  if (code === null) {
    return (
      <Empty page icon={MailX} title={t('identity.verify.noCode')}>
        <p>{t('identity.verify.noCodeText')}</p>
        <Link to="/register" className="button primary">
          {t('shell.register')}
        </Link>
      </Empty>
    );
  }
  const submit = form.handleSubmit(({ password }) => verify.mutate({ body: { code, password } }));
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      <div className="stack tight">
        <h1>{t('identity.verify.title')}</h1>
        <p className="soft">{t('identity.verify.lead')}</p>
      </div>
      {verify.error !== null && Object.keys(errors).length === 0 && <ProblemNote error={verify.error} />}
      <Input
        label={t('identity.password')}
        hint={t('identity.passwordHint')}
        type="password"
        autoComplete="new-password"
        autoFocus
        wrong={errors.password?.message}
        {...form.register('password')}
      />
      <Button type="submit" look="primary" busy={verify.isPending}>
        {t('identity.verify.submit')}
      </Button>
    </form>
  );
}
