import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';

import type { Schemas } from '../api/hooks';
import { $api } from '../api/queries';
import { Popup } from '../ui/dialog';
import { saveText } from '../ui/download';
import { Input } from '../ui/form';
import { useFormat } from '../ui/format';
import { Await, Badge, Button, Card, CopyButton, Loading, Note, ProblemNote } from '../ui/parts';
import { code, required } from './schemas';
import { useStepUp } from './step-up';

// Only whoever turns it on loads what draws the code.
const OtpSetup = lazy(() => import('../ui/otp-setup').then((it) => ({ default: it.OtpSetup })));

type Step = { at: 'confirm'; enrolment: Schemas['Enrolment'] } | { at: 'codes'; codes: string[] } | { at: 'off' };

/** Turned on by the first code of the app, off by a code; recovery codes are shown once. */
export function SecondFactorCard() {
  const { t } = useTranslation();
  const cached = useQueryClient();
  const factor = $api().useQuery('get', '/api/v1/auth/totp');
  const [step, setStep] = useState<Step | null>(null);
  const { dialog, guard } = useStepUp();
  const again = () => cached.invalidateQueries({ queryKey: ['get', '/api/v1/auth/totp'] });
  const enrol = $api().useMutation('post', '/api/v1/auth/totp', { onSuccess: (enrolment) => setStep({ at: 'confirm', enrolment }) });
  const renew = $api().useMutation('post', '/api/v1/auth/totp/recovery-codes', {
    onSuccess: ({ recovery_codes: codes }) => setStep({ at: 'codes', codes }),
  });
  const begin = (): void => enrol.mutate({}, { onError: (error) => void guard(error, begin) });
  const renewCodes = (): void => renew.mutate({}, { onError: (error) => void guard(error, renewCodes) });
  const error = enrol.error ?? renew.error;
  const close = () => {
    setStep(null);
    void again();
  };
  return (
    <Card title={t('identity.factor.title')}>
      <div className="stack">
        {error !== null && dialog === null && <ProblemNote error={error} />}
        <Await query={factor} lines={2}>
          {(it) =>
            it.enabled ? (
              <On factor={it} busy={renew.isPending} onRenew={renewCodes} onOff={() => setStep({ at: 'off' })} />
            ) : (
              <>
                <p className="soft">{t('factor.why')}</p>
                <div>
                  <Button look="primary" busy={enrol.isPending} onPress={begin}>
                    {t('factor.on')}
                  </Button>
                </div>
              </>
            )
          }
        </Await>
      </div>
      {dialog}
      {step?.at === 'confirm' && <Confirm enrolment={step.enrolment} onClose={close} onOn={(codes) => setStep({ at: 'codes', codes })} />}
      {step?.at === 'codes' && <Codes codes={step.codes} onClose={close} />}
      {step?.at === 'off' && <TurnOff onClose={close} />}
    </Card>
  );
}

function On({ factor, busy, onRenew, onOff }: { factor: Schemas['SecondFactor']; busy: boolean; onRenew: () => void; onOff: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const left = factor.recovery_codes_left ?? 0;
  return (
    <>
      <p className="row">
        <Badge tone="good">{t('factor.isOn')}</Badge>
        {factor.since && <span className="soft">{t('factor.since', { date: format.date(factor.since) })}</span>}
      </p>
      {left < 3 ? <Note tone="warn">{t('factor.few', { count: left })}</Note> : <p className="soft">{t('factor.left', { count: left })}</p>}
      <div className="row">
        <Button busy={busy} onPress={onRenew}>
          {t('factor.renew')}
        </Button>
        <Button look="danger" onPress={onOff}>
          {t('factor.off')}
        </Button>
      </div>
    </>
  );
}

const ConfirmForm = z.object({ code });

function Confirm({ enrolment, onClose, onOn }: { enrolment: Schemas['Enrolment']; onClose: () => void; onOn: (codes: string[]) => void }) {
  const { t } = useTranslation();
  const form = useForm({ resolver: zodResolver(ConfirmForm), defaultValues: { code: '' } });
  const confirm = $api().useMutation('post', '/api/v1/auth/totp/confirm', { onSuccess: ({ recovery_codes: codes }) => onOn(codes) });
  const submit = form.handleSubmit((body) => confirm.mutate({ body }));
  return (
    <Popup title={t('factor.setUp')} open onClose={onClose}>
      <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
        {confirm.error !== null && <ProblemNote error={confirm.error} />}
        <Suspense fallback={<Loading />}>
          <OtpSetup url={enrolment.otpauth_url} secret={enrolment.secret} />
        </Suspense>
        <Input
          label={t('identity.factor.code')}
          hint={t('factor.codeHint')}
          inputMode="numeric"
          autoComplete="one-time-code"
          wrong={form.formState.errors.code?.message}
          {...form.register('code')}
        />
        <p className="soft small">{t('factor.ends')}</p>
        <div className="row end">
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button type="submit" look="primary" busy={confirm.isPending}>
            {t('factor.on')}
          </Button>
        </div>
      </form>
    </Popup>
  );
}

/** No click beside it closes it: the codes are never shown again. */
function Codes({ codes, onClose }: { codes: string[]; onClose: () => void }) {
  const { t } = useTranslation();
  const text = codes.join('\n');
  return (
    <Popup title={t('factor.codes')} open onClose={() => undefined}>
      <Note tone="warn">{t('factor.once')}</Note>
      <ul className="codes" aria-label={t('factor.codes')}>
        {codes.map((it) => (
          <li key={it}>{it}</li>
        ))}
      </ul>
      <div className="row between">
        <span className="row">
          <CopyButton text={text} />
          <Button small onPress={() => saveText(`${text}\n`, 'recovery-codes.txt', 'text/plain')}>
            <Download size={14} aria-hidden /> {t('factor.save')}
          </Button>
        </span>
        <Button look="primary" onPress={onClose}>
          {t('keys.kept')}
        </Button>
      </div>
    </Popup>
  );
}

const OffForm = z.object({ code: required });

function TurnOff({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { dialog, guard } = useStepUp();
  const form = useForm({ resolver: zodResolver(OffForm), defaultValues: { code: '' } });
  const off = $api().useMutation('post', '/api/v1/auth/totp/disable', { onSuccess: onClose });
  const turnOff = (given: string): void => {
    const body = /^\d{6}$/.test(given) ? { code: given } : { recovery_code: given };
    off.mutate({ body }, { onError: (error) => void guard(error, () => turnOff(given)) });
  };
  const submit = form.handleSubmit((it) => turnOff(it.code.trim()));
  if (dialog !== null) return dialog;
  return (
    <Popup title={t('factor.offTitle')} open onClose={onClose}>
      <p className="soft">{t('factor.offText')}</p>
      <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
        {off.error !== null && <ProblemNote error={off.error} />}
        <Input label={t('factor.eitherCode')} autoComplete="one-time-code" autoFocus wrong={form.formState.errors.code?.message} {...form.register('code')} />
        <div className="row end">
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button type="submit" look="danger" busy={off.isPending}>
            {t('factor.off')}
          </Button>
        </div>
      </form>
    </Popup>
  );
}
