import type { JudgedClaim } from '../../claims/types.ts';
import { defineRule, type Hit } from '../rule.ts';
import { claimRule } from './claim-rule.ts';

const table = claimRule({
  code: 'P17',
  slug: 'processing-fee',
  severity: 'warning',
  basis: 'inferred',
  editions: ['2014', '2019', '2021'],
  title: { zh: '信息处理费金额可疑', en: 'Doubtful processing fee' },
  why: {
    zh: '信息处理费按件 100 元起、按量 10 元起累进计收，各档单价都是 10 元的整数倍，合计也应是 10 的倍数。2014 版报告则与统计表“依申请公开信息收取的费用”比较。',
    en: 'Processing fees are charged by case (from 100 yuan) or by volume (from 10 yuan), every rate a multiple of 10 yuan, and so is their sum. In edition 2014 the amount is compared with the row of the table.',
  },
  cites: ['国办函〔2020〕109号#4', '国办函〔2020〕109号#5'],
});

type Data = { readonly claim: JudgedClaim } | { readonly yuan: number };

export const P17 = defineRule<Data>({
  ...table,
  detect(analysis) {
    const hits: Hit<Data>[] = table
      .detect(analysis)
      .map((hit) => ({ ...hit, data: { claim: hit.data as JudgedClaim } }));
    if (analysis.year === undefined || analysis.year < 2021) return hits;
    for (const claim of analysis.claims) {
      if (claim.concept !== 'fee/charge' || claim.relation !== 'equal' || claim.inWords) continue;
      const yuan = Math.round(claim.value * 1e6) / 100;
      // 检索费 and the like were no processing fee; only a whole amount in yuan can be put to the tariff.
      if (claim.unit !== '元' || yuan <= 0 || yuan % 10 === 0) continue;
      hits.push({ span: claim.span, data: { yuan }, anchor: 'fee' });
    }
    return hits;
  },
  message: (data, analysis) =>
    'claim' in data
      ? table.message(data.claim, analysis)
      : {
          zh: `信息处理费 ${data.yuan} 元不是 10 元的整数倍，按国办函〔2020〕109号的计费档次算不出这个数。请核对金额。`,
          en: `A processing fee of ${data.yuan} yuan is no multiple of 10: the tariff of 国办函〔2020〕109号 cannot give it. Check the amount.`,
        },
  fixes: (hit, analysis) =>
    'claim' in hit.data ? (table.fixes?.({ ...hit, data: hit.data.claim }, analysis) ?? []) : [],
});
