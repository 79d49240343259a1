import { Link } from '@tanstack/react-router';
import { FileSearch } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '../api/hooks';
import { partsOfId } from '../catalog/package-id';
import { Select } from '../ui/form';
import { useFormat } from '../ui/format';
import { Badge, PageHead } from '../ui/parts';
import { bodyOf, Pages } from './pages';
import { staffApi } from './session';

const CAUSES: Schemas['SubmissionCause'][] = ['new_creator', 'flagged', 'appeal'];
const CLAIMS = ['free', 'mine'] as const;

/** What waits for a moderator, the oldest first. */
export function Submissions() {
  const { t } = useTranslation('staff');
  const format = useFormat();
  const [cause, setCause] = useState<(typeof CAUSES)[number] | ''>('');
  const [claim, setClaim] = useState<(typeof CLAIMS)[number] | ''>('');
  const filters = (
    <div className="row">
      <Select
        label={<span className="visually-hidden">{t('submissions.cause')}</span>}
        className="select compact"
        value={cause}
        onChange={(event) => setCause(event.target.value as typeof cause)}
      >
        <option value="">{t('submissions.anyCause')}</option>
        {CAUSES.map((it) => (
          <option key={it} value={it}>
            {t(`submissions.causes.${it}`)}
          </option>
        ))}
      </Select>
      <Select
        label={<span className="visually-hidden">{t('submissions.claim')}</span>}
        className="select compact"
        value={claim}
        onChange={(event) => setClaim(event.target.value as typeof claim)}
      >
        <option value="">{t('submissions.anyClaim')}</option>
        {CLAIMS.map((it) => (
          <option key={it} value={it}>
            {t(`submissions.claims.${it}`)}
          </option>
        ))}
      </Select>
    </div>
  );
  return (
    <>
      <PageHead title={t('submissions.title')} lead={t('submissions.lead')} />
      <Pages
        title={t('submissions.queue')}
        aside={filters}
        queryKey={['submissions', cause, claim]}
        load={async (page) => {
          const query = { ...page, ...(cause === '' ? {} : { cause }), ...(claim === '' ? {} : { claim }) };
          return bodyOf(await staffApi().GET('/api/v1/staff/submissions', { params: { query } }));
        }}
        columns={[t('submissions.version'), t('submissions.kind'), t('submissions.cause'), t('submissions.since')]}
        empty={{ icon: FileSearch, title: t('submissions.none'), text: t('submissions.noneText') }}
        row={(it) => {
          const { namespace, name } = partsOfId(it.package);
          return (
            <tr key={`${it.package} ${it.version}`}>
              <td className="break said">
                <Link to="/staff/submissions/$namespace/$name/$version" params={{ namespace, name, version: it.version }}>
                  {it.package} {it.version}
                </Link>
                {it.claimed_by && <div className="soft small">{t('submissions.claimed')}</div>}
              </td>
              <td>{t(`submissions.kinds.${it.kind}`)}</td>
              <td>
                <span className="row tight">
                  {it.causes.map((code) => (
                    <Badge key={code} tone={code === 'flagged' ? 'warn' : ''}>
                      {t(`submissions.causes.${code}`)}
                    </Badge>
                  ))}
                </span>
              </td>
              <td className="nowrap">{format.ago(it.since)}</td>
            </tr>
          );
        }}
      />
    </>
  );
}
