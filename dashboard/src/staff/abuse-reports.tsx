import { Link } from '@tanstack/react-router';
import { Flag } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '../api/hooks';
import { Select } from '../ui/form';
import { useFormat } from '../ui/format';
import { Badge, PageHead } from '../ui/parts';
import { bodyOf, Pages } from './pages';
import { staffApi } from './session';

export type AbuseProblem = Schemas['ReportedAbuse']['problem'];
const PROBLEMS: AbuseProblem[] = ['malware', 'spam', 'impersonation', 'infringement', 'personal_data', 'abusive', 'illegal', 'other'];
const STATES = ['open', 'decided'] as const;

export function ReportBadge({ report }: { report: Pick<Schemas['ReportedAbuse'], 'decided'> }) {
  const { t } = useTranslation('staff');
  const state = report.decided ? (report.decided.upheld ? 'upheld' : 'dismissed') : 'open';
  return <Badge tone={state === 'open' ? 'warn' : state === 'upheld' ? 'bad' : ''}>{t(`abuse.states.${state}`)}</Badge>;
}

/** What customers reported. Whoever decides on one names it in the act that follows from it. */
export function AbuseReports() {
  const { t } = useTranslation('staff');
  const format = useFormat();
  const [state, setState] = useState<(typeof STATES)[number]>('open');
  const [problem, setProblem] = useState<AbuseProblem | ''>('');
  const filters = (
    <div className="row">
      <Select label={<span className="visually-hidden">{t('abuse.problem')}</span>} className="select compact" value={problem} onChange={(event) => setProblem(event.target.value as typeof problem)}>
        <option value="">{t('abuse.anyProblem')}</option>
        {PROBLEMS.map((it) => (
          <option key={it} value={it}>
            {t(`abuse.problems.${it}`)}
          </option>
        ))}
      </Select>
      <Select label={<span className="visually-hidden">{t('state')}</span>} className="select compact" value={state} onChange={(event) => setState(event.target.value as typeof state)}>
        {STATES.map((it) => (
          <option key={it} value={it}>
            {t(`abuse.states.${it}`)}
          </option>
        ))}
      </Select>
    </div>
  );
  return (
    <>
      <PageHead title={t('abuse.title')} lead={t('abuse.lead')} />
      <Pages
        title={t('abuse.queue')}
        aside={filters}
        queryKey={['abuse-reports', state, problem]}
        load={async (page) => {
          const query = { ...page, state, ...(problem === '' ? {} : { problem }) };
          return bodyOf(await staffApi().GET('/api/v1/staff/abuse-reports', { params: { query } }));
        }}
        columns={[t('abuse.report'), t('abuse.problem'), t('state'), t('abuse.at')]}
        empty={{ icon: Flag, title: t('abuse.none'), text: t('abuse.noneText') }}
        row={(it) => (
          <tr key={it.id}>
            <td className="break said">
              <Link to="/staff/abuse-reports/$id" params={{ id: it.id }}>
                {it.package} {it.version}
              </Link>
              {it.reviewer && <div className="soft small">{t('abuse.ofReview')}</div>}
            </td>
            <td>{t(`abuse.problems.${it.problem}`)}</td>
            <td>
              <ReportBadge report={it} />
            </td>
            <td className="nowrap">{format.ago(it.reported_at)}</td>
          </tr>
        )}
      />
    </>
  );
}
