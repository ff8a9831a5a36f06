import { randomUUID } from 'node:crypto';
import type { Request } from 'restify';
import { type Assistant, NEW_CONVERSATION, type Reply, type Translate } from '../../../dialogs/index.ts';
import { WEB_CHANNEL_ID } from '../../channels/web/direct-line/adapter.ts';
import { limitKey } from '../../channels/web/http/limit-key.ts';
import type { RateLimit } from '../../channels/web/http/rate-limit.ts';
import { WireError } from '../../channels/web/http/wire-error.ts';
import type { PageReply } from '../../channels/web/reply/page-reply.ts';
import { addressOf } from '../../edge/address.ts';
import type { PageContext } from '../layout.ts';
import type { Write, Written } from '../notice/notice-routes.ts';
import { type AskPage, askPage } from './ask-page.ts';
import { readForm } from './read-form.ts';

/** An answer that takes longer is given up. */
const ANSWER_MS = 15_000;

/** What is asked stays between the page and the person: no cache, no search engine and no other site gets it. */
const HEADERS: Readonly<Record<string, string>> = {
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex',
  'Cache-Control': 'no-store',
};

/** What answering on a page of its own needs. */
export interface AskOptions {
  readonly assistant: Pick<Assistant, 'respond'>;
  /** A reply's structure, as the chat's page shows it. */
  readonly structure: (reply: Reply) => PageReply;
  /** "Today" in the authority's time zone, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** Most UTF-16 units of a question. */
  readonly messageLength: number;
  readonly contact: (language: string) => string | null;
  /** Counts questions of one client, as new talks are counted. */
  readonly limit: RateLimit;
  readonly clientAddress: (request: Request) => string;
  /** Told of an answer that failed. */
  readonly onError: (error: unknown) => void;
}

/** Writes the page with the box; words in the address (`q`) only fill it. */
export function writeAskForm({ messageLength, contact }: AskOptions): Write {
  return (request, context) => {
    const question = (addressOf(request).searchParams.get('q') ?? '').slice(0, messageLength);
    const body = askPage(context, { ...emptyPage(messageLength, contact, context), question });
    return { status: 200, headers: HEADERS, body };
  };
}

/** Writes the answer to a posted form. One question, one answer: nothing of it is kept as a talk. */
export function writeAnswer(options: AskOptions): Write {
  const { assistant, structure, today, messageLength, contact, limit, onError } = options;
  return async (request, context) => {
    const translate = context.translateFor(context.language);
    const empty = emptyPage(messageLength, contact, context);
    const refuse = (
      status: number,
      trouble: string,
      headers?: Written['headers'],
      question = '',
    ): Written => ({
      status,
      headers: { ...HEADERS, ...headers },
      body: askPage(context, { ...empty, question, trouble }),
    });
    if (request.headers['sec-fetch-site'] === 'cross-site') return refuse(403, translate('ask.elsewhere'));
    const form = await readForm(request, messageLength);
    if ('status' in form) {
      const said = sayProblem(form.status, messageLength, translate);
      return refuse(form.status, said, form.status === 413 ? { Connection: 'close' } : undefined);
    }
    const { question } = form;
    if (question === '') return refuse(400, translate('ask.empty'));
    if (question.length > messageLength)
      return refuse(
        413,
        sayProblem(413, messageLength, translate),
        undefined,
        question.slice(0, messageLength),
      );
    try {
      await limit.take(limitKey(options.clientAddress(request)));
    } catch (error) {
      if (!(error instanceof WireError)) throw error;
      return refuse(error.status, translate('ask.later'), error.headers, question);
    }
    try {
      const reply = await assistant.respond({
        text: question,
        locale: context.language,
        state: NEW_CONVERSATION,
        today: today(),
        channel: WEB_CHANNEL_ID,
        conversationId: randomUUID(),
        signal: AbortSignal.timeout(ANSWER_MS),
      });
      const body = askPage(context, { ...empty, question, reply: structure(reply) });
      return { status: 200, headers: HEADERS, body };
    } catch (error) {
      onError(error);
      return refuse(500, translate('channel.turnFailed'), undefined, question);
    }
  };
}

function sayProblem(status: number, messageLength: number, translate: Translate): string {
  return status === 413
    ? translate('page.messageTooLong', { limit: messageLength })
    : translate('ask.unread');
}

function emptyPage(
  messageLength: number,
  contact: AskOptions['contact'],
  { language }: PageContext,
): AskPage {
  return { question: '', reply: null, trouble: null, messageLength, contact: contact(language) };
}
