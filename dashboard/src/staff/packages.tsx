import { zodResolver } from '@hookform/resolvers/zod';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { MessageSquare } from 'lucide-react';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';

import type { Schemas } from '../api/hooks';
import { partsOfId } from '../catalog/package-id';
import { Input } from '../ui/form';
import { useFormat } from '../ui/format';
import { Badge, Button, Card, PageHead } from '../ui/parts';
import { bodyOf, Pages } from './pages';
import { Act, Reasoned } from './reason';
import { staffApi } from './session';
import { Reinstate, TakeDown } from './takedown';

const Find = z.object({ id: z.string().trim().regex(/^[^/\s]+\/[^/\s]+$/, 'package') });

type Path = { namespace: string; name: string };

/** By the whole name: what is taken down is in no search. */
export function StaffPackages() {
  const { t } = useTranslation('staff');
  const navigate = useNavigate();
  const form = useForm({ resolver: zodResolver(Find), defaultValues: { id: '' } });
  const submit = form.handleSubmit(({ id }) => {
    const { namespace, name } = partsOfId(id);
    void navigate({ to: '/staff/packages/$namespace/$name', params: { namespace, name } });
  });
  return (
    <>
      <PageHead title={t('packages.title')} lead={t('packages.lead')} />
      <form className="sign-in left stack" noValidate onSubmit={(event) => void submit(event)}>
        <Input label={t('packages.id')} hint={t('packages.idHint')} autoComplete="off" autoFocus wrong={form.formState.errors.id?.message} {...form.register('id')} />
        <div>
          <Button type="submit" look="primary">
            {t('packages.open')}
          </Button>
        </div>
      </form>
    </>
  );
}

export function StaffPackage() {
  const path = useParams({ from: '/staff/packages/$namespace/$name' });
  const id = `${path.namespace}/${path.name}`;
  return (
    <Reasoned key={id} thing={`package ${id}`} title={id}>
      {(reason) => <Package id={id} path={path} reason={reason} />}
    </Reasoned>
  );
}

function Package({ id, path, reason }: { id: string; path: Path; reason: string }) {
  const { t } = useTranslation('staff');
  const [version, setVersion] = useState('');
  const named = version.trim();
  const one = { ...path, version: named };
  return (
    <div className="stack wide">
      <PageHead title={id} lead={t('packages.oneLead')}>
        <Link to="/packages/$namespace/$name" params={path} className="button">
          {t('packages.public')}
        </Link>
      </PageHead>
      <Card title={t('takedowns.whole')}>
        <div className="row">
          <TakeDown what={path} />
          <Reinstate what={path} />
        </div>
      </Card>
      <Card title={t('takedowns.one')}>
        <div className="stack">
          <Input label={t('submissions.version')} hint={t('takedowns.versionHint')} autoComplete="off" value={version} onChange={(event) => setVersion(event.target.value)} />
          {named !== '' && (
            <div className="row">
              <TakeDown what={one} />
              <Reinstate what={one} />
            </div>
          )}
        </div>
      </Card>
      <Reviews path={path} id={id} reason={reason} />
    </div>
  );
}

/** Hidden ones, too: they can be shown again. */
function Reviews({ path, id, reason }: { path: Path; id: string; reason: string }) {
  const { t } = useTranslation('staff');
  const format = useFormat();
  return (
    <Pages
      title={t('reviews.title')}
      queryKey={['reviews', id]}
      load={async (page) =>
        bodyOf(await staffApi().GET('/api/v1/staff/packages/{namespace}/{name}/reviews', { params: { path, query: { reason, ...page } } }))
      }
      columns={[
        t('reviews.review'),
        { label: t('reviews.rating'), number: true },
        t('state'),
        { label: t('actions'), hidden: true },
      ]}
      empty={{ icon: MessageSquare, title: t('reviews.none'), text: t('reviews.noneText') }}
      row={(it) => (
        <tr key={it.account_id}>
          <td className="break said">
            {it.text}
            <div className="soft small">
              {it.version} · {format.date(it.written_at)}
            </div>
            <Link to="/staff/accounts/$id" params={{ id: it.account_id }} className="small mono">
              {it.account_id}
            </Link>
            {it.hidden_for && <div className="small">{it.hidden_for}</div>}
          </td>
          <td className="number">{format.number(it.rating)}</td>
          <td>{it.hidden ? <Badge tone="bad">{t('reviews.hidden')}</Badge> : <Badge tone="good">{t('reviews.shown')}</Badge>}</td>
          <td className="number">
            <Moderate path={path} review={it} />
          </td>
        </tr>
      )}
    />
  );
}

function Moderate({ path, review }: { path: Path; review: Schemas['ModeratedReview'] }) {
  const { t } = useTranslation('staff');
  const act = review.hidden ? 'show' : 'hide';
  const perform = async (reason: string) =>
    bodyOf(
      await staffApi().POST(`/api/v1/staff/packages/{namespace}/{name}/reviews/{account_id}/${act}`, {
        params: { path: { ...path, account_id: review.account_id } },
        body: { reason },
      }),
    );
  return <Act label={t(`reviews.${act}`)} small danger={act === 'hide'} title={t(`reviews.${act}Title`)} text={t(`reviews.${act}Text`)} perform={perform} />;
}
