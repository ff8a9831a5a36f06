import { OverlongError, OvertimeError } from './http-get.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'its host is not known',
  EAI_AGAIN: 'its host could not be looked up',
  ECONNREFUSED: 'its server takes no connections',
  ECONNRESET: 'its server broke the connection off',
  EPIPE: 'its server broke the connection off',
  ETIMEDOUT: 'its server did not answer',
  EHOSTUNREACH: 'its server can not be reached',
  ENETUNREACH: 'its server can not be reached',
  ERR_STREAM_PREMATURE_CLOSE: 'its server broke the connection off',
};

/** Says in one line why a request failed. Whatever is neither the network nor the server is thrown on. */
export function failureReason(error: unknown): string {
  if (error instanceof OverlongError)
    return `it has more than the ${error.maxBytes} bytes that a page may have`;
  if (error instanceof OvertimeError) return `it was not there within ${error.timeoutMs / 1_000} seconds`;
  if (!(error instanceof Error) || !('code' in error)) throw error;
  const code = String(error.code);
  const reason = REASONS[code];
  if (reason) return reason;
  if (code.startsWith('HPE_')) return 'its server answered with something that is no HTTP';
  if (code.startsWith('Z_') || code.startsWith('ERR__ERROR_') || code.startsWith('ERR_BROTLI')) {
    return 'it is packed wrongly';
  }
  if (/CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO/.test(code)) return `its certificate is not good (${code})`;
  if (!('syscall' in error) && !code.startsWith('E')) throw error;
  return `it could not be fetched (${code})`;
}
