/** At most `most` UTF-16 units, with no character cut in two; what is cut ends with an ellipsis. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
