import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ArrowLeftRight } from 'lucide-react';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';

import { api, idempotencyKey } from '../api/client';
import { useMay, type Schemas } from '../api/hooks';
import { $api } from '../api/queries';
import { useStepUp } from '../identity/step-up';
import { required } from '../identity/schemas';
import { Confirm, Popup } from '../ui/dialog';
import { Input, placeErrors } from '../ui/form';
import { useFormat } from '../ui/format';
import { Await, Badge, Button, Card, Empty, PageHead, ProblemNote, Table } from '../ui/parts';

type Answer = 'accept' | 'decline' | 'withdraw';

/** Offers of namespaces and packages, to this workspace and from it. */
export function Transfers() {
  const { t } = useTranslation();
  const mayAct = useMay('admin');
  const [offering, setOffering] = useState(false);
  const [asked, setAsked] = useState<{ transfer: Schemas['TransferView']; answer: Answer } | null>(null);
  const list = $api().useQuery('get', '/api/v1/creator/transfers', { params: { query: { limit: 100 } } });
  return (
    <>
      <PageHead title={t('transfers.title')} lead={t('transfers.lead')}>
        {mayAct && (
          <Button look="primary" onPress={() => setOffering(true)}>
            {t('transfers.offer')}
          </Button>
        )}
      </PageHead>
      <Card plain>
        <Await query={list}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty icon={ArrowLeftRight} title={t('transfers.none')}>
                <p>{t('transfers.noneText')}</p>
              </Empty>
            ) : (
              <Offers items={items} mayAct={mayAct} onAsk={(transfer, answer) => setAsked({ transfer, answer })} />
            )
          }
        </Await>
      </Card>
      {offering && <Offer onClose={() => setOffering(false)} />}
      {asked && <Ask {...asked} onClose={() => setAsked(null)} />}
    </>
  );
}

interface Listed {
  items: Schemas['TransferView'][];
  mayAct: boolean;
  onAsk: (transfer: Schemas['TransferView'], answer: Answer) => void;
}

function Offers({ items, mayAct, onAsk }: Listed) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Table
      label={t('transfers.title')}
      columns={[t('transfers.subject'), t('transfers.other'), t('transfers.until'), { label: t('actions'), hidden: true }]}
    >
      <tbody>
        {items.map((it) => {
          const incoming = it.direction === 'incoming';
          return (
            <tr key={it.subject + it.direction}>
              <td className="break">
                {it.subject} <Badge tone={incoming ? 'accent' : ''}>{t(`transfers.directions.${it.direction}`)}</Badge>
              </td>
              <td className="mono small">{incoming ? it.from_workspace_id : it.to_workspace_id}</td>
              <td className="nowrap">{format.date(it.until)}</td>
              <td>
                {mayAct && (
                  <span className="row end">
                    {incoming ? (
                      <>
                        <Button small look="primary" onPress={() => onAsk(it, 'accept')}>
                          {t('transfers.accept')}
                        </Button>
                        <Button small onPress={() => onAsk(it, 'decline')}>
                          {t('transfers.decline')}
                        </Button>
                      </>
                    ) : (
                      <Button small look="danger" onPress={() => onAsk(it, 'withdraw')}>
                        {t('transfers.withdraw')}
                      </Button>
                    )}
                  </span>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}

const OfferForm = z.object({ subject: required, to_workspace_id: required });

function Offer({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const cached = useQueryClient();
  const { dialog, guard } = useStepUp();
  const form = useForm({ resolver: zodResolver(OfferForm), defaultValues: { subject: '', to_workspace_id: '' } });
  const { errors } = form.formState;
  const offer = $api().useMutation('post', '/api/v1/creator/transfers', {
    onSuccess: async () => {
      onClose();
      await cached.invalidateQueries();
    },
  });
  const send = (body: z.infer<typeof OfferForm>): void =>
    offer.mutate(
      { body, headers: { 'Idempotency-Key': idempotencyKey() } },
      { onError: (error) => guard(error, () => send(body)) || placeErrors(error, ['subject', 'to_workspace_id'], form.setError) },
    );
  const submit = form.handleSubmit((it) => send({ subject: it.subject.trim(), to_workspace_id: it.to_workspace_id.trim() }));
  if (dialog !== null) return dialog;
  return (
    <Popup title={t('transfers.offerTitle')} open onClose={onClose}>
      <p className="soft">{t('transfers.offerText')}</p>
      <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
        {offer.error !== null && Object.keys(errors).length === 0 && <ProblemNote error={offer.error} />}
        <Input label={t('transfers.subject')} hint={t('transfers.subjectHint')} autoFocus autoComplete="off" wrong={errors.subject?.message} {...form.register('subject')} />
        <Input label={t('transfers.to')} hint={t('transfers.toHint')} autoComplete="off" wrong={errors.to_workspace_id?.message} {...form.register('to_workspace_id')} />
        <div className="row end">
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button type="submit" look="primary" busy={offer.isPending}>
            {t('transfers.offer')}
          </Button>
        </div>
      </form>
    </Popup>
  );
}

function Ask({ transfer, answer, onClose }: { transfer: Schemas['TransferView']; answer: Answer; onClose: () => void }) {
  const { t } = useTranslation();
  const cached = useQueryClient();
  const { dialog, guard } = useStepUp();
  const act = useMutation({
    mutationFn: async () => await api().POST(`/api/v1/creator/transfers/${answer}`, { body: { subject: transfer.subject } }),
    onSuccess: async () => {
      onClose();
      await cached.invalidateQueries();
    },
  });
  const confirm = (): void => act.mutate(undefined, { onError: (error) => void guard(error, confirm) });
  if (dialog !== null) return dialog;
  return (
    <Confirm
      title={t(`transfers.asked.${answer}`, { subject: transfer.subject })}
      open
      onClose={onClose}
      action={t(`transfers.${answer}`)}
      danger={answer === 'withdraw'}
      busy={act.isPending}
      error={act.error}
      onConfirm={confirm}
    >
      <p className="soft">{t(`transfers.text.${answer}`)}</p>
    </Confirm>
  );
}
