// The running local cloud: where it is, and what its mails say.
import { readFileSync } from 'node:fs';

interface Cloud {
  api_url: string;
  app_url: string;
  aws_endpoint_url: string;
  staff: Record<string, { email: string; password: string; totp_secret: string }>;
}

const path = process.env['GGEN_CLOUD'] ?? new URL('../../../.local/cloud.json', import.meta.url).pathname;
export const cloud = JSON.parse(readFileSync(path, 'utf8')) as Cloud;

const WAIT_MS = 45_000;

/** The link in the newest mail to this address, which may be on its way. */
export async function linkSentTo(address: string): Promise<string> {
  return await eventually(`a mail to ${address}`, async () => {
    const answer = await fetch(`${cloud.aws_endpoint_url}/_ministack/ses/messages`);
    const { messages } = (await answer.json()) as { messages: Record<string, { To: string[]; BodyText: string }[]> };
    const texts = Object.values(messages)
      .flat()
      .filter((mail) => mail.To.includes(address))
      .map((mail) => mail.BodyText);
    return /https?:\/\/\S+#code=\S+/.exec(texts.at(-1) ?? '')?.[0];
  });
}

export async function eventually<T>(what: string, look: () => Promise<T | undefined>): Promise<T> {
  const deadline = Date.now() + WAIT_MS;
  while (Date.now() < deadline) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`${what} did not come in ${String(WAIT_MS / 1000)} s`);
}
