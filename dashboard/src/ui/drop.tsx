import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { DropZone, type FileDropItem } from 'react-aria-components';
import { useTranslation } from 'react-i18next';

import { Button } from './parts';

/** Takes files that are dropped, or pasted by keyboard; buttons in it choose them. */
export function Drop({ icon, text, onFiles, children }: { icon: ReactNode; text: string; onFiles: (files: File[]) => void; children: ReactNode }) {
  const take = async (items: FileDropItem[]) => onFiles(await Promise.all(items.map((it) => it.getFile())));
  return (
    <DropZone
      className="drop"
      onDrop={({ items }) => void take(items.filter((it): it is FileDropItem => it.kind === 'file'))}
    >
      {icon}
      <span className="soft">{text}</span>
      {children}
    </DropZone>
  );
}

/** A file that was taken. */
export function Taken({ name, onRemove }: { name: string; onRemove: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="row between taken">
      <code className="break">{name}</code>
      <Button small look="quiet" aria-label={t('newGeneration.removeFile', { name })} onPress={onRemove}>
        <X size={16} aria-hidden />
      </Button>
    </div>
  );
}
