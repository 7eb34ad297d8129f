import { sixPartEditions } from '../../catalogue/edition-sets.ts';
import { defineRule, type Hit } from '../rule.ts';
import { placeIn, sentencesWith } from '../sentences.ts';

interface Data {
  readonly office: string;
}

const offices = /办公[室厅]|[\u4e00-\u9fff]{2,6}?[科股](?!长)|政务公开办|信息中心/gu;
const names = /^[^。；]{0,60}(?:为|是|作为|列为|确定为|明确为)[^。；]{0,12}$/u;
const leader = /领导|负责人|负责同志|局长|主任|书记|[镇乡县市区省]长|处长|科长|股长|院长|校长|一把手|同志/u;

export const L14 = defineRule<Data>({
  code: 'L14',
  slug: 'first-responsible',
  severity: 'warning',
  basis: 'official',
  editions: sixPartEditions,
  by: 'expected',
  cites: ['国办公开办函〔2021〕30号'],
  title: { zh: '第一责任人写成了科室', en: 'An office as the first responsible person' },
  why: {
    zh: '2021年30号文明确：分管政府信息公开工作的领导人员是第一责任人，工作机构是责任主体。',
    en: 'Notice 30 of 2021 says that the leader in charge is the first responsible person; the office is the body responsible for the work.',
  },
  detect(analysis) {
    const hits: Hit<Data>[] = [];
    for (const sentence of sentencesWith(analysis, ['第一责任人'])) {
      const at = sentence.text.search(/第一责任(?:人|单位|主体)/u);
      if (at < 0) continue;
      // The office nearest to the words is the one they speak of.
      const before = sentence.text.slice(Math.max(0, at - 80), at);
      const office = [...before.matchAll(offices)].at(-1);
      const between = before.slice((office?.index ?? 0) + (office?.[0].length ?? 0));
      if (!office || !names.test(between) || leader.test(between)) continue;
      // Before the notice of 2021 this is only a hint.
      const early = (analysis.year ?? 2021) < 2021;
      hits.push({
        span: placeIn(sentence, at, at + 5),
        data: { office: office[0].replace(/^.*(?:由|将|把|以|明确|确定)/u, '') },
        anchor: 'responsible',
        ...(early ? { severity: 'info' as const, basis: 'inferred' as const } : {}),
      });
    }
    return hits;
  },
  message: ({ office: name }) => ({
    zh: `“第一责任人”写的是“${name}”。第一责任人应当是分管这项工作的领导人员，${name}可以写作具体承办机构。`,
    en: `The “first responsible person” is an office (${name}). It should be the leader in charge; the office can be named as the one that does the work.`,
  }),
});
