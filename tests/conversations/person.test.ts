import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Program, startProgram } from '../support/program.ts';

let program: Program;
beforeAll(async () => {
  program = await startProgram('2026-11-22', { CONTACT: 'Call centre tel:120, room 4' });
});
afterAll(() => program?.close());

const said = async (text: string) =>
  (await program.say(text, text)).find(({ type }) => type === 'message')?.text;

it.each(['can I talk to a person?', '상담원 연결'])(
  'whoever asks %j learns how a person is reached',
  async (text) => {
    expect(await said(text)).toContain('Call centre [120](tel:120), room 4');
  },
);
