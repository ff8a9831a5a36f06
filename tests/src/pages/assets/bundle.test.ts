import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { bundle } from '../../../../src/pages/assets/bundle.ts';

describe('modules as one script', () => {
  it('keep their own names, and share what they export under the name that is imported', () => {
    const said: unknown[] = [];
    const script = bundle([
      {
        name: 'one.js',
        source:
          "const own = 'one';\nexport const tell = () => own;\nexport function add(a, b) {\n  return a + b;\n}\n",
      },
      {
        name: 'two.js',
        source:
          "import { tell as told } from './one.js';\nconst own = 'two';\nexport class Pair {\n  both = [told(), own];\n}\n",
      },
      {
        name: 'three.js',
        source:
          "import { add } from './one.js';\nimport { Pair } from './two.js';\nsay(new Pair().both, add(1, 2));\n",
      },
    ]);
    runInNewContext(script, { say: (...words: unknown[]) => said.push(...words) });
    expect(JSON.stringify(said)).toBe('[["one","two"],3]');
  });

  it('are refused where one comes before what it imports', () => {
    const late = { name: 'late.js', source: "import { a } from './early.js';\n" };
    const early = { name: 'early.js', source: 'export const a = 1;\n' };
    expect(() => bundle([late, early])).toThrow("late.js imports early.js, which doesn't come before it.");
  });
});
