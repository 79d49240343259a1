import { useId, type InputHTMLAttributes, type ReactNode, type SelectHTMLAttributes, type TextareaHTMLAttributes } from 'react';
import type { FieldValues, Path, UseFormSetError } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

import { Problem } from '../api/problem';

interface Described {
  label: ReactNode;
  hint?: ReactNode;
  /** A key of `form` texts, as the schemas give it, or a sentence of the API. */
  wrong?: string | undefined;
}

function useDescribed({ hint, wrong }: Described) {
  const id = useId();
  const described = [hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(' ');
  return { id, aria: { 'aria-invalid': wrong !== undefined, 'aria-describedby': described || undefined } };
}

function Wrong({ id, text }: { id: string; text: string }) {
  const { t, i18n } = useTranslation();
  const key = `form.${text}`;
  return (
    <span className="wrong" id={`${id}-wrong`} role="alert">
      {i18n.exists(key, { ns: 'app' }) ? t(key as 'form.required') : text}
    </span>
  );
}

function Frame({ id, label, hint, wrong, children }: Described & { id: string; children: ReactNode }) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children}
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {wrong && <Wrong id={id} text={wrong} />}
    </div>
  );
}

export function Input({ label, hint, wrong, ...rest }: Described & InputHTMLAttributes<HTMLInputElement>) {
  const { id, aria } = useDescribed({ label, hint, wrong });
  return (
    <Frame {...{ id, label, hint, wrong }}>
      <input id={id} className="input" {...aria} {...rest} />
    </Frame>
  );
}

export function TextArea({ label, hint, wrong, ...rest }: Described & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const { id, aria } = useDescribed({ label, hint, wrong });
  return (
    <Frame {...{ id, label, hint, wrong }}>
      <textarea id={id} className="input" {...aria} {...rest} />
    </Frame>
  );
}

export function Select({ label, hint, wrong, children, ...rest }: Described & SelectHTMLAttributes<HTMLSelectElement>) {
  const { id, aria } = useDescribed({ label, hint, wrong });
  return (
    <Frame {...{ id, label, hint, wrong }}>
      <select id={id} className="select" {...aria} {...rest}>
        {children}
      </select>
    </Frame>
  );
}

export function Checkbox({ label, ...rest }: { label: ReactNode } & InputHTMLAttributes<HTMLInputElement>) {
  const id = useId();
  return (
    <div className="choice">
      <input type="checkbox" id={id} {...rest} />
      <label htmlFor={id}>{label}</label>
    </div>
  );
}

/** Puts what the API says of fields beside them; whether all of it found its place. */
export function placeErrors<T extends FieldValues>(error: unknown, fields: readonly Path<T>[], set: UseFormSetError<T>): boolean {
  const wrong = error instanceof Problem ? (error.document?.errors ?? []) : [];
  const placed = wrong.filter((it) => fields.includes(it.field as Path<T>));
  for (const it of placed) set(it.field as Path<T>, { message: it.message }, { shouldFocus: true });
  return wrong.length > 0 && placed.length === wrong.length;
}
