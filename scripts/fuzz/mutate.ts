import fc from 'fast-check';
import type { Random } from './random.ts';
import type { Seed } from './seeds.ts';

/** Pieces that mean something to a reader of reports; random texts are made of them. */
const pieces = [
  '|',
  ' | ',
  '||',
  '\n',
  '\r\n',
  '\r',
  '\t',
  ' ',
  '\u3000',
  '---',
  '| --- | --- |\n',
  '#',
  '## ',
  '<!--',
  '-->',
  '<!-- gongkai-ignore D19: ',
  '---\nyear: 2024\n---\n',
  '一、',
  '（一）',
  '(二)',
  '1.',
  '①',
  '总计',
  '其他',
  '合计',
  '其中：',
  '收到申请数',
  '政府信息公开',
  '年度报告',
  '2024年',
  '二〇二四年',
  '2021-02-30',
  '第二十条第（一）项',
  '12件',
  '1 2 0',
  '１２',
  '-',
  '--',
  '0',
  '99999999999999999999',
  '3.14万元',
  '约',
  '<table>',
  '<tr>',
  '<td rowspan=99999>',
  '<td colspan="3">',
  '</td>',
  '</table>',
  '&nbsp;',
  '&#x4e00;',
  '<',
  '>',
  '"',
  "'",
  '\\|',
  '`',
  '\u0000',
  '\ufeff',
  '\ufffd',
  '\ud800',
  '\udc00',
  '𠀀',
  'é',
  '、',
  '，',
  '。',
  '；',
  '：',
];

const randomText = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 8 })), {
  maxLength: 400,
  // Without it arrays have ten elements at most, whatever maxLength says.
  size: 'max',
});

/** A random text of report-like pieces, reproducible by seed. The first sample of a seed is small more often than not. */
export const randomTextOf = (seed: number): string =>
  fc.sample(randomText, { numRuns: 3, seed }).at(-1)?.join('') ?? '';

type Mutation = (bytes: Buffer, random: Random) => Buffer;

const cut = (bytes: Buffer, random: Random): [number, number] => {
  const from = random.below(bytes.length + 1);
  return [from, Math.min(bytes.length, from + random.below(200))];
};

const mutations: readonly [Mutation, ...Mutation[]] = [
  // A byte turned into another, in place.
  (bytes, random) => {
    const out = Buffer.from(bytes);
    if (out.length > 0) out[random.below(out.length)] = random.below(256);
    return out;
  },
  // A stretch left out.
  (bytes, random) => {
    const [from, to] = cut(bytes, random);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  },
  // A stretch said twice.
  (bytes, random) => {
    const [from, to] = cut(bytes, random);
    return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)]);
  },
  // A stretch moved elsewhere.
  (bytes, random) => {
    const [from, to] = cut(bytes, random);
    const rest = Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
    const at = random.below(rest.length + 1);
    return Buffer.concat([rest.subarray(0, at), bytes.subarray(from, to), rest.subarray(at)]);
  },
  // A meaningful piece put in.
  (bytes, random) => {
    const at = random.below(bytes.length + 1);
    return Buffer.concat([bytes.subarray(0, at), Buffer.from(random.pick(pieces) ?? ''), bytes.subarray(at)]);
  },
  // The end lost.
  (bytes, random) => bytes.subarray(0, random.below(bytes.length + 1)),
  // A digit changed.
  (bytes, random) => {
    const out = Buffer.from(bytes);
    const digits = [...out.keys()].filter((at) => (out[at] ?? 0) >= 0x30 && (out[at] ?? 0) <= 0x39);
    const at = random.pick(digits);
    if (at !== undefined) out[at] = 0x30 + random.below(10);
    return out;
  },
];

/** One to eight mutations of a seed, decoded as a file would be: broken bytes become replacement characters. */
export function mutant(seed: Seed, random: Random): string {
  let { bytes } = seed;
  for (let left = 1 + random.below(8); left > 0; left--) bytes = random.pick(mutations)(bytes, random);
  return bytes.toString('utf8');
}
