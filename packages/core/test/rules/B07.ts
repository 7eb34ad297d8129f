import { edit } from './support/base.ts';
import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '（二）之后是（四）', en: '（四） behind （二）' },
      text: edit(
        clean2021(),
        ['（三）政府信息管理', '（四）政府信息管理'],
        ['（四）政府信息公开平台', '（五）政府信息公开平台'],
        ['（五）监督保障', '（六）监督保障'],
      ),
      expect: ['B07'],
      at: '（四）',
    },
    {
      title: { zh: '第一个序号是（二）', en: 'It begins with （二）' },
      text: edit(clean2021(), ['（一）主动公开情况。', '主动公开情况：']),
      expect: ['B07'],
      at: '（二）',
    },
    {
      title: { zh: '两个（二）', en: 'Two （二）' },
      text: edit(clean2021(), ['（三）政府信息管理情况', '（二）政府信息管理情况']),
      expect: ['B07'],
      at: '（二）政府信息管理',
    },
  ],
  good: [
    { title: { zh: '连续的序号', en: 'No gap' }, text: clean2021() },
    {
      title: { zh: '没有序号的小标题', en: 'Sub-headings without numbers' },
      text: edit(
        clean2021(),
        ['（一）主动公开情况。', '主动公开情况：'],
        ['（二）依申请公开情况。', '依申请公开情况：'],
        ['（三）政府信息管理情况。', '政府信息管理情况：'],
        ['（四）政府信息公开平台建设情况。', '政府信息公开平台建设情况：'],
        ['（五）监督保障情况。', '监督保障情况：'],
      ),
    },
    {
      title: { zh: '序号写在段落中间', en: 'Numbers in the middle of a paragraph' },
      text: edit(clean2021(), ['\n\n（三）政府信息管理情况。', '（三）政府信息管理情况。']),
    },
  ],
};
