import { clean2014 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

const received = (count: number, closed: number): Readonly<Record<string, number>> => ({
  'request.received': count,
  'request.received.online': count,
  'request.received.letter': 0,
  'request.closed': closed,
  'request.closed.on-time': closed,
  'request.replied': closed,
  'request.replied.granted': closed,
  'request.topic': count,
  'request.topic.planning': count,
});
const of = (year: number, count: number, closed: number): string =>
  clean2014({ year, values: received(count, closed) }).replace(
    '全年收到政府信息公开申请3件，均已按时答复，没有不予公开的情形',
    `全年收到政府信息公开申请${count}件，没有不予公开的情形`,
  );

export const examples: Examples = {
  bad: [
    {
      title: { zh: '收到12件，上年没有未办结的，却办结15件', en: 'Twelve received, none left open, fifteen closed' },
      text: of(2016, 12, 15),
      previous: of(2015, 9, 9),
      expect: ['D13'],
    },
    {
      title: { zh: '上年未办结1件，多办结了3件', en: 'One left open, three more closed' },
      text: of(2016, 12, 15),
      previous: of(2015, 9, 8),
      expect: ['D13'],
    },
  ],
  good: [
    {
      title: { zh: '上年未办结的，本年办结', en: 'What was left open is closed' },
      text: of(2016, 12, 15),
      previous: of(2015, 9, 6),
    },
    {
      title: { zh: '上年办结多于收到，本年不多', en: 'Last year closed more than it received' },
      text: of(2016, 12, 12),
      previous: of(2015, 9, 11),
    },
  ],
};
