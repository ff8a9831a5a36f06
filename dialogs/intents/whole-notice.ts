import { markdown } from '../markup.ts';
import { cellsOf, readableWords } from '../readable-words.ts';
import type { Dialog } from '../turn.ts';
import { wordSource } from '../wording/word-quote.ts';
import { reply, suggest } from './reply.ts';

/** Longer notices are shown up to here, in UTF-16 units, and the rest by their page. */
const LONGEST = 3_000;

const HEADING = /^#{1,6}\s/;
const BULLET = '• ';

/** A line of a notice as a paragraph; a heading in bold, an item of a list or the row of a table as a list item, a ruler as nothing. */
function written(line: string): string {
  const words = readableWords(line);
  if (words === '') return '';
  const isItem = words.startsWith(BULLET);
  const said = markdown.verbatim(isItem ? words.slice(BULLET.length) : words);
  if (HEADING.test(line)) return markdown.bold(said);
  return isItem || cellsOf(line) !== null ? `- ${said}` : said;
}

/** "Show me the whole notice": the one that the last answer came from. */
export const wholeNotice: Dialog = async (turn) => {
  const translate = turn.translateFor(turn.language);
  const id = turn.state.shownNoticeIds[0];
  const notice = id === undefined ? undefined : turn.knowledge.notice(id);
  if (!notice) {
    return reply(turn, 'whole-notice', translate('replies.whole-notice-none'), {
      suggestions: suggest(turn, 'latest', 'help'),
    });
  }
  const voice = { language: turn.language, translate, markup: markdown };
  if (notice.republish === 'quotes') {
    const source = markdown.bold(wordSource({ ...notice, noticeId: notice.id }, voice));
    return reply(turn, 'whole-notice', [translate('replies.whole-notice-quoted'), source].join('\n\n'), {
      notice,
      suggestions: suggest(turn, 'summarise', 'latest', 'help'),
    });
  }
  const paragraphs = notice.text
    .slice(0, LONGEST)
    .split(/\n+/)
    .map((line) => written(line.trim()))
    .filter((paragraph) => paragraph !== '');
  if (notice.text.length > LONGEST) paragraphs.push(translate('replies.whole-notice-cut'));
  const { id: noticeId } = notice;
  const head = `${translate('replies.whole-notice')}\n\n${markdown.bold(wordSource({ ...notice, noticeId }, voice))}`;
  return reply(turn, 'whole-notice', [head, ...paragraphs].join('\n\n'), {
    notice,
    suggestions: suggest(turn, 'summarise', 'latest', 'help'),
  });
};
