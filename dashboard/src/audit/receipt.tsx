import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { BadgeCheck, Download, FileText, MonitorCheck, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { api } from '../api/client';
import type { Schemas } from '../api/hooks';
import { unreachable } from '../api/problem';
import { $api } from '../api/queries';
import { archiveQuery } from '../generations/archive';
import { saveText } from '../ui/download';
import { useFormat } from '../ui/format';
import { Await, Badge, Button, Card, CopyButton, Note, ProblemNote, Table } from '../ui/parts';
import { NotVerified, useVerification, VerificationSteps } from './verification';

const SHOWN = 100;

/** The files of a generation as its receipt names them, and what proves them. */
export function Receipt({ generationId, hasArtefact }: { generationId: string; hasArtefact: boolean }) {
  const { t } = useTranslation();
  const params = { path: { generation_id: generationId } };
  const receipt = $api().useQuery('get', '/api/v1/receipts/{generation_id}', { params });
  return (
    <Await query={receipt} lines={6}>
      {(it) => (
        <>
          <Files files={it.outputs} />
          <Card title={t('receipt.title')} aside={<BadgeCheck size={20} aria-hidden />}>
            <Proof receipt={it} hasArtefact={hasArtefact} />
          </Card>
        </>
      )}
    </Await>
  );
}

function Files({ files }: { files: Schemas['OutputFile'][] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [all, setAll] = useState(false);
  const shown = all ? files : files.slice(0, SHOWN);
  return (
    <Card plain title={t('receipt.files', { count: files.length })}>
      <Table label={t('receipt.files', { count: files.length })}>
        <thead>
          <tr>
            <th scope="col">{t('receipt.path')}</th>
            <th scope="col">SHA-256</th>
            <th scope="col" className="number">
              {t('receipt.size')}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((it) => (
            <tr key={it.path}>
              <td>
                <span className="row">
                  <FileText size={16} aria-hidden /> <code>{it.path}</code>
                </span>
              </td>
              <td>
                <code title={it.sha256}>{it.sha256.slice(0, 16)}…</code>
              </td>
              <td className="number nowrap">{format.bytes(it.size_bytes)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      {shown.length < files.length && (
        <p className="more">
          <Button onPress={() => setAll(true)}>{t('receipt.showAll', { count: files.length })}</Button>
        </p>
      )}
    </Card>
  );
}

function Proof({ receipt, hasArtefact }: { receipt: Schemas['Receipt']; hasArtefact: boolean }) {
  const { t } = useTranslation();
  const here = useVerification();
  const evidence = useEvidence(receipt, hasArtefact);
  const verify = $api().useMutation('post', '/api/v1/receipts/{generation_id}/verify');
  const command = 'ggen-cloud verify receipt receipt.json --artifact out.zip';
  return (
    <div className="stack">
      <p className="soft">{t('receipt.lead')}</p>
      <dl className="facts">
        <dt>{t('receipt.root')}</dt>
        <dd>
          <code>{receipt.merkle_root}</code>
        </dd>
        <dt>{t('receipt.key')}</dt>
        <dd>
          <code>{receipt.signature.kid}</code> ({receipt.signature.alg})
        </dd>
        <dt>{t('receipt.engine')}</dt>
        <dd>
          {receipt.engine.name} {receipt.engine.version}
        </dd>
        <dt>{t('receipt.inputs')}</dt>
        <dd>{t('receipt.inputsCount', { count: receipt.inputs.length })}</dd>
      </dl>
      <div className="row">
        <Button
          look="primary"
          busy={verify.isPending}
          onPress={() => verify.mutate({ params: { path: { generation_id: receipt.generation_id } }, body: {} })}
        >
          <ShieldCheck size={17} aria-hidden /> {t('receipt.verify')}
        </Button>
        <Button busy={here.isPending} onPress={() => here.mutate(evidence)}>
          <MonitorCheck size={17} aria-hidden /> {t('verify.here')}
        </Button>
        <Button onPress={() => saveText(JSON.stringify(receipt), 'receipt.json', 'application/json')}>
          <Download size={17} aria-hidden /> {t('receipt.save')}
        </Button>
      </div>
      {here.error !== null && <NotVerified error={here.error} />}
      {here.data && <VerificationSteps verification={here.data} />}
      {verify.error !== null && <ProblemNote error={verify.error} />}
      {verify.data && (
        <div className="stack">
          <Note tone={verify.data.valid ? 'good' : 'bad'}>{t(verify.data.valid ? 'receipt.valid' : 'receipt.invalid')}</Note>
          <ul className="stack tight">
            {verify.data.checks.map((it) => (
              <li key={it.name} className="row">
                <Badge tone={it.ok ? 'good' : 'bad'}>{t(it.ok ? 'receipt.ok' : 'receipt.wrong')}</Badge>
                {t(`receipt.checks.${it.name}`)}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className="stack tight">
        <p className="soft small">{t('receipt.offline')}</p>
        <div className="secret">
          <span>{command}</span>
          <CopyButton text={command} />
        </div>
        <p className="soft small">
          <Link to="/verify">{t('verify.anybody')}</Link>
        </p>
      </div>
    </div>
  );
}

/** What the API has of it: the receipt as it is shown, the keys that anybody gets, and the zip while it is kept. */
function useEvidence(receipt: Schemas['Receipt'], hasArtefact: boolean) {
  const client = useQueryClient();
  return async () => {
    const [keys, archive] = await Promise.all([
      api().GET('/.well-known/receipt-keys.json'),
      hasArtefact ? client.fetchQuery(archiveQuery(receipt.generation_id)) : null,
    ]);
    if (!keys.data) throw unreachable();
    const bytes = (of: unknown) => new TextEncoder().encode(JSON.stringify(of));
    return { receipt: bytes(receipt), keys: bytes(keys.data), artefact: archive?.bytes };
  };
}
