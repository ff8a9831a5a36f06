import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, expect, it } from 'vitest';
import { openKnowledge } from '../../knowledge/index.ts';
import { createStyle } from '../../src/commands/style.ts';
import { noticeSources } from '../../src/notices/folder-sources.ts';
import { replayTalk } from '../../src/talks/replay-talk.ts';
import { reportTalk } from '../../src/talks/report.ts';
import { readTalk, talkFiles } from '../../src/talks/talk-files.ts';
import { createTranslator } from '../../src/words/i18n.ts';
import { configOf } from '../support/program.ts';

const FOLDER = fileURLToPath(new URL('../talks', import.meta.url));
const files = talkFiles(FOLDER);
const config = configOf({});
const knowledge = await openKnowledge({ sources: noticeSources([]) });
afterAll(() => knowledge.close());
const translator = await createTranslator();

it('there are talks in both languages', () => {
  const languages = files.map((file) => (/-ko\.md$/.test(file) ? 'ko' : 'en'));
  expect(new Set(languages)).toEqual(new Set(['en', 'ko']));
});

it.each(files.map((file) => relative(FOLDER, file)))('the talk %s goes as written', async (name) => {
  const { talk } = readTalk(`${FOLDER}/${name}`, config.timeZone);
  expect(talk.day, 'a talk of ours names its day').not.toBeNull();
  const outcomes = await replayTalk(talk, { config, translator, knowledge, today: '2026-11-22' });
  const faults = outcomes.flatMap((outcome) => outcome.faults);
  const report = reportTalk(talk, outcomes, createStyle(false));
  expect(faults, stripVTControlCharacters(report)).toEqual([]);
});
