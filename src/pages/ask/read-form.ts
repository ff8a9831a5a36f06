import type { Request } from 'restify';

/** Bytes of a form besides its question, and those that a character of the question may take when it is encoded. */
const FORM_BYTES = 1_024;
const BYTES_PER_UNIT = 9;

/** The question of a posted form, white space at its ends left out; or the status with which a body is refused that isn't such a form. */
export async function readForm(
  request: Request,
  messageLength: number,
): Promise<{ readonly question: string } | { readonly status: 413 | 415 | 400 }> {
  const type = request.headers['content-type'] ?? '';
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)) {
    request.resume();
    return { status: 415 };
  }
  const most = messageLength * BYTES_PER_UNIT + FORM_BYTES;
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    // The request is kept open, for it is still to be answered.
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      size += chunk.length;
      if (size > most) {
        request.resume();
        return { status: 413 };
      }
      chunks.push(chunk);
    }
  } catch {
    // The connection broke off: there is nobody left to answer, and nothing to note.
    return { status: 400 };
  }
  const form = new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
  return { question: (form.get('q') ?? '').replace(/\r\n?/g, '\n').trim() };
}
