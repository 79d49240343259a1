import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Gift } from 'lucide-react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';

import { idempotencyKey } from '../api/client';
import { useMay, useSession, type Schemas } from '../api/hooks';
import { $api } from '../api/queries';
import { partsOfId } from '../catalog/package-id';
import { useMailCodeOf } from '../identity/mail-code';
import { SeatsLink } from '../library/seats-of-package';
import { Input, placeErrors } from '../ui/form';
import { Button, Card, Note, PageHead, ProblemNote } from '../ui/parts';

const PAGE = '/redeem-gift';

export function RedeemGift() {
  const { t } = useTranslation();
  const { code, forget } = useMailCodeOf(PAGE);
  const session = useSession();
  return (
    <>
      <PageHead title={t('redeem.title')} lead={t('redeem.lead')} />
      <Card>{session ? <Redeem code={code ?? ''} onRedeemed={forget} /> : <SignIn />}</Card>
    </>
  );
}

function SignIn() {
  const { t } = useTranslation();
  return (
    <div className="stack">
      <p>{t('redeem.loginText')}</p>
      <div className="row">
        <Link to="/login" search={{ next: PAGE }} className="button primary">
          {t('redeem.login')}
        </Link>
        <Link to="/register" className="button">
          {t('shell.register')}
        </Link>
      </div>
    </div>
  );
}

const Form = z.object({ code: z.string().trim().min(1, 'required').max(200, 'giftCode').regex(/^[A-Za-z0-9_.-]+$/, 'giftCode') });

/** Into the workspace that is entered. */
function Redeem({ code, onRedeemed }: { code: string; onRedeemed: () => void }) {
  const { t } = useTranslation();
  const session = useSession();
  const cached = useQueryClient();
  const mayRedeem = useMay('admin');
  const workspaces = $api().useQuery('get', '/api/v1/workspaces', { params: { query: { limit: 100 } } });
  const workspace = workspaces.data?.items.find((it) => it.id === session?.workspaceId)?.name;
  const form = useForm({ resolver: zodResolver(Form), defaultValues: { code } });
  const { errors } = form.formState;
  const redeem = $api().useMutation('post', '/api/v1/gifts/redeem', {
    onError: (error) => placeErrors(error, ['code'], form.setError),
    onSuccess: async () => {
      onRedeemed();
      await cached.invalidateQueries();
    },
  });
  if (redeem.data) return <Redeemed gift={redeem.data} />;
  if (!mayRedeem) return <Note>{t('redeem.admins')}</Note>;
  const submit = form.handleSubmit((body) => redeem.mutate({ body, headers: { 'Idempotency-Key': idempotencyKey() } }));
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      {redeem.error !== null && Object.keys(errors).length === 0 && <ProblemNote error={redeem.error} />}
      <Input
        label={t('redeem.code')}
        hint={t('redeem.codeHint')}
        autoComplete="off"
        spellCheck={false}
        autoFocus={code === ''}
        wrong={errors.code?.message}
        {...form.register('code')}
      />
      {workspace !== undefined && <p className="soft">{t('redeem.into', { workspace })}</p>}
      <div className="row">
        <Button type="submit" look="primary" busy={redeem.isPending}>
          <Gift size={17} aria-hidden /> {t('redeem.redeem')}
        </Button>
      </div>
    </form>
  );
}

function Redeemed({ gift }: { gift: Schemas['RedeemedGift'] }) {
  const { t } = useTranslation();
  const { namespace, name } = partsOfId(gift.package);
  return (
    <div className="stack">
      <Note tone="good">
        <span>{t('redeem.done', { title: gift.title })}</span>
        {gift.seats != null && <span>{t('redeem.seats', { count: gift.seats })}</span>}
      </Note>
      <div className="row">
        <Link to="/packages/$namespace/$name" params={{ namespace, name }} className="button primary">
          {t('redeem.install')}
        </Link>
        {gift.seats != null && <SeatsLink id={gift.package} />}
        <Link to="/library" className="button">
          {t('install.library')}
        </Link>
      </div>
    </div>
  );
}
