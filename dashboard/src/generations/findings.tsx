import { useTranslation } from 'react-i18next';

import type { Schemas } from '../api/hooks';
import { Badge, Card, Note, Table } from '../ui/parts';
import { Where } from './generation-page';

export function Findings({ report }: { report: Schemas['CheckReport'] }) {
  const { t } = useTranslation();
  const found = report.diagnostics ?? [];
  return (
    <Card plain title={t('findings.title')}>
      <div className="pad">
        <Note tone={report.valid ? 'good' : 'bad'}>
          {t(report.valid ? 'findings.valid' : 'findings.invalid', { errors: report.errors_count, warnings: report.warnings_count })}
        </Note>
      </div>
      {found.length > 0 && (
        <Table label={t('findings.title')} columns={[t('findings.level'), t('findings.where'), t('findings.what')]}>
          <tbody>
            {found.map((it, index) => (
              <tr key={index}>
                <td>
                  <Badge tone={it.level === 'error' ? 'bad' : 'warn'}>{t(`findings.levels.${it.level}`)}</Badge>
                </td>
                <td>
                  <Where file={it.file ?? null} line={it.line ?? null} column={it.column ?? null} />
                </td>
                <td>
                  {it.message}
                  {it.expected && <div className="soft small">{t('generations.expected', { what: it.expected })}</div>}
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Card>
  );
}
