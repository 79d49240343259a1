import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Engine } from '../engine/engine';
import { Refused, type Difference, type Evidence, type Step, type Verification } from '../engine/module';
import { useFormat } from '../ui/format';
import { Badge, Note, Table, type Tone } from '../ui/parts';

const SHOWN = 200;
const TONES: Record<Step['outcome'], Tone> = { passed: 'good', failed: 'bad', not_reached: '' };
const FILE_TONES = { same: 'good', unknown: '', missing: 'bad', unexpected: 'bad', changed: 'bad', size_misstated: 'bad' } as const;

/** Verifies in this browser; nothing of the evidence leaves it. `early` loads the engine before it is needed. */
export function useVerification(early = false) {
  const [engine] = useState(() => new Engine());
  useEffect(() => {
    if (early) engine.prepare();
    return () => engine.stop();
  }, [engine, early]);
  return useMutation({
    // It asks no network, so it waits for none.
    networkMode: 'always',
    mutationFn: async (evidence: () => Evidence | Promise<Evidence>): Promise<Verification> => await engine.verify(await evidence()),
  });
}

/** Each step of it, and what of the receipt's files is there. */
export function VerificationSteps({ verification }: { verification: Verification }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { valid, steps, receipt, signed_bytes: signedBytes } = verification;
  // Of a receipt that cannot be read nothing is known.
  const told = { bytes: signedBytes === null ? '…' : format.number(signedBytes), kid: receipt?.signature.kid ?? '…' };
  const withFiles = steps.some((it) => it.check === 'files');
  return (
    <div className="stack">
      <Note tone={valid ? 'good' : 'bad'}>
        <span>{t(valid ? (withFiles ? 'verify.valid' : 'verify.validAlone') : 'verify.invalid')}</span>
      </Note>
      <ol className="verified-steps" aria-label={t('verify.steps')}>
        {steps.map((it) => (
          <li key={it.check}>
            <Badge tone={TONES[it.outcome]}>{t(`verify.outcomes.${it.outcome}`)}</Badge>
            <span className="break">
              {t(`verify.checks.${it.check}`, told)}
              {it.reason !== undefined && (
                <>
                  {': '}
                  <code lang="en">
                    {it.reason}
                  </code>
                </>
              )}
            </span>
          </li>
        ))}
      </ol>
      {receipt && <Files verification={verification} compared={steps.some((it) => it.check === 'files' && it.outcome !== 'not_reached')} />}
    </div>
  );
}

type FileState = Difference['difference'] | 'same' | 'unknown';

function Files({ verification, compared }: { verification: Verification; compared: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const claimed = verification.receipt?.outputs ?? [];
  const differences = new Map(verification.differences.map((it) => [it.path, it.difference]));
  // A zip that could not be read says nothing of any file.
  const unread = verification.steps.some((it) => it.check === 'files' && it.outcome === 'failed') && differences.size === 0;
  const stateOf = (path: string): FileState => differences.get(path) ?? (compared && !unread ? 'same' : 'unknown');
  const unclaimed = verification.differences.filter((it) => it.difference === 'unexpected').map((it) => ({ path: it.path, sha256: '', size_bytes: null }));
  const rank = (path: string) => (differences.has(path) ? 0 : 1);
  const files = [...claimed, ...unclaimed].sort((a, b) => rank(a.path) - rank(b.path) || (a.path < b.path ? -1 : 1));
  return (
    <>
      <Table label={t('verify.files')}>
        <thead>
          <tr>
            <th scope="col">{t('receipt.path')}</th>
            <th scope="col">SHA-256</th>
            <th scope="col" className="number">
              {t('receipt.size')}
            </th>
            <th scope="col">{t('verify.state')}</th>
          </tr>
        </thead>
        <tbody>
          {files.slice(0, SHOWN).map((it) => {
            const state = stateOf(it.path);
            return (
              <tr key={it.path}>
                <td className="nowrap">
                  <code>{it.path}</code>
                </td>
                <td className="nowrap">{it.sha256 !== '' && <code title={it.sha256}>{it.sha256.slice(0, 16)}…</code>}</td>
                <td className="number nowrap">{it.size_bytes === null ? '' : format.bytes(it.size_bytes)}</td>
                <td>
                  <Badge tone={FILE_TONES[state]}>{t(`verify.states.${state}`)}</Badge>
                </td>
              </tr>
            );
          })}
        </tbody>
      </Table>
      {files.length > SHOWN && <p className="soft small">{t('verify.moreFiles', { count: files.length - SHOWN })}</p>}
    </>
  );
}

/** Why there is no verification: the engine's own words, or that it did not load. */
export function NotVerified({ error }: { error: unknown }) {
  const { t } = useTranslation();
  return <Note tone="bad">{error instanceof Refused ? <span lang="en">{error.message}</span> : <span>{t('verify.failed')}</span>}</Note>;
}
