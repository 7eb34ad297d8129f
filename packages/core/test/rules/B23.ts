import { edit, swap } from './support/base.ts';
import { clean2019, clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

const last = { year: 2022, values: { 'normative-documents.in-force': 6 } } as const;
/** Section one as another year tells it. */
const other = swap(
  clean2021(last),
  '（一）主动公开情况',
  '## 二、',
  `（一）主动公开情况。2022年，我局重点公开了水库除险加固、河道治理、农村饮水安全等项目的批准、招标和进度信息，汛期每日发布水情。

（二）依申请公开情况。群众主要申请查阅取水许可和河道采砂的材料，全部依法答复，没有因此引起复议。

（三）政府信息管理情况。组织清理历年文件，废止一件，其余继续有效；新文件同步附解读。

（四）政府信息公开平台建设情况。配合县政府网站改版，迁移旧栏目，修复失效链接。

（五）监督保障情况。新任科长到岗后即参加培训，股室按季自查。

`,
);
/** A text that names no year. */
const yearless = (text: string): string => text.replace(/20\d\d年，我局/u, '我局').replace(/我局20\d\d年/u, '我局本年');
/** A date in characters under the text. */
const inCharacters = (text: string, date: string): string => text.replace(/20\d\d年1月18日\n$/u, `${date}\n`);
/** A text with no number in its prose. */
const numberless = (text: string): string =>
  edit(yearless(text), ['全年新收政府信息公开申请15件，上年结转1件，全部', '收到的申请全部']);
/** A text of a few lines in each section. */
const short = (text: string): string =>
  swap(
    text,
    '（一）主动公开情况',
    '## 二、',
    '（一）主动公开情况。及时更新网站栏目。\n\n（二）依申请公开情况。全部按期答复。\n\n（三）政府信息管理情况。落实审查制度。\n\n（四）政府信息公开平台建设情况。维护专栏。\n\n（五）监督保障情况。接受社会评议。\n\n',
  );

export const examples: Examples = {
  bad: [
    {
      title: { zh: '只改了年份', en: 'Only the year was changed' },
      text: clean2021(),
      similarity: true,
      previous: clean2021(last),
      expect: ['B23'],
      at: '一、总体情况',
    },
    {
      title: { zh: '改了几个词', en: 'A few words were changed' },
      text: edit(clean2021(), ['及时更新公开指南和公开目录', '按时更新公开目录和公开指南']),
      similarity: true,
      previous: clean2021(last),
      expect: ['B23'],
    },
    {
      title: { zh: '设得更严', en: 'With a stricter setting' },
      text: clean2021(),
      similarity: true,
      previous: other,
      config: { thresholds: { similarity: 0.3 } },
      expect: ['B23'],
    },

    {
      title: { zh: '连数字都没有改', en: 'Numbers and all' },
      text: yearless(clean2021()),
      similarity: true,
      previous: yearless(clean2021(last)),
      expect: ['B23'],
      says: '逐字相同',
    },
    {
      title: { zh: '2020年度的报告连数字都没有改', en: 'The same for 2020, before the notice of 2021' },
      text: yearless(clean2019()),
      similarity: true,
      previous: yearless(clean2019({ year: 2019, values: { 'normative-documents.disclosed-total': 5 } })),
      expect: ['B23'],
      says: '逐字相同',
    },
    {
      title: { zh: '逐字相同，没有数字', en: 'To the letter, and no numbers in it' },
      text: numberless(clean2021()),
      similarity: true,
      previous: numberless(clean2021(last)),
      expect: ['B23'],
      says: '100%',
    },
    {
      title: { zh: '设为100%，正好相同', en: 'A bar of 100 %, and just that' },
      text: clean2021(),
      similarity: true,
      previous: clean2021(last),
      config: { thresholds: { similarity: 1 } },
      expect: ['B23'],
    },
    {
      title: { zh: '前面有目录', en: 'A list of contents before the text' },
      text: edit(clean2021(), [
        '## 一、总体情况',
        '一、总体情况\n\n二、主动公开政府信息情况\n\n三、收到和处理政府信息公开申请情况\n\n四、政府信息公开行政复议、行政诉讼情况\n\n五、存在的主要问题及改进情况\n\n六、其他需要报告的事项\n\n## 一、总体情况',
      ]),
      similarity: true,
      previous: clean2021(last),
      expect: ['B23'],
    },

    {
      title: { zh: '连数字都没有改，落款用汉字日期', en: 'Numbers and all, and a date in characters' },
      text: inCharacters(yearless(clean2021()), '二〇二四年一月十八日'),
      similarity: true,
      previous: inCharacters(yearless(clean2021(last)), '二〇二三年一月十八日'),
      expect: ['B23'],
      says: '逐字相同',
    },
  ],
  good: [
    {
      title: { zh: '写的是本年的工作', en: 'It tells of this year' },
      text: clean2021(),
      similarity: true,
      previous: other,
    },
    {
      title: { zh: '没有上年的报告', en: 'Without last year’s report' },
      text: clean2021(),
    },

    {
      title: { zh: '上年的文字太短，不比', en: 'Last year’s text is too short to compare' },
      text: short(clean2021()),
      similarity: true,
      previous: short(clean2021(last)),
    },
    {
      title: { zh: '上年的短，本年的长', en: 'A short text last year' },
      text: clean2021(),
      similarity: true,
      previous: short(clean2021(last)),
      config: { thresholds: { similarity: 0.1 } },
    },
    {
      title: { zh: '上年的长，本年的短', en: 'A short text this year' },
      text: short(clean2021()),
      similarity: true,
      previous: clean2021(last),
      config: { thresholds: { similarity: 0.1 } },
    },
  ],
};
