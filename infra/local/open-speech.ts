import type { Speech } from '../../functions/narrate/speech.ts';

const needed =
  'narration needs AWS: set AWS_REGION, and credentials by AWS_PROFILE or `aws configure`. Until then pages are whole, and silent';

/**
 * Amazon Polly with the region and credentials of the shell. Where something of that is missing: `null`, and one line
 * that says what to do. The SDK is loaded only here, so that nobody else waits for it.
 */
export const openSpeech = async (warn: (line: string) => void): Promise<Speech | null> => {
  const { createPollyClient } = await import('../../functions/narrate/polly/create-polly-client.ts');
  const { createPollySpeech } = await import('../../functions/narrate/polly/create-polly-speech.ts');
  try {
    const client = createPollyClient();
    await Promise.all([client.config.region(), client.config.credentials()]);
    return createPollySpeech(client);
  } catch (error) {
    warn(`${needed} (${error instanceof Error ? error.message : String(error)})`);
    return null;
  }
};
