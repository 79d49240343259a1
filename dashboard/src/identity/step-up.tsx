import { zodResolver } from '@hookform/resolvers/zod';
import { useCallback, useState, type ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';

import { Problem } from '../api/problem';
import { $api } from '../api/queries';
import { Popup } from '../ui/dialog';
import { Input } from '../ui/form';
import { Button, ProblemNote } from '../ui/parts';
import { required } from './schemas';

const Form = z.object({ password: required, code: z.string() });

/** For what is sensitive: asks for a proof when the API wants one, and then does it once more. */
export function useStepUp(): { dialog: ReactNode; guard: (error: unknown, retry: () => void) => boolean } {
  const [retry, setRetry] = useState<(() => void) | null>(null);
  const guard = useCallback((error: unknown, again: () => void) => {
    if (!(error instanceof Problem) || error.code !== 'step_up_required') return false;
    setRetry(() => again);
    return true;
  }, []);
  const dialog = retry && (
    <Prove
      onClose={() => setRetry(null)}
      onProven={() => {
        setRetry(null);
        retry();
      }}
    />
  );
  return { dialog, guard };
}

function Prove({ onClose, onProven }: { onClose: () => void; onProven: () => void }) {
  const { t } = useTranslation();
  const factor = $api().useQuery('get', '/api/v1/auth/totp');
  const form = useForm({ resolver: zodResolver(Form), defaultValues: { password: '', code: '' } });
  const prove = $api().useMutation('post', '/api/v1/auth/step-up', { onSuccess: onProven });
  const submit = form.handleSubmit(({ password, code }) => {
    prove.mutate({ body: { password, ...(code === '' ? {} : { code: code.trim() }) } });
  });
  return (
    <Popup title={t('identity.stepUp.title')} open onClose={onClose}>
      <p className="soft">{t('identity.stepUp.lead')}</p>
      <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
        {prove.error !== null && <ProblemNote error={prove.error} />}
        <Input
          label={t('identity.password')}
          type="password"
          autoComplete="current-password"
          autoFocus
          wrong={form.formState.errors.password?.message}
          {...form.register('password')}
        />
        {factor.data?.enabled && (
          <Input label={t('identity.factor.code')} inputMode="numeric" autoComplete="one-time-code" {...form.register('code')} />
        )}
        <div className="row end">
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button type="submit" look="primary" busy={prove.isPending}>
            {t('identity.stepUp.submit')}
          </Button>
        </div>
      </form>
    </Popup>
  );
}
