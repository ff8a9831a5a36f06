import { basename, dirname, resolve } from 'node:path';
import { type Expectation, readExpectation } from './expectations.ts';
import { type Talk, TalkError, type TalkTurn } from './talk.ts';
import { channelIdOf, readHead } from './talk-head.ts';

const SPEAKS_TWICE = 'the assistant speaks twice: put both into one reply, or write **You:** before it.';
const SPEAKER = /^\*\*([^*]+?):\*\*\s*(.*)$/;

/** A turn while it is read: lines are counted from 0. */
interface Draft {
  readonly line: number;
  said: string | null;
  /** The line of its `**Assistant:**`; null until that is met. */
  answeredAt: number | null;
  readonly expectations: Expectation[];
  readonly recorded: { readonly line: number; readonly text: string }[];
  /** The last line that belongs to what the person says. */
  lastSaid: number;
}

/** Reads a talk written in Markdown (docs/talks.md tells how). Throws `TalkError` with the line that isn't understood. */
export function parseMarkdownTalk(path: string, text: string): Talk {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const { head, length } = readHead(path, lines);
  const drafts = readTurns(path, lines, length);
  if (drafts.length === 0)
    throw new TalkError(path, null, 'nobody speaks: begin a line with **You:** and what is said.');
  const heading = lines
    .slice(length)
    .find((line) => line.startsWith('# '))
    ?.slice(2)
    .trim();
  return {
    path,
    title: head.title ?? heading ?? basename(path),
    day: head.day ?? null,
    notices: head.notices?.map((notices) => resolve(dirname(path), notices)) ?? null,
    channelId: channelIdOf(head),
    locale: head.language,
    turns: drafts.map((draft) => turnOf(path, draft)),
  };
}

function readTurns(path: string, lines: readonly string[], from: number): Draft[] {
  const drafts: Draft[] = [];
  /** What the line before belongs to. */
  let within: 'prose' | 'said' | 'gap' | 'reply' = 'prose';
  const refuse = (at: number, problem: string): never => {
    throw new TalkError(path, at + 1, problem);
  };
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const [, speaker, rest = ''] = SPEAKER.exec(line) ?? [];
    const draft = drafts.at(-1);
    if (speaker === 'You') {
      drafts.push(newDraft(at, rest));
      within = 'said';
    } else if (speaker === 'Assistant') {
      if (rest !== '') refuse(at, 'write what is expected of the assistant in a list below.');
      if (draft && draft.answeredAt !== null) refuse(at, SPEAKS_TWICE);
      if (draft) draft.answeredAt = at;
      else drafts.push({ ...newDraft(at, null), answeredAt: at });
      within = 'reply';
    } else if (draft && speaker !== undefined) {
      refuse(at, `“${speaker}” doesn't speak here: write **You:** or **Assistant:**.`);
    } else if (line.trim() === '') {
      if (within === 'said') within = 'gap';
    } else if (draft && within === 'said') {
      draft.said = `${draft.said}\n${line.trim()}`.trim();
      draft.lastSaid = at;
    } else if (line.startsWith('#')) {
      within = 'prose';
    } else if (draft && within !== 'prose' && !line.startsWith('<!--')) {
      if (within === 'gap') refuse(at, 'who says this? Write **You:** or **Assistant:** before it.');
      readReplyLine(path, line, at, draft);
    }
  }
  return drafts;
}

function newDraft(line: number, said: string | null): Draft {
  return { line, said, answeredAt: null, expectations: [], recorded: [], lastSaid: line };
}

function readReplyLine(path: string, line: string, at: number, draft: Draft): void {
  if (line.startsWith('>')) {
    draft.recorded.push({ line: at, text: line.replace(/^> ?/, '') });
    return;
  }
  const item = /^[-*] (.*)$/.exec(line)?.[1];
  if (item === undefined) {
    throw new TalkError(
      path,
      at + 1,
      'begin a line with "- " for what is expected, or with "> " for the reply as it was.',
    );
  }
  const expectation = readExpectation(item.trim(), at + 1);
  if (typeof expectation === 'string') throw new TalkError(path, at + 1, expectation);
  draft.expectations.push(expectation);
}

function turnOf(path: string, { line, said, answeredAt, expectations, recorded, lastSaid }: Draft): TalkTurn {
  if (said === '') throw new TalkError(path, line + 1, '**You:** says nothing: write it after the colon.');
  const [first, last] = [recorded[0]?.line, recorded.at(-1)?.line];
  if (first !== undefined && last !== undefined && last - first + 1 !== recorded.length) {
    throw new TalkError(path, last + 1, 'the reply as it was stands in two places: keep its lines together.');
  }
  return {
    place: line + 1,
    said,
    day: null,
    expectations,
    recorded:
      first === undefined
        ? null
        : recorded
            .map(({ text }) => text)
            .join('\n')
            .trim(),
    recordedAt: {
      start: first ?? (answeredAt ?? lastSaid) + 1,
      count: recorded.length,
      needsSpeaker: answeredAt === null,
    },
  };
}
