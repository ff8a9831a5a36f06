import { allLanguages, anyWords } from '../../languages/languages.ts';

/** Whoever happens to keep the site. */
const nobody = anyWords(
  ({ bodies }) => bodies.nobody,
  (words) => `^(?:${words})$`,
  'iu',
);

/** True for what reads as the name of an authority, or of a part of one: never for a person, a login or an address. */
export function isOrganisation(name: string): boolean {
  const said = oneLine(name);
  if (said.length < 2 || said.length > 120 || isNobody(said)) return false;
  return allLanguages().some(({ bodies }) => bodies.isBody(said));
}

/** True for a login, an address or the name of a role: what stands where a name should, and tells nobody. */
export function isNobody(name: string): boolean {
  const said = oneLine(name);
  return said === '' || nobody().test(said) || /[@\\]|^https?:|^[\d\s._-]+$|^[\p{P}\p{S}\s]+$/iu.test(said);
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
