import { Languages, Moon, Sun } from 'lucide-react';
import { Button as AriaButton, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';

import { changeLanguage } from '../text';
import { chooseTheme, followTheme, LANGUAGES, theme as chosenTheme, THEMES, type Language, type Theme } from './preferences';

const NAMES: Record<Language, string> = { en: 'English', de: 'Deutsch' };

export function Preferences() {
  const { t, i18n } = useTranslation();
  const theme = useSyncExternalStore(followTheme, chosenTheme);
  return (
    <MenuTrigger>
      <AriaButton className="button quiet" aria-label={t('shell.preferences')}>
        {theme === 'dark' ? <Moon size={18} aria-hidden /> : <Sun size={18} aria-hidden />}
        <Languages size={18} aria-hidden />
      </AriaButton>
      <Popover className="menu" placement="bottom end">
        <Menu aria-label={t('shell.preferences')}>
          <MenuSection
            selectionMode="single"
            selectedKeys={[theme]}
            onSelectionChange={(keys) => chooseTheme([...keys][0] as Theme)}
          >
            <Header>{t('shell.theme')}</Header>
            {THEMES.map((it) => (
              <MenuItem key={it} id={it}>
                {t(`shell.themes.${it}`)}
              </MenuItem>
            ))}
          </MenuSection>
          <MenuSection
            selectionMode="single"
            selectedKeys={[i18n.language]}
            onSelectionChange={(keys) => void changeLanguage([...keys][0] as Language)}
          >
            <Header>{t('shell.language')}</Header>
            {LANGUAGES.map((it) => (
              <MenuItem key={it} id={it} lang={it}>
                {NAMES[it]}
              </MenuItem>
            ))}
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
