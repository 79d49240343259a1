import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';

import { api } from '../api/client';
import { Await, Button, Card, Loading } from '../ui/parts';
import { CardProblem } from './card-name';
import { beginCard, CardRefused, refusal, type CardSetup, type StripeElements } from './stripe';

interface Adding {
  /** Whether it is charged from now on. */
  isFirst: boolean;
  onClose: () => void;
  onAdded: () => Promise<void>;
}

/** In the page, not in a dialog: what the bank asks stands beside the page, where a dialog would keep it from the keyboard. */
export function AddCard(adding: Adding) {
  const { t, i18n } = useTranslation();
  const [opened] = useState(() => crypto.randomUUID());
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  const setup = useQuery({
    queryKey: ['card-setup', opened],
    // Each is for one card, and has functions in it.
    staleTime: Infinity,
    gcTime: 0,
    structuralSharing: false,
    queryFn: async () => await beginCard(i18n.language === 'de' ? 'de' : 'en'),
  });
  return (
    <div ref={place} tabIndex={-1} role="group" aria-label={t('cards.add')}>
      <Card title={t('cards.add')}>
        <Await query={setup} lines={4}>
          {(it) => <CardForm setup={it} {...adding} />}
        </Await>
        {setup.isError && (
          <div className="row end">
            <Button onPress={adding.onClose}>{t('cancel')}</Button>
          </div>
        )}
      </Card>
    </div>
  );
}

function CardForm({ setup, isFirst, onClose, onAdded }: Adding & { setup: CardSetup }) {
  const { t } = useTranslation();
  const { place, elements, isReady, broken } = useElement(setup);
  const added = useRef<string | null>(null);
  const save = useMutation({
    mutationFn: async () => {
      // What was added stays so where the next step fails.
      if (added.current === null && elements.current !== null) added.current = await confirmSetup(setup, elements.current);
      if (isFirst && added.current !== null) {
        await api().PUT('/api/v1/billing/payment-methods/{id}/default', { params: { path: { id: added.current } } });
      }
    },
    onSuccess: onAdded,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isReady && !save.isPending) save.mutate();
  };
  const error = broken ?? save.error;
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <p className="soft">{t(isFirst ? 'cards.addFirst' : 'cards.addText')}</p>
      {!isReady && broken === null && <Loading lines={4} />}
      <div ref={place} />
      {error !== null && <CardProblem error={error} />}
      <div className="row end">
        <Button onPress={onClose}>{t('cancel')}</Button>
        <Button type="submit" look="primary" busy={save.isPending} isDisabled={!isReady}>
          {t('cards.save')}
        </Button>
      </div>
    </form>
  );
}

/** Stripe's form in its place. */
function useElement({ stripe, clientSecret }: CardSetup) {
  const place = useRef<HTMLDivElement>(null);
  const elements = useRef<StripeElements | null>(null);
  const [isReady, setReady] = useState(false);
  const [broken, setBroken] = useState<CardRefused | null>(null);
  useEffect(() => {
    if (place.current === null) return undefined;
    const theme = document.documentElement.dataset['theme'] === 'dark' ? 'night' : 'stripe';
    const made = stripe.elements({ clientSecret, appearance: { theme } });
    const element = made.create('payment', { layout: 'tabs' });
    element.on('ready', () => setReady(true));
    element.on('loaderror', ({ error }) => setBroken(refusal(error)));
    element.mount(place.current);
    elements.current = made;
    return () => element.destroy();
  }, [stripe, clientSecret]);
  return { place, elements, isReady, broken };
}

/** The card that was added; null where Stripe does not name it. */
async function confirmSetup({ stripe }: CardSetup, elements: StripeElements): Promise<string | null> {
  const confirmParams = { return_url: `${window.location.origin}/plan` };
  const { error, setupIntent } = await stripe.confirmSetup({ elements, confirmParams, redirect: 'if_required' });
  if (error) throw refusal(error);
  const method = setupIntent?.payment_method ?? null;
  return typeof method === 'string' ? method : (method?.id ?? null);
}
