import type { ErrorComponentProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { Problem } from '../api/problem';

/** Small, because the landing page's first script carries it. */
export function NotFound() {
  const { t } = useTranslation('landing');
  return (
    <main className="empty">
      <h1>{t('notFound.title')}</h1>
      <p>{t('notFound.text')}</p>
      <a href="/" className="button">
        {t('notFound.home')}
      </a>
    </main>
  );
}

export function Failed({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation('landing');
  return (
    <main className="empty" role="alert">
      <h1>{t('failed.title')}</h1>
      <p>{t('failed.text')}</p>
      {error instanceof Problem && error.requestId && <p>{t('failed.quote', { id: error.requestId })}</p>}
      <button type="button" className="button primary" onClick={reset}>
        {t('failed.retry')}
      </button>
    </main>
  );
}
