import type { z } from 'zod';

/** What is wanted in place of a value of the wrong kind. */
const WANTED: Readonly<Record<string, string>> = {
  string: 'write text',
  number: 'write a number',
  int: 'write a whole number',
  boolean: 'write true or false',
  array: 'write a list, such as [first, second]',
  object: 'write "name: value" lines',
  record: 'write "name: value" lines',
};

/** What to write instead, for schemas that don't say it themselves: a zod error map. */
export const whatToWrite: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return WANTED[issue.expected] ?? 'write a value of another kind';
    case 'too_small':
      return bound(issue.origin, `${issue.minimum}`, 'least');
    case 'too_big':
      return bound(issue.origin, `${issue.maximum}`, 'most');
    case 'invalid_value':
      return `write one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_union':
      return Array.isArray(issue.options)
        ? `write one of ${issue.options.map(String).join(', ')}`
        : 'write a value of another kind';
    default:
      return 'write it in another form';
  }
};

function bound(origin: string, limit: string, which: 'least' | 'most'): string {
  if (origin === 'string')
    return limit === '1' && which === 'least' ? 'write something' : `write at ${which} ${limit} characters`;
  if (origin === 'array') return `list at ${which} ${limit}`;
  return `write ${limit} or ${which === 'least' ? 'more' : 'less'}`;
}
