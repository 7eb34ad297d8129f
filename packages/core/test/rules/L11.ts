import { edit } from './support/base.ts';
import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '以“三需要”为条件', en: 'Special needs as a condition' },
      text: edit(clean2021(), ['畅通信函、网络等申请渠道，', '公民可以根据自身生产、生活、科研等特殊需要申请，']),
      expect: ['L11'],
    },
    {
      title: { zh: '省去“特殊”二字', en: 'Without the word “special”' },
      text: edit(clean2021(), ['畅通信函、网络等申请渠道，', '满足群众生产、生活、科研等需要，畅通申请渠道，']),
      expect: ['L11'],
    },
  ],
  good: [
    {
      title: { zh: '写明不再要求', en: 'It says that they are no longer asked for' },
      text: edit(clean2021(), ['畅通信函、网络等申请渠道，', '申请不再要求说明生产、生活、科研等特殊需要，']),
    },
    { title: { zh: '没有这个条件', en: 'No such condition' }, text: clean2021() },
  ],
};
