import { CreditCard, Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '../api/hooks';
import { $api } from '../api/queries';
import { Confirm } from '../ui/dialog';
import { Await, Badge, Button, Card, Empty, Note, ProblemNote, Table } from '../ui/parts';
import { AddCard } from './add-card';
import { useCardName } from './card-name';
import { useRefresh } from './refresh';
import { chargedBy, isExpired, standingOf } from './standing';

type Method = Schemas['PaymentMethod'];

/** Cards that are charged. */
export function PaymentMethods({ subscription }: { subscription: Schemas['Subscription'] | undefined }) {
  const { t } = useTranslation();
  const refresh = useRefresh();
  const methods = $api().useQuery('get', '/api/v1/billing/payment-methods');
  const [adding, setAdding] = useState(false);
  const [added, setAdded] = useState(false);
  const items = methods.data?.items ?? [];
  const place = useRef<HTMLDivElement>(null);
  const begin = () => {
    setAdded(false);
    setAdding(true);
  };
  // What had the focus goes: it stays in this part of the page.
  const end = () => {
    setAdding(false);
    place.current?.focus();
  };
  const done = async () => {
    await refresh();
    setAdded(true);
    end();
  };
  return (
    <div className="stack wide" ref={place} tabIndex={-1}>
      <Card
        plain
        title={t('cards.title')}
        aside={
          items.length > 0 &&
          !adding && (
            <Button onPress={begin}>
              <Plus size={17} aria-hidden /> {t('cards.add')}
            </Button>
          )
        }
      >
        {added && (
          <div className="pad">
            <Note tone="good">{t('cards.added')}</Note>
          </div>
        )}
        <Await query={methods}>
          {() =>
            items.length === 0 ? (
              <Empty icon={CreditCard} title={t('cards.none')}>
                <p>{t('cards.noneText')}</p>
                {!adding && (
                  <Button look="primary" onPress={begin}>
                    {t('cards.add')}
                  </Button>
                )}
              </Empty>
            ) : (
              <Cards methods={items} subscription={subscription} />
            )
          }
        </Await>
      </Card>
      {adding && <AddCard isFirst={!items.some((it) => it.is_default)} onClose={end} onAdded={done} />}
    </div>
  );
}

interface Asked {
  kind: 'default' | 'remove';
  method: Method;
}

function Cards({ methods, subscription }: { methods: Method[]; subscription: Schemas['Subscription'] | undefined }) {
  const { t } = useTranslation();
  const nameOf = useCardName();
  const [asked, setAsked] = useState<Asked | null>(null);
  const charged = chargedBy(subscription, methods);
  return (
    <>
      <Table label={t('cards.title')} columns={[t('cards.card'), t('cards.expires'), { label: t('actions'), hidden: true }]}>
        <tbody>
          {methods.map((method) => (
            <tr key={method.id}>
              <td>
                <span className="row tight">
                  {nameOf(method)} {method.is_default && <Badge tone="accent">{t('cards.default')}</Badge>}
                  {!method.is_default && method.id === charged?.id && <Badge tone="accent">{t('cards.charged')}</Badge>}
                </span>
              </td>
              <td className="nowrap">
                {t('cards.month', { month: String(method.exp_month).padStart(2, '0'), year: method.exp_year })}{' '}
                {isExpired(method, new Date()) && <Badge tone="bad">{t('cards.expired')}</Badge>}
              </td>
              <td>
                <span className="row end">
                  {!method.is_default && (
                    <Button small aria-label={t('cards.makeDefaultOf', { card: nameOf(method) })} onPress={() => setAsked({ kind: 'default', method })}>
                      {t('cards.makeDefault')}
                    </Button>
                  )}
                  <Button small look="danger" aria-label={t('cards.removeOf', { card: nameOf(method) })} onPress={() => setAsked({ kind: 'remove', method })}>
                    {t('cards.remove')}
                  </Button>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      {asked?.kind === 'default' && <MakeDefault method={asked.method} subscription={subscription} onClose={() => setAsked(null)} />}
      {asked?.kind === 'remove' && <Remove method={asked.method} onClose={() => setAsked(null)} />}
    </>
  );
}

function MakeDefault({ method, subscription, onClose }: { method: Method; subscription: Schemas['Subscription'] | undefined; onClose: () => void }) {
  const { t } = useTranslation();
  const nameOf = useCardName();
  const refresh = useRefresh();
  const isLate = subscription?.status === 'past_due';
  const make = $api().useMutation('put', '/api/v1/billing/payment-methods/{id}/default', {
    onSuccess: onClose,
    // It is the default one also where the bank has declined what is late.
    onSettled: refresh,
  });
  const runs = subscription !== undefined && !['none', 'ended'].includes(standingOf(subscription));
  return (
    <Confirm
      title={t('cards.makeDefaultTitle', { card: nameOf(method) })}
      open
      onClose={onClose}
      action={t(isLate ? 'cards.makeDefaultAndPay' : 'cards.makeDefault')}
      busy={make.isPending}
      error={make.error}
      onConfirm={() => make.mutate({ params: { path: { id: method.id } } })}
    >
      <p className="soft">{t(runs ? 'cards.makeDefaultText' : 'cards.makeDefaultLater')}</p>
      {isLate && <Note tone="warn">{t('cards.paysLate')}</Note>}
    </Confirm>
  );
}

function Remove({ method, onClose }: { method: Method; onClose: () => void }) {
  const { t } = useTranslation();
  const nameOf = useCardName();
  const refresh = useRefresh();
  const remove = $api().useMutation('delete', '/api/v1/billing/payment-methods/{id}', {
    onSuccess: async () => {
      onClose();
      await refresh();
    },
  });
  return (
    <Confirm
      title={t('cards.removeTitle', { card: nameOf(method) })}
      open
      onClose={onClose}
      action={t('cards.remove')}
      danger
      busy={remove.isPending}
      error={remove.error}
      onConfirm={() => remove.mutate({ params: { path: { id: method.id } } })}
    >
      <p className="soft">{t('cards.removeText')}</p>
    </Confirm>
  );
}

/** Has what is late charged now: making a card the default one does so, also if it is that already. */
export function PayLate() {
  const { t } = useTranslation();
  const nameOf = useCardName();
  const refresh = useRefresh();
  const methods = $api().useQuery('get', '/api/v1/billing/payment-methods');
  const pay = $api().useMutation('put', '/api/v1/billing/payment-methods/{id}/default', { onSettled: refresh });
  const card = methods.data?.items.find((it) => it.is_default);
  if (card === undefined) return null;
  return (
    <>
      {pay.error !== null && <ProblemNote error={pay.error} />}
      <Button look="primary" busy={pay.isPending} onPress={() => pay.mutate({ params: { path: { id: card.id } } })}>
        {t('subscription.payNow', { card: nameOf(card) })}
      </Button>
    </>
  );
}
