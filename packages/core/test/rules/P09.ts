import { edit } from './support/base.ts';
import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

const say = (words: string, values = {}): string =>
  edit(clean2021({ values }), ['全年新收政府信息公开申请15件，上年结转1件，全部在法定期限内答复。', words]);

/** The five other kinds, as in the table. */
const rest = '部分公开1件，不予公开0件，无法提供2件，不予处理0件，其他处理0件';

/** The total of table three left blank: then only the text says how many were closed. */
const noTotal = {
  'applications.processed': '',
  'applications.processed@enterprise': '',
  'applications.processed@total': '',
};

export const examples: Examples = {
  bad: [
    {
      title: { zh: '予以公开数不同', en: 'Another number granted' },
      text: say('答复申请15件，其中予以公开10件、部分公开1件。'),
      expect: ['P09'],
      at: '答复申请15件，其中予以公开10件、部分公开1件。',
      fix: '12',
    },
    {
      title: {
        zh: '列全了，一项与表不同：只说这一项',
        en: 'All kinds listed, one unlike the table: only that is said',
      },
      text: say('答复申请15件。予以公开12件，部分公开1件，不予公开0件，无法提供2件，不予处理0件，其他处理5件。'),
      expect: ['P09'],
      at: '答复申请15件。予以公开12件，部分公开1件，不予公开0件，无法提供2件，不予处理0件，其他处理5件。',
      fix: '0',
    },
    {
      title: { zh: '列全了，合计比收到并办结的多', en: 'All kinds listed: more than were received and closed' },
      text: say(`全年收到并办结政府信息公开申请15件，予以公开13件，${rest}。`),
      expect: ['P09'],
      at: `予以公开13件，${rest}`,
      says: '13＋1＋0＋2＋0＋0＝16',
    },
    {
      title: {
        zh: '表中总计空白，列出的与所说的办结数不同',
        en: 'No total in the table; the list is not the number closed',
      },
      text: say(`全年收到申请20件，办结16件，予以公开12件，${rest}。`, { ...noTotal, 'applications.new': 17 }),
      expect: ['P09', 'G16'],
      at: `予以公开12件，${rest}`,
      says: '与所说的总数 16 相差 1',
    },
    {
      title: { zh: '没说办结数，列出的与收到数不同', en: 'No number closed; the list is not the number received' },
      text: say(`全年收到政府信息公开申请15件，予以公开13件，${rest}。`),
      expect: ['P09'],
      at: `予以公开13件，${rest}`,
      says: '＝16',
    },
    {
      title: {
        zh: '没说办结数，由收到、结转算出',
        en: 'No number closed: worked out from those received and carried over',
      },
      text: say(`全年收到申请20件，上年结转1件，予以公开12件，${rest}，结转下年度4件。`, {
        ...noTotal,
        'applications.new': 17,
        'applications.carried-out': 4,
      }),
      expect: ['P09', 'G16'],
      at: `予以公开12件，${rest}`,
      says: '与所说的总数 20 相差 5',
    },
    {
      title: { zh: '一项不同，改正后即是办结数', en: 'One differs; mended, the list is the number closed' },
      text: say(`办结申请15件，予以公开11件，${rest}。`, noTotal),
      expect: ['P09', 'G16'],
      at: '11',
      fix: '12',
    },
    {
      title: {
        zh: '一项不同，改正后即是收到的减结转的',
        en: 'One differs; mended, the list is received less carried over',
      },
      text: say(`全年办理申请16件，予以公开11件，${rest}，结转下年度1件。`, noTotal),
      expect: ['P09', 'G16'],
      at: '11',
      fix: '12',
    },
    {
      title: {
        zh: '一项不同，改正后与收到、结转相合',
        en: 'One differs; mended, the list fits what came and what is left',
      },
      text: say(`全年收到申请17件，上年结转1件，予以公开11件，${rest}，结转下年度3件。`, {
        ...noTotal,
        'applications.new': 14,
        'applications.carried-out': 3,
      }),
      expect: ['P09', 'G16'],
      at: '11',
      fix: '12',
    },
    {
      title: { zh: '只知道收到多少：合计无从比较', en: 'Only the number received: nothing to compare the list with' },
      text: say(`全年收到申请20件，予以公开11件，${rest}。`, { ...noTotal, 'applications.new': 17 }),
      expect: ['P09', 'G16'],
      at: '11',
      fix: '12',
    },
    {
      title: { zh: '没说结转下年度多少', en: 'How many are still open is not said' },
      text: say(`全年收到申请20件，上年结转1件，予以公开11件，${rest}。`, { ...noTotal, 'applications.new': 17 }),
      expect: ['P09', 'G16'],
      at: '11',
      fix: '12',
    },
    {
      title: { zh: '没说上年结转多少', en: 'How many came from the year before is not said' },
      text: say(`全年收到申请20件，予以公开11件，${rest}，结转下年度4件。`, {
        ...noTotal,
        'applications.new': 17,
        'applications.carried-out': 4,
      }),
      expect: ['P09', 'G16'],
      at: '11',
      fix: '12',
    },
    {
      title: {
        zh: '一项比表中多，分项之和也因此超出：只说这一项',
        en: 'One is more, and so is the sum: only the one is said',
      },
      text: say('答复申请15件，其中予以公开15件、部分公开1件、无法提供2件。'),
      expect: ['P09'],
      at: '15件、部分',
      fix: '12',
    },
    {
      title: { zh: '约数也与表不同', en: 'A rounded number, unlike the table' },
      text: say('全年办理政府信息公开申请16件，予以公开约30件。'),
      expect: ['P09'],
      at: '30',
      says: '约30件',
    },
    {
      title: { zh: '说不足，表中却更多', en: 'Fewer than, but the table has more' },
      text: say('全年办理政府信息公开申请16件，予以公开不足10件。'),
      expect: ['P09'],
      says: '不超过 10件',
    },
    {
      title: { zh: '不予公开数与各行之和不同', en: 'Refused: not the sum of the rows' },
      text: say('全年办理政府信息公开申请16件，不予公开3件。'),
      expect: ['P09'],
      at: '3',
      fix: '0',
    },
    {
      title: { zh: '话里说没有，表中却有', en: 'None in words, but the table has one' },
      text: say('没有因涉及国家秘密或者法律、行政法规禁止公开而不予公开的政府信息公开申请。', {
        'applications.granted': 8,
        'applications.refused.state-secret': 1,
      }),
      expect: ['P09'],
    },
  ],
  good: [
    {
      title: { zh: '与表一致', en: 'As in the table' },
      text: say('答复申请15件，其中予以公开12件，部分公开1件，无法提供2件。'),
    },
    {
      title: { zh: '说的是其中一行', en: 'One row of a group' },
      text: say('因本机关不掌握相关政府信息无法提供2件。'),
    },
    {
      title: { zh: '列全了，与表中总计一致', en: 'All kinds listed: the total of the table' },
      text: say(`全年办理政府信息公开申请16件，予以公开12件，${rest}。`),
    },
    {
      title: { zh: '两类一并说', en: 'Two kinds said together' },
      text: say(
        '全年收到申请15件，上年结转1件。予以公开和部分公开13件，不予公开0件，无法提供2件，不予处理0件，其他处理0件。',
      ),
    },
    {
      title: { zh: '没有说总数', en: 'No total is spoken of' },
      text: say(`申请的办理结果为：予以公开（含部分）13件，${rest}。`),
    },
    {
      title: { zh: '有一项是约数', en: 'One of the numbers is rounded' },
      text: say(`办结申请15件，予以公开10余件，${rest}。`),
    },
    {
      title: { zh: '同一类又说一次', en: 'One kind is spoken of again' },
      text: say(`办结申请15件：予以公开12件，${rest}。予以公开12件中，通过电子邮件送达9件。`),
    },
    {
      title: { zh: '没有列全', en: 'Not all kinds' },
      text: say('办结申请15件，予以公开12件，部分公开1件，不予公开0件，不予处理0件，其他处理0件。'),
    },
  ],
};
