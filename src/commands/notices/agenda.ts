import { z } from 'zod';
import { plainText, wordEntryTime, wordStanding } from '../../../dialogs/index.ts';
import { AGENDA_KINDS, type Agenda, Day } from '../../../knowledge/index.ts';
import { inLine } from '../../logging/terminal.ts';
import { createTranslator } from '../../words/i18n.ts';
import { spokenLanguage } from '../answers/answer-record.ts';
import { type Command, CommandError, exitCodeFor, loadKnowledge, readArguments } from '../command.ts';
import { createStyle } from '../style.ts';

const OWN = {
  from: { type: 'string' },
  to: { type: 'string' },
  aspect: { type: 'string', multiple: true },
  publisher: { type: 'string' },
} as const;

const Own = z.object({
  from: Day.optional(),
  to: Day.optional(),
  aspect: z.array(z.enum(AGENDA_KINDS)).optional(),
  publisher: z.string().optional(),
});

/** What is wrong with each option, said to the person. */
const MISTAKES: Readonly<Record<string, string>> = {
  from: 'give a day as YYYY-MM-DD.',
  to: 'give a day as YYYY-MM-DD.',
  aspect: `give one of ${AGENDA_KINDS.join(', ')}.`,
};
const A_WEEK_MS = 6 * 86_400_000;

const weekFrom = (day: string): string => new Date(Date.parse(day) + A_WEEK_MS).toISOString().slice(0, 10);

function readOwn(own: Readonly<Record<string, unknown>>): z.infer<typeof Own> {
  const parsed = Own.safeParse(own);
  if (parsed.success) return parsed.data;
  const name = String(parsed.error.issues[0]?.path[0]);
  throw new CommandError(`--${name} is "${String(own[name])}": ${MISTAKES[name] ?? 'give text.'}`, 2);
}

/** `notices agenda`: what happens on some days, as the notices tell it; without days, today and the six after it. */
export const agenda: Command = async (args, config, console) => {
  const given = readArguments(args, config, OWN);
  const { from = given.now, to = weekFrom(from), aspect: kinds, publisher } = readOwn(given.own);
  if (to < from) throw new CommandError(`--to is "${to}": it comes before --from, "${from}".`, 2);
  const knowledge = await loadKnowledge(given, console);
  const translator = await createTranslator();
  const language = spokenLanguage(translator, given.lang, config.defaultLanguage);
  const query = { asOf: given.now, from, to, kinds, publisher, lead: language };
  const { entries } = await knowledge.agenda(query, new AbortController().signal);
  const { stdout, stderr } = console;
  if (given.json) {
    for (const entry of entries) stdout.write(`${JSON.stringify(written(entry))}\n`);
    return exitCodeFor(given);
  }
  const translate = translator.translateFor(language);
  const style = createStyle(stdout.isTTY ?? false);
  if (entries.length === 0) stderr.write(`${translate('overview.agenda.none')}\n`);
  for (const entry of entries) {
    const { day, kind, time, citation } = entry;
    const voice = { language, translate, markup: plainText };
    const about = [
      translate(`overview.kind.${kind}`),
      wordEntryTime(time, voice),
      citation.publisher ?? '',
      wordStanding(entry, voice),
    ].filter((part) => part !== '');
    stdout.write(
      `${style.bold(day)}  ${inLine(citation.title || citation.noticeId)}  ${style.dim(inLine(about.join(' · ')))}\n    “${inLine(citation.quote.replace(/\s+/g, ' '))}”\n`,
    );
  }
  return exitCodeFor(given);
};

/** An entry for machines. What doesn't apply is left out. */
function written({
  day,
  kind,
  told,
  time,
  labels,
  place,
  language,
  standing,
  citation,
}: Agenda['entries'][number]) {
  const { noticeId, title, publisher, url, quote, start, end } = citation;
  return {
    day,
    kind,
    aspect: told.aspect,
    ...('of' in told && { of: told.of }),
    ...(time?.is === 'span' && { start: time.interval.start, end: time.interval.end, bound: time.bound }),
    ...(time?.is === 'on-day' && { open: time.open }),
    noticeId,
    title,
    publisher,
    url,
    language,
    quote,
    quoteStart: start,
    quoteEnd: end,
    labels,
    ...(place !== null && { place }),
    standing: standing.is,
  };
}
