import { sixPartEditions } from '../../catalogue/edition-sets.ts';
import { defineRule, type Hit } from '../rule.ts';
import { placeIn, sentencesWith } from '../sentences.ts';

interface Data {
  readonly channel: string;
}

const channels = [
  '公文交换',
  '公文传输',
  '公文系统',
  'OA',
  '办公自动化',
  '内部简报',
  '工作群',
  '内网',
  '微信群',
  'QQ群',
] as const;
const named =
  /公文(?:信息)?(?:交换|传输)(?:信息)?(?:系统|平台)?|公文系统|OA(?:办公)?(?:系统|平台)?|办公自动化系统|内部简报|微信工作群|QQ工作群|工作群|微信群|QQ群|内网/u;
/** Used in order to make something known … */
const made =
  /(?:利用|通过|运用|借助|依托|采用|采取)[^。；]{0,70}(?:公开|发布|公布)[^。；]{0,10}(?:信息|文件|内容|动态|事项)/u;
/** … and not for the office's own work. */
const internal =
  /对接|统计|监测|审核|审查|审批|流转|属性|认定|源头|报送|督促|提醒|培训|交流|沟通|部署|传达|学习|征求|调度|收集|整改|通报|不得|严禁|不是|非公开|涉密/u;

export const L09 = defineRule<Data>({
  code: 'L09',
  slug: 'internal-channels',
  severity: 'warning',
  basis: 'official',
  editions: sixPartEditions,
  by: 'expected',
  cites: ['条例#23'],
  title: { zh: '把内部渠道当作公开渠道', en: 'An internal channel named as disclosure' },
  why: {
    zh: '条例第二十三条说的是政府公报、网站、新媒体、新闻发布会、报刊广播电视等公众看得到的途径；公文交换系统、办公系统、工作群公众看不到。',
    en: 'Article 23 speaks of gazette, website, online media, press conferences, print and broadcast, which the public can see; document exchange, office systems and chat groups it cannot.',
  },
  detect(analysis) {
    const hits: Hit<Data>[] = [];
    for (const sentence of sentencesWith(analysis, channels)) {
      const match = named.exec(sentence.text);
      if (!match) continue;
      // What is done with it is said in the same clause.
      const from =
        Math.max(sentence.text.lastIndexOf('，', match.index), sentence.text.lastIndexOf(',', match.index)) + 1;
      const end = sentence.text.slice(match.index).search(/[，,]/u);
      const clause = sentence.text.slice(from, end < 0 ? undefined : match.index + end);
      if (!made.test(clause) || internal.test(clause)) continue;
      hits.push({
        span: placeIn(sentence, match.index, match.index + match[0].length),
        data: { channel: match[0] },
        anchor: match[0],
      });
    }
    return hits;
  },
  message: ({ channel }) => ({
    zh: `“${channel}”是内部渠道，公众看不到，不算向社会公开。请只写公众能看到的渠道，数量也不要计入。`,
    en: `“${channel}” is internal: the public cannot see it, so it is no disclosure. Name only channels open to the public, and do not count the others.`,
  }),
});
