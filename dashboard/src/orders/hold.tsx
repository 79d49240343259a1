import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';

import { idempotencyKey } from '../api/client';
import { useMay, type Schemas } from '../api/hooks';
import { $api } from '../api/queries';
import { placeErrors, TextArea } from '../ui/form';
import { useFormat } from '../ui/format';
import { Badge, Button, Card, ProblemNote, type Tone } from '../ui/parts';

const TONES: Record<Schemas['PaymentReviewState'], Tone> = { in_review: 'warn', released: 'good', refused: 'bad' };

/** Why an order waits for people, or did, and what the buyer can say to it. */
export function Hold({ order, hold }: { order: Schemas['Order']; hold: Schemas['OrderHold'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const mayBuy = useMay('admin');
  const reason = useReason();
  const hasRefundFailed = hold.state === 'refused' && order.refunds.at(-1)?.state === 'failed';
  return (
    <Card title={t('hold.title')} aside={<Badge tone={TONES[hold.state]}>{t(`hold.states.${hold.state}`)}</Badge>}>
      <div className="stack">
        <p>{t(hasRefundFailed ? 'hold.refundFailed' : `hold.text.${hold.state}`)}</p>
        {hold.state !== 'released' && hold.reasons.length > 0 && (
          <ul className="stack tight">
            {hold.reasons.map((it) => (
              <li key={it.code}>{reason(it)}</li>
            ))}
          </ul>
        )}
        <div className="stack tight soft small">
          <p>{t('hold.since', { time: format.dateTime(hold.held_at) })}</p>
          {hold.appealed_at && <p>{t('hold.appealed', { time: format.dateTime(hold.appealed_at) })}</p>}
          {hold.decided_at && <p>{t('hold.decided', { time: format.dateTime(hold.decided_at) })}</p>}
        </div>
        {order.links.appeal && mayBuy && <Appeal orderId={order.id} />}
      </div>
    </Card>
  );
}

/** A known reason in the chosen language; of an unknown one the API's own sentence. */
function useReason(): (reason: Schemas['HoldReason']) => string {
  const { t, i18n } = useTranslation();
  return ({ code, explanation }) => {
    const key = `hold.reasons.${code}`;
    return i18n.exists(key, { ns: 'app' }) ? t(key as 'hold.reasons.highest_risk') : explanation;
  };
}

const Form = z.object({ text: z.string().trim().min(10, 'short').max(2000, 'long') });

function Appeal({ orderId }: { orderId: string }) {
  const { t } = useTranslation();
  const cached = useQueryClient();
  const form = useForm({ resolver: zodResolver(Form), defaultValues: { text: '' } });
  const { errors } = form.formState;
  const appeal = $api().useMutation('post', '/api/v1/orders/{id}/appeal', {
    onError: (error) => placeErrors(error, ['text'], form.setError),
    onSuccess: () => cached.invalidateQueries(),
  });
  const submit = form.handleSubmit((body) =>
    appeal.mutate({ params: { path: { id: orderId } }, body, headers: { 'Idempotency-Key': idempotencyKey() } }),
  );
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      {appeal.error !== null && Object.keys(errors).length === 0 && <ProblemNote error={appeal.error} />}
      <TextArea label={t('hold.appealText')} hint={t('hold.appealHint')} rows={4} wrong={errors.text?.message} {...form.register('text')} />
      <div className="row end">
        <Button type="submit" look="primary" busy={appeal.isPending}>
          {t('hold.appeal')}
        </Button>
      </div>
    </form>
  );
}
