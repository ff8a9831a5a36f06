import { describe, expect, it } from 'vitest';
import { authorityIn, type LocalisedAuthority, unspoken } from '../../../src/settings/authority.ts';
import { readConfig } from '../../../src/settings/config.ts';

function configOf(env: Record<string, string>): LocalisedAuthority {
  const read = readConfig(env);
  if ('problems' in read) throw new Error(read.problems.join('\n'));
  return read.config;
}

describe('what an authority says of itself', () => {
  const config = configOf({
    ASSISTANT_NAME: 'Ask Ondo',
    AUTHORITY_NAME: 'Ondo City',
    AUTHORITY_NAME_KO: '온도시',
    CONTACT: 'Call 02-000-0000',
    CONTACT_KO: '02-000-0000번으로 전화해 주세요',
    CRISIS_CONTACT_EN: '999, at any hour',
    LOGO_KO: 'ko.svg',
    CONTACT_EN: '  ',
  });

  it('is said in a language as that language has it', () => {
    expect(authorityIn(config, 'ko')).toEqual({
      assistantName: 'Ask Ondo',
      authorityName: '온도시',
      contact: '02-000-0000번으로 전화해 주세요',
      crisisContact: null,
      logo: 'ko.svg',
    });
  });

  it('is what it usually is where the language says nothing of its own, or an empty text', () => {
    expect(authorityIn(config, 'en')).toMatchObject({
      contact: 'Call 02-000-0000',
      crisisContact: '999, at any hour',
      authorityName: 'Ondo City',
    });
    expect(authorityIn(config, 'fr')).toMatchObject({ authorityName: 'Ondo City', crisisContact: null });
  });

  it('is a name of the language’s own where nobody named the assistant', () => {
    const nobody = configOf({});
    expect(['en', 'ko'].map((language) => authorityIn(nobody, language).assistantName)).toEqual([
      'Notice assistant',
      '공지 도우미',
    ]);
    expect(authorityIn(configOf({ ASSISTANT_NAME_KO: '온도' }), 'ko').assistantName).toBe('온도');
  });

  it('that no language of the assistant uses is told in one line', () => {
    expect(unspoken(config, ['en', 'ko'])).toEqual([]);
    const french = configOf({ CONTACT_FR: '17', LOGO_FR: 'fr.svg' });
    expect(unspoken(french, ['en', 'ko'])).toEqual([
      'LOGO_FR, CONTACT_FR: not used, for the assistant speaks en, ko.',
    ]);
  });
});

describe('settings of single languages', () => {
  it('have the limits of the usual ones, and a wrong one stops the start', () => {
    expect(readConfig({ ASSISTANT_NAME_KO: 'x'.repeat(61) })).toEqual({
      problems: [`ASSISTANT_NAME_KO is "${'x'.repeat(61)}": give at most 60 characters.`],
    });
  });

  it('are not taken for misspelt ones, while others still are', () => {
    expect(readConfig({ CRISIS_CONTACT_KO: '109', ASSISTANT_NAME_EN: 'Ondo' })).toMatchObject({
      warnings: [],
    });
    expect(readConfig({ CRISIS_CONTATC: '109' })).toMatchObject({ warnings: [expect.any(String)] });
  });
});
