import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useFieldArray, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';

import { idempotencyKey } from '../api/client';
import { $api } from '../api/queries';
import { partsOfId } from '../catalog/package-id';
import { useStepUp } from '../identity/step-up';
import { Popup } from '../ui/dialog';
import { Input, Select } from '../ui/form';
import { useFormat } from '../ui/format';
import { Await, Button, Note, ProblemNote } from '../ui/parts';

const PARTS_MAX = 10;
const WHOLE = 10_000;

// Hundredths of a percent are the least that the API divides by.
const Part = z.object({
  workspace_id: z.string().trim().regex(/^ten_[0-7][0-9A-HJKMNP-TV-Z]{25}$/, 'workspaceId'),
  percent: z.string().trim().regex(/^\d{1,3}([.,]\d{1,2})?$/, 'percent').refine((it) => basisPoints(it) >= 1 && basisPoints(it) <= WHOLE, 'percent'),
});
const Form = z.object({ package: z.string().min(1, 'required'), parts: z.array(Part).max(PARTS_MAX) });

export const basisPoints = (percent: string): number => Math.round(Number(percent.replace(',', '.')) * 100);

/** Of a package of this workspace: who gets which part of what it earns. Nothing changes before all have accepted. */
export function ProposeSplit({ onProposed }: { onProposed: (id: string) => void }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="primary" onPress={() => setOpen(true)}>
        {t('splits.propose')}
      </Button>
      {open && <Proposal onClose={() => setOpen(false)} onProposed={onProposed} />}
    </>
  );
}

function Proposal({ onClose, onProposed }: { onClose: () => void; onProposed: (id: string) => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const cached = useQueryClient();
  const packages = $api().useQuery('get', '/api/v1/creator/packages', { params: { query: { limit: 100 } } });
  const { dialog, guard } = useStepUp();
  const form = useForm({ resolver: zodResolver(Form), defaultValues: { package: '', parts: [{ workspace_id: '', percent: '' }] } });
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'parts' });
  const { errors } = form.formState;
  const propose = $api().useMutation('post', '/api/v1/creator/packages/{namespace}/{name}/split/proposals', {
    onSuccess: async (split) => {
      onProposed(split.package);
      onClose();
      await cached.invalidateQueries();
    },
  });
  const left = WHOLE - useWatch({ control: form.control, name: 'parts' }).reduce((sum, it) => sum + (basisPoints(it.percent) || 0), 0);
  const send = (given: z.infer<typeof Form>): void => {
    const { namespace, name } = partsOfId(given.package);
    const parts = given.parts.map((it) => ({ workspace_id: it.workspace_id, basis_points: basisPoints(it.percent) }));
    propose.mutate(
      { params: { path: { namespace, name } }, body: { parts }, headers: { 'Idempotency-Key': idempotencyKey() } },
      { onError: (error) => void guard(error, () => send(given)) },
    );
  };
  const submit = form.handleSubmit((it) => left >= 0 && send(it));
  if (dialog !== null) return dialog;
  return (
    <Popup title={t('splits.proposeTitle')} open onClose={onClose}>
      <p className="soft">{t('splits.proposeText')}</p>
      <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
        {propose.error !== null && <ProblemNote error={propose.error} />}
        <Await query={packages} lines={2}>
          {({ items }) =>
            items.length === 0 ? (
              <Note>{t('splits.noPackages')}</Note>
            ) : (
              <Select label={t('splits.package')} autoFocus wrong={errors.package?.message} {...form.register('package')}>
                <option value="">{t('splits.choose')}</option>
                {items.map((it) => (
                  <option key={it.id} value={it.id}>
                    {it.id}
                  </option>
                ))}
              </Select>
            )
          }
        </Await>
        {fields.map((field, index) => (
          <fieldset key={field.id}>
            <legend className="row between">
              {t('splits.part', { number: index + 1 })}
              <Button small look="quiet" aria-label={t('splits.remove', { number: index + 1 })} onPress={() => remove(index)}>
                <Trash2 size={15} aria-hidden />
              </Button>
            </legend>
            <Input
              label={t('splits.workspace')}
              hint={t('splits.workspaceHint')}
              autoComplete="off"
              wrong={errors.parts?.[index]?.workspace_id?.message}
              {...form.register(`parts.${index}.workspace_id`)}
            />
            <Input
              label={t('splits.percent')}
              inputMode="decimal"
              autoComplete="off"
              wrong={errors.parts?.[index]?.percent?.message}
              {...form.register(`parts.${index}.percent`)}
            />
          </fieldset>
        ))}
        {fields.length < PARTS_MAX && (
          <div>
            <Button small onPress={() => append({ workspace_id: '', percent: '' })}>
              <Plus size={15} aria-hidden /> {t('splits.add')}
            </Button>
          </div>
        )}
        <Note tone={left < 0 ? 'bad' : ''}>{left < 0 ? t('splits.tooMuch') : t('splits.left', { percent: format.share(left / WHOLE) })}</Note>
        <div className="row end">
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button type="submit" look="primary" busy={propose.isPending}>
            {t('splits.propose')}
          </Button>
        </div>
      </form>
    </Popup>
  );
}
