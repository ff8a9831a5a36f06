import type { z } from 'zod';

type RawIssue = Parameters<z.core.$ZodErrorMap>[0];

/** What a type is called where a sentence says what a value must be. */
const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

/**
 * Says of a value in a body, in one sentence, what it must be: "`text` must be a text." For zod's `error` option; a schema's own message comes
 * before it.
 */
export function describeProblem(issue: RawIssue): string {
  return `${nameOf(issue.path ?? [])} ${demandOf(issue)}.`;
}

function nameOf(path: readonly PropertyKey[]): string {
  return path.length === 0 ? 'The body' : `\`${path.join('.')}\``;
}

function demandOf(issue: RawIssue): string {
  if (issue.input === undefined) return 'is missing';
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${KINDS[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `must be one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
    case 'too_big':
      return `must have at most ${issue.maximum} ${unitOf(issue.origin)}`;
    case 'too_small':
      return `must have at least ${issue.minimum} ${unitOf(issue.origin)}`;
    case 'invalid_format':
      return `must be ${issue.format === 'url' ? 'an http or https address' : 'written otherwise'}`;
    default:
      return 'is not as expected';
  }
}

function unitOf(origin: string): string {
  return origin === 'string' ? 'characters' : 'entries';
}
