import { useTranslation } from 'react-i18next';

import type { Problem } from '../api/problem';

/** A known code says it in the chosen language; of an unknown one the API's own sentence is shown. */
export function useProblemText(problem: Problem): { title: string; advice: string | null } {
  const { t, i18n } = useTranslation();
  const known = (part: string): string | null => {
    const key = `problem.codes.${problem.code}.${part}`;
    const values = { seconds: problem.retryAfterSeconds ?? 60, detail: problem.detail };
    return i18n.exists(key, { ns: 'app' }) ? t(key as 'problem.unknown', values) : null;
  };
  const title = known('title') ?? (problem.detail || t('problem.unknown'));
  const advice = known('advice') ?? (problem.status >= 500 || problem.status === 0 ? t('problem.later') : null);
  return { title, advice };
}
