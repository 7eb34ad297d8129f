import { edit, swap } from './support/base.ts';
import { clean2019, clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '没有第四部分', en: 'No section four' },
      text: swap(clean2021(), '## 四、政府信息公开行政复议、行政诉讼情况', '## 五、存在的主要问题及改进情况', ''),
      expect: ['B02'],
    },
    {
      title: { zh: '没有第五部分', en: 'No section five' },
      text: swap(clean2021(), '## 五、存在的主要问题及改进情况', '## 六、其他需要报告的事项', ''),
      expect: ['B02'],
    },
    {
      title: { zh: '没有第一部分', en: 'No section one' },
      text: swap(clean2019(), '## 一、总体情况', '## 二、主动公开政府信息情况', ''),
      expect: ['B02'],
    },
    {
      title: { zh: '没有第六部分', en: 'No section six' },
      text: swap(clean2021(), '## 六、其他需要报告的事项', '清源县水利局\n\n2024', ''),
      expect: ['B02'],
      at: '五、存在的主要问题及改进情况',
    },
    {
      title: { zh: '没有第六部分的标题，只说没有其他事项', en: 'Section six only denied in a sentence' },
      text: swap(
        clean2021(),
        '## 六、其他需要报告的事项',
        '清源县水利局\n\n2024',
        '我局2023年没有收取信息处理费，没有其他需要报告的事项。\n\n',
      ),
      expect: ['B02'],
      at: '五、存在的主要问题及改进情况',
    },
    {
      title: { zh: '前言列举了第六部分，正文没有写', en: 'Section six announced and not written' },
      text: edit(swap(clean2021(), '## 六、其他需要报告的事项', '清源县水利局\n\n2024', ''), [
        '本报告中所列数据的',
        '本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项组成。本报告中所列数据的',
      ]),
      expect: ['B02', 'B08'],
    },
    {
      title: { zh: '写到第三部分为止', en: 'It ends with section three' },
      text: swap(clean2021(), '## 四、政府信息公开行政复议、行政诉讼情况', '清源县水利局\n\n2024', ''),
      expect: ['B02'],
      says: '“四、政府信息公开行政复议、行政诉讼情况”“五、存在的主要问题及改进情况”“六、其他需要报告的事项”',
    },
    {
      title: { zh: '标题都没有编号，缺第五部分', en: 'Headings without numbers, and no section five' },
      text: edit(
        swap(clean2021(), '## 五、存在的主要问题及改进情况', '## 六、其他需要报告的事项', ''),
        ['## 一、', '## '],
        ['## 二、', '## '],
        ['## 三、', '## '],
        ['## 四、', '## '],
        ['## 六、', '## '],
      ),
      expect: ['B02'],
      at: '其他需要报告的事项',
    },
    {
      title: { zh: '2021年度用试行格式，又缺第五部分', en: 'The trial form for 2021, and no section five' },
      text: swap(
        clean2019({ year: 2021 }),
        '## 五、政府信息公开工作存在的主要问题及改进情况',
        '## 六、其他需要报告的事项',
        '',
      ),
      expect: ['B01', 'B02', 'L03'],
      says: '“五、存在的主要问题及改进情况”',
    },
    {
      title: {
        zh: '第五部分只留了待补的批注，又缺第六部分',
        en: 'Section five holds but a remark, and no section six',
      },
      text: swap(
        clean2021(),
        '存在的主要问题：一是',
        '清源县水利局\n\n2024',
        '<!-- 此处待各股室报来情况后再补充，请办公室于一月十日前汇总报送，由分管同志审定后填入，并与去年的写法核对一遍 -->\n\n',
      ),
      expect: ['B02', 'B12'],
    },
    {
      title: { zh: '没有任何标题', en: 'No headings at all' },
      text: clean2021().replace(/^## .*\n\n/gmu, ''),
      expect: ['B02'],
      at: '清源县水利局2023年政府信息公开工作年度报告',
    },
    {
      title: { zh: '题目没有年份，又缺第五部分', en: 'No year in the title, and no section five' },
      text: swap(
        clean2021().replaceAll('2023年', '本年'),
        '## 五、存在的主要问题及改进情况',
        '## 六、其他需要报告的事项',
        '',
      ),
      expect: ['A01', 'B02', 'A23'],
    },
    {
      title: { zh: '表格转换成了文字行，又缺第五部分', en: 'Tables turned into lines, and no section five' },
      text: swap(clean2021(), '## 五、存在的主要问题及改进情况', '## 六、其他需要报告的事项', '').replace(
        /^\|(.*)\|$/gmu,
        (_, cells: string) => cells.replaceAll('|', ' ').replace(/ +/gu, ' ').trim(),
      ),
      expect: ['B18', 'B15', 'B02'],
    },
    {
      title: { zh: '只有三个部分，前言列举了六个', en: 'Three sections, and six announced' },
      text: edit(swap(clean2021(), '## 四、政府信息公开行政复议、行政诉讼情况', '清源县水利局\n\n2024', ''), [
        '本报告中所列数据的',
        '本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项组成。本报告中所列数据的',
      ]),
      expect: ['B02'],
      says: '“四、政府信息公开行政复议、行政诉讼情况”“五、存在的主要问题及改进情况”“六、其他需要报告的事项”',
    },
    {
      title: { zh: '只在前言里提到总体情况', en: 'Section one but mentioned in the introduction' },
      text: edit(swap(clean2021(), '## 一、总体情况', '## 二、主动公开政府信息情况', ''), [
        '本报告中所列数据的',
        '现将总体情况报告如下。本报告中所列数据的',
      ]),
      expect: ['B02'],
      at: '二、主动公开政府信息情况',
    },
    {
      title: { zh: '年份只见于统计期限，又缺第五部分', en: 'The year in the period alone, and no section five' },
      text: swap(
        clean2021().replaceAll('清源县水利局2023年', '清源县水利局'),
        '## 五、存在的主要问题及改进情况',
        '## 六、其他需要报告的事项',
        '',
      ),
      expect: ['A01', 'B02'],
    },
    {
      title: { zh: '题目与表名年份不同，又缺第五部分', en: 'Title and caption of two years, and no section five' },
      text: edit(swap(clean2021({ year: 2020 }), '## 五、存在的主要问题及改进情况', '## 六、其他需要报告的事项', ''), [
        '\n\n|',
        '\n\n（2021年度）\n\n|',
      ]),
      expect: ['A02', 'B02'],
    },
    {
      title: { zh: '题目和标题都没有', en: 'Neither title nor headings' },
      text: clean2021().replace(/^#+ .*\n\n/gmu, ''),
      expect: ['B02'],
    },
    {
      title: { zh: '缺两个部分，又另写第七部分', en: 'Two sections missing, and a seventh written' },
      text: edit(
        swap(clean2021(), '## 四、政府信息公开行政复议、行政诉讼情况', '## 六、其他需要报告的事项', ''),
        ['## 六、其他需要报告的事项', '## 四、其他需要报告的事项'],
        [
          '我局2023年没有收取信息处理费，没有其他需要报告的事项。',
          '我局2023年没有收取信息处理费，没有其他需要报告的事项。\n\n## 七、下一步打算\n\n做好新一年的公开工作。',
        ],
      ),
      expect: ['B02', 'B07'],
    },
  ],
  good: [
    { title: { zh: '六个部分齐全', en: 'All six sections' }, text: clean2021() },
    {
      title: { zh: '通行的标题写法', en: 'Common variants of headings' },
      text: edit(
        clean2021(),
        ['## 四、政府信息公开行政复议、行政诉讼情况', '## 四、因政府信息公开工作被申请行政复议、提起行政诉讼情况'],
        ['## 五、存在的主要问题及改进情况', '## 五、存在问题及改进措施'],
      ),
    },
    {
      title: { zh: '“工作开展情况”是第一部分的别名', en: '工作开展情况 is section one by another name' },
      text: edit(clean2021(), ['## 一、总体情况\n', '## 一、工作开展情况\n']),
    },
    {
      title: { zh: '第一部分的标题与正文连成一段', en: 'The heading of section one runs into its text' },
      text: edit(clean2021(), ['## 一、总体情况\n\n（一）主动公开情况。', '一、总体情况。（一）主动公开情况。']),
    },
    {
      title: { zh: '第五部分的标题与正文连成一段', en: 'The heading of section five runs into its text' },
      text: edit(clean2021(), [
        '## 五、存在的主要问题及改进情况\n\n存在的主要问题：一是',
        '五、存在的主要问题及改进情况。存在的主要问题：一是',
      ]),
    },
    {
      title: { zh: '没有编号，第五部分只见下级标题', en: 'Unnumbered; of section five only sub-headings' },
      text: edit(
        clean2021(),
        ['## 一、', '## '],
        ['## 二、', '## '],
        ['## 三、', '## '],
        ['## 四、', '## '],
        ['## 五、存在的主要问题及改进情况', '### （一）存在问题'],
        ['存在的主要问题：一是', '一是'],
        ['改进情况：一是', '### （二）改进措施\n\n一是'],
        ['## 六、', '## '],
      ),
    },
    {
      title: {
        zh: '标题都没有编号，第五部分的与正文连成一段',
        en: 'Headings without numbers; the fifth runs into its text',
      },
      text: edit(clean2021().replace(/^## .、/gmu, '## '), [
        '## 存在的主要问题及改进情况\n\n存在的主要问题：一是',
        '存在的主要问题及改进情况。存在的主要问题：一是',
      ]),
    },
  ],
};
