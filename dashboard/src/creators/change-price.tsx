import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';

import type { Schemas } from '../api/hooks';
import { $api } from '../api/queries';
import { partsOfId } from '../catalog/package-id';
import { Popup } from '../ui/dialog';
import { Input, placeErrors } from '../ui/form';
import { Button, Note, ProblemNote } from '../ui/parts';
import { centsOf, isPrice } from './amount';

const UNITS = ['workspace', 'seat'] as const satisfies readonly Schemas['PricedPer'][];
const Form = z.object({
  price: z.string().refine((it) => isPrice(centsOf(it)), 'price'),
  unit: z.enum(UNITS),
});

/** Its page stays as it is. */
export function ChangePrice({ of, onClose }: { of: Schemas['CreatorPackageView']; onClose: () => void }) {
  const { t } = useTranslation();
  const cached = useQueryClient();
  const form = useForm({ resolver: zodResolver(Form), defaultValues: { price: (of.price_cents / 100).toFixed(2), unit: of.priced_per } });
  const { errors } = form.formState;
  const isFree = centsOf(useWatch({ control: form.control, name: 'price' })) === 0;
  const { namespace, name } = partsOfId(of.id);
  const change = $api().useMutation('put', '/api/v1/marketplace/packages/{namespace}/{name}', {
    onSuccess: async () => {
      onClose();
      await cached.invalidateQueries();
    },
  });
  const submit = form.handleSubmit(({ price, unit }) => {
    const cents = centsOf(price);
    if (cents === null) return;
    const body = { page: of.page, price_cents: cents, priced_per: cents === 0 ? ('workspace' as const) : unit };
    change.mutate({ params: { path: { namespace, name } }, body }, { onError: (error) => placeErrors(error, ['price', 'unit'], form.setError) });
  });
  return (
    <Popup title={t('ownPackages.changeOf', { name: of.page.title })} open onClose={onClose}>
      <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
        {change.error !== null && <ProblemNote error={change.error} />}
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
