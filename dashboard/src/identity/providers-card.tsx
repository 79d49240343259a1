import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '../api/hooks';
import { $api } from '../api/queries';
import { Confirm } from '../ui/dialog';
import { useFormat } from '../ui/format';
import { Await, Button, Card, ProblemNote } from '../ui/parts';
import { ProviderMark } from './provider-mark';
import { NAMES, useProvider, type Provider } from './providers';
import { useStepUp } from './step-up';

const PAGE = '/account/security';

/** By whom one signs in to the account beside its password. Both changes want a fresh proof. */
export function ProvidersCard() {
  const { t } = useTranslation();
  const registered = $api().useQuery('get', '/api/v1/auth/providers');
  const logins = $api().useQuery('get', '/api/v1/auth/oauth');
  const { dialog, guard } = useStepUp();
  const link = useProvider('link', PAGE);
  const begin = (provider: Provider): void => link.mutate(provider, { onError: (error) => void guard(error, () => begin(provider)) });
  return (
    <Card title={t('identity.providers.title')}>
      <div className="stack">
        <p className="soft">{t('identity.providers.lead')}</p>
        {link.error !== null && dialog === null && <ProblemNote error={link.error} />}
        <Await query={registered} lines={2}>
          {({ items: offered }) => (
            <Await query={logins} lines={2}>
              {({ items: linked }) => {
                const all = shown(offered.map((it) => it.provider), linked);
                return all.length === 0 ? (
                  <p>{t('identity.providers.none')}</p>
                ) : (
                  <ul className="stack">
                    {all.map(({ provider, login }) => (
                      <li key={provider} className="row between">
                        <Named provider={provider} login={login} />
                        {login ? (
                          <Unlink provider={provider} />
                        ) : (
                          <Button busy={link.isPending && link.variables === provider} isDisabled={link.isPending && link.variables !== provider} onPress={() => begin(provider)}>
                            {t('identity.providers.link', { provider: NAMES[provider] })}
                          </Button>
                        )}
                      </li>
                    ))}
                  </ul>
                );
              }}
            </Await>
          )}
        </Await>
      </div>
      {dialog}
    </Card>
  );
}

/** Those that are offered, and one that is linked though it is offered no more. */
function shown(offered: Provider[], linked: Schemas['LoginView'][]): { provider: Provider; login: Schemas['LoginView'] | undefined }[] {
  const all = new Set([...offered, ...linked.map((it) => it.provider)]);
  return [...all].map((provider) => ({ provider, login: linked.find((it) => it.provider === provider) }));
}

function Named({ provider, login }: { provider: Provider; login: Schemas['LoginView'] | undefined }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <span className="row">
      <ProviderMark provider={provider} />
      <span>
        <strong>{NAMES[provider]}</strong>
        <br />
        <span className="soft small break">
          {login ? t('identity.providers.since', { email: login.email, date: format.date(login.linked_at) }) : t('identity.providers.notLinked')}
        </span>
      </span>
    </span>
  );
}

function Unlink({ provider }: { provider: Provider }) {
  const { t } = useTranslation();
  const cached = useQueryClient();
  const [asked, setAsked] = useState(false);
  const { dialog, guard } = useStepUp();
  const unlink = $api().useMutation('post', '/api/v1/auth/oauth/{provider}/unlink', {
    onSuccess: async () => {
      setAsked(false);
      await cached.invalidateQueries({ queryKey: ['get', '/api/v1/auth/oauth'] });
    },
  });
  const act = (): void => unlink.mutate({ params: { path: { provider } } }, { onError: (error) => void guard(error, act) });
  const named = { provider: NAMES[provider] };
  return (
    <>
      <Button look="danger" onPress={() => setAsked(true)}>
        {t('identity.providers.unlink', named)}
      </Button>
      {dialog}
      {asked && dialog === null && (
        <Confirm
          title={t('identity.providers.unlinkTitle', named)}
          open
          onClose={() => {
            setAsked(false);
            unlink.reset();
          }}
          action={t('identity.providers.unlink', named)}
          danger
          busy={unlink.isPending}
          error={unlink.error}
          onConfirm={act}
        >
          <p className="soft">{t('identity.providers.unlinkText', named)}</p>
        </Confirm>
      )}
    </>
  );
}
