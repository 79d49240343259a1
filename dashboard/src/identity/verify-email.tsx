import { Link, useNavigate } from '@tanstack/react-router';
import { MailX } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import { api, sessions } from '../api/client';
import { $api } from '../api/queries';
import { Empty } from '../ui/parts';
import { ChoosePassword } from './choose-password';
import { useMailCode } from './mail-code';

/** Makes the account and signs in to it at once. */
export function VerifyEmail() {
  const { t } = useTranslation();
  const code = useMailCode();
  const navigate = useNavigate();
  const verify = $api().useMutation('post', '/api/v1/auth/verify-email', {
    onSuccess: async ({ email }, { body }) => {
      const { data } = await api().POST('/api/v1/auth/login', { body: { email, password: body.password } });
      if (data && 'access_token' in data) {
        sessions.begin(data);
        await navigate({ to: '/overview' });
      } else await navigate({ to: '/login' });
    },
  });
  if (code === null) {
    return (
      <Empty page icon={MailX} title={t('identity.verify.noCode')}>
        <p>{t('identity.verify.noCodeText')}</p>
        <Link to="/register" className="button primary">
          {t('shell.register')}
        </Link>
      </Empty>
    );
  }
  return (
    <ChoosePassword
      title={t('identity.verify.title')}
      lead={t('identity.verify.lead')}
      label={t('identity.password')}
      submit={t('identity.verify.submit')}
      busy={verify.isPending}
      error={verify.error}
      onChoose={(password, options) => verify.mutate({ body: { code, password } }, options)}
    />
  );
}
