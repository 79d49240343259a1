import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';

import { Button, ProblemNote } from './parts';

interface Opened {
  title: string;
  open: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** Keeps the focus inside, closes by Escape, and gives the focus back. */
export function Popup({ title, open, onClose, children }: Opened) {
  return (
    <ModalOverlay isOpen={open} onOpenChange={(is) => !is && onClose()} isDismissable className="veil">
      <Modal className="dialog">
        <Dialog>
          <div className="stack">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            {children}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

interface Asked extends Omit<Opened, 'children'> {
  action: string;
  danger?: boolean;
  busy: boolean;
  error: unknown;
  onConfirm: () => void;
  children: ReactNode;
}

export function Confirm({ title, open, onClose, action, danger = false, busy, error, onConfirm, children }: Asked) {
  const { t } = useTranslation();
  return (
    <Popup title={title} open={open} onClose={onClose}>
      {children}
      {error !== null && error !== undefined && <ProblemNote error={error} />}
      <div className="row end">
        <Button onPress={onClose}>{t('cancel')}</Button>
        <Button look={danger ? 'danger' : 'primary'} busy={busy} onPress={onConfirm}>
          {action}
        </Button>
      </div>
    </Popup>
  );
}
