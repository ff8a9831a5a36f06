import { languageOf } from '../../languages/languages.ts';
import { inferPublication } from '../../time/infer-publication.ts';
import type { PublicationInference } from '../ingest-notice.ts';

/** Infers the day of publication from the dates in a notice's text, read by the rules of its language. */
export const inferFromDates: PublicationInference = (text, language) =>
  inferPublication(text, languageOf(language).dates.read);
