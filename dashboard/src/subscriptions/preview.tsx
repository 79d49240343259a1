import { useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';

import { api } from '../api/client';
import { useSession, type Schemas } from '../api/hooks';
import { unreachable } from '../api/problem';
import { $api } from '../api/queries';
import { Popup } from '../ui/dialog';
import { useFormat } from '../ui/format';
import { Await, Button, Note, ProblemNote } from '../ui/parts';
import { useCardName } from './card-name';
import { useOfferTexts } from './offer-text';
import { useRefresh } from './refresh';
import { answerTo, wantedOf, type Wish } from './wish';

interface Asked {
  wish: Wish;
  card: Schemas['PaymentMethod'] | undefined;
  onClose: () => void;
  onDone: (subscription: Schemas['Subscription']) => void;
}

/** What a wish costs now and later, to the cent, and the yes to it. */
export function Preview(asked: Asked) {
  const { t } = useTranslation();
  const session = useSession();
  const { wish, onClose } = asked;
  const preview = useQuery({
    queryKey: ['subscription-preview', session?.workspaceId, wish],
    // What was seen is what is charged; each opening sees the newest.
    staleTime: Infinity,
    gcTime: 0,
    queryFn: async () => {
      const { data } = await api().POST('/api/v1/billing/subscription/preview', { body: wantedOf(wish) });
      if (!data) throw unreachable();
      return data;
    },
  });
  return (
    <Popup title={t('subscription.previewTitle')} open onClose={onClose}>
      <Await query={preview} lines={6}>
        {(it) => <Shown preview={it} {...asked} />}
      </Await>
      {preview.isError && (
        <div className="row end">
          <Button onPress={onClose}>{t('cancel')}</Button>
        </div>
      )}
    </Popup>
  );
}

function Shown({ preview, wish, card, onClose, onDone }: Asked & { preview: Schemas['SubscriptionPreview'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const texts = useOfferTexts();
  const refresh = useRefresh();
  const nameOf = useCardName();
  const change = $api().useMutation('put', '/api/v1/billing/subscription', {
    onSuccess: onDone,
    onSettled: refresh,
  });
  const answer = answerTo(preview, wish.trial);
  const money = (amount: number) => format.money(amount, preview.currency);
  const needsCard = card === undefined && answer === 'pay';
  const action = {
    trial: t('subscription.answers.trial'),
    pay: t('subscription.answers.pay', { amount: money(preview.due_now) }),
    change: t('subscription.answers.change'),
    later: t('subscription.answers.later', { date: format.date(preview.effective_at) }),
    nothing: null,
  }[answer];
  return (
    <>
      <p>
        <strong>{texts.plan(wish)}</strong>, {t(`subscription.intervals.${wish.interval}`)}
      </p>
      <p className="soft">{t(`subscription.consequences.${answer}`, { date: format.date(preview.effective_at) })}</p>
      <Sums preview={preview} />
      {card && answer !== 'nothing' && <p className="soft small">{t('subscription.chargedTo', { card: nameOf(card) })}</p>}
      {card === undefined && answer === 'trial' && <Note>{t('subscription.trialWithoutCard')}</Note>}
      {needsCard && <Note tone="warn">{t('subscription.needsCard')}</Note>}
      {change.error !== null && <ProblemNote error={change.error} />}
      <div className="row end">
        <Button onPress={onClose}>{t('cancel')}</Button>
        {action !== null && !needsCard && (
          <Button look="primary" busy={change.isPending} onPress={() => change.mutate({ body: wantedOf(wish, preview.previewed_at) })}>
            {action}
          </Button>
        )}
      </div>
    </>
  );
}

function Sums({ preview }: { preview: Schemas['SubscriptionPreview'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const money = (amount: number) => format.money(amount, preview.currency);
  return (
    <dl className="facts sums">
      {preview.lines.map((line) => (
        <Fragment key={line.kind}>
          <dt>{t(`subscription.lines.${line.kind}`, { from: format.date(line.period_start), to: format.date(line.period_end) })}</dt>
          <dd>{money(line.amount)}</dd>
        </Fragment>
      ))}
      <dt>
        <strong>{t('subscription.dueNow')}</strong>
      </dt>
      <dd data-testid="due-now">
        <strong>{money(preview.due_now)}</strong>
      </dd>
      <dt>{t('subscription.dueThen', { date: format.date(preview.next_payment_at) })}</dt>
      <dd data-testid="due-then">{money(preview.next_amount)}</dd>
    </dl>
  );
}
