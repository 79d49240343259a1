import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { api } from '../api/client';
import type { Schemas } from '../api/hooks';
import { Mark } from '../app/brand';
import { chooseTheme, type Language } from '../app/preferences';
import { changeLanguage } from '../text';
import { Demo } from './demo';
import { Plans } from './plans';

export default function Landing() {
  const { t } = useTranslation('landing');
  const [pricing, setPricing] = useState<Schemas['Pricing'] | null | 'failed'>(null);
  useEffect(() => {
    api()
      .GET('/api/v1/billing/pricing')
      .then(({ data }) => setPricing(data ?? 'failed'))
      .catch(() => setPricing('failed'));
  }, []);
  return (
    <div className="landing">
      <Head />
      <main id="main">
        <Hero pricing={pricing === 'failed' ? null : pricing} />
        <Demo />
        <section className="tinted">
          <h2>{t('steps.title')}</h2>
          <ol className="three">
            {t('steps.items', { returnObjects: true }).map((it, index) => (
              <li key={it.title}>
                <span className="step-number" aria-hidden>
                  {index + 1}
                </span>
                <h3>{it.title}</h3>
                <p>{it.text}</p>
              </li>
            ))}
          </ol>
        </section>
        <section>
          <h2>{t('reasons.title')}</h2>
          <ul className="three">
            {t('reasons.items', { returnObjects: true }).map((it) => (
              <li key={it.title} className="card">
                <h3>{it.title}</h3>
                <p>{it.text}</p>
              </li>
            ))}
          </ul>
        </section>
        <section id="plans" className="tinted">
          <Plans pricing={pricing} />
        </section>
        <section className="closing">
          <h2>{t('end.title')}</h2>
          <p className="lead">{t('end.text')}</p>
          <a href="/register" className="button primary">
            {t('hero.start')}
          </a>
        </section>
      </main>
      <footer>
        {t('footer')} <a href="/docs/">{t('nav.docs')}</a> <a href="/verify">{t('nav.verify')}</a>
      </footer>
    </div>
  );
}

function Head() {
  const { t, i18n } = useTranslation('landing');
  const other: Language = i18n.language === 'de' ? 'en' : 'de';
  const dark = () => document.documentElement.dataset['theme'] === 'dark';
  return (
    <header className="topbar">
      <a href="/" className="brand">
        <Mark /> ggen cloud
      </a>
      <span className="spring" />
      <nav className="row" aria-label={t('nav.main')}>
        <a href="/market" className="button quiet wide-only">
          {t('nav.market')}
        </a>
        <a href="#plans" className="button quiet wide-only">
          {t('nav.pricing')}
        </a>
        <a href="/docs/" className="button quiet wide-only">
          {t('nav.docs')}
        </a>
        <button type="button" className="button quiet" lang={other} onClick={() => void changeLanguage(other)}>
          {t('language')}
        </button>
        <button type="button" className="button quiet" aria-label={t('theme')} onClick={() => chooseTheme(dark() ? 'light' : 'dark')}>
          <svg width="18" height="18" viewBox="0 0 24 24" aria-hidden>
            <circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" strokeWidth="2" />
            <path d="M12 3a9 9 0 0 1 0 18z" fill="currentColor" />
          </svg>
        </button>
        <a href="/overview" className="button quiet">
          {t('nav.login')}
        </a>
        <a href="/register" className="button primary wide-only">
          {t('nav.register')}
        </a>
      </nav>
    </header>
  );
}

function Hero({ pricing }: { pricing: Schemas['Pricing'] | null }) {
  const { t } = useTranslation('landing');
  const free = pricing?.plans.find((plan) => plan.plan === 'free')?.limits.generations;
  return (
    <section className="hero stack wide">
      <h1>{t('hero.title')}</h1>
      <p className="lead">{t('hero.lead')}</p>
      <p className="row">
        <a href="/register" className="button primary">
          {t('hero.start')}
        </a>
        <a href="/market" className="button">
          {t('hero.look')}
        </a>
      </p>
      <p className="soft small">
        {free && free.kind !== 'unlimited' ? t('hero.small', { generations: free.included }) : '\u00a0'}
      </p>
    </section>
  );
}
