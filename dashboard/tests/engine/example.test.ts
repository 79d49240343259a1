import { expect, test } from 'vitest';

import { render } from '../../src/engine/module';
import { MAIN_FILE, projectOf, STARTERS } from '../../src/engine/starters';
import { EXAMPLE, EXAMPLE_OUTPUT } from '../../src/landing/example';
import { engine } from './modules';

test('what the demo shows before it renders is what it renders', async () => {
  const { files } = render(engine, await projectOf('typescript-types', EXAMPLE));
  const text = new TextDecoder().decode(files[MAIN_FILE['typescript-types']]);
  expect(text.trimEnd().endsWith(EXAMPLE_OUTPUT.trimEnd())).toBe(true);
});

test.each(STARTERS)('the file that is shown first of %s is there, and names the classes', async (starter) => {
  const { files } = render(engine, await projectOf(starter, EXAMPLE));
  expect(new TextDecoder().decode(files[MAIN_FILE[starter]])).toMatch(/order/i);
});
