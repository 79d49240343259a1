import { zodResolver } from '@hookform/resolvers/zod';
import { Link } from '@tanstack/react-router';
import { MailCheck } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';

import { idempotencyKey } from '../api/client';
import { $api } from '../api/queries';
import { Input, placeErrors } from '../ui/form';
import { Button, Empty, ProblemNote } from '../ui/parts';
import { email } from './schemas';

const ProviderButtons = lazy(async () => ({ default: (await import('./provider-buttons')).ProviderButtons }));
const Form = z.object({ email, name: z.string().max(100, 'name') });

export function Register() {
  const { t } = useTranslation();
  const form = useForm({ resolver: zodResolver(Form), defaultValues: { email: '', name: '' } });
  const { errors } = form.formState;
  const register = $api().useMutation('post', '/api/v1/auth/register', {
    onError: (error) => placeErrors(error, ['email', 'name'], form.setError),
  });
  const submit = form.handleSubmit(({ email, name }) =>
    register.mutate({ body: { email, name: name || null }, headers: { 'Idempotency-Key': idempotencyKey() } }),
  );
  if (register.data) {
    return (
      <Empty page icon={MailCheck} title={t('identity.register.sent')}>
        <p>{t('identity.register.sentText', { email: register.data.email })}</p>
        <p className="small">{t('identity.register.noMail')}</p>
        <Button onPress={() => register.reset()}>{t('identity.register.other')}</Button>
      </Empty>
    );
  }
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      <div className="stack tight">
        <h1>{t('identity.register.title')}</h1>
        <p className="soft">{t('identity.register.lead')}</p>
      </div>
      {register.error !== null && Object.keys(errors).length === 0 && <ProblemNote error={register.error} />}
      <Input label={t('identity.email')} type="email" autoComplete="email" autoFocus wrong={errors.email?.message} {...form.register('email')} />
      <Input
        label={t('identity.name')}
        hint={t('identity.nameHint')}
        autoComplete="name"
        wrong={errors.name?.message}
        {...form.register('name')}
      />
      <Button type="submit" look="primary" busy={register.isPending}>
        {t('identity.register.submit')}
      </Button>
      <p className="soft small">
        {t('identity.register.have')} <Link to="/login">{t('shell.login')}</Link>
      </p>
      <Suspense fallback={null}>
        <ProviderButtons next="/overview" />
      </Suspense>
    </form>
  );
}
