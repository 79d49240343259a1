import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import { Gift as GiftIcon, MailPlus } from 'lucide-react';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';

import { idempotencyKey } from '../api/client';
import { useMay, type Schemas } from '../api/hooks';
import { $api } from '../api/queries';
import { email } from '../identity/schemas';
import { Popup } from '../ui/dialog';
import { Input, placeErrors } from '../ui/form';
import { useFormat } from '../ui/format';
import { Badge, Button, Card, CopyButton, Note, ProblemNote, type Tone } from '../ui/parts';

const TONES: Record<Schemas['GiftState'], Tone> = {
  unpaid: 'warn', ready: 'accent', redeemed: 'good', disputed: 'warn', expired: '', void: '',
};

/** Where a gift is, and the codes of one that can be redeemed. */
export function Gift({ orderId, gift }: { orderId: string; gift: Schemas['Gift'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const mayBuy = useMay('admin');
  const time = gift.state === 'redeemed' ? gift.redeemed_at : gift.expires_at;
  return (
    <Card title={t('gift.title')} aside={<Badge tone={TONES[gift.state]}>{t(`gift.states.${gift.state}`)}</Badge>}>
      <div className="stack">
        <p>{t(`gift.text.${gift.state}`, { time: time ? format.date(time) : '' })}</p>
        {gift.state === 'ready' && gift.code_issued_at && (
          <p className="soft small">{t('gift.last', { time: format.dateTime(gift.code_issued_at) })}</p>
        )}
        {gift.state === 'ready' && mayBuy && <Codes orderId={orderId} />}
      </div>
    </Card>
  );
}

const Form = z.object({ recipient: email });

function Codes({ orderId }: { orderId: string }) {
  const { t } = useTranslation();
  const cached = useQueryClient();
  const form = useForm({ resolver: zodResolver(Form), defaultValues: { recipient: '' } });
  const { errors } = form.formState;
  const [sentTo, setSentTo] = useState<string | null>(null);
  const [shown, setShown] = useState<string | null>(null);
  const issue = $api().useMutation('post', '/api/v1/orders/{id}/gift-codes', {
    onError: (error) => placeErrors(error, ['recipient'], form.setError),
    onSuccess: async ({ code }, { body }) => {
      form.reset();
      setShown(code ?? null);
      setSentTo(code ? null : (body.recipient ?? null));
      await cached.invalidateQueries();
    },
  });
  const make = (body: Schemas['IssueGiftCode']): void =>
    issue.mutate({ params: { path: { id: orderId } }, body, headers: { 'Idempotency-Key': idempotencyKey() } });
  const submit = form.handleSubmit(make);
  const show = () => {
    form.clearErrors();
    // Without a recipient the answer shows the code.
    make({});
  };
  return (
    <>
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      {issue.error !== null && Object.keys(errors).length === 0 && <ProblemNote error={issue.error} />}
      {sentTo !== null && <Note tone="good">{t('gift.sent', { email: sentTo })}</Note>}
      <Input label={t('gift.recipient')} type="email" autoComplete="off" wrong={errors.recipient?.message} {...form.register('recipient')} />
      <div className="row end">
        <Button busy={issue.isPending} onPress={show}>
          <GiftIcon size={17} aria-hidden /> {t('gift.show')}
        </Button>
        <Button type="submit" look="primary" busy={issue.isPending}>
          <MailPlus size={17} aria-hidden /> {t('gift.send')}
        </Button>
      </div>
    </form>
    {shown !== null && <Shown code={shown} onClose={() => setShown(null)} />}
    </>
  );
}

function Shown({ code, onClose }: { code: string; onClose: () => void }) {
  const { t } = useTranslation();
  const link = `${window.location.origin}/redeem-gift#${new URLSearchParams({ code }).toString()}`;
  return (
    <Popup title={t('gift.showTitle')} open onClose={onClose}>
      <Note tone="warn">{t('gift.shownOnce')}</Note>
      <div className="secret">
        <span data-testid="gift-code">{code}</span>
      </div>
      <div className="row end">
        <CopyButton text={code} label={t('gift.copyCode')} />
        <CopyButton text={link} label={t('gift.copyLink')} />
        <Button look="primary" onPress={onClose}>
          {t('gift.kept')}
        </Button>
      </div>
    </Popup>
  );
}
