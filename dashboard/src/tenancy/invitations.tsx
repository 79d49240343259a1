import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import { MailPlus, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';

import { idempotencyKey } from '../api/client';
import { $api } from '../api/queries';
import { email } from '../identity/schemas';
import { Popup } from '../ui/dialog';
import { Input, placeErrors, Select } from '../ui/form';
import { useFormat } from '../ui/format';
import { Await, Badge, Button, Card, Empty, ProblemNote, Table } from '../ui/parts';

const LIST = ['get', '/api/v1/workspace/invitations'];
const ROLES = ['viewer', 'editor', 'admin'] as const;

export function Invitations() {
  const { t } = useTranslation();
  const format = useFormat();
  const cached = useQueryClient();
  const [inviting, setInviting] = useState(false);
  const list = $api().useQuery('get', '/api/v1/workspace/invitations', { params: { query: { limit: 100 } } });
  const again = () => cached.invalidateQueries({ queryKey: LIST });
  const revoke = $api().useMutation('delete', '/api/v1/workspace/invitations/{id}', { onSuccess: again });
  const resend = $api().useMutation('post', '/api/v1/workspace/invitations/{id}/resend', { onSuccess: again });
  const error = revoke.error ?? resend.error;
  return (
    <Card
      plain
      title={t('invitations.title')}
      aside={
        <Button small look="primary" onPress={() => setInviting(true)}>
          <UserPlus size={15} aria-hidden /> {t('invitations.invite')}
        </Button>
      }
    >
      {error !== null && <ProblemNote error={error} />}
      <Await query={list}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty icon={MailPlus} title={t('invitations.none')}>
              <p>{t('invitations.noneText')}</p>
            </Empty>
          ) : (
            <Table
              label={t('invitations.title')}
              columns={[t('identity.email'), t('workspace.role'), t('invitations.ends'), { label: t('actions'), hidden: true }]}
            >
              <tbody>
                {items.map((it) => (
                  <tr key={it.id}>
                    <td className="break">{it.email}</td>
                    <td>
                      <Badge>{t(`roles.${it.role}`)}</Badge>
                    </td>
                    <td className="nowrap">{it.open ? format.date(it.ends_at) : t('invitations.over')}</td>
                    <td>
                      <div className="row end">
                        <Button small onPress={() => resend.mutate({ params: { path: { id: it.id } } })}>
                          {t('invitations.resend')}
                        </Button>
                        <Button small look="danger" onPress={() => revoke.mutate({ params: { path: { id: it.id } } })}>
                          {t('invitations.revoke')}
                        </Button>
                      </div>
                    </td>
                  </tr>
                ))}
              </tbody>
            </Table>
          )
        }
      </Await>
      <Popup title={t('invitations.invite')} open={inviting} onClose={() => setInviting(false)}>
        <InviteForm onClose={() => setInviting(false)} onDone={again} />
      </Popup>
    </Card>
  );
}

const Form = z.object({ email, role: z.enum(ROLES) });

function InviteForm({ onClose, onDone }: { onClose: () => void; onDone: () => Promise<void> }) {
  const { t } = useTranslation();
  const form = useForm<z.output<typeof Form>>({ resolver: zodResolver(Form), defaultValues: { email: '', role: 'editor' } });
  const { errors } = form.formState;
  const invite = $api().useMutation('post', '/api/v1/workspace/invitations', {
    onError: (error) => placeErrors(error, ['email', 'role'], form.setError),
    onSuccess: async () => {
      onClose();
      await onDone();
    },
  });
  const submit = form.handleSubmit((body) => invite.mutate({ body, headers: { 'Idempotency-Key': idempotencyKey() } }));
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      <p className="soft">{t('invitations.lead')}</p>
      {invite.error !== null && Object.keys(errors).length === 0 && <ProblemNote error={invite.error} />}
      <Input label={t('identity.email')} type="email" autoComplete="off" autoFocus wrong={errors.email?.message} {...form.register('email')} />
      <Select label={t('workspace.role')} {...form.register('role')}>
        {ROLES.map((role) => (
          <option key={role} value={role}>
            {t(`roles.${role}`)} – {t(`roles.may.${role}`)}
          </option>
        ))}
      </Select>
      <div className="row end">
        <Button onPress={onClose}>{t('cancel')}</Button>
        <Button type="submit" look="primary" busy={invite.isPending}>
          {t('invitations.send')}
        </Button>
      </div>
    </form>
  );
}
