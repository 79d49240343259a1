import { ShieldCheck } from 'lucide-react';
import { useEffect, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';

import { $api } from '../api/queries';
import { Drop, Taken } from '../ui/drop';
import { Button, Card, Loading, Note, PageHead } from '../ui/parts';
import { kindOf, type Kind } from './evidence';
import { NotVerified, useVerification, VerificationSteps } from './verification';

type Given = Partial<Record<Kind, File | undefined>>;
const KINDS: Kind[] = ['receipt', 'artefact', 'keys'];

/** A receipt, and its zip, verified in this browser by whoever has them; no account, and nothing is sent. */
export function VerifyPage() {
  const { t } = useTranslation();
  const [given, setGiven] = useState<Given>({});
  // It and the engine are asked for at once, so that everything after works without a network.
  const keys = $api().useQuery('get', '/.well-known/receipt-keys.json', {}, { staleTime: Infinity });
  const ours = keys.data;
  const { mutate, reset, data, error, isPending } = useVerification(true);
  useEffect(() => {
    const { receipt, artefact } = given;
    const own = given.keys;
    if (receipt === undefined || (own === undefined && ours === undefined)) return reset();
    mutate(async () => ({
      receipt: await bytesOf(receipt),
      keys: own === undefined ? new TextEncoder().encode(JSON.stringify(ours)) : await bytesOf(own),
      artefact: artefact && (await bytesOf(artefact)),
    }));
  }, [given, ours, mutate, reset]);
  const take = async (files: File[]) => {
    const taken: Given = {};
    for (const file of files) taken[await kindOf(file)] = file;
    setGiven((before) => ({ ...before, ...taken }));
  };
  const without = (kind: Kind) => setGiven((before) => ({ ...before, [kind]: undefined }));
  return (
    <>
      <PageHead title={t('verify.title')} lead={t('verify.lead')} />
      <div className="stack wide">
        <Card title={t('verify.evidence')}>
          <div className="stack">
            <Drop icon={<ShieldCheck size={26} aria-hidden />} text={t('verify.hint')} onFiles={(files) => void take(files)}>
              <FileTrigger allowsMultiple onSelect={(files) => void take(Array.from(files ?? []))}>
                <Button>{t('verify.choose')}</Button>
              </FileTrigger>
            </Drop>
            {KINDS.map((kind) => {
              const file = given[kind];
              return file && <Taken key={kind} name={`${t(`verify.kinds.${kind}`)}: ${file.name}`} onRemove={() => without(kind)} />;
            })}
            {given.keys === undefined && <p className="soft small">{t(keys.isError ? 'verify.keysMissing' : 'verify.keysOurs')}</p>}
          </div>
        </Card>
        {given.receipt === undefined && given.artefact !== undefined && <Note>{t('verify.receiptMissing')}</Note>}
        <div role="status">
          {isPending && <Loading lines={5} />}
          {error !== null && <NotVerified error={error} />}
          {data && (
            <Card title={t('verify.result')}>
              <VerificationSteps verification={data} />
            </Card>
          )}
        </div>
      </div>
    </>
  );
}

const bytesOf = async (file: File): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());
