import { useTranslation } from 'react-i18next';

import { $api } from '../api/queries';
import { Button, ProblemNote } from '../ui/parts';
import { ProviderMark } from './provider-mark';
import { NAMES, useProvider } from './providers';

/** The providers that this deployment is registered with; nothing where there are none. */
export function ProviderButtons({ next }: { next: string }) {
  const { t } = useTranslation();
  const registered = $api().useQuery('get', '/api/v1/auth/providers');
  const start = useProvider('start', next);
  const items = registered.data?.items ?? [];
  // Whoever cannot be told by which providers can still use the form above.
  if (items.length === 0) return null;
  return (
    <div className="stack">
      <p className="divider soft small">{t('identity.providers.or')}</p>
      {start.error !== null && <ProblemNote error={start.error} />}
      {items.map(({ provider }) => (
        <Button key={provider} busy={start.isPending && start.variables === provider} isDisabled={start.isPending && start.variables !== provider} onPress={() => start.mutate(provider)}>
          <ProviderMark provider={provider} /> {t('identity.providers.by', { provider: NAMES[provider] })}
        </Button>
      ))}
    </div>
  );
}
