import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { MailX } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';

import { api, idempotencyKey, sessions } from '../api/client';
import { useSession, type Schemas } from '../api/hooks';
import { $api } from '../api/queries';
import { useMailCode } from '../identity/mail-code';
import { newPassword, required } from '../identity/schemas';
import { Input, placeErrors } from '../ui/form';
import { Await, Button, Empty, Note, ProblemNote } from '../ui/parts';

export function AcceptInvitation() {
  const { t } = useTranslation();
  const code = useMailCode();
  const [restored, setRestored] = useState(false);
  useEffect(() => {
    void sessions.restore().finally(() => setRestored(true));
  }, []);
  const shown = useQuery({
    queryKey: ['invitation', code],
    enabled: code !== null && restored,
    queryFn: async () => (await api().POST('/api/v1/invitations/show', { body: { code: code ?? '' } })).data,
  });
  if (code === null) {
    return (
      <Empty page icon={MailX} title={t('identity.verify.noCode')}>
        <p>{t('accept.noCodeText')}</p>
      </Empty>
    );
  }
  return <Await query={shown}>{(it) => it && <Offer code={code} invitation={it} />}</Await>;
}

function Offer({ code, invitation }: { code: string; invitation: Schemas['ShownInvitation'] }) {
  const { t } = useTranslation();
  const session = useSession();
  const by = invitation.invited_by?.name ?? invitation.invited_by?.email ?? t('accept.somebody');
  return (
    <div className="stack">
      <div className="stack tight">
        <h1>{t('accept.title', { workspace: invitation.workspace })}</h1>
        <p className="soft">{t('accept.lead', { by, role: t(`roles.${invitation.role}`) })}</p>
        <p className="soft">{t(`roles.may.${invitation.role}`)}</p>
      </div>
      {session ? <Accept code={code} /> : invitation.has_account ? <SignIn email={invitation.email} /> : <Join code={code} email={invitation.email} />}
    </div>
  );
}

/** Whoever is signed in already. */
function Accept({ code }: { code: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [over, setOver] = useState(false);
  const accept = $api().useMutation('post', '/api/v1/invitations/accept', {
    onSuccess: async ({ workspace_id }) => {
      await sessions.refresh(workspace_id);
      await navigate({ to: '/overview' });
    },
  });
  const decline = $api().useMutation('post', '/api/v1/invitations/decline', { onSuccess: () => setOver(true) });
  if (over) return <Note>{t('accept.declined')}</Note>;
  const error = accept.error ?? decline.error;
  return (
    <>
      {error !== null && <ProblemNote error={error} />}
      <Button look="primary" busy={accept.isPending} onPress={() => accept.mutate({ body: { code } })}>
        {t('accept.accept')}
      </Button>
      <Button look="quiet" busy={decline.isPending} onPress={() => decline.mutate({ body: { code } })}>
        {t('accept.decline')}
      </Button>
    </>
  );
}

const Known = z.object({ password: required });

/** Whoever has an account: a sign-in, and the invitation is accepted. */
function SignIn({ email }: { email: string }) {
  const { t } = useTranslation();
  const form = useForm({ resolver: zodResolver(Known), defaultValues: { password: '' } });
  const [factor, setFactor] = useState(false);
  const login = $api().useMutation('post', '/api/v1/auth/login', {
    onSuccess: (answer) => ('challenge' in answer ? setFactor(true) : sessions.begin(answer)),
  });
  if (factor) {
    return (
      <Note tone="warn">
        <span>{t('accept.factor')}</span>
        <Link to="/login">{t('shell.login')}</Link>
      </Note>
    );
  }
  const submit = form.handleSubmit((body) => login.mutate({ body: { email, ...body } }));
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      <Note>{t('accept.known', { email })}</Note>
      {login.error !== null && <ProblemNote error={login.error} />}
      <Input
        label={t('identity.password')}
        type="password"
        autoComplete="current-password"
        autoFocus
        wrong={form.formState.errors.password?.message}
        {...form.register('password')}
      />
      <Button type="submit" look="primary" busy={login.isPending}>
        {t('accept.login')}
      </Button>
    </form>
  );
}

const New = z.object({ name: z.string().max(100, 'name'), password: newPassword });

/** Whoever has no account yet: it is made with the invitation. */
function Join({ code, email }: { code: string; email: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const form = useForm({ resolver: zodResolver(New), defaultValues: { name: '', password: '' } });
  const { errors } = form.formState;
  const join = $api().useMutation('post', '/api/v1/invitations/register', {
    onError: (error) => placeErrors(error, ['name', 'password'], form.setError),
    onSuccess: async (joined) => {
      const body = { email: joined.email, password: form.getValues('password'), workspace_id: joined.workspace_id };
      const { data } = await api().POST('/api/v1/auth/login', { body });
      if (data && 'access_token' in data) {
        sessions.begin(data);
        await navigate({ to: '/overview' });
      } else await navigate({ to: '/login' });
    },
  });
  const submit = form.handleSubmit(({ name, password }) =>
    join.mutate({ body: { code, password, name: name || null }, headers: { 'Idempotency-Key': idempotencyKey() } }),
  );
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      <Note>{t('accept.new', { email })}</Note>
      {join.error !== null && Object.keys(errors).length === 0 && <ProblemNote error={join.error} />}
      <Input label={t('identity.name')} autoComplete="name" autoFocus wrong={errors.name?.message} {...form.register('name')} />
      <Input
        label={t('identity.password')}
        hint={t('identity.passwordHint')}
        type="password"
        autoComplete="new-password"
        wrong={errors.password?.message}
        {...form.register('password')}
      />
      <Button type="submit" look="primary" busy={join.isPending}>
        {t('accept.join')}
      </Button>
    </form>
  );
}
