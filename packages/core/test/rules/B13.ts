import { edit } from './support/base.ts';
import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '只有问题', en: 'Problems only' },
      text: edit(clean2021(), [
        '存在的主要问题：一是政策解读的形式还不够丰富；二是少数信息更新不够及时。\n\n改进情况：一是增加图解和问答等解读形式；二是每月核对栏目，发现逾期未更新的当即督促更新。',
        '存在的主要问题：一是政策解读的形式偏少，图解和问答只有三期；二是少数信息更新不够及时，有两个栏目逾期。',
      ]),
      expect: ['B13'],
    },
    {
      title: { zh: '只有措施', en: 'Measures only' },
      text: edit(clean2021(), [
        '存在的主要问题：一是政策解读的形式还不够丰富；二是少数信息更新不够及时。\n\n改进情况：一是增加图解和问答等解读形式；二是每月核对栏目，发现逾期未更新的当即督促更新。',
        '改进情况：一是增加图解和问答等解读形式；二是每月核对栏目，发现逾期未更新的当即督促更新，并把结果通报各科室。',
      ]),
      expect: ['B13'],
    },
  ],
  good: [
    { title: { zh: '问题和改进都有', en: 'Both' }, text: clean2021() },
    {
      title: { zh: '写在一段里', en: 'In one paragraph' },
      text: edit(clean2021(), [
        '存在的主要问题：一是政策解读的形式还不够丰富；二是少数信息更新不够及时。\n\n改进情况：一是增加图解和问答等解读形式；二是每月核对栏目，发现逾期未更新的当即督促更新。',
        '政策解读的形式还不够丰富，少数信息更新不够及时。我局增加了图解和问答等解读形式，每月核对栏目，督促更新，下一步将扩大解读范围。',
      ]),
    },
  ],
};
