import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '../api/hooks';
import { Input } from '../ui/form';
import { useFormat } from '../ui/format';
import { Note, PageHead } from '../ui/parts';
import { bodyOf } from './pages';
import { Act } from './reason';
import { staffApi } from './session';

/** Has an event of Stripe applied once more; of one that was applied nothing changes. */
export function StripeEvents() {
  const { t } = useTranslation('staff');
  const format = useFormat();
  const [id, setId] = useState('');
  const [replayed, setReplayed] = useState<Schemas['StripeEvent'] | null>(null);
  const named = id.trim();
  const perform = async (reason: string) =>
    setReplayed(bodyOf(await staffApi().POST('/api/v1/staff/stripe-events/{id}/replay', { params: { path: { id: named } }, body: { reason } })));
  return (
    <div className="stack">
      <PageHead title={t('events.title')} lead={t('events.lead')} />
      <div className="sign-in left stack">
        <Input
          label={t('events.id')}
          hint={t('events.idHint')}
          autoComplete="off"
          value={id}
          onChange={(event) => {
            setId(event.target.value);
            setReplayed(null);
          }}
        />
        <div>
          <Act label={t('events.replay')} primary disabled={!named.startsWith('evt_')} title={t('events.replayTitle', { id: named })} text={t('events.replayText')} perform={perform} />
        </div>
        {replayed && (
          <Note tone="good">
            <strong>{t('events.done')}</strong>
            <span>{t('events.received', { kind: replayed.kind, date: format.dateTime(replayed.received_at) })}</span>
            <span>{t('events.times', { count: replayed.replays })}</span>
          </Note>
        )}
      </div>
    </div>
  );
}
