import type { z } from 'zod';
import { describeProblem } from './body-problem.ts';
import { WireError } from './wire-error.ts';

/** Cards, the deepest that channels send, lie some ten levels deep. */
const DEEPEST = 64;

/**
 * Reads a text as JSON that fits the schema. An empty text reads as `{}`. Throws a `WireError` 400 that says what is wrong: no JSON, nested too
 * deeply, a name that every object has a method of (whoever compares or prints such an object would fail), or not as the schema wants it.
 */
export function parseBody<T extends z.ZodType>(text: string, schema: T): z.output<T> {
  const value = parseJson(text);
  refuseHostile(value);
  const problem = (message: string) => new WireError(400, 'BadSyntax', message);
  const parsed = validate(value, schema);
  if (parsed === null) throw problem('The body is not as expected.');
  if (parsed.success) return parsed.data;
  throw problem(parsed.error.issues[0]?.message ?? 'The body is not as expected.');
}

function parseJson(text: string): unknown {
  if (text.trim() === '') return {};
  try {
    return JSON.parse(text);
  } catch {
    throw new WireError(400, 'BadSyntax', 'The body is not JSON.');
  }
}

/** Goes through a value level by level: it may be nested more deeply than a call stack is. */
function refuseHostile(value: unknown): void {
  let level = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) throw new WireError(400, 'BadSyntax', 'The body is nested too deeply.');
    const below: unknown[] = [];
    for (const each of level) {
      if (typeof each !== 'object' || each === null) continue;
      for (const [name, held] of Object.entries(each)) {
        if (Object.hasOwn(Object.prototype, name)) {
          throw new WireError(400, 'BadSyntax', `The body holds a field \`${name}\`, which is not taken.`);
        }
        if (typeof held === 'object' && held !== null) below.push(held);
      }
    }
    level = below;
  }
}

/**
 * Null where the schema throws: its checks of length run on values of a wrong type too, so that `{ "length": … }` reaches them in a text's
 * place. All that they see is the body, so the body is what is wrong.
 */
function validate<T extends z.ZodType>(value: unknown, schema: T): z.ZodSafeParseResult<z.output<T>> | null {
  try {
    return schema.safeParse(value, { error: describeProblem });
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return null;
    throw error;
  }
}
