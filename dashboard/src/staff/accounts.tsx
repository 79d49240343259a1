import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';

import type { Schemas } from '../api/hooks';
import { email } from '../identity/schemas';
import { Input } from '../ui/form';
import { useFormat } from '../ui/format';
import { Await, Badge, Button, Card, PageHead, ProblemNote, Table } from '../ui/parts';
import { bodyOf } from './pages';
import { may } from './permissions';
import { Act, reason, Reasoned } from './reason';
import { $staff, giveReason, lastReason, staffApi, useStaff } from './session';

const Find = z.object({ email, reason });

/** By the whole address: nobody can look through all of them. */
export function Accounts() {
  const { t } = useTranslation('staff');
  const navigate = useNavigate();
  const form = useForm({ resolver: zodResolver(Find), defaultValues: { email: '', reason: lastReason() } });
  const { errors } = form.formState;
  const find = useMutation({
    mutationFn: async (query: z.infer<typeof Find>) => bodyOf(await staffApi().GET('/api/v1/staff/accounts', { params: { query } })),
    onSuccess: async ({ id }, given) => {
      giveReason(`account ${id}`, given.reason);
      await navigate({ to: '/staff/accounts/$id', params: { id } });
    },
  });
  const submit = form.handleSubmit((query) => find.mutate(query));
  return (
    <>
      <PageHead title={t('accounts.title')} lead={t('accounts.lead')} />
      <form className="sign-in left stack" noValidate onSubmit={(event) => void submit(event)}>
        {find.error !== null && <ProblemNote error={find.error} />}
        <Input label={t('login.email')} type="email" autoComplete="off" autoFocus wrong={errors.email?.message} {...form.register('email')} />
        <Input label={t('reason.look')} hint={t('reason.hint')} autoComplete="off" wrong={errors.reason?.message} {...form.register('reason')} />
        <div>
          <Button type="submit" look="primary" busy={find.isPending}>
            {t('accounts.find')}
          </Button>
        </div>
      </form>
    </>
  );
}

export function AccountPage() {
  const { t } = useTranslation('staff');
  const { id } = useParams({ from: '/staff/accounts/$id' });
  return (
    <Reasoned key={id} thing={`account ${id}`} title={t('accounts.one', { id })}>
      {(given) => <Account id={id} reason={given} />}
    </Reasoned>
  );
}

function Suspension({ suspended }: { suspended: Schemas['Suspended'] | undefined }) {
  const { t } = useTranslation('staff');
  const format = useFormat();
  return suspended ? (
    <>
      <Badge tone="bad">{t('accounts.suspended')}</Badge> {format.dateTime(suspended.since)} · <span className="mono">{suspended.by}</span>
    </>
  ) : (
    <Badge tone="good">{t('accounts.active')}</Badge>
  );
}

function Account({ id, reason: given }: { id: string; reason: string }) {
  const { t } = useTranslation('staff');
  const format = useFormat();
  const staff = useStaff();
  const params = { path: { id } };
  const query = $staff().useQuery('get', '/api/v1/staff/accounts/{id}', { params: { ...params, query: { reason: given } } });
  const suspend = async (why: string) => await staffApi().POST('/api/v1/staff/accounts/{id}/suspend', { params, body: { reason: why } });
  const restore = async (why: string) => await staffApi().POST('/api/v1/staff/accounts/{id}/restore', { params, body: { reason: why } });
  return (
    <div className="stack wide">
      <PageHead title={query.data?.email ?? t('accounts.one', { id })} />
      <Await query={query}>
        {(it) => (
          <>
            <Card title={t('accounts.account')}>
              <div className="stack">
                <dl className="facts">
                  <dt>{t('state')}</dt>
                  <dd>
                    <Suspension suspended={it.suspended} />
                  </dd>
                  <dt>{t('accounts.name')}</dt>
                  <dd>{it.name ?? '–'}</dd>
                  <dt>{t('accounts.id')}</dt>
                  <dd className="mono">{it.id}</dd>
                  <dt>{t('accounts.since')}</dt>
                  <dd>{format.dateTime(it.created_at)}</dd>
                </dl>
                {staff !== null && may(staff.role, 'suspend') && (
                  <div className="row">
                    {it.suspended ? (
                      <Act label={t('accounts.restore')} primary title={t('accounts.restoreTitle', { name: it.email })} text={t('accounts.restoreText')} perform={restore} />
                    ) : (
                      <Act label={t('accounts.suspend')} danger title={t('accounts.suspendTitle', { name: it.email })} text={t('accounts.suspendText')} perform={suspend} />
                    )}
                  </div>
                )}
              </div>
            </Card>
            <Card plain title={t('accounts.workspaces')}>
              <Table label={t('accounts.workspaces')}>
                <thead>
                  <tr>
                    <th scope="col">{t('accounts.workspace')}</th>
                    <th scope="col">{t('accounts.role')}</th>
                  </tr>
                </thead>
                <tbody>
                  {it.workspaces.map((joined) => (
                    <tr key={joined.id}>
                      <td>
                        <Link to="/staff/workspaces/$id" params={{ id: joined.id }}>
                          {joined.name}
                        </Link>
                        <div className="soft small mono">{joined.id}</div>
                      </td>
                      <td>{t(`accounts.roles.${joined.role}`)}</td>
                    </tr>
                  ))}
                </tbody>
              </Table>
            </Card>
          </>
        )}
      </Await>
    </div>
  );
}

export function WorkspacePage() {
  const { t } = useTranslation('staff');
  const { id } = useParams({ from: '/staff/workspaces/$id' });
  return (
    <Reasoned key={id} thing={`workspace ${id}`} title={t('accounts.workspaceOne', { id })}>
      {(given) => <Workspace id={id} reason={given} />}
    </Reasoned>
  );
}

function Workspace({ id, reason: given }: { id: string; reason: string }) {
  const { t } = useTranslation('staff');
  const format = useFormat();
  const staff = useStaff();
  const params = { path: { id } };
  const query = $staff().useQuery('get', '/api/v1/staff/workspaces/{id}', { params: { ...params, query: { reason: given } } });
  const suspend = async (why: string) => await staffApi().POST('/api/v1/staff/workspaces/{id}/suspend', { params, body: { reason: why } });
  const restore = async (why: string) => await staffApi().POST('/api/v1/staff/workspaces/{id}/restore', { params, body: { reason: why } });
  return (
    <div className="stack wide">
      <PageHead title={query.data?.name ?? t('accounts.workspaceOne', { id })} />
      <Await query={query}>
        {(it) => (
          <Card title={t('accounts.workspace')}>
            <div className="stack">
              <dl className="facts">
                <dt>{t('state')}</dt>
                <dd>
                  <Suspension suspended={it.suspended} />
                </dd>
                <dt>{t('accounts.id')}</dt>
                <dd className="mono">{it.id}</dd>
                <dt>{t('accounts.kind')}</dt>
                <dd>{t(`accounts.kinds.${it.kind}`)}</dd>
                <dt>{t('accounts.members')}</dt>
                <dd>{format.number(it.members)}</dd>
                <dt>{t('accounts.owner')}</dt>
                <dd>
                  <Link to="/staff/accounts/$id" params={{ id: it.owner }} className="mono">
                    {it.owner}
                  </Link>
                </dd>
                <dt>{t('accounts.since')}</dt>
                <dd>{format.dateTime(it.created_at)}</dd>
              </dl>
              {staff !== null && may(staff.role, 'suspend') && (
                <div className="row">
                  {it.suspended ? (
                    <Act label={t('accounts.restore')} primary title={t('accounts.restoreTitle', { name: it.name })} text={t('accounts.restoreWorkspaceText')} perform={restore} />
                  ) : (
                    <Act label={t('accounts.suspend')} danger title={t('accounts.suspendTitle', { name: it.name })} text={t('accounts.suspendWorkspaceText')} perform={suspend} />
                  )}
                </div>
              )}
            </div>
          </Card>
        )}
      </Await>
    </div>
  );
}
