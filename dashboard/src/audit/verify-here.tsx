// A receipt verified by the engine in this browser: once it is loaded, without any network.
import { useMutation } from '@tanstack/react-query';
import { FileArchive, WifiOff } from 'lucide-react';
import { FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';

import { api } from '../api/client';
import type { Schemas } from '../api/hooks';
import { unreachable } from '../api/problem';
import { EngineFailure, start, verifyReceipt, type Step, type Verified } from '../engine/engine';
import { Badge, Button, Note, ProblemNote } from '../ui/parts';

/** What can be wrong with many files at once has one cause for most. */
const DIFFERENCES_SHOWN = 20;

export function VerifyHere({ receipt }: { receipt: Schemas['Receipt'] }) {
  const { t } = useTranslation();
  const prepare = useMutation({
    mutationFn: async () => {
      const [{ data }] = await Promise.all([api().GET('/.well-known/receipt-keys.json'), start()]);
      if (!data) throw unreachable();
      return JSON.stringify(data);
    },
  });
  const keys = prepare.data;
  const verify = useMutation({
    // Nothing is asked of a server, so there is nothing to wait for without a network.
    networkMode: 'always',
    mutationFn: async (artifact: File) => verifyReceipt(JSON.stringify(receipt), keys ?? '', new Uint8Array(await artifact.arrayBuffer())),
  });
  return (
    <div className="stack tight" role="group" aria-label={t('receipt.here.title')}>
      <h3>{t('receipt.here.title')}</h3>
      <p className="soft small">{t('receipt.here.lead')}</p>
      <div className="row">
        {keys === undefined ? (
          <Button busy={prepare.isPending} onPress={() => prepare.mutate()}>
            <WifiOff size={17} aria-hidden /> {t('receipt.here.load')}
          </Button>
        ) : (
          <FileTrigger
            acceptedFileTypes={['application/zip', '.zip']}
            onSelect={(chosen) => {
              const artifact = chosen?.[0];
              if (artifact !== undefined) verify.mutate(artifact);
            }}
          >
            <Button busy={verify.isPending}>
              <FileArchive size={17} aria-hidden /> {t('receipt.here.choose')}
            </Button>
          </FileTrigger>
        )}
      </div>
      {keys !== undefined && verify.data === undefined && <Note>{t('receipt.here.ready')}</Note>}
      {[prepare.error, verify.error].map((error, index) => error !== null && <Failed key={index} error={error} />)}
      {verify.data && <Steps verified={verify.data} name={verify.variables.name} />}
    </div>
  );
}

function Failed({ error }: { error: unknown }) {
  const { t } = useTranslation();
  if (!(error instanceof EngineFailure)) return <ProblemNote error={error} />;
  return <Note tone="bad">{t(error.kind === 'too_long' ? 'receipt.here.tooLong' : 'receipt.here.broken')}</Note>;
}

function Steps({ verified, name }: { verified: Verified; name: string }) {
  const { t } = useTranslation();
  return (
    <div className="stack tight">
      <Note tone={verified.valid ? 'good' : 'bad'}>{t(verified.valid ? 'receipt.here.valid' : 'receipt.here.invalid', { name })}</Note>
      <ol className="stack tight">
        {verified.steps.map((step) => (
          <li key={step.name} className="stack tight">
            <span className="row">
              <Badge tone={step.ok ? 'good' : 'bad'}>{t(step.ok ? 'receipt.ok' : 'receipt.wrong')}</Badge>
              {t(`receipt.here.steps.${step.name}`)}
            </span>
            <Compared step={step} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function Compared({ step }: { step: Step }) {
  const { t } = useTranslation();
  const differences = step.differences ?? [];
  return (
    <div className="small soft break">
      {step.ok ? (
        <code>{step.found}</code>
      ) : (
        <>
          {step.expected !== '' && (
            <div>
              {t('receipt.here.expected')} <code>{step.expected}</code>
            </div>
          )}
          {step.found !== '' && (
            <div>
              {t('receipt.here.found')} <code>{step.found}</code>
            </div>
          )}
        </>
      )}
      {step.reason !== undefined && <div>{step.reason}</div>}
      {differences.slice(0, DIFFERENCES_SHOWN).map((it) => (
        <div key={it.path}>
          {t(`receipt.here.differences.${it.difference}`)} <code>{it.path}</code>
        </div>
      ))}
      {differences.length > DIFFERENCES_SHOWN && <div>{t('receipt.here.more', { count: differences.length - DIFFERENCES_SHOWN })}</div>}
    </div>
  );
}
