import { Link, useParams } from '@tanstack/react-router';
import { FileDown } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

import { Button, Card, Loading, Note, PageHead, ProblemNote } from '../ui/parts';
import { useReceipt } from './receipts';

/** Where mails lead to: the receipt is saved as soon as the page is opened. */
export function ReceiptPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/shell/member/orders/$id/receipt' });
  const { mutate, error, isSuccess, isPending } = useReceipt(id);
  useEffect(() => mutate(), [mutate, id]);
  return (
    <>
      <PageHead title={t('receipts.title')} lead={t('receipts.lead')}>
        <Link to="/orders/$id" params={{ id }} className="button">
          {t('receipts.order')}
        </Link>
      </PageHead>
      <Card>
        {error !== null ? (
          <ProblemNote error={error} onRetry={() => mutate()} />
        ) : isSuccess && !isPending ? (
          <div className="stack">
            <Note tone="good">{t('receipts.opens')}</Note>
            <div className="row">
              <Button onPress={() => mutate()}>
                <FileDown size={17} aria-hidden /> {t('receipts.again')}
              </Button>
            </div>
          </div>
        ) : (
          <Loading lines={2} />
        )}
      </Card>
    </>
  );
}
