import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';

import { email } from '../identity/schemas';
import { Input } from '../ui/form';
import { useFormat } from '../ui/format';
import { Await, Button, Card, PageHead, ProblemNote, Table } from '../ui/parts';
import { bodyOf } from './pages';
import { reason, Reasoned } from './reason';
import { $staff, giveReason, lastReason, staffApi } from './session';
import { CustomerCard } from './suspension';

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

function Account({ id, reason: given }: { id: string; reason: string }) {
  const { t } = useTranslation('staff');
  const format = useFormat();
  const params = { path: { id } };
  const query = $staff().useQuery('get', '/api/v1/staff/accounts/{id}', { params: { ...params, query: { reason: given } } });
  const perform = async (act: 'suspend' | 'restore', why: string) =>
    await staffApi().POST(`/api/v1/staff/accounts/{id}/${act}`, { params, body: { reason: why } });
  return (
    <div className="stack wide">
      <PageHead title={query.data?.email ?? t('accounts.one', { id })} />
      <Await query={query}>
        {(it) => (
          <>
            <CustomerCard
              kind="account"
              name={it.email}
              suspended={it.suspended}
              perform={perform}
              facts={[
                [t('accounts.name'), it.name ?? '–'],
                [t('accounts.id'), <code key="id">{it.id}</code>],
                [t('accounts.since'), format.dateTime(it.created_at)],
              ]}
            />
            <Card plain title={t('accounts.workspaces')}>
              <Table label={t('accounts.workspaces')} columns={[t('accounts.workspace'), t('accounts.role')]}>
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
