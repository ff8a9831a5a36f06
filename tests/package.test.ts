import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = new URL('..', import.meta.url);
const json = (name: string) => JSON.parse(readFileSync(new URL(name, root), 'utf8'));

interface Locked {
  readonly optionalDependencies?: Record<string, string>;
  readonly integrity?: string;
}
const locked: Record<string, Locked> = json('package-lock.json').packages;

describe('the lock file', () => {
  it('holds the optional packages of every platform: without them `npm ci` refuses elsewhere', () => {
    const held = new Set(Object.keys(locked).map((path) => path.split('node_modules/').at(-1)));
    const wanted = Object.values(locked).flatMap(({ optionalDependencies = {} }) =>
      Object.keys(optionalDependencies),
    );
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.filter((name) => !held.has(name))).toEqual([]);
  });

  it('pins every package by its digest', () => {
    const unpinned = Object.entries(locked).filter(([path, { integrity }]) => path !== '' && !integrity);
    expect(unpinned.map(([path]) => path)).toEqual([]);
  });
});

describe('the command line', () => {
  it('is executable as npm links it', () => {
    const file = fileURLToPath(new URL(json('package.json').bin.notices, root));
    expect(statSync(file).mode & 0o111).toBe(0o111);
  });
});
