import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ensureChromium, findChromium } from './support/chromium.ts';
import { type Installing, installChromium, installKoreanFont } from './support/install-chromium.ts';

/** A machine on which the commands that `fails` names fail, each time with the next of its errors. */
function machineWhere(fails: Readonly<Record<string, string[]>>, hasApt = true) {
  const commands: string[] = [];
  const waits: number[] = [];
  const machine: Installing = {
    hasApt,
    wait: async (ms) => void waits.push(ms),
    async run(file, args) {
      const command = [file, ...args].join(' ');
      commands.push(command);
      const error = Object.entries(fails)
        .find(([part]) => command.includes(part))?.[1]
        .shift();
      if (error !== undefined) throw new Error(error);
      return { stdout: '' };
    },
  };
  return { machine, commands, waits };
}

describe('the Chromium of the browser tests', () => {
  it('is the one that is there, and nothing is installed', async () => {
    const install = () => Promise.reject(new Error('must not be'));
    expect(await ensureChromium(true, { find: () => '/bin/chromium', install })).toBe('/bin/chromium');
  });

  it('is asked for in one line where there is none, and never installed unasked', async () => {
    let installed = false;
    const install = async () => {
      installed = true;
      return [];
    };
    await expect(ensureChromium(false, { find: () => undefined, install })).rejects.toThrow(
      /^There is no Chromium for the browser tests: run "npm run chromium -- --install", .*\.$/,
    );
    expect(installed).toBe(false);
  });

  it('is installed where that is asked for', async () => {
    let path: string | undefined;
    const install = async () => {
      path = '/bin/installed';
      return [];
    };
    expect(await ensureChromium(true, { find: () => path, install })).toBe('/bin/installed');
  });

  it('is missed with the reasons where it can’t be installed', async () => {
    const install = async () => ['apt: no network', 'Playwright: no network'];
    await expect(ensureChromium(true, { find: () => undefined, install })).rejects.toThrow(
      /^No Chromium could be installed \(apt: no network; Playwright: no network\): [^\n]*$/,
    );
  });

  it('is that of CHROMIUM before all others, and said where that is no file', () => {
    expect(findChromium({ CHROMIUM: process.execPath, PATH: '' })).toBe(process.execPath);
    expect(() => findChromium({ CHROMIUM: '/not/there' })).toThrow(/^CHROMIUM is "\/not\/there", where/);
  });

  it('is told of by its command, which fails in one line where there is none', () => {
    const command = fileURLToPath(new URL('support/chromium-command.ts', import.meta.url));
    const env = { ...process.env, CHROMIUM: process.execPath };
    expect(execFileSync(process.execPath, [command], { env, encoding: 'utf8' }).trim()).toBe(
      process.execPath,
    );
    const missing = { env: { ...env, CHROMIUM: '/not/there' }, encoding: 'utf8' } as const;
    const { status, stderr } = spawnSync(process.execPath, [command], missing);
    expect([status, stderr.trim().split('\n').length]).toEqual([1, 1]);
  });
});

describe('installing it', () => {
  it('waits for the locks of apt', async () => {
    const locked = 'E: Could not get lock /var/lib/apt/lists/lock. It is held by process 7 (apt-get)';
    const { machine, commands, waits } = machineWhere({ update: [locked, locked] });
    expect(await installChromium(machine)).toEqual([]);
    expect(commands.map((command) => /update|install/.exec(command)?.[0])).toEqual([
      'update',
      'update',
      'update',
      'install',
    ]);
    expect(waits).toHaveLength(2);
    for (const command of commands)
      expect(command).toMatch(/^apt-get -o DPkg::Lock::Timeout=\d{2,} (update|install)/);
  });

  it('tries Playwright where apt fails or may not be used, and tells what failed', async () => {
    const without = machineWhere({}, false);
    expect(await installChromium(without.machine)).toEqual([]);
    expect(without.commands).toEqual([expect.stringMatching(/cli\.js install chromium$/)]);
    const { machine, commands } = machineWhere({ update: ['no network'], 'cli.js': ['no room'] });
    expect(await installChromium(machine)).toEqual(['no network', 'no room']);
    expect(commands).toHaveLength(2);
  });

  it('brings a Korean font where there is none', async () => {
    const { machine, commands } = machineWhere({ 'fc-list': ['ENOENT'] });
    await installKoreanFont(machine);
    expect(commands.at(-1)).toMatch(/ install .*fonts-noto-cjk$/);
  });
});
