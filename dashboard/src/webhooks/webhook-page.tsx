import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { idempotencyKey } from '../api/client';
import { useMay, type Schemas } from '../api/hooks';
import { $api } from '../api/queries';
import { useStepUp } from '../identity/step-up';
import { Confirm, Popup } from '../ui/dialog';
import { useFormat } from '../ui/format';
import { Await, Button, Card, Note, PageHead } from '../ui/parts';
import { Deliveries } from './deliveries';
import { LIST, WebhookState } from './list';
import { NewSecret } from './new-secret';
import { SettingsForm } from './settings-form';

/** One address: how it fares, and what was sent to it. */
export function WebhookPage() {
  const { id } = useParams({ from: '/shell/member/webhooks/$id' });
  const webhook = $api().useQuery('get', '/api/v1/webhooks/{id}', { params: { path: { id } } });
  return (
    <div className="stack wide">
      <Await query={webhook} lines={8}>
        {(it) => <Shown webhook={it} />}
      </Await>
    </div>
  );
}

type Act = 'edit' | 'rotate' | 'delete';

function Shown({ webhook }: { webhook: Schemas['WebhookView'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const mayChange = useMay('admin');
  const [asked, setAsked] = useState<Act | null>(null);
  const [secret, setSecret] = useState<string | null>(null);
  const close = () => setAsked(null);
  return (
    <>
      <PageHead title={t('webhooks.one')} lead={<span className="mono break">{webhook.url}</span>}>
        {mayChange && (
          <>
            <SendTest id={webhook.id} isEnabled={webhook.is_enabled} />
            <Button onPress={() => setAsked('edit')}>{t('webhooks.edit')}</Button>
            <Button onPress={() => setAsked('rotate')}>{t('webhooks.rotate')}</Button>
            <Button look="danger" onPress={() => setAsked('delete')}>
              {t('webhooks.delete')}
            </Button>
          </>
        )}
      </PageHead>
      {webhook.turned_off && (
        <Note tone="bad">
          <strong>{t('webhooks.turnedOff', { date: format.dateTime(webhook.turned_off.at) })}</strong>
          <span>{t(`webhooks.reasons.${webhook.turned_off.reason}`)}</span>
        </Note>
      )}
      {webhook.paused_until && <Note tone="warn">{t('webhooks.paused', { date: format.dateTime(webhook.paused_until) })}</Note>}
      <Card>
        <dl className="facts">
          <dt>{t('keys.state')}</dt>
          <dd>
            <WebhookState webhook={webhook} />
          </dd>
          {webhook.description !== '' && (
            <>
              <dt>{t('webhooks.description')}</dt>
              <dd>{webhook.description}</dd>
            </>
          )}
          <dt>{t('webhooks.events')}</dt>
          <dd className="break">{webhook.events.length === 0 ? t('webhooks.all') : webhook.events.join(', ')}</dd>
          <dt>{t('webhooks.form')}</dt>
          <dd>{t(`webhooks.forms.${webhook.form}`)}</dd>
          {webhook.secrets.map(
            (it) =>
              it.valid_until && (
                <div key={it.created_at}>
                  <dt>{t('webhooks.oldSecret')}</dt>
                  <dd>{t('webhooks.signsUntil', { date: format.dateTime(it.valid_until) })}</dd>
                </div>
              ),
          )}
        </dl>
      </Card>
      <Deliveries webhook={webhook} mayReplay={mayChange && webhook.is_enabled} />
      {asked === 'edit' && <Edit webhook={webhook} onClose={close} />}
      {asked === 'rotate' && (
        <Rotate
          id={webhook.id}
          onClose={close}
          onMade={(made) => {
            close();
            setSecret(made);
          }}
        />
      )}
      {asked === 'delete' && <Delete id={webhook.id} onClose={close} />}
      <NewSecret secret={secret} onClose={() => setSecret(null)} />
    </>
  );
}

/** Everything that is shown of a webhook is asked anew. */
export function useRefresh(): () => Promise<void> {
  const cached = useQueryClient();
  return async () => {
    await Promise.all([
      cached.invalidateQueries({ queryKey: LIST }),
      cached.invalidateQueries({ queryKey: ['get', '/api/v1/webhooks/{id}'] }),
      cached.invalidateQueries({ queryKey: ['webhook-deliveries'] }),
    ]);
  };
}

function SendTest({ id, isEnabled }: { id: string; isEnabled: boolean }) {
  const { t } = useTranslation();
  const refresh = useRefresh();
  const test = $api().useMutation('post', '/api/v1/webhooks/{id}/test', { onSuccess: refresh });
  const send = () => test.mutate({ params: { path: { id } }, headers: { 'Idempotency-Key': idempotencyKey() } });
  return (
    <Button look="primary" isDisabled={!isEnabled} busy={test.isPending} onPress={send}>
      {t('webhooks.test')}
    </Button>
  );
}

function Edit({ webhook, onClose }: { webhook: Schemas['WebhookView']; onClose: () => void }) {
  const { t } = useTranslation();
  const refresh = useRefresh();
  const { dialog, guard } = useStepUp();
  const update = $api().useMutation('put', '/api/v1/webhooks/{id}', {
    onSuccess: async () => {
      onClose();
      await refresh();
    },
  });
  const submit = (body: Schemas['WebhookSettings'], onError: (error: unknown) => void): void => {
    update.mutate(
      { params: { path: { id: webhook.id } }, body },
      { onError: (error) => void (guard(error, () => submit(body, onError)) || onError(error)) },
    );
  };
  return (
    <Popup title={t('webhooks.edit')} open onClose={onClose}>
      <SettingsForm
        settings={webhook}
        action={t('webhooks.save')}
        busy={update.isPending}
        error={dialog ? null : update.error}
        onClose={onClose}
        onSubmit={submit}
      />
      {dialog}
    </Popup>
  );
}

function Rotate({ id, onClose, onMade }: { id: string; onClose: () => void; onMade: (secret: string) => void }) {
  const { t } = useTranslation();
  const refresh = useRefresh();
  const { dialog, guard } = useStepUp();
  const rotate = $api().useMutation('post', '/api/v1/webhooks/{id}/rotate-secret', {
    onSuccess: async ({ secret }) => {
      onMade(secret);
      await refresh();
    },
  });
  const act = (): void => {
    rotate.mutate(
      { params: { path: { id } }, body: {}, headers: { 'Idempotency-Key': idempotencyKey() } },
      { onError: (error) => void guard(error, act) },
    );
  };
  return (
    <>
      <Confirm
        title={t('webhooks.rotateTitle')}
        open
        onClose={onClose}
        action={t('webhooks.rotate')}
        busy={rotate.isPending}
        error={dialog ? null : rotate.error}
        onConfirm={act}
      >
        <p className="soft">{t('webhooks.rotateText')}</p>
      </Confirm>
      {dialog}
    </>
  );
}

function Delete({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation();
  const cached = useQueryClient();
  const navigate = useNavigate();
  const remove = $api().useMutation('delete', '/api/v1/webhooks/{id}', {
    onSuccess: async () => {
      await navigate({ to: '/webhooks' });
      await cached.invalidateQueries({ queryKey: LIST });
    },
  });
  return (
    <Confirm
      title={t('webhooks.deleteTitle')}
      open
      onClose={onClose}
      action={t('webhooks.delete')}
      danger
      busy={remove.isPending}
      error={remove.error}
      onConfirm={() => remove.mutate({ params: { path: { id } } })}
    >
      <p className="soft">{t('webhooks.deleteText')}</p>
    </Confirm>
  );
}
