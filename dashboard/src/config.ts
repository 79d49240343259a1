// Where the API is. The file is put beside the build when it is deployed, so that one build
// serves every deployment.
export interface Config {
  readonly apiUrl: string;
}

export async function loadConfig(): Promise<Config> {
  const answer = await fetch('/config.json', { cache: 'no-store' });
  const read: unknown = await answer.json();
  if (typeof read !== 'object' || read === null || !('api_url' in read) || typeof read.api_url !== 'string') {
    throw new Error('config.json has no api_url');
  }
  return { apiUrl: read.api_url.replace(/\/$/, '') };
}
