import { performance } from 'node:perf_hooks';
import { plainText, wordAnswer } from '../../../dialogs/index.ts';
import type { Answer, AskRequest, Citation, Hit, Knowledge } from '../../../knowledge/index.ts';
import type { Authority } from '../../settings/authority.ts';
import type { Translator } from '../../words/i18n.ts';

/** An answer for machines: one line of `notices answer`, and `notices ask --json`. */
export interface AnswerRecord {
  readonly status: Answer['status'];
  readonly text: string;
  readonly citations: readonly {
    readonly noticeId: string;
    readonly title: string;
    readonly url: string | null;
    readonly publishedOn: string | null;
    readonly quote: string;
    readonly start: number;
    readonly end: number;
  }[];
  readonly hits: readonly Hit[];
  readonly reason?: string;
  /** Milliseconds from the question to the answer. */
  readonly ms: number;
}

const record = ({
  noticeId,
  title,
  url,
  published,
  quote,
  start,
  end,
}: Citation): AnswerRecord['citations'][number] => ({
  noticeId,
  title,
  url,
  publishedOn: published?.on ?? null,
  quote,
  start,
  end,
});

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

/**
 * Asks and says the answer in `language`, or in that of the question where the assistant speaks it. `contacts`: whom to turn to where no
 * notice answers, and in danger, as it is said; nobody is named where left out.
 */
export async function answerRecord(
  knowledge: Knowledge,
  translator: Translator,
  request: AskRequest,
  language: string,
  contacts: Partial<Pick<Authority, 'contact' | 'crisisContact'>> = {},
): Promise<AnswerRecord> {
  const start = performance.now();
  const answer = await knowledge.ask(request, new AbortController().signal);
  const translate = translator.translateFor(language);
  const voice = {
    language,
    translate,
    markup: plainText,
    contact: contacts.contact,
    crisisContact: contacts.crisisContact,
  };
  const { text, citations } = wordAnswer(answer, voice);
  const ms = round(performance.now() - start, 2);
  return {
    status: answer.status,
    text,
    citations: answer.status === 'unanswered' ? [] : citations.map(({ citation }) => record(citation)),
    hits: answer.hits.map(({ noticeId, passageId, score }) => ({
      noticeId,
      passageId,
      score: round(score, 3),
    })),
    ...(answer.status === 'unanswered' ? { reason: answer.reason } : {}),
    ms,
  };
}

/** The language to speak: the one wanted, else that of the question, else the default; always one that has texts. */
export function spokenLanguage(translator: Translator, ...tags: readonly (string | undefined)[]): string {
  const primaries = tags.map((tag) => tag?.toLowerCase().split(/[-_]/)[0]);
  return primaries.find((tag) => tag !== undefined && translator.languages.includes(tag)) ?? 'en';
}
