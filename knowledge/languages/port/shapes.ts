/** All shapes of answers, in the order in which their weights are written down. */
export const ANSWER_SHAPES = [
  'date',
  'duration',
  'place',
  'person',
  'money',
  'number',
  'age',
  'share',
  'contact',
  'names',
  'list',
  'leave',
  'eligible',
  'reason',
  'way',
] as const;

/**
 * What an answer looks like on the page. `date` stands for dates and times of day, `names` for an enumeration of names, `leave` for what
 * may, must or can't be done, `eligible` for whom something is meant, `reason` and `way` for why and how.
 */
export type AnswerShape = (typeof ANSWER_SHAPES)[number];

/** What answers look like as they are told. */
export interface Shapes {
  /** True where the text holds something of this shape. Dates and times are read by `Dates`, not here. */
  holds(shape: Exclude<AnswerShape, 'date'>, text: string): boolean;
}

/** `Shapes` from one pattern a shape. */
export function shapesByPattern(patterns: Record<Exclude<AnswerShape, 'date'>, RegExp>): Shapes {
  return { holds: (shape, text) => patterns[shape].test(text) };
}
