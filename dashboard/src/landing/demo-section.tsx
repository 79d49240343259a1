// Where the demo stands; its script comes when somebody comes near.
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

const Demo = lazy(() => import('./demo'));

export function DemoSection() {
  const { t } = useTranslation('landing');
  const place = useRef<HTMLElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    const observer = new IntersectionObserver((seen) => setNear((before) => before || seen.some((it) => it.isIntersecting)));
    if (place.current !== null) observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  return (
    <section id="demo" ref={place}>
      <h2>{t('demo.title')}</h2>
      <p className="lead">{t('demo.lead')}</p>
      {near ? (
        <Suspense fallback={<div className="demo demo-waits" role="status" aria-label={t('demo.loading')} />}>
          <Demo />
        </Suspense>
      ) : (
        <div className="demo demo-waits" />
      )}
    </section>
  );
}
