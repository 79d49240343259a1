import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '../api/hooks';
import { useFormat } from '../ui/format';
import { Await, Badge, Card, PageHead, Table, type Tone } from '../ui/parts';
import { Reasoned } from './reason';
import { $staff } from './session';

const TONES: Record<Schemas['Job']['state'], Tone> = { pending: '', running: 'accent', complete: 'good', failed: 'bad', cancelled: 'warn' };

export function JobBadge({ job }: { job: Schemas['Job'] }) {
  const { t } = useTranslation('staff');
  return (
    <>
      <Badge tone={TONES[job.state]}>{t(`jobs.states.${job.state}`)}</Badge>
      {job.failure_code && <div className="soft small mono">{job.failure_code}</div>}
    </>
  );
}

export function StaffGeneration() {
  const { t } = useTranslation('staff');
  const { id, generation } = useParams({ from: '/staff/workspaces/$id/generations/$generation' });
  return (
    <Reasoned key={generation} thing={`generation ${generation}`} title={t('jobs.one', { id: generation })}>
      {(reason) => <History workspace={id} generation={generation} reason={reason} />}
    </Reasoned>
  );
}

function History({ workspace, generation, reason }: { workspace: string; generation: string; reason: string }) {
  const { t } = useTranslation('staff');
  const format = useFormat();
  const path = { id: workspace, generation_id: generation };
  const query = $staff().useQuery('get', '/api/v1/staff/workspaces/{id}/generations/{generation_id}', { params: { path, query: { reason } } });
  return (
    <div className="stack wide">
      <PageHead title={t('jobs.one', { id: generation })} lead={t('jobs.lead')} />
      <Await query={query}>
        {({ generation: job, events }) => (
          <>
            <Card title={t('jobs.generation')}>
              <dl className="facts">
                <dt>{t('state')}</dt>
                <dd>
                  <JobBadge job={job} />
                </dd>
                <dt>{t('accounts.workspace')}</dt>
                <dd>
                  <Link to="/staff/workspaces/$id" params={{ id: workspace }} className="mono">
                    {workspace}
                  </Link>
                </dd>
                <dt>{t('jobs.by')}</dt>
                <dd>
                  <Link to="/staff/accounts/$id" params={{ id: job.created_by }} className="mono">
                    {job.created_by}
                  </Link>
                </dd>
                <dt>{t('jobs.queue')}</dt>
                <dd>{t(`jobs.queues.${job.queue}`)}</dd>
                <dt>{t('jobs.attempts')}</dt>
                <dd>{format.number(job.attempts)}</dd>
                <dt>{t('jobs.warnings')}</dt>
                <dd>{format.number(job.warnings_count)}</dd>
                {([['made', job.created_at], ['started', job.started_at], ['ended', job.finished_at]] as const).map(([name, at]) => (
                  <div className="contents" key={name}>
                    <dt>{t(`jobs.${name}`)}</dt>
                    <dd>{at ? format.dateTime(at) : '–'}</dd>
                  </div>
                ))}
              </dl>
            </Card>
            <Card plain title={t('jobs.events')}>
              {events.length === 0 ? (
                <p className="pad soft">{t('jobs.noEvents')}</p>
              ) : (
                <Table label={t('jobs.events')} columns={[{ label: t('acts.number'), number: true }, t('acts.at'), t('jobs.event')]}>
                  <tbody>
                    {events.map((it) => (
                      <tr key={it.sequence}>
                        <td className="number">{format.number(it.sequence)}</td>
                        <td className="nowrap">{format.dateTime(it.at)}</td>
                        <td className="mono">{it.kind}</td>
                      </tr>
                    ))}
                  </tbody>
                </Table>
              )}
            </Card>
          </>
        )}
      </Await>
    </div>
  );
}
