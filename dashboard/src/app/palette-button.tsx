import { Search } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';

const Palette = lazy(() => import('./palette'));

/** Opens the palette, also by Ctrl or ⌘ and K; it is loaded when it is first opened. */
export function PaletteButton() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if ((!event.ctrlKey && !event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  return (
    <>
      <Button className="button quiet" aria-label={t('palette.open')} aria-keyshortcuts="Control+K Meta+K" onPress={() => setOpen(true)}>
        <Search size={18} aria-hidden /> <kbd className="wide-only soft small">Ctrl K</kbd>
      </Button>
      {open && (
        <Suspense fallback={null}>
          <Palette onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
