import { edit } from './support/base.ts';
import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '有无法识别的字符', en: 'A character that could not be read' },
      text: edit(clean2021(), ['组织两次业务学习', '组织两次业务学�']),
      expect: ['S05'],
      at: '�',
    },
    {
      title: { zh: '注释没有结束', en: 'A comment without an end' },
      text: edit(clean2021(), ['清源县水利局\n\n2024年1月18日\n', '清源县水利局\n\n2024年1月18日\n\n<!-- 待核\n']),
      expect: ['S05'],
    },
  ],
  good: [
    { title: { zh: '读得全', en: 'Read whole' }, text: clean2021() },
    {
      title: { zh: '有结束的注释', en: 'A comment with its end' },
      text: edit(clean2021(), ['清源县水利局\n\n2024年1月18日\n', '清源县水利局\n\n2024年1月18日\n\n<!-- 已核 -->\n']),
    },
  ],
};
