import type { TurnOutcome } from './replay-talk.ts';
import type { Talk } from './talk.ts';

/** How parts of a report stand out; each returns the text, marked or as it is. */
export interface ReportStyle {
  bold(text: string): string;
  dim(text: string): string;
  good(text: string): string;
  bad(text: string): string;
}

/** A talk as it went, for people: one line where all went as recorded, else what is wrong or different, turn by turn. */
export function reportTalk(talk: Talk, outcomes: readonly TurnOutcome[], style: ReportStyle): string {
  const failed = outcomes.filter(({ faults }) => faults.length > 0).length;
  const changed = outcomes.filter(({ changes }) => changes.length > 0).length;
  const verdict =
    failed > 0 ? style.bad('failed ') : changed > 0 ? style.bold('changed') : style.good('ok     ');
  const turns = `${outcomes.length} ${outcomes.length === 1 ? 'turn' : 'turns'}`;
  const counts = [turns, failed > 0 && `${failed} failed`, changed > 0 && `${changed} changed`].filter(
    Boolean,
  );
  const head = `${verdict}  ${talk.path}  ${style.dim(`${talk.title} · ${counts.join(', ')}`)}`;
  const details = outcomes
    .filter(({ faults, changes }) => faults.length > 0 || changes.length > 0)
    .map((outcome) => reportTurn(talk, outcome, style));
  return [head, ...details].join('\n');
}

function reportTurn(
  { path }: Talk,
  { turn, said, faults, changes }: TurnOutcome,
  style: ReportStyle,
): string {
  const who = turn.said === null ? 'The person comes in' : `You: ${turn.said.replace(/\s+/g, ' ')}`;
  const reply = said.text === '' ? ['(nothing)'] : said.text.split('\n').filter((line) => line !== '');
  const shown =
    changes.length > 0
      ? changes.map(({ mark, text }) =>
          mark === ' ' ? `    ${text}` : mark === '-' ? style.bad(`  - ${text}`) : style.good(`  + ${text}`),
        )
      : reply.map((line) => `    ${line}`);
  return [
    style.bold(`  ${path}:${turn.place}  ${who}`),
    ...faults.map((fault) => style.bad(`    ${fault}`)),
    ...shown.map((line) => `    ${line}`),
    '',
  ].join('\n');
}
