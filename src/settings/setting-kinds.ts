/**
 * The kinds of values that settings have: each reads the text of an environment variable, and its message says what to give.
 */
import proxyAddr from 'proxy-addr';
import { z } from 'zod';

/** A whole number of the range, ends included. */
export function wholeNumber(least: number, most: number) {
  return z
    .string()
    .refine(
      (value) => /^\d{1,9}$/.test(value) && Number(value) >= least && Number(value) <= most,
      `give a whole number from ${least} to ${most}`,
    )
    .transform(Number);
}

/** A share of 1, as 0.34. */
export const share = z
  .string()
  .regex(/^(?:0|0?\.\d{1,6}|1(?:\.0{1,6})?)$/, 'give a number from 0 to 1, such as 0.34')
  .transform(Number);

/** Text of at most `most` characters. */
export function text(most: number) {
  return z.string().max(most, `give at most ${most} characters`);
}

/** One of the words, in any case. */
export function oneOf<const Word extends string>(words: readonly Word[]) {
  return z.string().transform((value, context): Word => {
    const word = words.find((each) => each.toLowerCase() === value.toLowerCase());
    if (word !== undefined) return word;
    context.addIssue({ code: 'custom', message: `give one of ${words.join(', ')}` });
    return z.NEVER;
  });
}

/** Parts between separators, without white space around them; empty parts don't count. */
export function separated(separator: string) {
  return z.string().transform((value) => partsOf(value, separator));
}

/** Values between commas, each of one kind. */
export function commaSeparated(kind: z.ZodType<string, string>) {
  return separated(',').pipe(z.array(kind));
}

/** An IP address or host name to listen on. */
export const host = z
  .string()
  .regex(/^[A-Za-z0-9.:_-]{1,253}$/, 'give an IP address or host name, such as 127.0.0.1 or 0.0.0.0');

/** An IANA time zone. */
export const timeZone = z.string().refine(isTimeZone, 'give a time zone such as Asia/Seoul or Europe/Paris');

/** A language without its region. */
export const languageTag = z.string().regex(/^[a-z]{2,3}$/, 'give a language such as en or ko');

/** Scheme, host and port of a site, as browsers write an origin. */
export const httpOrigin = z
  .string()
  .refine(
    isHttpOrigin,
    'give http:// or https:// and a host, without a path, such as https://notices.example',
  )
  .transform((value) => new URL(value).origin);

/** A colour, as `175c8f`: `#` begins a comment in `.env`. Read as `#175c8f`. */
export const accentColour = z
  .string()
  .regex(/^#?[0-9a-f]{6}$/i, 'give a colour such as 175c8f')
  .transform((value) => `#${value.replace('#', '').toLowerCase()}`);

/** The id of an organisation's directory with Microsoft, in lower case. */
export const tenantId = z
  .string()
  .regex(
    /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
    'give tenant ids between commas, such as 00000000-0000-0000-0000-000000000000',
  )
  .transform((value) => value.toLowerCase());

/** An address or range as `proxy-addr` reads them: 10.0.0.1, 10.0.0.0/8, loopback. */
export const proxyAddress = z
  .string()
  .refine(
    isProxyAddress,
    'give IP addresses or ranges between commas, such as 10.0.0.5, 192.168.0.0/16 or loopback',
  );

function partsOf(value: string, separator: string): string[] {
  return value
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function isTimeZone(value: string): boolean {
  return succeeds(() => new Intl.DateTimeFormat('en', { timeZone: value }));
}

function isProxyAddress(value: string): boolean {
  return succeeds(() => proxyAddr.compile(value));
}

function isHttpOrigin(value: string): boolean {
  const url = URL.parse(value);
  return (
    url !== null && /^https?:$/.test(url.protocol) && (value === url.origin || url.href === `${url.origin}/`)
  );
}

function succeeds(attempt: () => unknown): boolean {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
}
