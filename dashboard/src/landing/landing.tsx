// The landing page as a document: nothing of it runs in a browser. What does is in `islands.tsx` and `start.ts`, which
// find their places and buttons by `id` and `data-act`.
import { useTranslation } from 'react-i18next';

import { Mark } from '../app/brand';
import type { Language } from '../app/preferences';

/** `demo` is its HTML, rendered as the root that it becomes. */
export function Landing({ demo }: { demo: string }) {
  const { t } = useTranslation('landing');
  return (
    <div className="landing">
      <Head />
      <main id="main">
        <Hero />
        <div id="demo" dangerouslySetInnerHTML={{ __html: demo }} />
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
        <section id="pricing" className="tinted">
          <h2>{t('pricing.title')}</h2>
          <p className="lead">{t('pricing.lead')}</p>
          <div id="plans" />
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
        <span>{t('footer')}</span>
        <nav className="row" aria-label={t('nav.more')}>
          <a href="/market">{t('nav.market')}</a>
          <a href="#pricing">{t('nav.pricing')}</a>
          <a href="/docs/">{t('nav.docs')}</a>
          <a href="/verify">{t('nav.verify')}</a>
        </nav>
      </footer>
    </div>
  );
}

function Head() {
  const { t, i18n } = useTranslation('landing');
  const other: Language = i18n.language === 'de' ? 'en' : 'de';
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
        <a href="#pricing" className="button quiet wide-only">
          {t('nav.pricing')}
        </a>
        <a href="/docs/" className="button quiet wide-only">
          {t('nav.docs')}
        </a>
        <button type="button" className="button quiet" lang={other} data-act="language">
          {t('language')}
        </button>
        <button type="button" className="button quiet" aria-label={t('theme')} data-act="theme">
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

function Hero() {
  const { t } = useTranslation('landing');
  return (
    <section className="hero stack wide">
      <h1>{t('hero.title')}</h1>
      <p className="lead">{t('hero.lead')}</p>
      <div className="stack tight">
        <p className="row">
          <a href="/register" className="button primary">
            {t('hero.start')}
          </a>
          <a href="/market" className="button">
            {t('hero.look')}
          </a>
        </p>
        <p className="soft small">{t('hero.small')}</p>
      </div>
    </section>
  );
}
