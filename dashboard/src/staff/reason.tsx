import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';

import { Problem } from '../api/problem';
import { Popup } from '../ui/dialog';
import { Input } from '../ui/form';
import { Button, PageHead, ProblemNote } from '../ui/parts';
import { Proof } from './login';
import { giveReason, lastReason, reasonFor, rememberReason, useStaff } from './session';

/** As the API takes it: one line, which the customer can read. */
export const reason = z
  .string()
  .trim()
  .min(10, 'short')
  .max(500, 'reasonLong');
const Form = z.object({ reason });

/** Shows a customer's data only after a reason, which the customer's log keeps. */
export function Reasoned({ thing, title, children }: { thing: string; title: string; children: (reason: string) => ReactNode }) {
  const { t } = useTranslation('staff');
  const [given, setGiven] = useState(() => reasonFor(thing));
  const form = useForm({ resolver: zodResolver(Form), defaultValues: { reason: lastReason() } });
  if (given !== null) return <>{children(given)}</>;
  const submit = form.handleSubmit((it) => {
    giveReason(thing, it.reason);
    setGiven(it.reason);
  });
  return (
    <>
      <PageHead title={title} lead={t('reason.lead')} />
      <form className="sign-in left stack" noValidate onSubmit={(event) => void submit(event)}>
        <Input
          label={t('reason.look')}
          hint={t('reason.hint')}
          autoFocus
          autoComplete="off"
          wrong={form.formState.errors.reason?.message}
          {...form.register('reason')}
        />
        <div>
          <Button type="submit" look="primary">
            {t('reason.show')}
          </Button>
        </div>
      </form>
    </>
  );
}

interface ActProps {
  /** On the button that opens the question. */
  label: string;
  title: string;
  /** What happens, to whom, and whether it can be undone. */
  text: ReactNode;
  danger?: boolean;
  small?: boolean;
  primary?: boolean;
  disabled?: boolean;
  /** More to choose than the reason; `perform` reads it. */
  children?: ReactNode;
  perform: (reason: string) => Promise<unknown>;
  onDone?: () => void;
}

/** A button for what has consequences: asks first, wants a reason, and a sign-in once more where the API does. */
export function Act({ label, danger = false, small = false, primary = false, disabled = false, ...asked }: ActProps) {
  const [open, setOpen] = useState(false);
  const look = danger ? 'danger' : primary ? 'primary' : '';
  return (
    <>
      <Button look={look} small={small} isDisabled={disabled} onPress={() => setOpen(true)}>
        {label}
      </Button>
      {open && <Question {...asked} label={label} danger={danger} onClose={() => setOpen(false)} />}
    </>
  );
}

type QuestionProps = Pick<ActProps, 'label' | 'title' | 'text' | 'children' | 'perform' | 'onDone'> & { danger: boolean; onClose: () => void };

function Question({ label, title, text, danger, children, perform, onDone, onClose }: QuestionProps) {
  const { t } = useTranslation('staff');
  const cached = useQueryClient();
  const staff = useStaff();
  const form = useForm({ resolver: zodResolver(Form), defaultValues: { reason: lastReason() } });
  const act = useMutation({
    mutationFn: perform,
    onSuccess: async () => {
      onClose();
      onDone?.();
      await cached.invalidateQueries();
    },
  });
  const submit = form.handleSubmit((it) => {
    rememberReason(it.reason);
    act.mutate(it.reason);
  });
  if (act.error instanceof Problem && act.error.code === 'staff_step_up_required' && staff !== null) {
    return (
      <Popup title={t('reason.stepUp')} open onClose={onClose}>
        <p className="soft">{t('reason.stepUpText')}</p>
        <Proof action={label} known={staff.email} onProven={() => void submit()} />
      </Popup>
    );
  }
  return (
    <Popup title={title} open onClose={onClose}>
      <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
        <div className="soft">{text}</div>
        {act.error !== null && <ProblemNote error={act.error} />}
        {children}
        <Input
          label={t('reason.act')}
          hint={t('reason.hint')}
          autoComplete="off"
          wrong={form.formState.errors.reason?.message}
          {...form.register('reason')}
        />
        <div className="row end">
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button type="submit" look={danger ? 'danger' : 'primary'} busy={act.isPending}>
            {label}
          </Button>
        </div>
      </form>
    </Popup>
  );
}
