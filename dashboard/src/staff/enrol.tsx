import { zodResolver } from '@hookform/resolvers/zod';
import { Link } from '@tanstack/react-router';
import { CircleCheck } from 'lucide-react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';

import { code, newPassword, required } from '../identity/schemas';
import { Input, placeErrors } from '../ui/form';
import { OtpSetup } from '../ui/otp-setup';
import { Button, Empty, ProblemNote } from '../ui/parts';
import { $staff } from './session';

const Choice = z.object({ code: required, password: newPassword });
const First = z.object({ first_code: code });

/** By the code of a grant: a password, then the authenticator app. Without both there is no account. */
export function StaffEnrol() {
  const { t } = useTranslation('staff');
  const form = useForm({ resolver: zodResolver(Choice), defaultValues: { code: '', password: '' } });
  const { errors } = form.formState;
  const begin = $staff().useMutation('post', '/api/v1/staff/enrol', {
    onError: (error) => placeErrors(error, ['code', 'password'], form.setError),
  });
  const { otpauth_url: url, secret } = begin.data ?? {};
  if (url && secret) return <Confirm choice={form.getValues()} url={url} secret={secret} />;
  const submit = form.handleSubmit((body) => begin.mutate({ body: { ...body, code: body.code.trim() } }));
  return (
    <form className="sign-in stack" noValidate onSubmit={(event) => void submit(event)}>
      <div className="stack tight">
        <h1>{t('enrol.title')}</h1>
        <p className="soft">{t('enrol.lead')}</p>
      </div>
      {begin.error !== null && Object.keys(errors).length === 0 && <ProblemNote error={begin.error} />}
      <Input label={t('enrol.code')} hint={t('enrol.codeHint')} autoComplete="off" autoFocus wrong={errors.code?.message} {...form.register('code')} />
      <Input
        label={t('login.password')}
        hint={t('enrol.passwordHint')}
        type="password"
        autoComplete="new-password"
        wrong={errors.password?.message}
        {...form.register('password')}
      />
      <Button type="submit" look="primary" busy={begin.isPending}>
        {t('enrol.next')}
      </Button>
      <p className="small">
        <Link to="/staff">{t('enrol.back')}</Link>
      </p>
    </form>
  );
}

function Confirm({ choice, url, secret }: { choice: z.infer<typeof Choice>; url: string; secret: string }) {
  const { t } = useTranslation('staff');
  const form = useForm({ resolver: zodResolver(First), defaultValues: { first_code: '' } });
  const confirm = $staff().useMutation('post', '/api/v1/staff/enrol');
  if (confirm.data?.enrolled) {
    return (
      <Empty page icon={CircleCheck} title={t('enrol.done')}>
        <p>{t('enrol.doneText')}</p>
        <Link to="/staff" className="button primary">
          {t('login.submit')}
        </Link>
      </Empty>
    );
  }
  const submit = form.handleSubmit((first) => confirm.mutate({ body: { ...choice, code: choice.code.trim(), ...first } }));
  return (
    <form className="sign-in stack" noValidate onSubmit={(event) => void submit(event)}>
      <div className="stack tight">
        <h1>{t('enrol.app')}</h1>
        <p className="soft">{t('enrol.appLead')}</p>
      </div>
      {confirm.error !== null && <ProblemNote error={confirm.error} />}
      <OtpSetup url={url} secret={secret} />
      <Input
        label={t('login.code')}
        inputMode="numeric"
        autoComplete="one-time-code"
        autoFocus
        wrong={form.formState.errors.first_code?.message}
        {...form.register('first_code')}
      />
      <Button type="submit" look="primary" busy={confirm.isPending}>
        {t('enrol.submit')}
      </Button>
    </form>
  );
}
