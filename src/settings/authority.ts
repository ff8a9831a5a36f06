import { text } from './setting-kinds.ts';

/** What an authority says of itself on every page and in replies. */
export interface Authority {
  readonly assistantName: string;
  /** Whose notices these are; null: not said. */
  readonly authorityName: string | null;
  /** A file with a picture; null: none. */
  readonly logo: string | null;
  /** How to reach a person, as it is shown; null: not said. */
  readonly contact: string | null;
  /** Whom somebody in danger should turn to, as it is said; null: an emergency number without its digits. */
  readonly crisisContact: string | null;
}

/** The same with what is said otherwise in some languages. */
export interface LocalisedAuthority extends Authority {
  /** By language, what differs there; empty where the authority says the same in all. */
  readonly inLanguages: Readonly<Record<string, Partial<Authority>>>;
}

/** The settings that a language may override, each with what it sets and the longest text that it takes, in UTF-16 units. */
const SETTINGS = [
  ['ASSISTANT_NAME', 'assistantName', 60],
  ['AUTHORITY_NAME', 'authorityName', 80],
  ['LOGO', 'logo', 1_000],
  ['CONTACT', 'contact', 200],
  ['CRISIS_CONTACT', 'crisisContact', 200],
] as const;

/** What the assistant is called where nobody named it. */
export const UNNAMED_ASSISTANT = 'Notice assistant';

/** What the assistant is called in languages of its own where nobody named it; in others as in English. */
const UNNAMED: LocalisedAuthority['inLanguages'] = { ko: { assistantName: '공지 도우미' } };

/** A name with a language after it, `CONTACT_KO`. The longest name first: `CRISIS_CONTACT_KO` is none of `CONTACT`. */
const LOCALISED = new RegExp(`^(${SETTINGS.map(([name]) => name).join('|')})_([A-Z]{2,3})$`);

/** True of a setting that says something in one language alone, such as `CONTACT_KO`. */
export const isLocalisedName = (name: string): boolean => LOCALISED.test(name);

/**
 * What the environment says in single languages. An empty setting counts as not set. `problems`: a line for each that is wrong, saying what
 * to give instead.
 */
export function readLocalised(env: Readonly<Record<string, string | undefined>>): {
  readonly inLanguages: LocalisedAuthority['inLanguages'];
  readonly problems: readonly string[];
} {
  const isNamed = (env.ASSISTANT_NAME?.trim() || UNNAMED_ASSISTANT) !== UNNAMED_ASSISTANT;
  const inLanguages: Record<string, Partial<Authority>> = isNamed ? {} : { ...UNNAMED };
  const problems: string[] = [];
  for (const [name, value = ''] of Object.entries(env)) {
    const [, setting, tag] = LOCALISED.exec(name) ?? [];
    const known = SETTINGS.find(([one]) => one === setting);
    const said = value.trim();
    if (!known || tag === undefined || said === '') continue;
    const [, field, longest] = known;
    const read = text(longest).safeParse(said);
    if (!read.success) {
      problems.push(`${name} is ${JSON.stringify(said)}: ${read.error.issues[0]?.message}.`);
      continue;
    }
    const language = tag.toLowerCase();
    inLanguages[language] = { ...inLanguages[language], [field]: read.data };
  }
  return { inLanguages, problems };
}

/** What the authority says of itself in a language. */
export function authorityIn(authority: LocalisedAuthority, language: string): Authority {
  const { assistantName, authorityName, logo, contact, crisisContact, inLanguages } = authority;
  return { assistantName, authorityName, logo, contact, crisisContact, ...inLanguages[language] };
}

/** A line for each language that something is said in and the assistant doesn't speak; `[]` where it speaks all. */
export function unspoken({ inLanguages }: LocalisedAuthority, languages: readonly string[]): string[] {
  return Object.entries(inLanguages)
    .filter(([language]) => !languages.includes(language))
    .map(([language, said]) => {
      const names = SETTINGS.filter(([, field]) => field in said).map(
        ([name]) => `${name}_${language.toUpperCase()}`,
      );
      return `${names.join(', ')}: not used, for the assistant speaks ${languages.join(', ')}.`;
    });
}
