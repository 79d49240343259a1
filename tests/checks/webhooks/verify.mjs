// Verifies deliveries by the reference library of Node. Its argument is a file of JSON: cases, each with secret,
// headers and body. It prints for each whether the library accepts it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(new URL('../../npm/package.json', import.meta.url));
const { Webhook, WebhookVerificationError } = require('standardwebhooks');

const accepted = ({ secret, headers, body }) => {
  try {
    new Webhook(secret).verify(body, headers);
    return true;
  } catch (error) {
    if (error instanceof WebhookVerificationError) return false;
    throw error;
  }
};

console.log(JSON.stringify(JSON.parse(readFileSync(process.argv[2], 'utf8')).map(accepted)));
