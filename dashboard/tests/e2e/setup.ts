// The moderator whom the local cloud enrolled signs in once for all stories: a code is good once, and stories that
// run beside one another would wait for the next one.
import { TOTP } from 'otpauth';

import { cloud, eventually } from './cloud';
import { call, MODERATOR_TOKEN } from './people';

export default async function signIn(): Promise<void> {
  const moderator = cloud.staff['moderator'];
  if (moderator === undefined) throw new Error('the local cloud has no moderator');
  const totp = new TOTP({ secret: moderator.totp_secret });
  process.env[MODERATOR_TOKEN] = await eventually('a code of the moderator', async () => {
    const proof = { email: moderator.email, password: moderator.password, code: totp.generate() };
    return await call<{ access_token: string }>('POST', '/api/v1/staff/login', null, proof)
      .then((it) => it.access_token)
      .catch(() => new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), 5_000)));
  });
}
