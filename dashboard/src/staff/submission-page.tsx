import { useNavigate, useParams } from '@tanstack/react-router';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '../api/hooks';
import { Checkbox } from '../ui/form';
import { useFormat } from '../ui/format';
import { Await, Badge, Card, PageHead, type Tone } from '../ui/parts';
import { bodyOf } from './pages';
import { Act, Reasoned } from './reason';
import { $staff, staffApi } from './session';

const CODES: Schemas['RefusalCode'][] = ['malware', 'secrets', 'spam', 'impersonation', 'infringement', 'licence', 'misleading', 'broken', 'illegal', 'other'];
const CODES_MAX = 5;
const GRADES: Record<Schemas['Grade'], Tone> = { PASS: 'good', WARN: 'warn', ERROR: 'bad' };
const VERSION = '/api/v1/staff/submissions/{namespace}/{name}/{version}';

type Path = { namespace: string; name: string; version: string };

export function SubmissionPage() {
  const { t } = useTranslation('staff');
  const path = useParams({ from: '/staff/submissions/$namespace/$name/$version' });
  const id = `${path.namespace}/${path.name} ${path.version}`;
  return (
    <Reasoned key={id} thing={`submission ${id}`} title={id}>
      {(reason) => <Details id={id} path={path} reason={reason} title={t('submissions.one', { id })} />}
    </Reasoned>
  );
}

function Details({ id, path, reason, title }: { id: string; path: Path; reason: string; title: string }) {
  const query = $staff().useQuery('get', VERSION, { params: { path, query: { reason } } });
  return (
    <div className="stack wide">
      <PageHead title={title} />
      <Await query={query}>
        {(it) => (
          <>
            <Decision id={id} path={path} details={it} />
            <Page details={it} />
            {it.report && <Report report={it.report} />}
            <Steps steps={it.steps} />
          </>
        )}
      </Await>
    </div>
  );
}

function Decision({ id, path, details: { submission, archive } }: { id: string; path: Path; details: Schemas['SubmissionDetails'] }) {
  const { t } = useTranslation('staff');
  const format = useFormat();
  const navigate = useNavigate();
  const [codes, setCodes] = useState<Schemas['RefusalCode'][]>([]);
  const post = (act: 'claim' | 'approve' | 'release') => async (reason: string) =>
    await staffApi().POST(`${VERSION}/${act}`, { params: { path }, body: { reason } });
  const refuse = async (reason: string) => bodyOf(await staffApi().POST(`${VERSION}/refuse`, { params: { path }, body: { codes, reason } }));
  const done = () => void navigate({ to: '/staff/submissions' });
  return (
    <Card title={t('submissions.decision')} aside={submission.claimed_by ? <Badge tone="accent">{t('submissions.claimed')}</Badge> : undefined}>
      <div className="stack">
        <dl className="facts">
          <dt>{t('submissions.cause')}</dt>
          <dd>{submission.causes.map((it) => t(`submissions.causes.${it}`)).join(', ')}</dd>
          {submission.flags.length > 0 && (
            <>
              <dt>{t('submissions.flags')}</dt>
              <dd>{submission.flags.join(', ')}</dd>
            </>
          )}
          <dt>{t('submissions.since')}</dt>
          <dd>{format.dateTime(submission.since)}</dd>
          {submission.claimed_by && submission.claimed_until && (
            <>
              <dt>{t('submissions.claimedUntil')}</dt>
              <dd>
                {format.dateTime(submission.claimed_until)} · <span className="mono">{submission.claimed_by}</span>
              </dd>
            </>
          )}
          {submission.not_by.length > 0 && (
            <>
              <dt>{t('submissions.notBy')}</dt>
              <dd className="mono">{submission.not_by.join(', ')}</dd>
            </>
          )}
        </dl>
        <div className="row">
          {archive && (
            <a className="button" href={archive.url} download rel="noreferrer">
              <Download size={16} aria-hidden /> {t('submissions.archive')}
            </a>
          )}
          <Act label={t('submissions.claimIt')} title={t('submissions.claimTitle', { id })} text={t('submissions.claimText')} perform={post('claim')} />
          {submission.claimed_by && (
            <>
              <Act label={t('submissions.release')} title={t('submissions.releaseTitle', { id })} text={t('submissions.releaseText')} perform={post('release')} onDone={done} />
              <Act label={t('submissions.approve')} primary title={t('submissions.approveTitle', { id })} text={t('submissions.approveText')} perform={post('approve')} onDone={done} />
              <Act label={t('submissions.refuse')} danger title={t('submissions.refuseTitle', { id })} text={t('submissions.refuseText')} perform={refuse} onDone={done}>
                <Codes codes={codes} onChange={setCodes} />
              </Act>
            </>
          )}
        </div>
        {!submission.claimed_by && <p className="soft small">{t('submissions.claimFirst')}</p>}
      </div>
    </Card>
  );
}

function Codes({ codes, onChange }: { codes: Schemas['RefusalCode'][]; onChange: (codes: Schemas['RefusalCode'][]) => void }) {
  const { t } = useTranslation('staff');
  return (
    <fieldset>
      <legend>{t('submissions.for')}</legend>
      <div className="choices">
        {CODES.map((code) => (
          <Checkbox
            key={code}
            label={t(`submissions.codes.${code}`)}
            checked={codes.includes(code)}
            disabled={!codes.includes(code) && codes.length === CODES_MAX}
            onChange={(event) => onChange(event.target.checked ? [...codes, code] : codes.filter((it) => it !== code))}
          />
        ))}
      </div>
    </fieldset>
  );
}

function Page({ details: { page, licence, requirements, notes, owner, submission } }: { details: Schemas['SubmissionDetails'] }) {
  const { t } = useTranslation('staff');
  return (
    <Card title={page.title}>
      <dl className="facts">
        <dt>{t('submissions.summary')}</dt>
        <dd>{page.summary}</dd>
        <dt>{t('submissions.kind')}</dt>
        <dd>{t(`submissions.kinds.${submission.kind}`)}</dd>
        <dt>{t('submissions.licence')}</dt>
        <dd>{licence}</dd>
        <dt>{t('submissions.requirements')}</dt>
        <dd>{requirements.length === 0 ? '–' : requirements.join(', ')}</dd>
        <dt>{t('submissions.notes')}</dt>
        <dd>{notes ?? '–'}</dd>
        <dt>{t('submissions.owner')}</dt>
        <dd className="mono">{owner}</dd>
      </dl>
    </Card>
  );
}

function Report({ report }: { report: Schemas['PackageReport'] }) {
  const { t } = useTranslation('staff');
  const format = useFormat();
  return (
    <Card title={t('submissions.report')} aside={<Badge tone={GRADES[report.grade]}>{t(`submissions.grades.${report.grade}`)}</Badge>}>
      <div className="stack">
        <dl className="facts">
          <dt>{t('submissions.score')}</dt>
          <dd>{t('payments.ofHundred', { score: report.score.points })}</dd>
          <dt>{t('submissions.size')}</dt>
          <dd>{t('submissions.files', { count: report.facts.files, size: format.bytes(report.facts.bytes) })}</dd>
        </dl>
        {report.findings.length === 0 ? (
          <p className="soft">{t('submissions.noFindings')}</p>
        ) : (
          <ul className="stack tight">
            {report.findings.map((it, index) => (
              <li key={index}>
                <Badge tone={GRADES[it.grade]}>{it.code}</Badge> {it.message}
                {it.file && <code> {it.file}</code>}
              </li>
            ))}
          </ul>
        )}
      </div>
    </Card>
  );
}

function Steps({ steps }: { steps: Schemas['VersionStep'][] }) {
  const { t } = useTranslation('staff');
  const format = useFormat();
  if (steps.length === 0) return null;
  return (
    <Card title={t('submissions.steps')}>
      <ul className="stack tight">
        {steps.map((it) => (
          <li key={it.at + it.command}>
            {format.dateTime(it.at)} · {t(`submissions.commands.${it.command}`)}
            {it.by_staff && <> · {t('submissions.byStaff')}</>}
            {it.reason && <span className="soft"> · {it.reason}</span>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
