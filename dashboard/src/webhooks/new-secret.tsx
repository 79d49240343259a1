import { useTranslation } from 'react-i18next';

import { Popup } from '../ui/dialog';
import { Button, CopyButton, Note } from '../ui/parts';

/** A secret that was just made; it is shown this once. */
export function NewSecret({ secret, onClose }: { secret: string | null; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Popup title={t('webhooks.secretTitle')} open={secret !== null} onClose={onClose}>
      <Note tone="warn">{t('webhooks.secretOnce')}</Note>
      <div className="secret">
        <span data-testid="webhook-secret">{secret}</span>
      </div>
      <div className="row end">
        <CopyButton text={secret ?? ''} />
        <Button look="primary" onPress={onClose}>
          {t('keys.kept')}
        </Button>
      </div>
    </Popup>
  );
}
