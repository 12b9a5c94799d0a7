import { StorybookError } from './errors.ts';

export interface Answer {
  /** Where the answer came from in the end, after redirects. */
  readonly url: string;
  readonly status: number;
  readonly text: string;
}

const defaultTimeoutMs = 10_000;

/**
 * Asks for an address and gives what comes back, whatever its status.
 * @throws StorybookError in words, if nothing comes back in time.
 */
export async function get(url: string, timeoutMs: number = defaultTimeoutMs): Promise<Answer> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(timeoutMs) });
    return { url: response.url, status: response.status, text: await response.text() };
  } catch (error) {
    throw new StorybookError(`${url} could not be read: ${reason(error, timeoutMs)}`, { cause: error });
  }
}

function reason(error: unknown, timeoutMs: number): string {
  if (error instanceof Error && error.name === 'TimeoutError') {
    return `no complete answer came within ${timeoutMs / 1000} seconds. See whether the address opens in a browser, and try again.`;
  }
  const code = codeOf(error);
  if (code === 'ECONNREFUSED') {
    return 'nothing answers there (connection refused). Start the server, or correct the address or its port.';
  }
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return 'no host of that name was found. Correct the address, or see whether this computer is online.';
  }
  if (/CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS/.test(code)) {
    return `its certificate is not trusted (${code}). If it comes from an authority of your own, name that authority’s certificate in the environment variable NODE_EXTRA_CA_CERTS; a build of the same Storybook can be audited with --dir.`;
  }
  return `the connection failed (${code === '' ? String(error) : code}). See whether the address opens in a browser, and try again.`;
}

/** The system's word for what happened, which fetch hides in the causes of its error. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  return codeOf(error.cause);
}
