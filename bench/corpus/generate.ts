import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { balancedFacts } from '../../packages/core/test/support/balanced.ts';
import type { Facts } from '../../packages/core/test/support/facts.ts';
import { sample } from '../../packages/core/test/support/sample.ts';

/** Raised when the reports change: folders of an older generator are made anew. */
const version = 3;
const seed = 20_240_131;

const first = '清白青石东西南北河山林田安平永长新古高云';
const second = '源水原溪泉川湖岭坪桥门关阳丰和宁泰昌兴洲';
const offices = [
  '水利局',
  '教育局',
  '财政局',
  '民政局',
  '司法局',
  '审计局',
  '统计局',
  '交通运输局',
  '农业农村局',
  '城市管理局',
];
const extra = [
  '围绕重点领域加强信息公开，及时公布规划、预算、决算、采购和重大项目等信息，方便群众查阅和监督。',
  '完善政策文件与解读材料同步起草、同步审签、同步公布的机制，用图解、问答等形式回应群众关切。',
  '落实公开属性源头认定，公文起草时就明确公开方式，不予公开的说明理由，做到应公开尽公开。',
  '加强对基层单位的指导，组织交流学习，推广好的做法，对发现的问题逐项列出清单，限期整改到位。',
  '维护好政务服务大厅的查阅点，配备必要的设施，安排人员引导，为行动不便的群众提供帮助。',
];

/** A name of a county that does not exist; so many that 20 000 reports are of as many bodies and years. */
const bodyOf = (i: number): { readonly agency: string; readonly year: number } => {
  const county = `${first[i % 20]}${second[Math.floor(i / 20) % 20]}县`;
  return {
    agency: `${county}${offices[Math.floor(i / 400) % offices.length]}`,
    year: 2021 + (Math.floor(i / 4000) % 4),
  };
};

/** The i-th report of about 13 kB; every eighth has a total that is off. */
function reportOf(i: number, facts: Facts): string {
  const changed =
    i % 8 === 0
      ? { ...facts, 'applications.processed@total': Number(facts['applications.processed@total']) + 1 }
      : facts;
  const text = sample({ ...bodyOf(i), self: '我局', facts: { ...changed, ...powers }, only: true });
  const more = Array.from(
    { length: 14 },
    (_, k) => `${extra[(i + k) % extra.length]}${extra[(i + k * 2 + 1) % extra.length]}`,
  );
  // Before the last section: the overview itself is best short (B20).
  return text.replace('\n\n## 六、', () => `\n\n${more.join('\n\n')}\n\n## 六、`);
}

/** A bureau makes no regulations. */
const powers = { 'regulations.issued': 0, 'regulations.repealed': 0, 'regulations.in-force': 0 };

/**
 * A folder of generated reports in the ignored cache: the same ones on every machine.
 *
 * @param count how many; a smaller folder holds the first ones of a larger one
 * @returns the folder and the bytes in it
 */
export function corpusOf(count: number): { readonly folder: string; readonly bytes: number } {
  const folder = fileURLToPath(new URL(`../../.cache/bench/reports-${version}-${count}`, import.meta.url));
  const facts = (): readonly Facts[] => fc.sample(balancedFacts('2021'), { numRuns: Math.min(count, 500), seed });
  const texts = function* (): Generator<string> {
    const all = facts();
    for (let i = 0; i < count; i++) yield reportOf(i, all[i % all.length] ?? {});
  };
  let bytes = 0;
  const fresh = !existsSync(folder);
  const making = `${folder}.tmp`;
  if (fresh) rmSync(making, { recursive: true, force: true });
  let i = 0;
  for (const text of texts()) {
    bytes += Buffer.byteLength(text);
    if (fresh) {
      const inside = `${making}/${String(Math.floor(i / 1000)).padStart(2, '0')}`;
      mkdirSync(inside, { recursive: true });
      writeFileSync(`${inside}/${String(i).padStart(5, '0')}.md`, text);
    }
    i++;
  }
  if (fresh) renameSync(making, folder);
  return { folder, bytes };
}
