import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';

import type { Schemas } from '../api/hooks';
import { Checkbox, Input, placeErrors, Select, TextArea } from '../ui/form';
import { Button, ProblemNote } from '../ui/parts';
import { eventTypes } from './event-types';

const Form = z.object({
  url: z.string().trim().min(1, 'required'),
  description: z.string().trim().max(200, 'description'),
  events: z.string(),
  form: z.enum(['thin', 'full']),
  is_enabled: z.boolean(),
});

type Values = z.output<typeof Form>;

interface Asked {
  settings?: Schemas['WebhookView'];
  action: string;
  busy: boolean;
  error: unknown;
  onClose: () => void;
  onSubmit: (settings: Schemas['WebhookSettings'], onError: (error: unknown) => void) => void;
}

/** What the owner of a webhook decides. */
export function SettingsForm({ settings, action, busy, error, onClose, onSubmit }: Asked) {
  const { t } = useTranslation();
  const form = useForm<Values>({
    resolver: zodResolver(Form),
    defaultValues: {
      url: settings?.url ?? '',
      description: settings?.description ?? '',
      events: settings?.events.join('\n') ?? '',
      form: settings?.form ?? 'thin',
      is_enabled: settings?.is_enabled ?? true,
    },
  });
  const { errors } = form.formState;
  const submit = ({ events, ...rest }: Values): void => {
    const types = eventTypes(events);
    if (types.unknown !== undefined) {
      form.setError('events', { message: t('webhooks.unknownType', { type: types.unknown }) }, { shouldFocus: true });
      return;
    }
    onSubmit({ ...rest, events: types.known }, (failed) => {
      placeErrors(failed, ['url', 'description'], form.setError);
    });
  };
  return (
    <form className="stack" noValidate onSubmit={(event) => void form.handleSubmit(submit)(event)}>
      {error !== null && error !== undefined && Object.keys(errors).length === 0 && <ProblemNote error={error} />}
      <Input label={t('webhooks.url')} hint={t('webhooks.urlHint')} type="url" autoFocus wrong={errors.url?.message} {...form.register('url')} />
      <Input label={t('webhooks.description')} wrong={errors.description?.message} {...form.register('description')} />
      <TextArea label={t('webhooks.events')} hint={t('webhooks.eventsHint')} rows={4} wrong={errors.events?.message} {...form.register('events')} />
      <Select label={t('webhooks.form')} hint={t('webhooks.formHint')} {...form.register('form')}>
        <option value="thin">{t('webhooks.forms.thin')}</option>
        <option value="full">{t('webhooks.forms.full')}</option>
      </Select>
      <Checkbox label={t('webhooks.enabled')} {...form.register('is_enabled')} />
      <div className="row end">
        <Button onPress={onClose}>{t('cancel')}</Button>
        <Button type="submit" look="primary" busy={busy}>
          {action}
        </Button>
      </div>
    </form>
  );
}
