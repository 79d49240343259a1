import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';

import { api } from '../api/client';
import type { Schemas } from '../api/hooks';
import { unreachable } from '../api/problem';
import { partsOfId } from '../catalog/package-id';
import { usePriceText } from '../catalog/price';
import { Popup } from '../ui/dialog';
import { Input, placeErrors } from '../ui/form';
import { Button, Note, ProblemNote } from '../ui/parts';
import { centsOf, isPrice } from './amount';

const UNITS = ['workspace', 'seat'] as const satisfies readonly Schemas['PricedPer'][];
const Form = z.object({
  price: z.string().refine((it) => isPrice(centsOf(it)), 'price'),
  unit: z.enum(UNITS),
});

/** Its page stays as it is by then, and so does a price that somebody else changed meanwhile, until they have seen it. */
export function ChangePrice({ of, onClose }: { of: Schemas['CreatorPackageView']; onClose: () => void }) {
  const { t } = useTranslation();
  const cached = useQueryClient();
  const priceText = usePriceText();
  const [seen, setSeen] = useState<Schemas['CreatorPackageView']>(of);
  const form = useForm({ resolver: zodResolver(Form), defaultValues: { price: (of.price_cents / 100).toFixed(2), unit: of.priced_per } });
  const { errors } = form.formState;
  const isFree = centsOf(useWatch({ control: form.control, name: 'price' })) === 0;
  const change = useMutation({
    mutationFn: async ({ price, unit }: z.infer<typeof Form>) => {
      const params = { path: partsOfId(of.id) };
      const { data: now } = await api().GET('/api/v1/creator/packages/{namespace}/{name}', { params });
      if (!now) throw unreachable();
      if (now.price_cents !== seen.price_cents || now.priced_per !== seen.priced_per) {
        setSeen(now);
        return;
      }
      const cents = centsOf(price) ?? 0;
      const body = { page: now.page, price_cents: cents, priced_per: cents === 0 ? ('workspace' as const) : unit };
      await api().PUT('/api/v1/marketplace/packages/{namespace}/{name}', { params, body });
      onClose();
      await cached.invalidateQueries();
    },
    onError: (error) => placeErrors(error, ['price', 'unit'], form.setError),
  });
  const submit = form.handleSubmit((given) => change.mutate(given));
  return (
    <Popup title={t('ownPackages.changeOf', { name: of.page.title })} open onClose={onClose}>
      <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
        {change.error !== null && <ProblemNote error={change.error} />}
        {seen !== of && <Note tone="warn">{t('ownPackages.meanwhile', { price: priceText(seen) })}</Note>}
        <Input
          label={t('ownPackages.amount')}
          hint={t('ownPackages.amountHint')}
          inputMode="decimal"
          autoComplete="off"
          autoFocus
          wrong={errors.price?.message}
          {...form.register('price')}
        />
        {isFree ? (
          <Note>{t('ownPackages.free')}</Note>
        ) : (
          <fieldset>
            <legend>{t('ownPackages.unit')}</legend>
            {UNITS.map((it) => (
              <label key={it} className="choice">
                <input type="radio" value={it} {...form.register('unit')} />
                <span className="stack tight">
                  {t(`ownPackages.units.${it}`)}
                  <span className="soft small">{t(`ownPackages.unitHints.${it}`)}</span>
                </span>
              </label>
            ))}
          </fieldset>
        )}
        <p className="soft small">{t('ownPackages.later')}</p>
        <div className="row end">
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button type="submit" look="primary" busy={change.isPending}>
            {t('save')}
          </Button>
        </div>
      </form>
    </Popup>
  );
}
