import { edit, swap } from './support/base.ts';
import { clean2019, clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

const duplicate = '| 三、本年度办理结果 | (五)不予处理 | 2.重复申请';
/** A table of a place's own, with words of the form of 2014. */
const appended =
  '| 指标 | 单位 | 数量 |\n| --- | --- | --- |\n| 主动公开政府信息数 | 条 | 25 |\n| 接待来访 | 人次 | 3 |';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '2021年版的表里用了“对外公开总数量”', en: '对外公开总数量 in the form of 2021' },
      text: edit(clean2021(), ['现行有效件数', '对外公开总数量']),
      expect: ['B17'],
      at: '对外公开总数量',
    },
    {
      title: { zh: '2019年版的表里用了“本年制发件数”', en: '本年制发件数 in the form of 2019' },
      text: edit(clean2019(), ['本年新制作数量', '本年制发件数']),
      expect: ['B17'],
      at: '本年制发件数',
    },

    {
      title: { zh: '同一个词用了两处，只说一次', en: 'A word in two places is said once' },
      text: edit(clean2021(), ['本年制发件数', '本年新制作数量'], ['本年废止件数', '本年新制作数量']),
      expect: ['B17'],
    },
    {
      title: { zh: '一组表头有两个是2019年版的', en: 'Two headings of 2019 in the form of 2021' },
      text: edit(clean2021(), ['本年制发件数', '本年新制作数量'], ['本年废止件数', '本年新公开数量']),
      expect: ['B17', 'B17'],
    },
    {
      title: { zh: '表二混用，表三少了一行', en: 'Words mixed in table two, a row lost in table three' },
      text: edit(swap(clean2021(), duplicate, '| 三、本年度办理结果 | (五)不予处理 | 3.', ''), [
        '现行有效件数',
        '对外公开总数量',
      ]),
      expect: ['B17', 'B18'],
    },
  ],
  good: [
    { title: { zh: '2021年版的用语', en: 'The words of 2021' }, text: clean2021() },
    { title: { zh: '2019年版的用语', en: 'The words of 2019' }, text: clean2019() },
    {
      title: { zh: '附了当地的统计表', en: 'A local table appended' },
      text: edit(clean2021(), [
        '我局2023年没有收取信息处理费，没有其他需要报告的事项。',
        '我局2023年没有收取信息处理费，没有其他需要报告的事项。\n\n| 指标 | 单位 | 数量 |\n| --- | --- | --- |\n| 主动公开政府信息数 | 条 | 25 |\n| 接待来访 | 人次 | 3 |',
      ]),
    },

    {
      title: { zh: '第一部分里有当地的统计表', en: 'A local table in section one' },
      text: edit(clean2021(), ['需要责任追究的情形。', `需要责任追究的情形。\n\n${appended}`]),
    },
  ],
};
