/** Tags and character references, each of which makes a node. */
const MOST_NODES = 60_000;
/** Attributes make nodes too. */
const MOST_ATTRIBUTES = 40_000;
/** Elements that are open at one place: the parser looks through them at each tag. */
const MOST_OPEN = 1_000;

const VOID = new Set(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr'.split(
    ' ',
  ),
);
/** What an element of a name closes where it is the innermost that is open, as the parser has it. */
const CLOSES: ReadonlyMap<string, readonly string[]> = new Map([
  ['tr', ['tr', 'th', 'td']],
  ['th', ['th']],
  ['td', ['thead', 'th', 'td']],
  ['tbody', ['thead', 'tbody']],
  ['tfoot', ['thead', 'tbody']],
  ['li', ['li']],
  ['dd', ['dd', 'dt']],
  ['dt', ['dd', 'dt']],
  ['option', ['option']],
  ['optgroup', ['optgroup', 'option']],
  ['rt', ['rt', 'rp']],
  ['rp', ['rt', 'rp']],
  ...'p h1 h2 h3 h4 h5 h6 address article aside blockquote details div dl fieldset figcaption figure footer form header hr main nav ol pre section table ul'
    .split(' ')
    .map((name): [string, string[]] => [name, ['p']]),
]);

const AMPERSAND = 0x26;
const LESS_THAN = 0x3c;
const GREATER_THAN = 0x3e;
const EQUALS = 0x3d;
const SPACE = 0x20;
const QUOTES: ReadonlyMap<number, string> = new Map([
  [0x22, '"'],
  [0x27, "'"],
]);
const NAME = /\/?[a-z][^\s/>]{0,40}/iy;

/** Where a tag ends, and how many attributes it has; `at` is behind its name. */
function readTag(html: string, at: number): { readonly end: number; readonly attributes: number } {
  let attributes = 0;
  let wasSpace = false;
  let isNamed = false;
  for (let place = at; place < html.length; place += 1) {
    const code = html.charCodeAt(place);
    if (code === GREATER_THAN) return { end: place, attributes };
    const isSpace = code <= SPACE;
    if (wasSpace && !isSpace && code !== EQUALS) {
      attributes += 1;
      isNamed = true;
    }
    wasSpace = isSpace;
    const quote = QUOTES.get(code);
    if (quote === undefined || html.charCodeAt(place - 1) !== EQUALS) continue;
    // A value may stand right behind another: a="b"c="d".
    if (!isNamed) attributes += 1;
    isNamed = false;
    const closing = html.indexOf(quote, place + 1);
    if (closing < 0) return { end: html.length, attributes };
    place = closing;
  }
  return { end: html.length, attributes };
}

/** Elements that are open, the innermost last. */
function track(open: string[], tag: string): void {
  const name = tag.toLowerCase();
  if (name.startsWith('/')) {
    const at = open.lastIndexOf(name.slice(1));
    if (at >= 0) open.length = at;
    return;
  }
  const closes = CLOSES.get(name);
  while (closes?.includes(open.at(-1) ?? '')) open.pop();
  if (!VOID.has(name)) open.push(name);
}

/** False for HTML of so many elements and attributes, or of so many that are never closed, that parsing it would take long: no notice looks like that. */
export function isWithinBounds(html: string): boolean {
  const open: string[] = [];
  let nodes = 0;
  let attributes = 0;
  for (let at = 0; at < html.length; at += 1) {
    const code = html.charCodeAt(at);
    if (code !== LESS_THAN && code !== AMPERSAND) continue;
    nodes += 1;
    NAME.lastIndex = at + 1;
    const name = code === LESS_THAN ? NAME.exec(html)?.[0] : undefined;
    if (name !== undefined) {
      const tag = readTag(html, at + 1 + name.length);
      track(open, name);
      attributes += tag.attributes;
      at = tag.end;
    }
    if (nodes > MOST_NODES || attributes > MOST_ATTRIBUTES || open.length > MOST_OPEN) return false;
  }
  return true;
}
