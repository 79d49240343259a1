import { expect, test } from 'vitest';

import { render } from '../../src/engine/module';
import { projectOf } from '../../src/engine/starters';
import { EXAMPLE, EXAMPLE_FILE, EXAMPLE_OUTPUT } from '../../src/landing/example';
import { engine } from './modules';

test('what the demo shows before it renders is what it renders', async () => {
  const { files } = render(engine, await projectOf('typescript-types', EXAMPLE));
  expect(Object.keys(files)[0]).toBe(EXAMPLE_FILE);
  expect(new TextDecoder().decode(files[EXAMPLE_FILE])).toBe(EXAMPLE_OUTPUT);
});
