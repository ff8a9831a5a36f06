import type { Attachment } from 'botbuilder';
import { type Language, readableWords, type Translate } from '../../../dialogs/index.ts';
import type { Citation, Notice } from '../../../knowledge/index.ts';
import { readable } from '../readable.ts';
import { describePublication, describeTitle } from '../web/publication.ts';
import { shorten } from './shorten.ts';

const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';

/** The newest that Teams renders. */
const CARD_VERSION = '1.5';

/** Teams shows no more buttons on a card. */
const MOST_ACTIONS = 6;
const LONGEST_ACTION = 60;

/** A message may have about 28 kB in all: longer notices end here, in UTF-16 units, and go on on their page. */
const LONGEST_TEXT = 3_000;
const MOST_PARAGRAPHS = 60;
/** Of a notice that may be quoted, not shown in whole. */
const LONGEST_QUOTED_TEXT = 250;

interface Speech {
  readonly language: Language;
  readonly translate: Translate;
}

/** Text as it is: unlike a TextBlock, it renders no Markdown, which words of a notice must not become. */
interface RichTextBlock {
  readonly type: 'RichTextBlock';
  readonly inlines: readonly [TextRun];
  readonly spacing?: 'none' | 'small';
}

interface TextRun {
  readonly type: 'TextRun';
  readonly text: string;
  readonly weight?: 'bolder';
  readonly size?: 'medium';
  readonly isSubtle?: true;
}

interface OpenUrl {
  readonly type: 'Action.OpenUrl';
  readonly title: string;
  readonly url: string;
}

/** Says something for the person, as if they had typed it. */
interface Say {
  readonly type: 'Action.Submit';
  readonly title: string;
  readonly data: { readonly msteams: { readonly type: 'imBack'; readonly value: string } };
}

interface Container {
  readonly type: 'Container';
  readonly items: readonly RichTextBlock[];
  readonly selectAction: OpenUrl;
  readonly separator: boolean;
}

/** What an Adaptive Card of ours is made of. */
export interface CardContent {
  readonly body: readonly (RichTextBlock | Container)[];
  readonly actions: readonly (OpenUrl | Say)[];
}

/** An Adaptive Card as an attachment; `markdown` is what is read where cards don't show. */
export function cardOf({ body, actions }: CardContent, markdown: string): Attachment {
  const fallbackText = readable(markdown);
  const card = { type: 'AdaptiveCard', version: CARD_VERSION, fallbackText };
  return { contentType: CARD_TYPE, content: { ...card, body, ...(actions.length > 0 && { actions }) } };
}

/** A notice in whole: its title, whose it is and of which day, its text, and the way to its page. */
export function noticeCard(
  notice: Notice,
  { url, ...speech }: Speech & { readonly url: string },
): CardContent {
  const { translate } = speech;
  const longest = notice.republish === 'quotes' ? LONGEST_QUOTED_TEXT : LONGEST_TEXT;
  const all = readableWords(notice.text.slice(0, longest))
    .split(/\n+/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
  const paragraphs = all.slice(0, MOST_PARAGRAPHS);
  const cut = notice.text.length > longest || paragraphs.length < all.length;
  const title = describeTitle(notice, translate);
  return {
    body: [
      block(title, { weight: 'bolder', size: 'medium' }),
      facts(notice, speech),
      ...paragraphs.map((paragraph) => block(paragraph)),
      ...(cut ? [block(translate('replies.whole-notice-cut'))] : []),
    ],
    actions: [openUrl(title, url, speech)],
  };
}

/** Words of a notice, with its title, whose it is and of which day, and the way to them. */
export function passageCard(
  citation: Citation,
  { url, ...speech }: Speech & { readonly url: string },
): CardContent {
  const title = describeTitle(citation, speech.translate);
  const quote = readableWords(citation.quote).replace(/\s+/g, ' ');
  return {
    body: [
      block(title, { weight: 'bolder', size: 'medium' }),
      facts(citation, speech),
      ...(quote === '' ? [] : [block(`“${quote}”`)]),
    ],
    actions: [openUrl(title, url, speech)],
  };
}

/** What the assistant explains, paragraph by paragraph, with the notices that it points at. */
export function explanationCard(
  markdown: string,
  sources: readonly { readonly number: number; readonly citation: Citation; readonly url: string }[],
  { translate }: Speech,
): CardContent {
  const actions = sources.slice(0, MOST_ACTIONS).map(({ number, citation, url }): OpenUrl => {
    const title = `[${number}] ${describeTitle(citation, translate)}`;
    return { type: 'Action.OpenUrl', title: shorten(title, LONGEST_ACTION), url };
  });
  return { body: paragraphsOf(markdown), actions };
}

/** What can be said, with a button for each. */
export function commandsCard(markdown: string, commands: readonly string[]): CardContent {
  const actions = commands.slice(0, MOST_ACTIONS).map(
    (said): Say => ({
      type: 'Action.Submit',
      title: said,
      data: { msteams: { type: 'imBack', value: said } },
    }),
  );
  return { body: paragraphsOf(markdown), actions };
}

/** Notices one below the other, each with its first words; choosing one opens its page. */
export function noticeListCard(
  entries: readonly { readonly citation: Citation; readonly url: string }[],
  speech: Speech,
): CardContent {
  const { translate } = speech;
  return {
    body: entries.map(({ citation, url }, at): Container => {
      const title = describeTitle(citation, translate);
      return {
        type: 'Container',
        separator: at > 0,
        selectAction: openUrl(title, url, speech),
        items: [
          block(title, { weight: 'bolder' }),
          facts(citation, speech),
          { ...block(readableWords(citation.quote).replace(/\s+/g, ' ')), spacing: 'small' },
        ],
      };
    }),
    actions: [],
  };
}

function openUrl(title: string, url: string, { translate }: Speech): OpenUrl {
  return { type: 'Action.OpenUrl', title: translate('web.readWholeNotice', { title }), url };
}

function paragraphsOf(markdown: string): RichTextBlock[] {
  return readable(markdown)
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => block(line.replace(/^- /, '• ')));
}

function facts(
  { publisher, published }: Pick<Citation, 'publisher' | 'published'>,
  { language, translate }: Speech,
): RichTextBlock {
  const said = [publisher, describePublication(published, language, translate)].filter(Boolean).join(' · ');
  return { ...block(said, { isSubtle: true }), spacing: 'none' };
}

function block(text: string, look: Omit<TextRun, 'type' | 'text'> = {}): RichTextBlock {
  return { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text, ...look }] };
}
