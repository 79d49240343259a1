import { zodResolver } from '@hookform/resolvers/zod';
import { useCallback, useState, type ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';

import { Problem } from '../api/problem';
import { $api } from '../api/queries';
import { Popup } from '../ui/dialog';
import { Input } from '../ui/form';
import { Await, Button, ProblemNote } from '../ui/parts';
import { required } from './schemas';

const Form = z.object({ proof: required });

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

/** By the second factor if there is one, by the password if not: the API takes nothing beside it. */
function Prove({ onClose, onProven }: { onClose: () => void; onProven: () => void }) {
  const { t } = useTranslation();
  const factor = $api().useQuery('get', '/api/v1/auth/totp');
  return (
    <Popup title={t('identity.stepUp.title')} open onClose={onClose}>
      <Await query={factor} lines={3}>
        {({ enabled }) => <ByForm field={enabled ? 'code' : 'password'} onClose={onClose} onProven={onProven} />}
      </Await>
    </Popup>
  );
}

function ByForm({ field, onClose, onProven }: { field: 'code' | 'password'; onClose: () => void; onProven: () => void }) {
  const { t } = useTranslation();
  const form = useForm({ resolver: zodResolver(Form), defaultValues: { proof: '' } });
  const prove = $api().useMutation('post', '/api/v1/auth/step-up', { onSuccess: onProven });
  const submit = form.handleSubmit(({ proof }) => {
    const code = proof.trim();
    prove.mutate({ body: field === 'password' ? { password: proof } : /^\d{6}$/.test(code) ? { code } : { recovery_code: code } });
  });
  const wrong = form.formState.errors.proof?.message;
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      <p className="soft">{t(`identity.stepUp.${field}Lead`)}</p>
      {prove.error !== null && <ProblemNote error={prove.error} />}
      {field === 'password' ? (
        <Input label={t('identity.password')} type="password" autoComplete="current-password" autoFocus wrong={wrong} {...form.register('proof')} />
      ) : (
        <Input label={t('factor.eitherCode')} autoComplete="one-time-code" autoFocus wrong={wrong} {...form.register('proof')} />
      )}
      <div className="row end">
        <Button onPress={onClose}>{t('cancel')}</Button>
        <Button type="submit" look="primary" busy={prove.isPending}>
          {t('identity.stepUp.submit')}
        </Button>
      </div>
    </form>
  );
}
