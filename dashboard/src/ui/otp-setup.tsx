import { QRCodeSVG } from 'qrcode.react';
import { useTranslation } from 'react-i18next';

import { CopyButton } from './parts';

/** What an authenticator app reads, as a picture and as text. Dark on light in both themes: cameras want it so. */
export function OtpSetup({ url, secret }: { url: string; secret: string }) {
  const { t } = useTranslation();
  return (
    <div className="otp">
      <QRCodeSVG value={url} size={184} marginSize={3} bgColor="#ffffff" fgColor="#000000" title={t('otp.picture')} role="img" />
      <div className="stack">
        <p>{t('otp.scan')}</p>
        <div className="stack tight">
          <span className="small soft">{t('otp.secret')}</span>
          <div className="secret">
            <code>{secret}</code>
          </div>
          <span className="row">
            <CopyButton text={secret} />
            <a href={url} className="small">
              {t('otp.open')}
            </a>
          </span>
        </div>
      </div>
    </div>
  );
}
