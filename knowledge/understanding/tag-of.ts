import { detectLanguage } from '../languages/detect.ts';

/** The tag of an utterance's language: as its words tell, else as its tag says; English where neither does. */
export function tagOf(text: string, tag: string | undefined): string {
  const detected = detectLanguage(text);
  if (detected !== 'und') return detected;
  return tag ? (tag.toLowerCase().split(/[-_]/)[0] ?? 'und') : 'en';
}
