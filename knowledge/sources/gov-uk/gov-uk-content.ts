import { z } from 'zod';

const Text = z.string().max(2_000_000);

/** What is used of a page that the content API gives; other fields are passed over. */
export const GovUkContent = z.object({
  base_path: z.string().max(1_000),
  document_type: z.string().max(100),
  title: Text.nullish(),
  description: Text.nullish(),
  locale: z.string().max(20).nullish(),
  first_published_at: z.string().max(60).nullish(),
  public_updated_at: z.string().max(60).nullish(),
  withdrawn_notice: z
    .object({ explanation: Text.nullish(), withdrawn_at: z.string().max(60).nullish() })
    .nullish(),
  details: z
    .object({
      body: z.unknown().optional(),
      introductory_paragraph: z.unknown().optional(),
      parts: z
        .array(z.object({ title: Text, body: z.unknown().optional() }))
        .max(500)
        .nullish()
        .catch(null),
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
    })
    .nullish(),
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

/** The HTML of a page, its parts and its history of changes under headings. Empty where it has none. */
export function htmlOf(
  { details, description }: GovUkContent,
  dayOf: (moment: string) => string | null,
): string {
  const pieces = [
    bodyOf(details?.introductory_paragraph),
    bodyOf(details?.body),
    ...(details?.parts ?? []).map(({ title, body }) => `<h2>${escaped(title)}</h2>${bodyOf(body)}`),
  ].filter((piece) => piece !== '');
  if (pieces.length === 0 && description) pieces.push(`<p>${escaped(description)}</p>`);
  if (pieces.length === 0) return '';
  // The first entry of a history says only that there is something new.
  const changes = (details?.change_history ?? [])
    .toSorted((a, b) => (a.public_timestamp < b.public_timestamp ? -1 : 1))
    .slice(1)
    .flatMap(({ public_timestamp: moment, note }) => {
      const day = dayOf(moment);
      return day === null || note.trim() === '' ? [] : [`<li>${day}: ${escaped(note)}</li>`];
    });
  if (changes.length > 0) pieces.push(`<h2>Updates</h2><ul>${changes.join('')}</ul>`);
  return pieces.join('\n');
}

/** A body is HTML, or the same in several formats. */
function bodyOf(body: unknown): string {
  if (typeof body === 'string') return body;
  const parts = HtmlParts.safeParse(body);
  if (!parts.success) return '';
  return parts.data.find(({ content_type: type }) => type === 'text/html')?.content ?? '';
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
