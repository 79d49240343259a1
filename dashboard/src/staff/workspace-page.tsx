import { Link, useParams } from '@tanstack/react-router';
import { Sparkles } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '../api/hooks';
import { Checkbox, Select } from '../ui/form';
import { useFormat } from '../ui/format';
import { Await, PageHead } from '../ui/parts';
import { JobBadge } from './generation-page';
import { bodyOf, Pages } from './pages';
import { may } from './permissions';
import { Act, Reasoned } from './reason';
import { $staff, staffApi, useStaff } from './session';
import { CustomerCard } from './suspension';

type Plan = Schemas['Plan'];
const FOR_ONE: Plan[] = ['free', 'pro', 'enterprise'];
const FOR_SEVERAL: Plan[] = ['free', 'workspace_starter', 'workspace_pro', 'workspace_enterprise'];

export function WorkspacePage() {
  const { t } = useTranslation('staff');
  const { id } = useParams({ from: '/staff/workspaces/$id' });
  return (
    <Reasoned key={id} thing={`workspace ${id}`} title={t('accounts.workspaceOne', { id })}>
      {(given) => <Workspace id={id} reason={given} />}
    </Reasoned>
  );
}

function Workspace({ id, reason }: { id: string; reason: string }) {
  const { t } = useTranslation('staff');
  const format = useFormat();
  const staff = useStaff();
  const params = { path: { id } };
  const query = $staff().useQuery('get', '/api/v1/staff/workspaces/{id}', { params: { ...params, query: { reason } } });
  const perform = async (act: 'suspend' | 'restore', why: string) =>
    await staffApi().POST(`/api/v1/staff/workspaces/{id}/${act}`, { params, body: { reason: why } });
  return (
    <div className="stack wide">
      <PageHead title={query.data?.name ?? t('accounts.workspaceOne', { id })} />
      <Await query={query}>
        {(it) => (
          <CustomerCard
            kind="workspace"
            name={it.name}
            suspended={it.suspended}
            perform={perform}
            facts={[
              [t('accounts.id'), <code key="id">{it.id}</code>],
              [t('accounts.kind'), t(`accounts.kinds.${it.kind}`)],
              [t('accounts.members'), format.number(it.members)],
              [
                t('accounts.owner'),
                <Link key="owner" to="/staff/accounts/$id" params={{ id: it.owner }} className="mono">
                  {it.owner}
                </Link>,
              ],
              [t('accounts.since'), format.dateTime(it.created_at)],
            ]}
            acts={staff !== null && may(staff.role, 'setPlan') && <SetPlan workspace={it} />}
          />
        )}
      </Await>
      {query.data && staff !== null && may(staff.role, 'viewJobs') && <Generations workspace={id} reason={reason} />}
    </div>
  );
}

function SetPlan({ workspace }: { workspace: Schemas['CustomerWorkspace'] }) {
  const { t } = useTranslation('staff');
  const { t: app } = useTranslation('app');
  const plans = workspace.kind === 'shared' ? FOR_SEVERAL : FOR_ONE;
  const [plan, setPlan] = useState<Plan>('free');
  const [trial, setTrial] = useState(false);
  const perform = async (reason: string) =>
    bodyOf(await staffApi().PUT('/api/v1/staff/workspaces/{id}/plan', { params: { path: { id: workspace.id } }, body: { plan, trial, reason } }));
  return (
    <Act label={t('plan.set')} title={t('plan.title', { name: workspace.name })} text={t('plan.text')} perform={perform}>
      <Select label={t('plan.plan')} value={plan} onChange={(event) => setPlan(event.target.value as Plan)}>
        {plans.map((it) => (
          <option key={it} value={it}>
            {app(`plans.${it}`)}
          </option>
        ))}
      </Select>
      <Checkbox label={t('plan.trial')} checked={trial} onChange={(event) => setTrial(event.target.checked)} />
    </Act>
  );
}

/** What happened to them, and nothing of what is in them. */
function Generations({ workspace, reason }: { workspace: string; reason: string }) {
  const { t } = useTranslation('staff');
  const format = useFormat();
  return (
    <Pages
      title={t('jobs.title')}
      queryKey={['generations', workspace]}
      load={async (page) =>
        bodyOf(await staffApi().GET('/api/v1/staff/workspaces/{id}/generations', { params: { path: { id: workspace }, query: { reason, ...page } } }))
      }
      columns={[t('jobs.generation'), t('state'), { label: t('jobs.attempts'), number: true }, t('jobs.made')]}
      empty={{ icon: Sparkles, title: t('jobs.none'), text: t('jobs.noneText') }}
      row={(it) => (
        <tr key={it.id}>
          <td>
            <Link to="/staff/workspaces/$id/generations/$generation" params={{ id: workspace, generation: it.id }} className="mono">
              {it.id}
            </Link>
            {it.dry_run && <div className="soft small">{t('jobs.dryRun')}</div>}
          </td>
          <td>
            <JobBadge job={it} />
          </td>
          <td className="number">{format.number(it.attempts)}</td>
          <td className="nowrap">{format.dateTime(it.created_at)}</td>
        </tr>
      )}
    />
  );
}
