import { edit, swap } from './support/base.ts';
import { clean2021 } from './support/clean.ts';
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
  ],
};
