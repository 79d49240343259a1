import { Link } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { Plus, Webhook } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { idempotencyKey } from '../api/client';
import { useMay, type Schemas } from '../api/hooks';
import { $api } from '../api/queries';
import { useStepUp } from '../identity/step-up';
import { Popup } from '../ui/dialog';
import { useFormat } from '../ui/format';
import { Await, Badge, Button, Card, Empty, PageHead, Table } from '../ui/parts';
import { NewSecret } from './new-secret';
import { SettingsForm } from './settings-form';

export const LIST = ['get', '/api/v1/webhooks'];

/** Addresses that are told of the workspace's events. */
export function Webhooks() {
  const { t } = useTranslation();
  const cached = useQueryClient();
  const list = $api().useQuery('get', '/api/v1/webhooks');
  const mayMake = useMay('admin');
  const [making, setMaking] = useState(false);
  const [secret, setSecret] = useState<string | null>(null);
  const made = async (webhook: Schemas['NewWebhookView']) => {
    setMaking(false);
    setSecret(webhook.secret);
    await cached.invalidateQueries({ queryKey: LIST });
  };
  return (
    <>
      <PageHead title={t('webhooks.title')} lead={t('webhooks.lead')}>
        {mayMake && (
          <Button look="primary" onPress={() => setMaking(true)}>
            <Plus size={17} aria-hidden /> {t('webhooks.create')}
          </Button>
        )}
      </PageHead>
      <Card plain>
        <Await query={list}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty icon={Webhook} title={t('webhooks.none')}>
                <p>{t('webhooks.noneText')}</p>
              </Empty>
            ) : (
              <WebhookTable webhooks={items} />
            )
          }
        </Await>
      </Card>
      <Popup title={t('webhooks.create')} open={making} onClose={() => setMaking(false)}>
        <Create onClose={() => setMaking(false)} onMade={(webhook) => void made(webhook)} />
      </Popup>
      <NewSecret secret={secret} onClose={() => setSecret(null)} />
    </>
  );
}

function Create({ onClose, onMade }: { onClose: () => void; onMade: (webhook: Schemas['NewWebhookView']) => void }) {
  const { t } = useTranslation();
  const { dialog, guard } = useStepUp();
  const create = $api().useMutation('post', '/api/v1/webhooks', { onSuccess: onMade });
  const submit = (body: Schemas['WebhookSettings'], onError: (error: unknown) => void): void => {
    create.mutate(
      { body, headers: { 'Idempotency-Key': idempotencyKey() } },
      { onError: (error) => void (guard(error, () => submit(body, onError)) || onError(error)) },
    );
  };
  return (
    <>
      <SettingsForm action={t('webhooks.create')} busy={create.isPending} error={dialog ? null : create.error} onClose={onClose} onSubmit={submit} />
      {dialog}
    </>
  );
}

export function WebhookState({ webhook }: { webhook: Schemas['WebhookView'] }) {
  const { t } = useTranslation();
  if (!webhook.is_enabled) return <Badge tone={webhook.turned_off ? 'bad' : ''}>{t('webhooks.states.off')}</Badge>;
  if (webhook.failing_since) return <Badge tone="warn">{t('webhooks.states.failing')}</Badge>;
  return <Badge tone="good">{t('webhooks.states.on')}</Badge>;
}

function WebhookTable({ webhooks }: { webhooks: Schemas['WebhookView'][] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Table label={t('webhooks.title')} columns={[t('webhooks.url'), t('webhooks.events'), t('keys.state'), t('webhooks.made')]}>
      <tbody>
        {webhooks.map((webhook) => (
          <tr key={webhook.id}>
            <td className="break">
              <Link to="/webhooks/$id" params={{ id: webhook.id }}>
                {webhook.url}
              </Link>
              {webhook.description !== '' && <div className="soft small">{webhook.description}</div>}
            </td>
            <td className="small soft">
              {webhook.events.length === 0 ? t('webhooks.all') : t('webhooks.types', { count: webhook.events.length })}
            </td>
            <td>
              <WebhookState webhook={webhook} />
            </td>
            <td className="nowrap">{format.date(webhook.created_at)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
