import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';

import { api } from '../api/client';
import { useSession, type Schemas } from '../api/hooks';
import { Problem } from '../api/problem';
import { $api } from '../api/queries';
import { required } from '../identity/schemas';
import { countries } from '../ui/countries';
import { Popup } from '../ui/dialog';
import { Input, placeErrors, Select } from '../ui/form';
import { Await, Button, ProblemNote } from '../ui/parts';

type Saved = (details: Schemas['BillingDetails']) => Promise<void>;

/** Who is billed, and where: what tax depends on. */
export function BillingDetails({ onClose, onSaved }: { onClose: () => void; onSaved: Saved }) {
  const { t } = useTranslation();
  const session = useSession();
  const details = useQuery({
    queryKey: ['billing-details', session?.workspaceId],
    // What is typed stands on the revision that was seen first; each opening sees the newest.
    staleTime: Infinity,
    gcTime: 0,
    queryFn: async () => {
      try {
        return (await api().GET('/api/v1/billing/details')).data ?? null;
      } catch (error) {
        if (error instanceof Problem && error.status === 404) return null;
        throw error;
      }
    },
  });
  return (
    <Popup title={t('billing.title')} open onClose={onClose}>
      <p className="soft">{t('billing.lead')}</p>
      <Await query={details} lines={6}>
        {(known) => <DetailsForm known={known} onClose={onClose} onSaved={onSaved} />}
      </Await>
    </Popup>
  );
}

const Form = z.object({
  name: z.string().trim().min(1, 'required').max(100, 'name'),
  country: required,
  state: z.string().trim().toUpperCase().regex(/^[A-Z0-9]{0,3}$/, 'subdivision'),
  postal_code: z.string().trim().regex(/^([A-Za-z0-9]([A-Za-z0-9 -]{0,14}[A-Za-z0-9])?)?$/, 'postalCode'),
  business_name: z.string().trim().max(100, 'name'),
  vat_id: z.string().trim().regex(/^([A-Za-z0-9+*]([ .-]?[A-Za-z0-9+*]){3,19})?$/, 'vatId'),
});
const FIELDS = ['name', 'country', 'state', 'postal_code', 'business_name', 'vat_id'] as const;

function DetailsForm({ known, onClose, onSaved }: { known: Schemas['BillingDetails'] | null; onClose: () => void; onSaved: Saved }) {
  const { t, i18n } = useTranslation();
  const offered = useMemo(() => countries(i18n.language), [i18n.language]);
  const form = useForm<z.output<typeof Form>>({
    resolver: zodResolver(Form),
    defaultValues: {
      name: known?.name ?? '',
      country: known?.country ?? '',
      state: known?.state ?? '',
      postal_code: known?.postal_code ?? '',
      business_name: known?.business_name ?? '',
      vat_id: known?.vat_id ?? '',
    },
  });
  const { errors } = form.formState;
  const save = $api().useMutation('put', '/api/v1/billing/details', {
    onError: (error) => placeErrors(error, FIELDS, form.setError),
    onSuccess: onSaved,
  });
  const submit = form.handleSubmit(({ name, country, ...rest }) =>
    save.mutate({
      body: {
        name,
        country,
        state: rest.state || null,
        postal_code: rest.postal_code || null,
        business_name: rest.business_name || null,
        vat_id: rest.vat_id || null,
        expected_revision: known?.revision ?? 0,
      },
    }),
  );
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      {save.error !== null && Object.keys(errors).length === 0 && <ProblemNote error={save.error} />}
      <Input
        label={t('billing.name')}
        hint={t('billing.nameHint')}
        autoComplete="name"
        required
        autoFocus
        wrong={errors.name?.message}
        {...form.register('name')}
      />
      <Select label={t('billing.country')} autoComplete="country" required wrong={errors.country?.message} {...form.register('country')}>
        <option value="">{t('billing.choose')}</option>
        {offered.map((it) => (
          <option key={it.code} value={it.code}>
            {it.name}
          </option>
        ))}
      </Select>
      <Input
        label={t('billing.state')}
        hint={t('billing.stateHint')}
        autoComplete="address-level1"
        wrong={errors.state?.message}
        {...form.register('state')}
      />
      <Input label={t('billing.postalCode')} autoComplete="postal-code" wrong={errors.postal_code?.message} {...form.register('postal_code')} />
      <Input
        label={t('billing.business')}
        hint={t('billing.businessHint')}
        autoComplete="organization"
        wrong={errors.business_name?.message}
        {...form.register('business_name')}
      />
      <Input label={t('billing.vatId')} hint={t('billing.vatIdHint')} autoComplete="off" wrong={errors.vat_id?.message} {...form.register('vat_id')} />
      <div className="row end">
        <Button onPress={onClose}>{t('cancel')}</Button>
        <Button type="submit" look="primary" busy={save.isPending}>
          {t('save')}
        </Button>
      </div>
    </form>
  );
}
