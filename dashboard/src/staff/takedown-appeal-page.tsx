import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '../api/hooks';
import { partsOfId } from '../catalog/package-id';
import { useFormat } from '../ui/format';
import { Await, Card, PageHead } from '../ui/parts';
import { bodyOf } from './pages';
import { may } from './permissions';
import { Act, Reasoned } from './reason';
import { $staff, staffApi, useStaff } from './session';
import { AppealBadge } from './takedown-appeals';

export function TakedownAppealPage() {
  const { t } = useTranslation('staff');
  const { id } = useParams({ from: '/staff/takedown-appeals/$id' });
  return (
    <Reasoned key={id} thing={`appeal ${id}`} title={t('appeals.one', { id })}>
      {(reason) => <Appeal id={id} reason={reason} />}
    </Reasoned>
  );
}

function Appeal({ id, reason }: { id: string; reason: string }) {
  const { t } = useTranslation('staff');
  const query = $staff().useQuery('get', '/api/v1/staff/takedown-appeals/{id}', { params: { path: { id }, query: { reason } } });
  return (
    <div className="stack wide">
      <PageHead title={t('appeals.one', { id })} />
      <Await query={query}>
        {(it) => (
          <>
            <Said appeal={it} />
            {!it.decided && <Decision appeal={it} />}
          </>
        )}
      </Await>
    </div>
  );
}

function Said({ appeal: it }: { appeal: Schemas['TakedownAppealDetails'] }) {
  const { t } = useTranslation('staff');
  const format = useFormat();
  const { namespace, name } = partsOfId(it.package);
  return (
    <Card title={t('appeals.appeal')} aside={<AppealBadge decided={it.decided} />}>
      <dl className="facts">
        <dt>{t('appeals.what')}</dt>
        <dd>
          <Link to="/staff/packages/$namespace/$name" params={{ namespace, name }}>
            {it.package} {it.version}
          </Link>
        </dd>
        <dt>{t('takedowns.basis')}</dt>
        <dd>{t(`takedowns.bases.${it.legal_basis}`)}</dd>
        <dt>{t('appeals.takenDown')}</dt>
        <dd>
          {format.dateTime(it.takedown.at)} · <span className="mono">{it.takedown.by}</span>
        </dd>
        <dt>{t('appeals.why')}</dt>
        <dd className="break">{it.takedown.reason}</dd>
        <dt>{t('appeals.says')}</dt>
        <dd className="break">{it.takedown.appeal?.reason ?? '–'}</dd>
        <dt>{t('appeals.since')}</dt>
        <dd>{format.dateTime(it.since)}</dd>
        <dt>{t('appeals.owner')}</dt>
        <dd>
          <Link to="/staff/workspaces/$id" params={{ id: it.owner }} className="mono">
            {it.owner}
          </Link>
        </dd>
        <dt>{t('appeals.notBy')}</dt>
        <dd className="mono">{it.not_by}</dd>
        {it.takedown.appeal?.decided && (
          <>
            <dt>{t('appeals.decided')}</dt>
            <dd className="break">
              {format.dateTime(it.takedown.appeal.decided.at)} · {it.takedown.appeal.decided.reason}
            </dd>
          </>
        )}
      </dl>
    </Card>
  );
}

function Decision({ appeal }: { appeal: Schemas['TakedownAppealDetails'] }) {
  const { t } = useTranslation('staff');
  const navigate = useNavigate();
  const staff = useStaff();
  if (staff === null || !may(staff.role, 'takeDown')) return null;
  const id = `${appeal.package} ${appeal.version ?? ''}`.trim();
  const decide = (accepted: boolean) => async (reason: string) =>
    bodyOf(await staffApi().POST('/api/v1/staff/takedown-appeals/{id}/decide', { params: { path: { id: appeal.id } }, body: { accepted, reason } }));
  const done = () => void navigate({ to: '/staff/takedown-appeals' });
  return (
    <Card title={t('appeals.decision')}>
      <div className="stack">
        <p className="soft">{t('appeals.decisionText')}</p>
        <div className="row">
          <Act label={t('appeals.accept')} primary title={t('appeals.acceptTitle', { id })} text={t('appeals.acceptText')} perform={decide(true)} onDone={done} />
          <Act label={t('appeals.refuse')} danger title={t('appeals.refuseTitle', { id })} text={t('appeals.refuseText')} perform={decide(false)} onDone={done} />
        </div>
      </div>
    </Card>
  );
}
