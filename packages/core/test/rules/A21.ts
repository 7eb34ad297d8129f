import { edit } from './support/base.ts';
import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '写了主送单位', en: 'An addressee' },
      text: edit(clean2021(), [
        '# 清源县水利局2023年政府信息公开工作年度报告\n',
        '# 清源县水利局2023年政府信息公开工作年度报告\n\n县人民政府办公室：\n',
      ]),
      expect: ['A21'],
      at: '县人民政府办公室：',
    },
    {
      title: { zh: '以“专此报告”结尾', en: 'It ends in 专此报告' },
      text: edit(clean2021(), ['没有其他需要报告的事项。', '没有其他需要报告的事项。专此报告。']),
      expect: ['A21'],
      at: '专此报告',
    },
    {
      title: { zh: '“请予审示”', en: '请予审示' },
      text: edit(clean2021(), ['没有其他需要报告的事项。', '没有其他需要报告的事项。请予审示。']),
      expect: ['A21'],
      at: '请予审示',
    },
    {
      title: { zh: '“妥否，请……”', en: '妥否，请…' },
      text: edit(clean2021(), ['没有其他需要报告的事项。', '没有其他需要报告的事项。妥否,请批示。']),
      expect: ['A21'],
      at: '妥否,请',
    },
    {
      title: { zh: '“请审阅”', en: '请审阅' },
      text: edit(clean2021(), ['没有其他需要报告的事项。', '没有其他需要报告的事项。请审阅。']),
      expect: ['A21'],
      at: '请审阅',
    },
  ],
  good: [
    {
      title: { zh: '正文提到办公室', en: 'The text mentions an office' },
      text: edit(clean2021(), ['组织两次业务学习', '请县人民政府办公室授课，组织两次业务学习']),
    },
    { title: { zh: '没有报送用语', en: 'No such words' }, text: clean2021() },
    {
      title: { zh: '正文里以冒号结尾的一行', en: 'A line of the text that ends in a colon' },
      text: edit(clean2021(), ['组织两次业务学习', '下列单位参加学习：\n\n清源县教育局：\n\n组织两次业务学习']),
    },
    {
      title: { zh: '说明写给谁看的句子', en: 'A sentence that ends in a colon' },
      text: edit(clean2021(), [
        '# 清源县水利局2023年政府信息公开工作年度报告\n',
        '# 清源县水利局2023年政府信息公开工作年度报告\n\n本报告由清源县水利局，现公布如下，请监督清源县水利局：\n',
      ]),
    },
  ],
};
