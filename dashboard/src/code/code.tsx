import { lazy, Suspense } from 'react';

import { Loading } from '../ui/parts';
import type { CodeProps } from './code-box';

const CodeBox = lazy(() => import('./code-box'));

/** Loaded when the first code is shown. */
export function Code(props: CodeProps) {
  return (
    <Suspense fallback={<div className="pad"><Loading lines={6} /></div>}>
      <CodeBox {...props} />
    </Suspense>
  );
}
