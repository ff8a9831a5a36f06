/**
 * `node bench/speed/notice-server.ts NOTICES`: serves a board of so many made-up notices on a free port, and prints its address. A POST to
 * `/change?from=&to=` gives those of that range other words.
 */
import { createServer } from 'node:http';
import { madeUpNotices } from './made-up-notices.ts';

const ROWS = 100;
const notices = madeUpNotices(Number(process.argv[2] ?? 0), 7);
const versions = notices.map(() => 0);

/** The words that a notice of this number and version has, and no other. */
const ownWords = (at: number, version: number) => `The permit code zq${at}v${version} is valid from March.`;

function listPage(page: number): string {
  const rows = notices.slice((page - 1) * ROWS, page * ROWS).map(({ title, date }, row) => {
    const number = notices.length - ((page - 1) * ROWS + row);
    const link = `commonSelectBoardArticle.do?bbsId=B&amp;nttId=${number}`;
    return `<tr><td>${number}</td><td><a href="${link}">${title}</a></td><td>City</td><td>${date}</td></tr>`;
  });
  return `<!doctype html><html><body><table><tbody>${rows.join('')}</tbody></table></body></html>`;
}

function articlePage(at: number): string {
  const { title, text, date } = notices[at] ?? { title: '', text: '', date: '' };
  const body = `${text}</p><p>${ownWords(at, versions[at] ?? 0)}`;
  return `<!doctype html><html><head><title>${title}</title></head><body><nav>Home News</nav><h1>${title}</h1><p>Date: ${date}</p><div class="view_content"><p>${body}</p></div></body></html>`;
}

const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const number = (name: string) => Number(searchParams.get(name));
  const send = (status: number, body = '', headers = {}): void =>
    void response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
  if (request.method === 'POST' && pathname === '/change') {
    for (let at = number('from'); at < number('to'); at += 1) versions[at] = (versions[at] ?? 0) + 1;
    return send(204);
  }
  if (pathname.endsWith('List.do')) return send(200, listPage(number('pageIndex')));
  const at = notices.length - number('nttId');
  if (!pathname.endsWith('Article.do') || !(at in notices)) return send(404);
  const etag = `"${versions[at]}"`;
  if (request.headers['if-none-match'] === etag) return send(304);
  return send(200, articlePage(at), { etag });
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address === 'object') console.log(`open http://127.0.0.1:${address.port}`);
});
