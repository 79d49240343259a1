import { Link, useParams } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '../api/hooks';
import { TextArea } from '../ui/form';
import { useFormat } from '../ui/format';
import { Await, Card, Note, PageHead } from '../ui/parts';
import { DisputeBadge } from './disputes';
import { bodyOf } from './pages';
import { may } from './permissions';
import { Act, Reasoned } from './reason';
import { $staff, staffApi, useStaff } from './session';

// In the order in which a bank reads them; those that say nothing yet come last.
const TEXTS = [
  'product_description', 'access_activity_log', 'refund_policy_disclosure', 'refund_refusal_explanation', 'duplicate_charge_explanation',
  'cancellation_policy_disclosure', 'cancellation_rebuttal', 'service_date', 'uncategorized_text',
] as const satisfies (keyof Schemas['EvidenceTexts'])[];
type Texts = Record<(typeof TEXTS)[number], string>;
const LONGEST = 8000;
/** Between a browser's clock and ours. */
const CLOCKS_DIFFER_MS = 60_000;

export function DisputePage() {
  const { t } = useTranslation('staff');
  const { id } = useParams({ from: '/staff/disputes/$id' });
  return (
    <Reasoned key={id} thing={`dispute ${id}`} title={t('disputes.one', { id })}>
      {(reason) => <Details id={id} reason={reason} />}
    </Reasoned>
  );
}

function Details({ id, reason }: { id: string; reason: string }) {
  const { t } = useTranslation('staff');
  const query = $staff().useQuery('get', '/api/v1/staff/disputes/{id}', { params: { path: { id }, query: { reason } } });
  return (
    <div className="stack wide">
      <PageHead title={t('disputes.one', { id })} />
      <Await query={query}>
        {(it) => (
          <>
            <Facts dispute={it.dispute} />
            {it.submission_refused && (
              <Note tone="bad">
                <strong>{t('disputes.submissionRefused')}</strong>
                <span>{it.submission_refused}</span>
              </Note>
            )}
            {/* A text that somebody else has written meanwhile is shown as it is now. */}
            <Evidence key={it.evidence_updated_at ?? ''} of={it} readAt={query.dataUpdatedAt} />
          </>
        )}
      </Await>
    </div>
  );
}

function Facts({ dispute }: { dispute: Schemas['Dispute'] }) {
  const { t } = useTranslation('staff');
  const format = useFormat();
  const times = [
    ['opened', dispute.opened_at],
    ['due', dispute.evidence_due_by],
    ['submitAt', dispute.submitted_at ? null : dispute.submit_at],
    ['submitted', dispute.submitted_at],
    ['closed', dispute.closed_at],
  ] as const;
  return (
    <Card title={t('disputes.dispute')} aside={<DisputeBadge state={dispute.state} />}>
      <dl className="facts">
        <dt>{t('payments.order')}</dt>
        <dd>
          <Link to="/staff/orders/$workspace/$order" params={{ workspace: dispute.workspace_id, order: dispute.order_id }} className="mono">
            {dispute.order_id}
          </Link>
        </dd>
        <dt>{t('disputes.reason')}</dt>
        <dd>{dispute.reason.replaceAll('_', ' ')}</dd>
        <dt>{t('disputes.amount')}</dt>
        <dd>{t('disputes.withdrawn', { amount: format.money(dispute.amount_cents), withdrawn: format.money(dispute.withdrawn_cents), fee: format.money(dispute.fee_cents) })}</dd>
        {times.map(([name, time]) =>
          time ? (
            <div className="contents" key={name}>
              <dt>{t(`disputes.${name}`)}</dt>
              <dd>{format.dateTime(time)}</dd>
            </div>
          ) : null,
        )}
      </dl>
    </Card>
  );
}

function Evidence({ of: { dispute, evidence }, readAt }: { of: Schemas['DisputeWithEvidence']; readAt: number }) {
  const { t } = useTranslation('staff');
  const staff = useStaff();
  const waits = dispute.state === 'needs_response' || dispute.state === 'warning_needs_response';
  // It is handed in by a worker, within moments. Each look is told to the customer, so none is repeated by itself.
  const goesOut = !dispute.submitted_at && Boolean(dispute.submit_at) && Date.parse(dispute.submit_at ?? '') <= readAt + CLOCKS_DIFFER_MS;
  const mayWrite = waits && !dispute.submitted_at && !goesOut && staff !== null && may(staff.role, 'answerDisputes');
  const written = Object.fromEntries(TEXTS.map((name) => [name, evidence[name] ?? ''])) as Texts;
  const form = useForm({ defaultValues: written });
  const { isDirty } = form.formState;
  const path = { id: dispute.id };
  const save = async (reason: string) => {
    const texts = form.getValues();
    const told = Object.fromEntries(TEXTS.map((name) => [name, texts[name].trim() === '' ? null : texts[name].trim()]));
    return bodyOf(await staffApi().PUT('/api/v1/staff/disputes/{id}/evidence', { params: { path }, body: { evidence: told, reason } }));
  };
  const submit = async (reason: string) =>
    bodyOf(await staffApi().POST('/api/v1/staff/disputes/{id}/evidence/submit', { params: { path }, body: { reason } }));
  return (
    <Card title={t('disputes.evidence')}>
      <div className="stack">
        <p className="soft">{mayWrite ? t('disputes.evidenceLead') : goesOut ? t('disputes.evidenceSent') : t('disputes.evidenceRead')}</p>
        {TEXTS.map((name) => (
          <TextArea
            key={name}
            label={t(`disputes.texts.${name}`)}
            rows={written[name].split('\n').length > 4 ? 8 : 3}
            maxLength={LONGEST}
            readOnly={!mayWrite}
            {...form.register(name)}
          />
        ))}
        {mayWrite && (
          <>
            <div className="row end">
              <Act
                label={t('disputes.save')}
                disabled={!isDirty}
                title={t('disputes.saveTitle')}
                text={t('disputes.saveText')}
                perform={save}
              />
              <Act
                label={t('disputes.submit')}
                primary
                disabled={isDirty}
                title={t('disputes.submitTitle')}
                text={t('disputes.submitText')}
                perform={submit}
              />
            </div>
            {isDirty && <p className="soft small">{t('disputes.saveFirst')}</p>}
          </>
        )}
      </div>
    </Card>
  );
}
