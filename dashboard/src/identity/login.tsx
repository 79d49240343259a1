import { zodResolver } from '@hookform/resolvers/zod';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';

import { sessions } from '../api/client';
import type { Schemas } from '../api/hooks';
import { $api } from '../api/queries';
import { Input, placeErrors } from '../ui/form';
import { Button, ProblemNote } from '../ui/parts';
import { email, required } from './schemas';

// Of another deployment there may be none: the form is there before they are.
const ProviderButtons = lazy(async () => ({ default: (await import('./provider-buttons')).ProviderButtons }));
const Form = z.object({ email, password: required });
// Recognises this window at the next login, so that strangers who guess delay it no more.
let device: string | null = null;

/** Goes on as somebody who is logged in. */
export function useEnter(next: string): (session: Schemas['Session']) => Promise<void> {
  const navigate = useNavigate();
  return async (session) => {
    device = session.device ?? device;
    sessions.begin(session);
    await navigate({ href: next });
  };
}

export function Login() {
  const { t } = useTranslation();
  const { next = '/overview' } = useSearch({ from: '/narrow/login' });
  const enter = useEnter(next);
  const [challenge, setChallenge] = useState<string | null>(null);
  const form = useForm({ resolver: zodResolver(Form), defaultValues: { email: '', password: '' } });
  const { errors } = form.formState;
  const login = $api().useMutation('post', '/api/v1/auth/login', {
    onError: (error) => placeErrors(error, ['email', 'password'], form.setError),
    onSuccess: (answer) => ('challenge' in answer ? setChallenge(answer.challenge) : enter(answer)),
  });
  if (challenge !== null) {
    return <SecondFactor challenge={challenge} onEnter={enter} onBack={() => setChallenge(null)} />;
  }
  const submit = form.handleSubmit((body) => login.mutate({ body: { ...body, device } }));
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      <div className="stack tight">
        <h1>{t('identity.login.title')}</h1>
        <p className="soft">{t('identity.login.lead')}</p>
      </div>
      {login.error !== null && Object.keys(errors).length === 0 && <ProblemNote error={login.error} />}
      <Input label={t('identity.email')} type="email" autoComplete="username" autoFocus wrong={errors.email?.message} {...form.register('email')} />
      <Input
        label={t('identity.password')}
        type="password"
        autoComplete="current-password"
        wrong={errors.password?.message}
        {...form.register('password')}
      />
      <Button type="submit" look="primary" busy={login.isPending}>
        {t('identity.login.submit')}
      </Button>
      <p className="row between small">
        <Link to="/forgot-password">{t('identity.login.forgot')}</Link>
        <Link to="/register">{t('identity.login.new')}</Link>
      </p>
      <Suspense fallback={null}>
        <ProviderButtons next={next} />
      </Suspense>
    </form>
  );
}

const FactorForm = z.object({ code: required });

/** The second question of a login, by a password or by a provider. */
export function SecondFactor({
  challenge,
  onEnter,
  onBack,
}: {
  challenge: string;
  onEnter: (session: Schemas['Session']) => Promise<void>;
  onBack: () => void;
}) {
  const { t } = useTranslation();
  const [recovery, setRecovery] = useState(false);
  const form = useForm({ resolver: zodResolver(FactorForm), defaultValues: { code: '' } });
  const prove = $api().useMutation('post', '/api/v1/auth/login/second-factor', { onSuccess: onEnter });
  const submit = form.handleSubmit(({ code }) => {
    const given = code.trim();
    prove.mutate({ body: recovery ? { challenge, recovery_code: given } : { challenge, code: given } });
  });
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      <div className="stack tight">
        <h1>{t('identity.factor.title')}</h1>
        <p className="soft">{recovery ? t('identity.factor.recoveryLead') : t('identity.factor.lead')}</p>
      </div>
      {prove.error !== null && <ProblemNote error={prove.error} />}
      <Input
        key={String(recovery)}
        label={recovery ? t('identity.factor.recovery') : t('identity.factor.code')}
        inputMode={recovery ? 'text' : 'numeric'}
        autoComplete="one-time-code"
        autoFocus
        wrong={form.formState.errors.code?.message}
        {...form.register('code')}
      />
      <Button type="submit" look="primary" busy={prove.isPending}>
        {t('identity.login.submit')}
      </Button>
      <div className="row between">
        <Button look="quiet" small onPress={onBack}>
          {t('identity.factor.back')}
        </Button>
        <Button look="quiet" small onPress={() => setRecovery(!recovery)}>
          {recovery ? t('identity.factor.useCode') : t('identity.factor.useRecovery')}
        </Button>
      </div>
    </form>
  );
}
