import type { AspectOf } from '../../../knowledge/index.ts';

/** By which name texts on an aspect go: `period-apply`, `amount-fee`, `rule-must`, `place`. */
export function aspectKey(one: AspectOf): string {
  switch (one.aspect) {
    case 'period':
    case 'amount':
      return `${one.aspect}-${one.of}`;
    case 'rule':
      return `rule-${one.says}`;
    default:
      return one.aspect;
  }
}
