/** A module in plain JavaScript, by its file name. */
export interface Module {
  readonly name: string;
  readonly source: string;
}

const IMPORT = /^import \{([^}]*)\} from '\.\/([\w.-]+)';$/gm;
const EXPORT = /^export (?=(?:async )?(?:function|class|const) (\w+))/gm;

const variableOf = (name: string): string => `$${name.replace(/\W/g, '_')}`;

/**
 * Modules as one script, so that it is one request: each in a scope of its own, after those that it imports. They import names from each
 * other alone (`import { a } from './b.js';`) and export functions, classes and constants. Throws where one imports another that doesn't
 * come before it.
 */
export function bundle(modules: readonly Module[]): string {
  const known = new Set<string>();
  const scopes = modules.map(({ name, source }) => {
    const exported: string[] = [];
    const body = source
      .replace(IMPORT, (_match, names: string, from: string) => {
        if (!known.has(from)) throw new Error(`${name} imports ${from}, which doesn't come before it.`);
        return `const {${names.replaceAll(' as ', ': ')}} = ${variableOf(from)};`;
      })
      .replace(EXPORT, (_match, own: string) => {
        exported.push(own);
        return '';
      });
    known.add(name);
    return `const ${variableOf(name)} = (() => {\n${body}\nreturn { ${exported.join(', ')} };\n})();\n`;
  });
  return `(() => {\n'use strict';\n${scopes.join('')}})();\n`;
}
