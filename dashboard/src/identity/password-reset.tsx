import { zodResolver } from '@hookform/resolvers/zod';
import { Link } from '@tanstack/react-router';
import { CircleCheck, MailCheck, MailX } from 'lucide-react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';

import { idempotencyKey } from '../api/client';
import { $api } from '../api/queries';
import { Input, placeErrors } from '../ui/form';
import { Button, Empty, ProblemNote } from '../ui/parts';
import { ChoosePassword } from './choose-password';
import { useMailCode } from './mail-code';
import { email } from './schemas';

const Ask = z.object({ email });

export function ForgotPassword() {
  const { t } = useTranslation();
  const form = useForm({ resolver: zodResolver(Ask), defaultValues: { email: '' } });
  const { errors } = form.formState;
  const ask = $api().useMutation('post', '/api/v1/auth/request-password-reset', {
    onError: (error) => placeErrors(error, ['email'], form.setError),
  });
  if (ask.data) {
    return (
      <Empty page icon={MailCheck} title={t('identity.forgot.sent')}>
        <p>{t('identity.forgot.sentText', { email: ask.data.email })}</p>
        <Link to="/login" className="button">
          {t('shell.login')}
        </Link>
      </Empty>
    );
  }
  const submit = form.handleSubmit((body) => ask.mutate({ body, headers: { 'Idempotency-Key': idempotencyKey() } }));
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      <div className="stack tight">
        <h1>{t('identity.forgot.title')}</h1>
        <p className="soft">{t('identity.forgot.lead')}</p>
      </div>
      {ask.error !== null && Object.keys(errors).length === 0 && <ProblemNote error={ask.error} />}
      <Input label={t('identity.email')} type="email" autoComplete="email" autoFocus wrong={errors.email?.message} {...form.register('email')} />
      <Button type="submit" look="primary" busy={ask.isPending}>
        {t('identity.forgot.submit')}
      </Button>
      <p className="small">
        <Link to="/login">{t('identity.forgot.back')}</Link>
      </p>
    </form>
  );
}

export function ResetPassword() {
  const { t } = useTranslation();
  const code = useMailCode();
  const reset = $api().useMutation('post', '/api/v1/auth/reset-password');
  if (code === null) {
    return (
      <Empty page icon={MailX} title={t('identity.verify.noCode')}>
        <p>{t('identity.reset.noCodeText')}</p>
        <Link to="/forgot-password" className="button primary">
          {t('identity.forgot.submit')}
        </Link>
      </Empty>
    );
  }
  if (reset.data) {
    return (
      <Empty page icon={CircleCheck} title={t('identity.reset.done')}>
        <p>{t('identity.reset.doneText')}</p>
        <Link to="/login" className="button primary">
          {t('shell.login')}
        </Link>
      </Empty>
    );
  }
  return (
    <ChoosePassword
      title={t('identity.reset.title')}
      lead={t('identity.reset.lead')}
      label={t('identity.reset.password')}
      submit={t('identity.reset.submit')}
      busy={reset.isPending}
      error={reset.error}
      onChoose={(password, options) => reset.mutate({ body: { code, password } }, options)}
    />
  );
}
