import { edit } from './support/base.ts';
import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

const say = (words: string, values = {}): string =>
  edit(clean2021({ values }), ['全年新收政府信息公开申请15件，上年结转1件，全部在法定期限内答复。', words]);

export const examples: Examples = {
  bad: [
    {
      title: { zh: '新收数不同', en: 'Another number received' },
      text: say('全年新收政府信息公开申请20件，上年结转1件，全部在法定期限内答复。'),
      expect: ['P05'],
      at: '全年新收政府信息公开申请20件，上年结转1件，全部在法定期限内答复。',
      fix: '15',
    },
    {
      title: { zh: '说没有收到', en: 'Denied, but the table has some' },
      text: say('全年未收到政府信息公开申请。'),
      expect: ['P05'],
    },
  ],
  good: [
    {
      title: { zh: '新收加结转', en: 'Received and carried in' },
      text: say('全年受理政府信息公开申请16件，均在法定期限内答复。'),
    },
    {
      title: { zh: '约数', en: 'A round number' },
      text: say('全年收到政府信息公开申请10余件，均在法定期限内答复。'),
    },
    {
      title: { zh: '段落的序号不是数', en: 'The number of a paragraph counts nothing' },
      text: say('均按规定办理。\n\n2.依申请公开情况。全年受理15件。'),
    },
    {
      title: { zh: '热线的号码不是数', en: 'The number of a hotline counts nothing' },
      text: say('全年收到12345政务服务便民热线转办申请328件，依申请公开均按期答复。'),
    },
    {
      title: { zh: '一事一申请，拆分办理', en: 'One letter taken apart into several applications' },
      text: say('按照“一事一申请”原则，将1份申请拆分为3件办理，全年共办理15件。'),
    },
    {
      title: { zh: '全县系统的数不是本局的数', en: 'The whole county’s branch is more than the bureau' },
      text: say('全县水利系统共收到政府信息公开申请62件，其中局机关15件、下属单位47件。'),
    },
    {
      title: { zh: '别的数', en: 'Numbers of other things' },
      text: say('全年办理人大代表建议20件、12345热线工单120件，依申请公开均按期答复。'),
    },
  ],
};
