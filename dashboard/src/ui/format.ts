import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { money } from './currencies';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

export interface Format {
  date: (time: string) => string;
  dateTime: (time: string) => string;
  /** A day of UTC, as short as it goes. */
  day: (day: string) => string;
  month: (day: string) => string;
  ago: (time: string) => string;
  number: (value: number) => string;
  percent: (share: number) => string;
  /** With hundredths where there are some. */
  share: (share: number) => string;
  bytes: (bytes: number) => string;
  money: (minor: number, currency?: string) => string;
}

/** Dates, numbers and money as people of the chosen language write them. */
export function useFormat(): Format {
  const { i18n } = useTranslation();
  return useMemo(() => formats(i18n.language === 'de' ? 'de-DE' : 'en-GB'), [i18n.language]);
}

function formats(locale: string): Format {
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  const dateTime = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  return {
    date: (time) => date.format(new Date(time)),
    dateTime: (time) => dateTime.format(new Date(time)),
    day: (it) => day.format(new Date(it)),
    month: (it) => month.format(new Date(it)),
    ago: (time) => {
      const seconds = Math.round((new Date(time).getTime() - Date.now()) / 1000);
      const size = Math.abs(seconds);
      if (size < 60) return relative.format(seconds, 'second');
      if (size < 3600) return relative.format(Math.round(seconds / 60), 'minute');
      if (size < 86_400) return relative.format(Math.round(seconds / 3600), 'hour');
      return relative.format(Math.round(seconds / 86_400), 'day');
    },
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    share: (it) => share.format(it),
    bytes: (bytes) => {
      // Plans count in powers of 1024, and so does what is shown beside them.
      const step = bytes < 1024 ? 0 : Math.min(4, Math.floor(Math.log2(bytes) / 10));
      const unit = UNITS[step] ?? 'byte';
      const style = { style: 'unit', unit, unitDisplay: step === 0 ? 'long' : 'short' } as const;
      return new Intl.NumberFormat(locale, { ...style, maximumFractionDigits: step === 0 ? 0 : 1 }).format(
        bytes / 1024 ** step,
      );
    },
    money: (minor, currency = 'usd') => money(minor, currency, locale),
  };
}
