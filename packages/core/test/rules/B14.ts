import { edit, type Values } from './support/base.ts';
import { clean2019, clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

const fees = '我局2023年没有收取信息处理费，没有其他需要报告的事项。';
const nothing = '没有其他需要报告的事项。';
/** A sentence more at the end of section one, and no word of fees in section six. */
const said = (sentence: string, values: Values = {}): string =>
  edit(
    clean2021({ values }),
    [fees, '本年办理人大代表建议2件，答复全部公开。'],
    ['需要责任追究的情形。', `需要责任追究的情形。${sentence}`],
  );

export const examples: Examples = {
  bad: [
    {
      title: { zh: '第六部分没有内容', en: 'Section six is empty' },
      text: edit(
        clean2021(),
        ['\n\n我局2023年没有收取信息处理费，没有其他需要报告的事项。', ''],
        ['\n清源县水利局\n\n2024年1月18日\n', ''],
      ),
      expect: ['B14'],
      at: '六、其他需要报告的事项',
    },
    {
      title: { zh: '有大量反复申请而没有提信息处理费', en: 'Excessive applications and no word of fees' },
      text: edit(clean2021({ values: { 'applications.granted': 8, 'applications.not-processed.excessive': 1 } }), [
        '我局2023年没有收取信息处理费，没有其他需要报告的事项。',
        '没有其他需要报告的事项。',
      ]),
      expect: ['B14'],
      at: '六、其他需要报告的事项',
    },
    {
      title: { zh: '有逾期未缴费而没有提信息处理费', en: 'Fees unpaid and no word of fees' },
      text: said('信息处理费的收取程序已经公开。', { 'applications.granted': 8, 'applications.other.fee-unpaid': 1 }),
      expect: ['B14'],
      says: '逾期未缴费',
    },
    {
      title: { zh: '两种情形各有一件', en: 'One of either kind' },
      text: said('信息处理费的收取程序已经公开。', {
        'applications.granted': 7,
        'applications.not-processed.excessive': 1,
        'applications.other.fee-unpaid': 1,
      }),
      expect: ['B14'],
    },
    {
      title: { zh: '2021年度也要写', en: 'The first year of the fees' },
      text: edit(
        clean2021({ year: 2021, values: { 'applications.granted': 8, 'applications.not-processed.excessive': 1 } }),
        ['我局2021年没有收取信息处理费，没有其他需要报告的事项。', nothing],
      ),
      expect: ['B14'],
    },
    {
      title: { zh: '前文写了收取的金额', en: 'The text before names an amount' },
      text: said('依法收取信息处理费120元。'),
      expect: ['B14'],
      says: '前文写了收取的金额',
    },
    {
      title: { zh: '金额以零结尾，中间有空格', en: 'An amount that ends in nought, with a space' },
      text: said('依法收取信息处理费 100 元。'),
      expect: ['B14'],
      says: '前文写了收取的金额',
    },
  ],
  good: [
    {
      title: { zh: '写明没有收取', en: 'It says that none was charged' },
      text: clean2021({ values: { 'applications.granted': 8, 'applications.not-processed.excessive': 1 } }),
    },
    {
      title: { zh: '没有其他事项', en: 'Nothing else to report' },
      text: edit(clean2021(), ['我局2023年没有收取信息处理费，没有其他需要报告的事项。', '没有其他需要报告的事项。']),
    },
    {
      title: { zh: '前文写收取0元', en: 'The text before says 0 yuan' },
      text: said('信息处理费收取金额为0元。'),
    },
    {
      title: { zh: '前文写收取 0 元', en: 'The same with spaces' },
      text: said('信息处理费收取金额为 0 元。'),
    },
    {
      title: { zh: '前文写没有收取', en: 'The text before says that none was charged' },
      text: said('信息处理费按每件100元的标准执行，本年没有收取。'),
    },
    {
      title: { zh: '前文写未收取', en: 'The same in another word' },
      text: said('信息处理费按每件100元的标准执行，本年未收取。'),
    },
    {
      title: { zh: '前文只写了制度', en: 'The text before tells of procedure only' },
      text: said('信息处理费的收取程序已经公开。'),
    },
    {
      title: { zh: '2020年度还没有信息处理费', en: 'There were no such fees in 2020' },
      text: edit(clean2019({ values: { 'applications.granted': 8, 'applications.not-processed.excessive': 1 } }), [
        '我局2020年没有收取信息处理费，没有其他需要报告的事项。',
        nothing,
      ]),
    },
    {
      title: { zh: '写在表格里', en: 'Written in a table' },
      text: edit(
        clean2021(),
        [fees, '| 事项 | 情况 |\n| --- | --- |\n| 信息处理费 | 没有收取 |\n| 其他事项 | 没有 |'],
        ['\n清源县水利局\n\n2024年1月18日\n', ''],
      ),
    },
    {
      title: { zh: '第一部分前有目录', en: 'A list of contents before section one' },
      text: edit(clean2021(), [
        '## 一、总体情况',
        '一、总体情况\n\n二、主动公开政府信息情况\n\n三、收到和处理政府信息公开申请情况\n\n四、政府信息公开行政复议、行政诉讼情况\n\n五、存在的主要问题及改进情况\n\n六、其他需要报告的事项\n\n## 一、总体情况',
      ]),
    },
  ],
};
