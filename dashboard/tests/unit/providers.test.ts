import { expect, test } from 'vitest';

import { cameBack, challengeOf } from '../../src/identity/providers';

test('the challenge is that of RFC 7636, appendix B', async () => {
  expect(await challengeOf('dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk')).toBe('E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM');
});

test('what the API says behind the # is read, and what it never says is nothing', () => {
  expect(cameBack('#code=01JD.abc')).toEqual({ kind: 'code', code: '01JD.abc' });
  expect(cameBack('#linked=github')).toEqual({ kind: 'linked', provider: 'github' });
  expect(cameBack('#proven=google')).toEqual({ kind: 'proven', provider: 'google' });
  expect(cameBack('#error=oauth_denied')).toEqual({ kind: 'error', code: 'oauth_denied' });
  for (const other of ['', '#', '#linked=toString', '#linked=', '#code=']) expect(cameBack(other), other).toEqual({ kind: 'nothing' });
});
