import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '../api/hooks';
import { partsOfId } from '../catalog/package-id';
import { useFormat } from '../ui/format';
import { Await, Card, Note, PageHead } from '../ui/parts';
import { ReportBadge } from './abuse-reports';
import { bodyOf } from './pages';
import { Act, Reasoned } from './reason';
import { $staff, staffApi } from './session';
import { TakeDown } from './takedown';

export function AbuseReportPage() {
  const { t } = useTranslation('staff');
  const { id } = useParams({ from: '/staff/abuse-reports/$id' });
  return (
    <Reasoned key={id} thing={`report ${id}`} title={t('abuse.one', { id })}>
      {(reason) => <Report id={id} reason={reason} />}
    </Reasoned>
  );
}

function Report({ id, reason }: { id: string; reason: string }) {
  const { t } = useTranslation('staff');
  const query = $staff().useQuery('get', '/api/v1/staff/abuse-reports/{id}', { params: { path: { id }, query: { reason } } });
  return (
    <div className="stack wide">
      <PageHead title={t('abuse.one', { id })} />
      <Await query={query}>
        {(it) => (
          <>
            <Said report={it} />
            {it.decided ? (
              <Note tone={it.decided.upheld ? 'bad' : ''}>
                <strong>{t(it.decided.upheld ? 'abuse.states.upheld' : 'abuse.states.dismissed')}</strong>
                <span>{it.decided.reason}</span>
                <span className="small mono">{it.decided.by}</span>
              </Note>
            ) : (
              <Decision report={it} />
            )}
          </>
        )}
      </Await>
    </div>
  );
}

function Said({ report: it }: { report: Schemas['ReportedAbuseDetails'] }) {
  const { t } = useTranslation('staff');
  const format = useFormat();
  const { namespace, name } = partsOfId(it.package);
  return (
    <Card title={t('abuse.report')} aside={<ReportBadge report={it} />}>
      <dl className="facts">
        <dt>{t('abuse.package')}</dt>
        <dd>
          <Link to="/staff/packages/$namespace/$name" params={{ namespace, name }}>
            {it.package} {it.version}
          </Link>
        </dd>
        <dt>{t('abuse.problem')}</dt>
        <dd>{t(`abuse.problems.${it.problem}`)}</dd>
        <dt>{t('abuse.text')}</dt>
        <dd className="break">{it.text}</dd>
        {it.reviewer && (
          <>
            <dt>{t('abuse.reviewer')}</dt>
            <dd>
              <Link to="/staff/accounts/$id" params={{ id: it.reviewer }} className="mono">
                {it.reviewer}
              </Link>
            </dd>
          </>
        )}
        <dt>{t('abuse.by')}</dt>
        <dd>
          <Link to="/staff/accounts/$id" params={{ id: it.reported_by }} className="mono">
            {it.reported_by}
          </Link>
        </dd>
        <dt>{t('accounts.workspace')}</dt>
        <dd>
          <Link to="/staff/workspaces/$id" params={{ id: it.workspace_id }} className="mono">
            {it.workspace_id}
          </Link>
        </dd>
        <dt>{t('abuse.at')}</dt>
        <dd>{format.dateTime(it.reported_at)}</dd>
      </dl>
    </Card>
  );
}

/** One act ends the report: the one that it leads to, or that nothing is done. */
function Decision({ report: it }: { report: Schemas['ReportedAbuseDetails'] }) {
  const { t } = useTranslation('staff');
  const navigate = useNavigate();
  const { namespace, name } = partsOfId(it.package);
  const path = { namespace, name };
  const done = () => void navigate({ to: '/staff/abuse-reports' });
  const dismiss = async (reason: string) => await staffApi().POST('/api/v1/staff/abuse-reports/{id}/dismiss', { params: { path: { id: it.id } }, body: { reason } });
  const { reviewer } = it;
  const hide = async (reason: string) => {
    const account = { ...path, account_id: reviewer ?? '' };
    return bodyOf(
      await staffApi().POST('/api/v1/staff/packages/{namespace}/{name}/reviews/{account_id}/hide', { params: { path: account }, body: { reason, reports: [it.id] } }),
    );
  };
  return (
    <Card title={t('abuse.decision')}>
      <div className="stack">
        <p className="soft">{t('abuse.decisionText')}</p>
        <div className="row">
          <Act label={t('abuse.dismiss')} title={t('abuse.dismissTitle')} text={t('abuse.dismissText')} perform={dismiss} onDone={done} />
          {reviewer ? (
            <Act label={t('reviews.hide')} danger title={t('reviews.hideTitle')} text={t('reviews.hideText')} perform={hide} onDone={done} />
          ) : (
            <>
              {it.version && <TakeDown what={{ ...path, version: it.version }} reports={[it.id]} onDone={done} />}
              <TakeDown what={path} reports={[it.id]} onDone={done} />
            </>
          )}
        </div>
      </div>
    </Card>
  );
}
