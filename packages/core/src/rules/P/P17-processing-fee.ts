import type { Analysis } from '../../analyse.ts';
import { editionsWithTables } from '../../catalogue/edition-sets.ts';
import type { Hit } from '../rule.ts';
import { claimRule, sentenceOf } from './claim-rule.ts';

interface Amount {
  readonly yuan: number;
  readonly fault: 'ten' | 'step';
}

/** How many applications a sentence says that a fee was charged for. */
function casesIn(sentence: string): 'one' | 'several' | undefined {
  const counts = [...sentence.matchAll(/([0-9]{1,6}|[一二两三四五六七八九十]{1,4})\s?[件份宗]/gu)].map(
    ([, count]) => count,
  );
  const [count, other] = counts;
  if (count === undefined) return undefined;
  return other === undefined && (count === '1' || count === '一') ? 'one' : 'several';
}

/**
 * Whether the tariff can ask so much, a multiple of 10, for one application: by case, some 100 yuan; by volume, 10 yuan
 * a page up to 700 yuan, 20 up to 2,700 and 40 from there (国办函〔2020〕109号, articles 4 and 5).
 */
function isOfOneCase(yuan: number): boolean {
  if (yuan <= 700 || yuan % 100 === 0) return true;
  return yuan <= 2700 ? yuan % 20 === 0 : (yuan - 2700) % 40 === 0;
}

/** Amounts that the tariff cannot give. */
function impossible(analysis: Analysis): Hit<Amount>[] {
  const hits: Hit<Amount>[] = [];
  if ((analysis.year ?? 0) < 2021) return hits;
  for (const claim of analysis.claims) {
    if (claim.concept !== 'fee/charge' || claim.relation !== 'equal') continue;
    const yuan = Math.round(claim.value * 1e6) / 100;
    // 检索费 and the like were no processing fee; only a whole amount in yuan can be put to the tariff.
    if (claim.unit !== '元') continue;
    const cases = casesIn(sentenceOf(claim, analysis));
    const fault = yuan % 10 !== 0 ? 'ten' : cases === 'one' && !isOfOneCase(yuan) ? 'step' : undefined;
    if (!fault) continue;
    hits.push({
      span: claim.span,
      data: { yuan, fault },
      anchor: 'fee',
      ...(cases === 'several' ? { severity: 'info' as const } : {}),
    });
  }
  return hits;
}

export const P17 = claimRule(
  {
    code: 'P17',
    slug: 'processing-fee',
    severity: 'warning',
    basis: 'inferred',
    editions: editionsWithTables,
    title: { zh: '信息处理费金额可疑', en: 'Doubtful processing fee' },
    why: {
      zh: '信息处理费按件 100 元起、按量 10 元起累进计收，各档单价都是 10 元的整数倍，合计也应是 10 的倍数。2014 版报告则与统计表“依申请公开信息收取的费用”比较。',
      en: 'Processing fees are charged by case (from 100 yuan) or by volume (from 10 yuan), every rate a multiple of 10 yuan, and so is their sum. In edition 2014 the amount is compared with the row of the table.',
    },
    cites: ['国办函〔2020〕109号#4', '国办函〔2020〕109号#5'],
  },
  {
    detect: impossible,
    message: (data) => ({
      zh: `信息处理费 ${data.yuan} 元${data.fault === 'ten' ? '不是 10 元的整数倍' : '：一件申请按件是 100 元的整数倍，按量 700 元以上每页 20 元、2700 元以上 40 元'}，按国办函〔2020〕109号的计费档次算不出这个数。请核对金额。`,
      en: `A processing fee of ${data.yuan} yuan ${data.fault === 'ten' ? 'is no multiple of 10' : 'for one application is no multiple of 100, and by volume a page costs 20 yuan beyond 700, 40 beyond 2,700'}: the tariff of 国办函〔2020〕109号 cannot give it. Check the amount.`,
    }),
  },
);
