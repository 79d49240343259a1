import { zodResolver } from '@hookform/resolvers/zod';
import { Flag } from 'lucide-react';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';

import { idempotencyKey } from '../api/client';
import type { Schemas } from '../api/hooks';
import { $api } from '../api/queries';
import { Popup } from '../ui/dialog';
import { placeErrors, Select, TextArea } from '../ui/form';
import { Button, Note, ProblemNote } from '../ui/parts';

const PROBLEMS = ['malware', 'spam', 'impersonation', 'infringement', 'personal_data', 'abusive', 'illegal', 'other'] as const satisfies Schemas['ReportAbuse']['problem'][];
const Form = z.object({ problem: z.enum(PROBLEMS), text: z.string().trim().min(10, 'short').max(4000, 'reportLong') });

/** To moderators: about a package, or about the review that somebody wrote of it. */
export function ReportAbuse({ path, reviewer }: { path: { namespace: string; name: string }; reviewer?: string }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="quiet" small onPress={() => setOpen(true)}>
        <Flag size={14} aria-hidden /> {t(reviewer === undefined ? 'report.package' : 'report.review')}
      </Button>
      {open && <Report path={path} reviewer={reviewer} onClose={() => setOpen(false)} />}
    </>
  );
}

function Report({ path, reviewer, onClose }: { path: { namespace: string; name: string }; reviewer: string | undefined; onClose: () => void }) {
  const { t } = useTranslation();
  const form = useForm<z.infer<typeof Form>>({ resolver: zodResolver(Form), defaultValues: { problem: reviewer === undefined ? 'malware' : 'abusive', text: '' } });
  const { errors } = form.formState;
  const report = $api().useMutation('post', '/api/v1/marketplace/packages/{namespace}/{name}/abuse-reports', {
    onError: (error) => placeErrors(error, ['problem', 'text'], form.setError),
  });
  const submit = form.handleSubmit((it) =>
    report.mutate({
      params: { path },
      body: { ...it, ...(reviewer === undefined ? {} : { reviewer }) },
      headers: { 'Idempotency-Key': idempotencyKey() },
    }),
  );
  return (
    <Popup title={t(reviewer === undefined ? 'report.package' : 'report.review')} open onClose={onClose}>
      {report.data ? (
        <>
          <Note tone="good">{t('report.done')}</Note>
          <div className="row end">
            <Button look="primary" onPress={onClose}>
              {t('report.close')}
            </Button>
          </div>
        </>
      ) : (
        <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
          <p className="soft small">{t('report.lead')}</p>
          {report.error !== null && Object.keys(errors).length === 0 && <ProblemNote error={report.error} />}
          <Select label={t('report.problem')} autoFocus {...form.register('problem')}>
            {PROBLEMS.map((it) => (
              <option key={it} value={it}>
                {t(`report.problems.${it}`)}
              </option>
            ))}
          </Select>
          <TextArea label={t('report.text')} hint={t('report.textHint')} wrong={errors.text?.message} {...form.register('text')} />
          <div className="row end">
            <Button onPress={onClose}>{t('cancel')}</Button>
            <Button type="submit" look="primary" busy={report.isPending}>
              {t('report.send')}
            </Button>
          </div>
        </form>
      )}
    </Popup>
  );
}
