import { Link } from '@tanstack/react-router';
import { MailX } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { sessions } from '../api/client';
import { useSession } from '../api/hooks';
import { $api } from '../api/queries';
import { Button, Empty, Loading, Note, ProblemNote } from '../ui/parts';
import { useMailCodeOf } from './mail-code';

const PAGE = '/confirm-email-change';

export function ConfirmEmailChange() {
  const { t } = useTranslation();
  const { code, forget } = useMailCodeOf(PAGE);
  const session = useSession();
  const [restored, setRestored] = useState(false);
  useEffect(() => {
    void sessions.restore().finally(() => setRestored(true));
  }, []);
  const confirm = $api().useMutation('post', '/api/v1/auth/confirm-email-change', { onSuccess: forget });
  if (code === null) {
    return (
      <Empty page icon={MailX} title={t('identity.verify.noCode')}>
        <p>{t('identity.change.noCodeText')}</p>
      </Empty>
    );
  }
  if (!restored) return <Loading />;
  return (
    <div className="stack">
      <div className="stack tight">
        <h1>{t('identity.change.title')}</h1>
        <p className="soft">{t('identity.change.lead')}</p>
      </div>
      {confirm.error !== null && <ProblemNote error={confirm.error} />}
      {confirm.data ? (
        <>
          <Note tone="good">{t('identity.change.done', { email: confirm.data.email })}</Note>
          <Link to="/account/security" className="button primary">
            {t('shell.security')}
          </Link>
        </>
      ) : session ? (
        <Button look="primary" busy={confirm.isPending} onPress={() => confirm.mutate({ body: { code } })}>
          {t('identity.change.submit')}
        </Button>
      ) : (
        <>
          <Note>{t('identity.change.login')}</Note>
          <Link to="/login" search={{ next: PAGE }} className="button primary">
            {t('shell.login')}
          </Link>
        </>
      )}
    </div>
  );
}
