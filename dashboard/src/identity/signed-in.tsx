import { Link, useNavigate } from '@tanstack/react-router';
import { CircleCheck, UserX } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { $api } from '../api/queries';
import { dropFragment } from '../app/fragment';
import { Empty, Loading, ProblemNote } from '../ui/parts';
import { SecondFactor, useEnter } from './login';
import { cameBack, forgetBegun, NAMES, readBegun, type CameBack } from './providers';

/** Where the API sends the browser after a provider, whatever it was sent there for. */
export function SignedIn() {
  const [{ back, begun }] = useState(() => ({ back: cameBack(window.location.hash), begun: readBegun() }));
  // Both are of use once, and gone at once: a code in an address is as good as the sign-in.
  useEffect(() => {
    dropFragment();
    forgetBegun();
  }, []);
  if (back.kind === 'code' && begun !== null) return <Exchange code={back.code} verifier={begun.verifier} next={begun.next} />;
  // Anybody can write such an address: only what was begun in this tab is believed.
  if (begun !== null && ((back.kind === 'linked' && begun.route === 'link') || (back.kind === 'proven' && begun.route === 'step-up')))
    return <Done back={back} next={begun.next} />;
  return <NotSignedIn code={back.kind === 'error' ? back.code : 'oauth_code_unknown'} />;
}

function Exchange({ code, verifier, next }: { code: string; verifier: string; next: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const enter = useEnter(next);
  const [challenge, setChallenge] = useState<string | null>(null);
  const { mutate, error } = $api().useMutation('post', '/api/v1/auth/oauth/token', {
    onSuccess: (answer) => ('challenge' in answer ? setChallenge(answer.challenge) : enter(answer)),
  });
  // The code is used up by the first try; an effect may run twice (StrictMode).
  const sent = useRef(false);
  useEffect(() => {
    if (sent.current) return;
    sent.current = true;
    mutate({ body: { code, verifier } });
  }, [mutate, code, verifier]);
  if (challenge !== null) return <SecondFactor challenge={challenge} onEnter={enter} onBack={() => void navigate({ to: '/login' })} />;
  return (
    <div className="stack">
      <h1>{t('identity.providers.entering')}</h1>
      {error === null ? (
        <Loading lines={2} />
      ) : (
        <>
          <ProblemNote error={error} />
          <Link to="/login" className="button primary">
            {t('shell.login')}
          </Link>
        </>
      )}
    </div>
  );
}

/** A session that was there before goes on. */
function Done({ back, next }: { back: Extract<CameBack, { kind: 'linked' | 'proven' }>; next: string }) {
  const { t } = useTranslation();
  const provider = NAMES[back.provider];
  return (
    <Empty page icon={CircleCheck} title={t(`identity.providers.${back.kind}`, { provider })}>
      <p>{t(`identity.providers.${back.kind}Text`, { provider })}</p>
      <a href={next} className="button primary">
        {t('identity.providers.on')}
      </a>
    </Empty>
  );
}

function NotSignedIn({ code }: { code: string }) {
  const { t, i18n } = useTranslation();
  const key = `identity.providers.errors.${code}`;
  return (
    <Empty page icon={UserX} title={t('identity.providers.failed')}>
      <p role="alert">{i18n.exists(key, { ns: 'app' }) ? t(key as 'identity.providers.errors.oauth_denied') : t('identity.providers.errors.oauth_code_unknown')}</p>
      <p className="row">
        <Link to="/login" className="button primary">
          {t('shell.login')}
        </Link>
        <Link to="/register" className="button">
          {t('shell.register')}
        </Link>
      </p>
    </Empty>
  );
}
