import { z } from 'zod';

const Text = z.string().max(2_000_000);
const Moment = z.string().max(60).nullish().catch(null);

/** What a page says of its kind's own, by the names of the content API. */
const GovUkDetails = z.looseObject({
  attachments: z
    .array(z.object({ title: Text.nullish(), url: z.string().max(2_000) }))
    .max(500)
    .nullish()
    .catch(null),
  change_history: z
    .array(z.object({ public_timestamp: z.string().max(60), note: Text }))
    .max(5_000)
    .nullish()
    .catch(null),
});

/** What is used of a page that the content API gives; other fields are passed over. */
export const GovUkContent = z.object({
  base_path: z.string().max(1_000),
  document_type: z.string().max(100),
  title: Text.nullish(),
  description: Text.nullish(),
  locale: z.string().max(20).nullish(),
  first_published_at: Moment,
  public_updated_at: Moment,
  withdrawn_notice: z
    .object({ explanation: Text.nullish(), withdrawn_at: z.string().max(60).nullish() })
    .nullish(),
  details: GovUkDetails.nullish(),
  links: z
    .object({
      organisations: z
        .array(z.object({ title: Text }))
        .nullish()
        .catch(null),
    })
    .nullish()
    .catch(null),
  redirects: z
    .array(z.object({ destination: z.string().max(2_000) }))
    .nullish()
    .catch(null),
});
export type GovUkContent = z.infer<typeof GovUkContent>;

/** What is used of a page of search results. */
export const GovUkResults = z.object({
  total: z.int().min(0),
  results: z.array(z.object({ link: z.string().max(2_000) })).max(1_500),
});

const HtmlParts = z.array(z.object({ content_type: z.string(), content: Text })).max(20);

/** The HTML of a field: HTML itself, or the same text in several formats. Empty where it is something else. */
export function htmlOfField(field: unknown): string {
  if (typeof field === 'string') return isMarked(field) ? field : paragraphs(field);
  const parts = HtmlParts.safeParse(field);
  if (!parts.success) return '';
  const html = parts.data.find(({ content_type: type }) => type === 'text/html')?.content;
  return html ?? paragraphs(parts.data[0]?.content ?? '');
}

function isMarked(text: string): boolean {
  return /<\/?[a-z][^<>]{0,500}>|&(?:#\d+|[a-z]+);/i.test(text);
}

/** Plain text as HTML: an empty line parts paragraphs, a single one lines. */
function paragraphs(text: string): string {
  return text
    .split(/\n\s*\n/u)
    .filter((part) => part.trim() !== '')
    .map((part) => `<p>${escaped(part.trim()).replace(/\r?\n/g, '<br>')}</p>`)
    .join('');
}

/** Text as it stands in HTML. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
