import type { EquationResult } from '../../equations/types.ts';
import type { Finding } from '../../rules/rule.ts';

/** Words for each cell that takes part in a broken equation, by fact key. */
export type Marks = ReadonlyMap<string, readonly string[]>;

const signs = { sum: '≠', balance: '≠', bound: '>' } as const;

/** @returns for each cell of a broken equation the equation read aloud with both sums, in the language asked for */
export function brokenCells(equations: readonly EquationResult[], language: 'zh' | 'en'): Marks {
  const marks = new Map<string, string[]>();
  for (const result of equations) {
    if (result.verdict !== 'broken') continue;
    const words = `${result.spec.description[language]}: ${result.leftSum} ${signs[result.spec.kind]} ${result.rightSum}`;
    for (const { key, cell } of [...result.left, ...result.right]) {
      if (!cell) continue;
      const list = marks.get(key);
      if (list) list.push(words);
      else marks.set(key, [words]);
    }
  }
  return marks;
}

/** What a repair says of a cell, by the offset where the cell's content begins: the one that is probably wrong. */
export type Suspects = ReadonlyMap<number, string>;

export function suspectCells(findings: readonly Finding[], language: 'zh' | 'en'): Suspects {
  const repairs = findings.filter(({ code }) => code.startsWith('R'));
  return new Map(repairs.map(({ span, message }) => [span[0], message[language]]));
}
