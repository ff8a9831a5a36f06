import { z } from 'zod';
import type { HtmlDocument } from './document.ts';

/** What a page says of its notice for machines. Fields that it leaves out, or fills with something else, are null. */
export interface LinkedNotice {
  /** The schema.org type, such as `SpecialAnnouncement`. */
  readonly type: string;
  readonly title: string | null;
  /** May hold HTML. */
  readonly text: string | null;
  /** As written: a day or a moment. */
  readonly published: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
}

/** The types of schema.org that stand for a notice, the most telling first. */
const TYPES: readonly string[] = [
  'SpecialAnnouncement',
  'NewsArticle',
  'ReportageNewsArticle',
  'GovernmentService',
  'Article',
];
const MOST_NODES = 200;
const LONGEST_SCRIPT = 500_000;

const Text = z.string().trim().min(1).max(200_000);
const Name = z.union([Text, z.object({ name: Text }).transform(({ name }) => name)]);
const firstOf = <Value extends z.ZodType>(value: Value) =>
  z.union([
    value,
    z
      .array(z.unknown())
      .transform((list) => list[0])
      .pipe(value),
  ]);
const optional = <Value extends z.ZodType>(value: Value) => firstOf(value).nullish().catch(null);

const Node = z.object({
  '@type': z.union([z.string(), z.array(z.string())]),
  headline: optional(Text),
  name: optional(Text),
  articleBody: optional(Text),
  text: optional(Text),
  description: optional(Text),
  datePosted: optional(Text),
  datePublished: optional(Text),
  publisher: optional(Name),
  sourceOrganization: optional(Name),
  provider: optional(Name),
  inLanguage: optional(Text),
});

/** Reads the JSON-LD of a page. Null where there is none that stands for a notice; what isn't valid JSON is passed over. */
export function readJsonLd(document: HtmlDocument): LinkedNotice | null {
  const found: LinkedNotice[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const node of nodesOf(parseJson(script.textContent)).slice(0, MOST_NODES)) {
      const notice = toNotice(node);
      if (notice) found.push(notice);
    }
  }
  return found.sort((a, b) => TYPES.indexOf(a.type) - TYPES.indexOf(b.type))[0] ?? null;
}

/** The objects of a script: one, a list, or those of a graph. */
function nodesOf(json: unknown): unknown[] {
  if (Array.isArray(json)) return json.flatMap((item: unknown) => graphOf(item));
  return graphOf(json);
}

function graphOf(item: unknown): unknown[] {
  const graph = z.object({ '@graph': z.array(z.unknown()) }).safeParse(item);
  return graph.success ? graph.data['@graph'] : [item];
}

function toNotice(json: unknown): LinkedNotice | null {
  const parsed = Node.safeParse(json);
  if (!parsed.success) return null;
  const node = parsed.data;
  const type = [node['@type']].flat().find((name) => TYPES.includes(name));
  if (type === undefined) return null;
  return {
    type,
    title: node.headline ?? node.name ?? null,
    text: node.articleBody ?? node.text ?? node.description ?? null,
    published: node.datePosted ?? node.datePublished ?? null,
    publisher: node.publisher ?? node.sourceOrganization ?? node.provider ?? null,
    language: node.inLanguage ?? null,
  };
}

/** Undefined where the text is no JSON. */
function parseJson(written: string): unknown {
  if (written.length > LONGEST_SCRIPT) return undefined;
  try {
    return JSON.parse(written);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
