import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { api } from '../api/client';
import type { Schemas } from '../api/hooks';
import { Confirm } from '../ui/dialog';
import { useFormat } from '../ui/format';
import { useRefresh } from './refresh';
import { standingOf } from './standing';

export type Turning = 'cancel' | 'pause' | 'resume';

const ASK = {
  cancel: () => api().DELETE('/api/v1/billing/subscription'),
  pause: () => api().POST('/api/v1/billing/subscription/pause'),
  resume: () => api().POST('/api/v1/billing/subscription/resume'),
};

/** Whether it goes on, said yes to once more. */
export function Turn({ turning, subscription, onClose }: { turning: Turning; subscription: Schemas['Subscription']; onClose: () => void }) {
  const { t } = useTranslation();
  const refresh = useRefresh();
  const text = useConsequence(turning, subscription);
  const turn = useMutation({
    mutationFn: async () => await ASK[turning](),
    onSuccess: async () => {
      await refresh();
      onClose();
    },
  });
  return (
    <Confirm
      title={t(`subscription.turns.${turning}.title`)}
      open
      onClose={onClose}
      action={t(`subscription.turns.${turning}.action`)}
      danger={turning === 'cancel'}
      busy={turn.isPending}
      error={turn.error}
      onConfirm={() => turn.mutate()}
    >
      <p className="soft">{text}</p>
    </Confirm>
  );
}

function useConsequence(turning: Turning, subscription: Schemas['Subscription']): string {
  const { t } = useTranslation();
  const format = useFormat();
  const date = subscription.period_end ? format.date(subscription.period_end) : '';
  const next = subscription.next;
  const amount = next ? format.money(next.amount, next.currency) : '';
  if (turning === 'pause') return t('subscription.turns.pause.text', { date });
  if (turning === 'cancel') return standingOf(subscription) === 'incomplete' ? t('subscription.turns.cancel.unpaid') : t('subscription.turns.cancel.text', { date });
  if (next && !subscription.entitled) return t('subscription.turns.resume.pays', { amount });
  return next ? t('subscription.turns.resume.text', { amount, date }) : t('subscription.turns.resume.undone', { date });
}
