import { useQueryClient } from '@tanstack/react-query';
import { KeyRound, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { idempotencyKey } from '../api/client';
import { useMay, type Schemas } from '../api/hooks';
import { $api } from '../api/queries';
import { Confirm, Popup } from '../ui/dialog';
import { useFormat } from '../ui/format';
import { Await, Badge, Button, Card, CopyButton, Empty, Note, PageHead, Table, type Tone } from '../ui/parts';
import { CreateKey } from './create-key';
import { useStepUp } from './step-up';

const LIST = ['get', '/api/v1/auth/keys'];
const TONES: Record<Schemas['KeyState'], Tone> = {
  active: 'good', overlapping: 'warn', expired: '', revoked: 'bad', maker_left: 'bad',
};

export function Keys() {
  const { t } = useTranslation();
  const cached = useQueryClient();
  const list = $api().useQuery('get', '/api/v1/auth/keys', { params: { query: { limit: 100 } } });
  const mayMake = useMay('editor');
  const [making, setMaking] = useState(false);
  const [shown, setShown] = useState<Schemas['NewKeyView'] | null>(null);
  const made = async (key: Schemas['NewKeyView']) => {
    setMaking(false);
    setShown(key);
    await cached.invalidateQueries({ queryKey: LIST });
  };
  return (
    <>
      <PageHead title={t('keys.title')} lead={t('keys.lead')}>
        {mayMake && (
          <Button look="primary" onPress={() => setMaking(true)}>
            <Plus size={17} aria-hidden /> {t('keys.create')}
          </Button>
        )}
      </PageHead>
      <Card plain>
        <Await query={list}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty icon={KeyRound} title={t('keys.none')}>
                <p>{t('keys.noneText')}</p>
              </Empty>
            ) : (
              <KeyTable keys={items} onMade={made} />
            )
          }
        </Await>
      </Card>
      <CreateKey open={making} onClose={() => setMaking(false)} onMade={(key) => void made(key)} />
      <Popup title={t('keys.shownTitle')} open={shown !== null} onClose={() => setShown(null)}>
        <Note tone="warn">{t('keys.shownOnce')}</Note>
        <div className="secret">
          <span data-testid="api-key">{shown?.key}</span>
        </div>
        <div className="row end">
          <CopyButton text={shown?.key ?? ''} />
          <Button look="primary" onPress={() => setShown(null)}>
            {t('keys.kept')}
          </Button>
        </div>
      </Popup>
    </>
  );
}

function KeyTable({ keys, onMade }: { keys: Schemas['KeyView'][]; onMade: (key: Schemas['NewKeyView']) => Promise<void> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const cached = useQueryClient();
  const { dialog, guard } = useStepUp();
  const [asked, setAsked] = useState<{ key: Schemas['KeyView']; to: 'revoke' | 'rotate' } | null>(null);
  const close = () => setAsked(null);
  const revoke = $api().useMutation('post', '/api/v1/auth/keys/{id}/revoke', {
    onSuccess: async () => {
      close();
      await cached.invalidateQueries({ queryKey: LIST });
    },
  });
  const rotate = $api().useMutation('post', '/api/v1/auth/keys/{id}/rotate', {
    onSuccess: async (key) => {
      close();
      await onMade(key);
    },
  });
  const act = (): void => {
    if (asked === null) return;
    const params = { path: { id: asked.key.id } };
    if (asked.to === 'revoke') revoke.mutate({ params });
    else {
      rotate.mutate(
        { params, body: {}, headers: { 'Idempotency-Key': idempotencyKey() } },
        { onError: (error) => void guard(error, act) },
      );
    }
  };
  return (
    <>
      <Table
        label={t('keys.title')}
        columns={[t('keys.name'), t('keys.scopes'), t('keys.state'), t('keys.lastUsed'), t('keys.validUntil'), { label: t('actions'), hidden: true }]}
      >
        <tbody>
          {keys.map((key) => (
            <tr key={key.id}>
              <td>
                <strong>{key.name}</strong> {key.mode === 'test' && <Badge>{t('keys.test')}</Badge>}
              </td>
              <td className="small soft">{key.scopes.map((it) => t(`keys.scope.${it}`)).join(', ')}</td>
              <td>
                <Badge tone={TONES[key.state]}>{t(`keys.states.${key.state}`)}</Badge>
              </td>
              <td className="nowrap">{key.last_used_at ? format.ago(key.last_used_at) : t('never')}</td>
              <td className="nowrap">{key.valid_until ? format.date(key.valid_until) : t('keys.noEnd')}</td>
              <td>
                {(key.state === 'active' || key.state === 'overlapping') && (
                  <div className="row end">
                    {key.state === 'active' && (
                      <Button small onPress={() => setAsked({ key, to: 'rotate' })}>
                        {t('keys.rotate')}
                      </Button>
                    )}
                    <Button small look="danger" onPress={() => setAsked({ key, to: 'revoke' })}>
                      {t('keys.revoke')}
                    </Button>
                  </div>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      {asked && (
        <Confirm
          title={t(`keys.${asked.to}Title`, { name: asked.key.name })}
          open
          onClose={close}
          action={t(`keys.${asked.to}`)}
          danger={asked.to === 'revoke'}
          busy={revoke.isPending || rotate.isPending}
          error={revoke.error ?? rotate.error}
          onConfirm={act}
        >
          <p className="soft">{t(`keys.${asked.to}Text`)}</p>
        </Confirm>
      )}
      {dialog}
    </>
  );
}

