import { anyWords } from '../languages/languages.ts';
import { isLinkable } from '../linkable.ts';
import { Attachment, MOST_ATTACHMENTS } from '../notice.ts';
import { plainAddress } from '../sources/notice-id.ts';
import type { HtmlDocument, HtmlElement } from './html/document.ts';

/** A file as a source names it: not yet checked, its address perhaps relative. */
export interface NamedFile {
  readonly name: string | null;
  readonly address: string;
}

const LONGEST_NAME = 300;
/** What leads to a file rather than to a page. */
const FILE_ENDING = /\.(?:pdf|hwpx?|docx?|xlsx?|pptx?|od[tsp]|csv|zip)$/i;
const DOWNLOAD = /(?:file_?down(?:load)?|down(?:load)?_?file)\b|[?&]atchFileId=/i;
/** The script of the eGovFrame template that fetches a file, with the file's id and number. */
const EGOV_CALL = /fn_egov_downFile\(\s*['"]([\w-]{1,100})['"]\s*,\s*['"]?(\d{1,4})['"]?\s*\)/;
/** What a link says that names no file. */
const nameless = anyWords(
  ({ furniture }) => furniture.namelessFile,
  (words) => `^(?:${words})?$`,
  'i',
);
/** Parts of a page that are the same for each notice. */
const FURNITURE = 'header a, nav a, footer a, aside a';

/** Files as a notice lists them: each address once, those without a valid one left out. `base`: what relative addresses are relative to. */
export function listAttachments(files: readonly NamedFile[], base: string | undefined): Attachment[] {
  const found = new Map<string, Attachment>();
  for (const { name, address } of files) {
    const resolved = URL.parse(address, base);
    if (!resolved || !isLinkable(resolved.href)) continue;
    const url = plainAddress(resolved.href);
    const said = oneLine(name ?? '');
    const isNamed = !nameless().test(said);
    if (found.has(url) && !isNamed) continue;
    const attachment = Attachment.safeParse({
      name: (isNamed ? said : fileName(resolved) || said || resolved.host)
        .slice(0, LONGEST_NAME)
        .toWellFormed(),
      url,
    });
    if (attachment.success) found.set(url, attachment.data);
  }
  return [...found.values()].slice(0, MOST_ATTACHMENTS);
}

/** The files that a notice's page links to, menus and feet aside. */
export function filesOf(document: HtmlDocument): NamedFile[] {
  return [...document.querySelectorAll('a')].flatMap((link) => {
    const address = link.matches(FURNITURE) ? null : addressOf(link);
    return address === null ? [] : [{ name: link.textContent, address }];
  });
}

/** Null where a link leads to no file. */
function addressOf(link: HtmlElement): string | null {
  const href = link.getAttribute('href')?.trim() ?? '';
  const [, file, number] = EGOV_CALL.exec(`${href} ${link.getAttribute('onclick') ?? ''}`) ?? [];
  if (file !== undefined) return `/cmm/fms/FileDown.do?atchFileId=${file}&fileSn=${number}`;
  const [path = ''] = href.split(/[?#]/);
  return FILE_ENDING.test(path) || DOWNLOAD.test(href) ? href : null;
}

/** The file's name where the address ends in one, else empty. */
function fileName({ pathname }: URL): string {
  const last = pathname.split('/').at(-1) ?? '';
  if (!FILE_ENDING.test(last)) return '';
  try {
    return decodeURIComponent(last);
  } catch (error) {
    if (error instanceof URIError) return last;
    throw error;
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
