import { zodResolver } from '@hookform/resolvers/zod';
import { useCallback, useState, type ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';

import { Problem } from '../api/problem';
import { $api } from '../api/queries';
import { Popup } from '../ui/dialog';
import { Input } from '../ui/form';
import { Button, Loading, ProblemNote } from '../ui/parts';
import { ProviderMark } from './provider-mark';
import { NAMES, useProvider, type Provider } from './providers';
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

/** By the second factor if there is one, by the password if not, and by a provider where there is no password. */
function Prove({ onClose, onProven }: { onClose: () => void; onProven: () => void }) {
  const { t } = useTranslation();
  const factor = $api().useQuery('get', '/api/v1/auth/totp');
  const logins = $api().useQuery('get', '/api/v1/auth/oauth');
  const error = factor.error ?? logins.error;
  return (
    <Popup title={t('identity.stepUp.title')} open onClose={onClose}>
      {error !== null ? (
        <ProblemNote error={error} />
      ) : factor.data === undefined || logins.data === undefined ? (
        <Loading lines={3} />
      ) : (
        <>
          {factor.data.enabled ? (
            <ByForm field="code" onClose={onClose} onProven={onProven} />
          ) : (
            <>
              {logins.data.has_password && <ByForm field="password" onClose={onClose} onProven={onProven} />}
              {logins.data.items.length > 0 && <ByProvider providers={logins.data.items.map((it) => it.provider)} />}
            </>
          )}
        </>
      )}
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

/** The page is left for it, and what was to be done is pressed once more afterwards. */
function ByProvider({ providers }: { providers: Provider[] }) {
  const { t } = useTranslation();
  const prove = useProvider('step-up', window.location.pathname + window.location.search);
  return (
    <div className="stack">
      <p className="soft">{t('identity.stepUp.providerLead')}</p>
      {prove.error !== null && <ProblemNote error={prove.error} />}
      {providers.map((it) => (
        <Button key={it} busy={prove.isPending && prove.variables === it} onPress={() => prove.mutate(it)}>
          <ProviderMark provider={it} /> {t('identity.providers.by', { provider: NAMES[it] })}
        </Button>
      ))}
    </div>
  );
}
