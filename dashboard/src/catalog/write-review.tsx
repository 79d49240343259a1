import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';

import { $api } from '../api/queries';
import { Popup } from '../ui/dialog';
import { placeErrors, Select, TextArea } from '../ui/form';
import { Button, ProblemNote } from '../ui/parts';

const Form = z.object({ rating: z.string(), text: z.string().trim().min(1, 'required').max(2000, 'long') });

export function WriteReview({ path }: { path: { namespace: string; name: string } }) {
  const { t } = useTranslation();
  const cached = useQueryClient();
  const [open, setOpen] = useState(false);
  const form = useForm({ resolver: zodResolver(Form), defaultValues: { rating: '5', text: '' } });
  const { errors } = form.formState;
  const write = $api().useMutation('put', '/api/v1/marketplace/packages/{namespace}/{name}/reviews', {
    onError: (error) => placeErrors(error, ['rating', 'text'], form.setError),
    onSuccess: async () => {
      setOpen(false);
      await cached.invalidateQueries();
    },
  });
  const submit = form.handleSubmit(({ rating, text }) => write.mutate({ params: { path }, body: { rating: Number(rating), text } }));
  return (
    <>
      <div>
        <Button onPress={() => setOpen(true)}>{t('reviews.write')}</Button>
      </div>
      <Popup title={t('reviews.write')} open={open} onClose={() => setOpen(false)}>
        <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
          <p className="soft small">{t('reviews.lead')}</p>
          {write.error !== null && Object.keys(errors).length === 0 && <ProblemNote error={write.error} />}
          <Select label={t('package.rating')} {...form.register('rating')}>
            {[5, 4, 3, 2, 1].map((it) => (
              <option key={it} value={it}>
                {t('reviews.stars', { count: it })}
              </option>
            ))}
          </Select>
          <TextArea label={t('reviews.text')} wrong={errors.text?.message} {...form.register('text')} />
          <div className="row end">
            <Button onPress={() => setOpen(false)}>{t('cancel')}</Button>
            <Button type="submit" look="primary" busy={write.isPending}>
              {t('save')}
            </Button>
          </div>
        </form>
      </Popup>
    </>
  );
}
