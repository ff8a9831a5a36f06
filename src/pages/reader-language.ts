const MAX_HEADER_LENGTH = 500;

/**
 * The language for a reader among those there are: the one asked for, else the one that the browser prefers
 * (`Accept-Language`), else `fallback`.
 */
export function chooseLanguage(
  asked: string | null,
  acceptLanguage: string | undefined,
  languages: readonly string[],
  fallback: string,
): string {
  const wanted = [...(asked === null ? [] : [asked]), ...preferences(acceptLanguage ?? '')];
  const primary = wanted.map((tag) => tag.toLowerCase().split('-')[0] ?? '');
  return primary.find((language) => languages.includes(language)) ?? fallback;
}

/** Language tags of an `Accept-Language` header, most wanted first. */
function preferences(header: string): string[] {
  return header
    .slice(0, MAX_HEADER_LENGTH)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim());
      const quality = parameters.find((parameter) => parameter.startsWith('q='));
      return { tag, quality: quality ? Number(quality.slice(2)) || 0 : 1 };
    })
    .filter(({ tag, quality }) => tag !== '' && quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag);
}
