import { joined } from '../registry.ts';

const mayHold = joined(
  (languages) => new RegExp(`\\d\\s?(?:${languages.map(({ values }) => values.figures.units).join('|')})`),
);
/** Units in letters of a language's own are read before Latin ones, which may follow them. */
const ownLettersFirst = joined((languages) =>
  languages.toSorted((a, b) => Number(b.script !== null) - Number(a.script !== null)),
);

/** A lower-case text with its amounts in figures, so that 6만 5천 원, 65,000원 and 65,000 won meet; as it is where it holds none. */
export function inFigures(text: string): string {
  if (!mayHold().test(text)) return text;
  return ownLettersFirst().reduce((rest, { values }) => values.figures.written(rest), text);
}
