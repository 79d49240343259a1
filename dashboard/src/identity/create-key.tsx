import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';

import { idempotencyKey } from '../api/client';
import { useSession, type Schemas } from '../api/hooks';
import { $api } from '../api/queries';
import { Popup } from '../ui/dialog';
import { Checkbox, Input, placeErrors, Select } from '../ui/form';
import { Button, ProblemNote } from '../ui/parts';
import { useStepUp } from './step-up';

const SCOPES = ['read', 'generate', 'publish', 'meter', 'buy', 'manage_billing'] as const;
const FOR_ADMINS: readonly string[] = ['buy', 'manage_billing'];
const Form = z.object({
  name: z.string().trim().min(1, 'required').max(100, 'name'),
  scopes: z.array(z.enum(SCOPES)).min(1, 'scopes'),
  mode: z.enum(['live', 'test']),
  days: z.string(),
});

type Values = z.output<typeof Form>;

export function CreateKey({ open, onClose, onMade }: { open: boolean; onClose: () => void; onMade: (key: Schemas['NewKeyView']) => void }) {
  const { t } = useTranslation();
  return (
    <Popup title={t('keys.create')} open={open} onClose={onClose}>
      <KeyForm onClose={onClose} onMade={onMade} />
    </Popup>
  );
}

function KeyForm({ onClose, onMade }: { onClose: () => void; onMade: (key: Schemas['NewKeyView']) => void }) {
  const { t } = useTranslation();
  const role = useSession()?.role;
  const { dialog, guard } = useStepUp();
  const form = useForm<Values>({
    resolver: zodResolver(Form),
    defaultValues: { name: '', scopes: ['read', 'generate'], mode: 'live', days: '90' },
  });
  const { errors } = form.formState;
  const scopes = useWatch({ control: form.control, name: 'scopes' });
  const create = $api().useMutation('post', '/api/v1/auth/keys', { onSuccess: onMade });
  const submit = (values: Values): void => {
    const { days, ...body } = values;
    create.mutate(
      {
        body: { ...body, ...(days === '' ? {} : { valid_days: Number(days) }) },
        headers: { 'Idempotency-Key': idempotencyKey() },
      },
      {
        onError: (error) => {
          if (!guard(error, () => submit(values))) placeErrors(error, ['name', 'scopes'], form.setError);
        },
      },
    );
  };
  const offered = SCOPES.filter((it) => role === 'admin' || !FOR_ADMINS.includes(it));
  return (
    <>
    <form className="stack" noValidate onSubmit={(event) => void form.handleSubmit(submit)(event)}>
      {create.error !== null && Object.keys(errors).length === 0 && !dialog && <ProblemNote error={create.error} />}
      <Input label={t('keys.name')} hint={t('keys.nameHint')} autoFocus wrong={errors.name?.message} {...form.register('name')} />
      <fieldset aria-describedby={errors.scopes ? 'scopes-wrong' : undefined}>
        <legend>{t('keys.scopes')}</legend>
        {offered.map((scope) => (
          <Checkbox
            key={scope}
            label={t(`keys.scope.${scope}`)}
            checked={scopes.includes(scope)}
            onChange={(event) => {
              const others = scopes.filter((it) => it !== scope);
              form.setValue('scopes', event.target.checked ? [...others, scope] : others, { shouldValidate: true });
            }}
          />
        ))}
        {errors.scopes && (
          <span id="scopes-wrong" className="wrong" role="alert">
            {t('form.scopes')}
          </span>
        )}
      </fieldset>
      <Select label={t('keys.mode')} hint={t('keys.modeHint')} {...form.register('mode')}>
        <option value="live">{t('keys.live')}</option>
        <option value="test">{t('keys.test')}</option>
      </Select>
      <Select label={t('keys.validFor')} {...form.register('days')}>
        {['30', '90', '365'].map((days) => (
          <option key={days} value={days}>
            {t('keys.days', { count: Number(days) })}
          </option>
        ))}
        <option value="">{t('keys.noEnd')}</option>
      </Select>
      <div className="row end">
        <Button onPress={onClose}>{t('cancel')}</Button>
        <Button type="submit" look="primary" busy={create.isPending}>
          {t('keys.create')}
        </Button>
      </div>
    </form>
    {dialog}
    </>
  );
}
