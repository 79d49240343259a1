import { CircleAlert, CircleCheck, Copy, Info, LoaderCircle, TriangleAlert, type LucideIcon } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps } from 'react-aria-components';
import { useTranslation } from 'react-i18next';

import { asProblem } from '../api/problem';
import { useProblemText } from './problem-text';

type Look = 'primary' | 'danger' | 'quiet' | '';

/** While it is busy it keeps the focus and does nothing: a second press is no second order. */
export function Button({
  look = '',
  small = false,
  busy = false,
  children,
  onPress,
  type = 'button',
  ...rest
}: Omit<ButtonProps, 'children' | 'className'> & { look?: Look; small?: boolean; busy?: boolean; children: ReactNode }) {
  const { t } = useTranslation();
  const press = busy || onPress === undefined ? {} : { onPress };
  return (
    <AriaButton {...rest} {...press} type={busy ? 'button' : type} className={`button ${look} ${small ? 'small' : ''}`}>
      {busy && <LoaderCircle size={16} className="spin" aria-hidden />}
      {busy && <span className="visually-hidden">{t('loading')}</span>}
      {children}
    </AriaButton>
  );
}

export type Tone = 'good' | 'warn' | 'bad' | 'accent' | '';

export function Badge({ tone = '', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`badge ${tone}`}>{children}</span>;
}

const NOTE_ICONS: Record<string, LucideIcon> = { good: CircleCheck, warn: TriangleAlert, bad: CircleAlert };

export function Note({ tone = '', children }: { tone?: Tone; children: ReactNode }) {
  const Icon = NOTE_ICONS[tone] ?? Info;
  return (
    <div className={`note ${tone}`} role={tone === 'bad' ? 'alert' : 'status'}>
      <Icon size={18} aria-hidden />
      <div className="stack tight">{children}</div>
    </div>
  );
}

/** What was refused, what to do, and the id to quote. */
export function ProblemNote({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation();
  const problem = asProblem(error);
  const text = useProblemText(problem);
  return (
    <Note tone="bad">
      <strong>{text.title}</strong>
      {text.advice && <span>{text.advice}</span>}
      {problem.document?.errors?.map((it) => (
        <span key={it.field + it.message}>
          <code>{it.field}</code>: {it.message}
        </span>
      ))}
      {problem.document && (
        <a className="small" href={`/docs/errors.html#${problem.document.code}`}>
          {t('problem.meaning')}
        </a>
      )}
      {problem.requestId && <span className="small">{t('problem.quote', { id: problem.requestId })}</span>}
      {onRetry && (
        <span>
          <Button small onPress={onRetry}>
            {t('problem.retry')}
          </Button>
        </span>
      )}
    </Note>
  );
}

export function Loading({ lines = 4 }: { lines?: number }) {
  const { t } = useTranslation();
  return (
    <div className="stack" role="status" aria-label={t('loading')}>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className="skeleton" />
      ))}
    </div>
  );
}

/** Nothing is there yet, and what to do; `page` where it is all that the page says. */
export function Empty({ icon: Icon, title, page = false, children }: { icon: LucideIcon; title: string; page?: boolean; children?: ReactNode }) {
  const Heading = page ? 'h1' : 'h2';
  return (
    <div className="empty">
      <Icon size={30} strokeWidth={1.6} aria-hidden />
      <Heading>{title}</Heading>
      {children}
    </div>
  );
}

interface Asked<T> {
  data: T | undefined;
  error: unknown;
  isPending: boolean;
  refetch: () => unknown;
}

/** A part of a page that needs an answer: while it comes, when it is refused, and when it is there. */
export function Await<T>({ query, lines, children }: { query: Asked<T>; lines?: number; children: (data: T) => ReactNode }) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isPending) return <Loading {...(lines === undefined ? {} : { lines })} />;
  return <ProblemNote error={query.error} onRetry={() => void query.refetch()} />;
}

export function PageHead({ title, lead, children }: { title: ReactNode; lead?: ReactNode; children?: ReactNode }) {
  return (
    <header className="page-head">
      <div>
        <h1>{title}</h1>
        {lead && <p>{lead}</p>}
      </div>
      {children && <div className="row">{children}</div>}
    </header>
  );
}

export function Card({ title, aside, plain = false, children }: { title?: ReactNode; aside?: ReactNode; plain?: boolean; children: ReactNode }) {
  return (
    <section className={`card ${plain ? 'plain' : ''}`}>
      {title && (
        <header className="row between">
          <h2>{title}</h2>
          {aside}
        </header>
      )}
      {children}
    </section>
  );
}

/** How much of a limit is used; an image for those who see, the text beside it for everybody. `plain` where full is no warning. */
export function Meter({ share, plain = false }: { share: number; plain?: boolean }) {
  const tone = plain ? '' : share >= 1 ? 'bad' : share >= 0.8 ? 'warn' : '';
  return (
    <div className={`meter ${tone}`} aria-hidden>
      <svg>
        <rect width={`${String(Math.min(100, Math.max(share * 100, share > 0 ? 1 : 0)))}%`} height="100%" rx="4" />
      </svg>
    </div>
  );
}

export function CopyButton({ text, label }: { text: string; label?: string }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
  };
  return (
    <Button small onPress={() => void copy()}>
      <Copy size={14} aria-hidden />
      <span aria-live="polite">{copied ? t('copied') : (label ?? t('copy'))}</span>
    </Button>
  );
}

/** `hidden` is a heading for those who read by ear. */
export type Column = string | { label: string; number?: boolean; hidden?: boolean };

/** A table that scrolls by itself where it is too wide, also by keyboard. */
export function Table({ label, columns, children }: { label: string; columns?: readonly Column[]; children: ReactNode }) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keyboard
    <div className="scroll" role="region" aria-label={label} tabIndex={0}>
      <table>
        {columns && (
          <thead>
            <tr>
              {columns.map((it) => (
                <Heading key={typeof it === 'string' ? it : it.label} {...(typeof it === 'string' ? { label: it } : it)} />
              ))}
            </tr>
          </thead>
        )}
        {children}
      </table>
    </div>
  );
}

function Heading({ label, number = false, hidden = false }: Exclude<Column, string>) {
  return (
    <th scope="col" className={number ? 'number' : undefined}>
      {hidden ? <span className="visually-hidden">{label}</span> : label}
    </th>
  );
}
