import { readFileSync } from 'node:fs';
import { delimiter } from 'node:path';
import { parseEnv } from 'node:util';
import { describe, expect, it } from 'vitest';
import { type Config, readConfig, SETTING_NAMES } from '../../../src/settings/config.ts';

function configOf(env: Record<string, string>): Config {
  const outcome = readConfig(env);
  if ('problems' in outcome) throw new Error(outcome.problems.join('\n'));
  return outcome.config;
}

function problemsOf(env: Record<string, string>): string[] {
  const outcome = readConfig(env);
  return 'problems' in outcome ? outcome.problems : [];
}

describe('settings', () => {
  it('have defaults that run on a fresh machine, reachable from it alone', () => {
    expect(configOf({})).toMatchObject({
      host: '127.0.0.1',
      port: 3978,
      publicUrl: null,
      notices: [],
      timeZone: 'Asia/Seoul',
      dataDir: './data',
      conversationDays: 30,
      microsoftApp: null,
    });
  });

  it('count as not set when they are empty or blank', () => {
    const blank = Object.fromEntries(SETTING_NAMES.map((name) => [name, '  ']));
    expect(configOf(blank)).toEqual(configOf({}));
  });

  it('are read', () => {
    const config = configOf({
      HOST: '::1',
      PORT: '0',
      PUBLIC_URL: 'https://notices.example/',
      NOTICES: ['/a notices', ' b ', ''].join(delimiter),
      TRUSTED_PROXIES: '10.0.0.0/8, loopback,',
      ALLOWED_ORIGINS: 'https://a.example,http://localhost:8080',
      LOG_LEVEL: 'DEBUG',
    });
    expect(config).toMatchObject({
      host: '::1',
      port: 0,
      publicUrl: 'https://notices.example',
      notices: ['/a notices', 'b'],
      trustedProxies: ['10.0.0.0/8', 'loopback'],
      allowedOrigins: ['https://a.example', 'http://localhost:8080'],
      logLevel: 'debug',
    });
  });

  it.each([
    ['PORT', 'abc', 'PORT is "abc": give a whole number from 0 to 65535.'],
    ['PORT', '65536', 'PORT is "65536": give a whole number from 0 to 65535.'],
    ['MESSAGE_LENGTH', '2001', 'MESSAGE_LENGTH is "2001": give a whole number from 1 to 2000.'],
    ['PORT', '-1', 'PORT is "-1": give a whole number from 0 to 65535.'],
    ['PORT', '3978.5', 'PORT is "3978.5": give a whole number from 0 to 65535.'],
    ['ANSWERED_FROM', '34', 'ANSWERED_FROM is "34": give a number from 0 to 1, such as 0.34.'],
    ['ANSWERED_FROM', '0.05', 'SUGGESTED_FROM is 0.1: give at most ANSWERED_FROM, which is 0.05.'],
    ['SUGGESTED_FROM', '0.5', 'SUGGESTED_FROM is 0.5: give at most ANSWERED_FROM, which is 0.36.'],
    ['HOST', 'my host', 'HOST is "my host": give an IP address or host name, such as 127.0.0.1 or 0.0.0.0.'],
    ['TIME_ZONE', 'Seoul', 'TIME_ZONE is "Seoul": give a time zone such as Asia/Seoul or Europe/Paris.'],
    [
      'PUBLIC_URL',
      'notices.example',
      'PUBLIC_URL is "notices.example": give http:// or https:// and a host, without a path, such as https://notices.example.',
    ],
    [
      'PUBLIC_URL',
      'ftp://notices.example',
      'PUBLIC_URL is "ftp://notices.example": give http:// or https:// and a host, without a path, such as https://notices.example.',
    ],
    [
      'PUBLIC_URL',
      'https://a.example/path',
      'PUBLIC_URL is "https://a.example/path": give http:// or https:// and a host, without a path, such as https://notices.example.',
    ],
    [
      'ALLOWED_ORIGINS',
      'https://a.example,*',
      'ALLOWED_ORIGINS is "https://a.example,*": give http:// or https:// and a host, without a path, such as https://notices.example.',
    ],
    [
      'TRUSTED_PROXIES',
      '10.0.0.0/99,oops',
      'TRUSTED_PROXIES is "10.0.0.0/99,oops": give IP addresses or ranges between commas, such as 10.0.0.5, 192.168.0.0/16 or loopback.',
    ],
    [
      'ALLOWED_TENANTS',
      'contoso',
      'ALLOWED_TENANTS is "contoso": give tenant ids between commas, such as 00000000-0000-0000-0000-000000000000.',
    ],
    ['DEFAULT_LANGUAGE', 'English', 'DEFAULT_LANGUAGE is "English": give a language such as en or ko.'],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL is "loud": give one of silent, fatal, error, warn, info, debug, trace.'],
    ['ACCENT_COLOUR', 'blue', 'ACCENT_COLOUR is "blue": give a colour such as 175c8f.'],
    ['CONVERSATION_DAYS', '0', 'CONVERSATION_DAYS is "0": give a whole number from 1 to 3650.'],
  ])('say what to give when %s is %j', (name, value, line) => {
    expect(problemsOf({ [name]: value })).toEqual([line]);
  });

  it('name every wrong setting at once', () => {
    expect(problemsOf({ PORT: 'x', TIME_ZONE: 'y', HOST: 'fine' })).toHaveLength(2);
  });

  it('warn of names that look misspelt, and of nothing else', () => {
    const outcome = readConfig({
      PATH: '/bin',
      HOSTNAME: 'machine',
      TRUSTED_PROXYS: '10.0.0.1',
      MicrosoftAppId: 'x',
      HOME: '/',
      PUBLIC_URL: 'http://a.example',
    });
    expect(outcome).toMatchObject({
      warnings: [
        'TRUSTED_PROXYS is not a setting, so it is not read: TRUSTED_PROXIES is.',
        'MicrosoftAppId is not a setting, so it is not read: MICROSOFT_APP_ID is.',
      ],
    });
  });
});

describe('Microsoft credentials', () => {
  it('are taken whole', () => {
    const env = {
      MICROSOFT_APP_ID: 'id',
      MICROSOFT_APP_PASSWORD: 'pw',
      MICROSOFT_APP_TYPE: 'singletenant',
      MICROSOFT_APP_TENANT_ID: 't',
    };
    expect(configOf(env).microsoftApp).toEqual({
      type: 'SingleTenant',
      id: 'id',
      password: 'pw',
      tenantId: 't',
    });
  });

  it('are refused by halves, and the password never shows', () => {
    const lines = [
      ...problemsOf({ MICROSOFT_APP_ID: 'id' }),
      ...problemsOf({ MICROSOFT_APP_PASSWORD: 'hunter2' }),
      ...problemsOf({ MICROSOFT_APP_PASSWORD: 'hunter2'.repeat(100) }),
      ...problemsOf({
        MICROSOFT_APP_TYPE: 'SingleTenant',
        MICROSOFT_APP_ID: 'id',
        MICROSOFT_APP_PASSWORD: 'hunter2',
      }),
      ...problemsOf({
        MICROSOFT_APP_TYPE: 'UserAssignedMSI',
        MICROSOFT_APP_ID: 'id',
        MICROSOFT_APP_TENANT_ID: 't',
        MICROSOFT_APP_PASSWORD: 'hunter2',
      }),
    ];
    expect(lines.map((line) => line.split(':')[0])).toEqual([
      'MICROSOFT_APP_PASSWORD is not set',
      'MICROSOFT_APP_ID is not set',
      'MICROSOFT_APP_PASSWORD is set but wrong',
      'MICROSOFT_APP_TENANT_ID is not set',
      'MICROSOFT_APP_PASSWORD is set',
    ]);
    expect(lines.join()).not.toContain('hunter2');
  });
});

describe('the notices', () => {
  it('are those of a file of sources, or of folders, but not of both', () => {
    expect(configOf({ NOTICES_FILE: 'notices.yaml' }).noticesFile).toBe('notices.yaml');
    expect(problemsOf({ NOTICES_FILE: 'notices.yaml', NOTICES: 'ours' })).toEqual([
      'NOTICES is set beside NOTICES_FILE: remove it, and name its folders in that file.',
    ]);
  });
});

describe('.env.example', () => {
  const example = readFileSync(new URL('../../../.env.example', import.meta.url), 'utf8');
  const shown = parseEnv(example.replaceAll(/^#(?=[A-Z_]+=)/gm, ''));

  it('lists every setting and no other', () => {
    expect(Object.keys(shown).sort()).toEqual([...SETTING_NAMES].sort());
  });

  it('shows the defaults', () => {
    expect(
      configOf(Object.fromEntries(Object.entries(shown).map(([name, value]) => [name, value ?? '']))),
    ).toEqual(configOf({}));
    const empty = Object.keys(shown).filter((name) => shown[name] === '');
    expect(
      empty.filter(
        (name) =>
          !/^(PUBLIC_URL|NOTICES|NOTICES_FILE|AUTHORITY_NAME|LOGO|CONTACT|CRISIS_CONTACT|TRUSTED_PROXIES|ALLOWED_ORIGINS|ALLOWED_TENANTS|MICROSOFT_APP_.*)$/.test(
            name,
          ),
      ),
    ).toEqual([]);
  });

  it('explains each group of settings', () => {
    for (const group of example.trim().split('\n\n').slice(1)) expect(group).toMatch(/^# \w/);
  });
});
