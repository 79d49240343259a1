import { Send } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { api, idempotencyKey } from '../api/client';
import type { Schemas } from '../api/hooks';
import { $api } from '../api/queries';
import { Code } from '../code/code';
import { Popup } from '../ui/dialog';
import { Select } from '../ui/form';
import { useFormat } from '../ui/format';
import { More, usePages } from '../ui/pages';
import { Await, Badge, Button, Card, Empty, ProblemNote, Table, type Tone } from '../ui/parts';
import { useRefresh } from './webhook-page';

const TONES: Record<Schemas['DeliveryState'], Tone> = { pending: 'warn', delivered: 'good', failed: 'bad' };
const STATES = ['pending', 'delivered', 'failed'] as const;

interface Of {
  webhook: Schemas['WebhookView'];
  mayReplay: boolean;
}

/** The log of what was sent. */
export function Deliveries({ webhook, mayReplay }: Of) {
  const { t } = useTranslation();
  const [state, setState] = useState<Schemas['DeliveryState'] | ''>('');
  const [shown, setShown] = useState<string | null>(null);
  const list = usePages(['webhook-deliveries', webhook.id, state], async (query) => {
    const asked = state === '' ? query : { ...query, state };
    const { data } = await api().GET('/api/v1/webhooks/{id}/deliveries', { params: { path: { id: webhook.id }, query: asked } });
    return data ?? { items: [] };
  });
  return (
    <Card
      plain
      title={t('webhooks.log')}
      aside={
        <Select
          label={t('webhooks.only')}
          value={state}
          onChange={(event) => setState(STATES.find((it) => it === event.target.value) ?? '')}
        >
          <option value="">{t('webhooks.everything')}</option>
          {STATES.map((it) => (
            <option key={it} value={it}>
              {t(`webhooks.deliveryStates.${it}`)}
            </option>
          ))}
        </Select>
      }
    >
      <Await query={list} lines={6}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0 && !list.hasNextPage) {
            return (
              <Empty icon={Send} title={t('webhooks.nothing')}>
                <p>{t('webhooks.nothingText')}</p>
              </Empty>
            );
          }
          return <Log items={items} onShow={setShown} />;
        }}
      </Await>
      <More list={list} />
      {shown !== null && <Delivery webhook={webhook} mayReplay={mayReplay} event={shown} onClose={() => setShown(null)} />}
    </Card>
  );
}

function Log({ items, onShow }: { items: Schemas['DeliverySummary'][]; onShow: (event: string) => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Table
      label={t('webhooks.log')}
      columns={[t('webhooks.event'), t('keys.state'), t('webhooks.answered'), t('webhooks.made'), { label: t('actions'), hidden: true }]}
    >
      <tbody>
        {items.map((it) => (
          <tr key={it.event_id}>
            <td className="break">
              {it.event_type}
              <div className="soft small mono">{it.event_id}</div>
            </td>
            <td>
              <Badge tone={TONES[it.state]}>{t(`webhooks.deliveryStates.${it.state}`)}</Badge>
              {it.next_try_at && it.tries > 0 && <div className="soft small">{t('webhooks.nextTry', { when: format.ago(it.next_try_at) })}</div>}
            </td>
            <td className="mono">{it.last_status ?? it.last_error ?? '—'}</td>
            <td className="nowrap">{format.dateTime(it.created_at)}</td>
            <td>
              <div className="row end">
                <Button small onPress={() => onShow(it.event_id)} aria-label={t('webhooks.showOf', { id: it.event_id })}>
                  {t('webhooks.show')}
                </Button>
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Delivery({ webhook, mayReplay, event, onClose }: Of & { event: string; onClose: () => void }) {
  const { t } = useTranslation();
  const refresh = useRefresh();
  const path = { id: webhook.id, event_id: event };
  const delivery = $api().useQuery('get', '/api/v1/webhooks/{id}/deliveries/{event_id}', { params: { path } });
  const replay = $api().useMutation('post', '/api/v1/webhooks/{id}/deliveries/{event_id}/replay', {
    onSuccess: async () => {
      onClose();
      await refresh();
    },
  });
  return (
    <Popup title={t('webhooks.delivery')} open onClose={onClose}>
      <Await query={delivery} lines={6}>
        {(it) => (
          <>
            <p className="mono small break">{it.event_id}</p>
            <h3>{t('webhooks.sent')}</h3>
            <Code text={pretty(it.body)} path="event.json" label={t('webhooks.sent')} />
            <h3>{t('webhooks.tries')}</h3>
            {it.attempts.length === 0 ? <p className="soft">{t('webhooks.noTry')}</p> : <Attempts attempts={it.attempts} />}
            {replay.error !== null && <ProblemNote error={replay.error} />}
            <div className="row end">
              <Button onPress={onClose}>{t('webhooks.close')}</Button>
              {mayReplay && it.state !== 'pending' && (
                <Button
                  look="primary"
                  busy={replay.isPending}
                  onPress={() => replay.mutate({ params: { path }, headers: { 'Idempotency-Key': idempotencyKey() } })}
                >
                  {t('webhooks.replay')}
                </Button>
              )}
            </div>
          </>
        )}
      </Await>
    </Popup>
  );
}

function Attempts({ attempts }: { attempts: Schemas['AttemptView'][] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ol className="stack">
      {attempts.map((it) => (
        <li key={it.at}>
          <strong className="mono">{it.status ?? it.error}</strong>{' '}
          <span className="soft small">
            {t('webhooks.took', { date: format.dateTime(it.at), ms: format.number(it.duration_ms) })}
          </span>
          {it.answer && <pre className="small break">{it.answer}</pre>}
        </li>
      ))}
    </ol>
  );
}

/** For people; what was sent has no spaces. */
function pretty(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}
