import { englishQuestionTerm, englishTerm } from '../english/words.ts';
import { koreanQuestionTerms, koreanStem, koreanTerms } from '../korean/words.ts';
import type { QuestionWord } from '../language.ts';
import { type Token, tokens } from './tokens.ts';

/** How a word written in letters other than Hangul becomes a term; null leaves the word out. */
type WordTerm = (word: string) => string | null;

const unaccented = (word: string): string | null => word.replace(/['’]/gu, '');

function termsOf(
  token: Token,
  wordTerm: WordTerm,
  hangulTerms: (word: string) => readonly string[],
): readonly string[] {
  if (token.kind === 'hangul') return hangulTerms(token.text);
  if (token.kind === 'number') return [token.text];
  const term = wordTerm(token.text);
  return term === null ? [] : [term];
}

function wordsOf(text: string, wordTerm: WordTerm): QuestionWord[] {
  return tokens(text)
    .map((token) => ({
      word: token.kind === 'hangul' ? koreanStem(token.text) : token.text,
      written: token.text,
      terms: termsOf(token, wordTerm, koreanQuestionTerms),
    }))
    .filter(({ terms }) => terms.length > 0);
}

/** Terms of English and Korean text, mixed as they come: Porter2 stems for words, syllable pairs for Hangul, numbers as they are. */
export const mixedTerms = (text: string): string[] =>
  tokens(text).flatMap((token) => termsOf(token, englishTerm, koreanTerms));

/** The words of an English or Korean question, less those that only ask. */
export const mixedQuestionWords = (text: string): QuestionWord[] => wordsOf(text, englishQuestionTerm);

/** Terms of a language that has no rules of its own: lower-case words as they are. */
export const plainTerms = (text: string): string[] =>
  tokens(text).flatMap((token) => termsOf(token, unaccented, koreanTerms));

/** The words of a question in a language that has no rules of its own. */
export const plainQuestionWords = (text: string): QuestionWord[] => wordsOf(text, unaccented);
