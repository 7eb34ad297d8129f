import { describe, expect, test } from 'vitest';
import { kindOfAgency } from '../../src/binding/agency-kind.ts';
import type { Period } from '../../src/binding/types.ts';
import { sample } from '../support/sample.ts';
import { bound, reportOf } from './support.ts';

const of = (parts: Parameters<typeof reportOf>[0]) => bound(reportOf(parts)).metadata;
const roles = <T extends { readonly role: string; readonly value: unknown }>(items: readonly T[]) =>
  items.map(({ role, value }) => `${role} ${value}`);

describe('title, body and year', () => {
  test.each([
    ['清源县人民政府2023年政府信息公开工作年度报告', '清源县人民政府', 2023],
    ['2023年清源县人民政府办公室政府信息公开工作年度报告', '清源县人民政府办公室', 2023],
    ['清源县民政局 2023 年度政府信息公开年报', '清源县民政局', 2023],
    ['清源县民政局\n2023 年政府信息公开工作年度报告', '清源县民政局', 2023],
    ['清源市人民政府办公室\n2023年政府信息公开工作年度报告', '清源市人民政府办公室', 2023],
    ['清源海关2023年政府信息公开工作年度报告', '清源海关', 2023],
    ['清源县人民政府机关\n2023年政府信息公开工作年度报告', '清源县人民政府机关', 2023],
    ['2023 年清源市科委政府信息公开工作\n年度报告', '清源市科委', 2023],
    ['二〇二三年清源县民政局政府信息公开工作年度报告', '清源县民政局', 2023],
    ['2023年清源县人民政府信息公开工作年度报告', '清源县人民政府', 2023],
  ])('%s', (title, agency, year) => {
    const metadata = of({ title });
    expect(metadata.title?.value).toBe(title.replace(/\s/gu, ''));
    expect(metadata.agency?.value).toBe(agency);
    expect(metadata.year?.value).toBe(year);
  });

  test.each([
    ['现公布清源县统计局2023年政府信息公开工作年度报告。', '清源县统计局', 2023],
    ['现向社会公布2023年清源县教育局政府信息公开工作年度报告。', '清源县教育局', 2023],
    ['根据有关规定，编制《清源市人民政府2023年政府信息公开工作年度报告》。', '清源市人民政府', 2023],
    ['特编制清源县林业局2023年度政务公开年报。', '清源县林业局', 2023],
    ['我局根据2022年政府信息公开工作年度报告提出的问题改进工作。', '清源县水利局', undefined],
  ])('without a title, as the introduction announces them: %s', (words, agency, year) => {
    const report = sample();
    const { metadata } = bound(`${words}\n\n${report.slice(report.indexOf('## 一、'))}`);
    expect(metadata.title).toBeUndefined();
    expect([metadata.agency?.value, metadata.year?.value]).toEqual([agency, year]);
  });

  test('an entry of the site’s menu is no title', () => {
    expect(bound(`• 政府信息公开年报\n\n${reportOf()}`).metadata.title?.value).toBe(
      '清源县民政局2023年政府信息公开工作年度报告',
    );
    expect(bound(`• 政府信息公开年报\n\n${reportOf({ title: '2023年度' })}`).metadata.title).toBeUndefined();
  });

  test('the page’s own heading is taken before a crawler’s line', () => {
    const text =
      '<html><body><div>标题：清源县民政局2023年政府信息公开年度报告-清源县民政局</div><h1>清源县民政局2023年政府信息公开年度报告</h1><p>一、总体情况</p></body></html>';
    const { title } = bound(text).metadata;
    expect(title && text.slice(...title.span)).toBe('清源县民政局2023年政府信息公开年度报告');
    expect(title?.span[0]).toBe(text.indexOf('<h1>') + 4);
  });

  test('the longest form of the name is the body’s', () => {
    const metadata = of({ title: '县民政局2023年政府信息公开工作年度报告', head: '发布机构：清源县民政局' });
    expect(metadata.agency?.value).toBe('清源县民政局');
    expect(roles(metadata.agencies)).toEqual(['title 县民政局', 'publisher 清源县民政局']);
  });

  test('the office that writes a report is not its body', () => {
    const metadata = of({
      title: '清源县人民政府2023年政府信息公开工作年度报告',
      intro: '本报告由清源县人民政府办公室根据《条例》编制。',
    });
    expect(roles(metadata.agencies)).toEqual(['title 清源县人民政府']);
  });

  test.each(['汇总编制了', '形成了', '现公布', '编制的'])(
    'what belongs to the verb is no part of the name: %s',
    (verb) => {
      const metadata = of({
        title: '清源县人民政府2023年政府信息公开工作年度报告',
        intro: `根据《条例》，清源县人民政府办公室${verb}清源县人民政府2023年政府信息公开工作年度报告。`,
      });
      expect(metadata.agency?.value).toBe('清源县人民政府');
    },
  );

  test('front matter is believed first', () => {
    const text = `---\nagency: 清源县教育局\nyear: 2022\nedition: "2021"\npublished: 2023-01-20\n---\n${reportOf()}`;
    const { metadata, edition, agencyKind } = bound(text);
    expect(metadata.agency?.value).toBe('清源县教育局');
    expect(metadata.year?.value).toBe(2022);
    expect(text.slice(...(metadata.year?.span ?? [0, 0]))).toBe('2022');
    expect(edition).toMatchObject({ declared: true, expected: '2021' });
    expect(roles(metadata.dates)).toEqual(['front-matter 2023-01-20']);
    expect(agencyKind?.kind).toBe('department');
  });
});

describe('the period', () => {
  test.each([
    ['本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。', [2023, 1, 1], [2023, 12, 31]],
    ['本年度报告中所列数据统计期限从2023年1月1日到12月31日止。', [2023, 1, 1], [undefined, 12, 31]],
    ['报告所列统计周期为 2023 年 1 月 1 日至 2023 年 12 月 31 日。', [2023, 1, 1], [2023, 12, 31]],
    ['所列数据的统计期限截至2023年12月31日。', undefined, [2023, 12, 31]],
  ])('%s', (intro, start, end) => {
    const { period } = of({ intro });
    const day = (date: Period['start'] | undefined) => date && [date.year, date.month, date.day];
    expect(day(period?.start)).toEqual(start);
    expect(day(period?.end)).toEqual(end);
  });

  test('its year is a statement of the year', () => {
    expect(roles(of({ intro: '统计期限为2022年1月1日至2022年12月31日。' }).years)).toEqual([
      'title 2023',
      'period 2022',
    ]);
  });

  test('a date that is no period is none', () => {
    expect(of({ intro: '根据2023年1月5日的通知编制。' }).period).toBeUndefined();
  });
});

describe('dates', () => {
  test('have the role their label gives; the crawler’s and the page’s do not count', () => {
    const head =
      '采集时间：2025-12-30\n\n2025年12月30日 星期二\n\n索引号：K1/2024-1 成文日期：2024-01-10 发布日期：2024-01-17\n\n更新时间：2024-02-01';
    expect(roles(of({ head }).dates)).toEqual(['written 2024-01-10', 'published 2024-01-17']);
  });

  test('the date under the text is the signature’s', () => {
    expect(roles(of({ foot: '清源县民政局\n2024年1月17日' }).dates)).toEqual(['signed 2024-01-17']);
    expect(roles(of({ foot: '二〇二四年一月十七日' }).dates)).toEqual(['signed 2024-01-17']);
  });

  test('the date of filling stands under the table', () => {
    expect(roles(of({ foot: '联 系 电 话: 0577-88886666   填 报 日 期: 2024.1.5' }).dates)).toEqual([
      'filled 2024-01-05',
    ]);
  });
});

describe('people and contacts', () => {
  test('who answers for the table, on one line with spaces in the labels', () => {
    const people = of({ foot: '单 位 负 责 人：甲一二    审 核 人： 乙一二   填 报 人：丙一' }).people;
    expect(roles(people)).toEqual(['head 甲一二', 'reviewer 乙一二', 'filler 丙一']);
  });

  test('a role left empty is nobody', () => {
    expect(roles(of({ foot: '单位负责人：甲一二 审核人： 填报人：丙一' }).people)).toEqual([
      'head 甲一二',
      'filler 丙一',
    ]);
  });

  test('names in cells beside their labels', () => {
    expect(
      roles(
        of({
          foot: '| 单位负责人 | 甲一二 | 审核人 | |\n|---|---|---|---|\n| 填报人 | 丙一 | 联系电话 | 0577-88886666 |',
        }).people,
      ),
    ).toEqual(['head 甲一二', 'filler 丙一']);
  });

  test('telephone, mail, address and site', () => {
    const intro =
      '如有疑问，请与清源县民政局联系（地址：清源县东风路 1 号 ， 邮 编 ： 325000 ， 电 话 ： 0577-88886666 ， 电子邮箱：mzj@qingyuan.example.cn），网址：http://www.qingyuan.example.cn/。';
    const metadata = of({ intro });
    expect(metadata.phones.map(({ value }) => value)).toEqual(['0577-88886666']);
    expect(metadata.emails.map(({ value }) => value)).toEqual(['mzj@qingyuan.example.cn']);
    expect(metadata.addresses.map(({ value }) => value)).toEqual(['清源县东风路1号']);
    expect(metadata.urls.map(({ value }) => value)).toEqual(['http://www.qingyuan.example.cn/']);
  });

  test('a short number counts where it is called a telephone', () => {
    expect(of({ foot: '联系电话: 739907' }).phones.map(({ value }) => value)).toEqual(['739907']);
    expect(of({ intro: '全年发布信息739907条，接听12345热线。' }).phones).toEqual([]);
  });
});

describe('labelled fields of the head', () => {
  test('in pipe rows, empty ones too', () => {
    const head =
      '索引号: | K1-042/2024-1 | 公开方式: | 主动公开 | ||\n发布单位: | 县民政局 | 成文日期: | 2024-02-20 | ||\n有效性: | 文件编号: | ||||';
    const { fields } = of({ head });
    expect(fields.map(({ label, value }) => `${label}=${value.value}`)).toEqual([
      '索引号=K1-042/2024-1',
      '公开方式=主动公开',
      '发布单位=县民政局',
      '成文日期=2024-02-20',
      '有效性=',
      '文件编号=',
    ]);
  });

  test('in a table of a page', () => {
    const text = `<html><body><table><tr><td>索引号</td><td>K1/2024-2</td><td>文号</td><td></td></tr><tr><td>发布机构</td><td>清源县民政局</td><td>公开日期</td><td>2024-01-17</td></tr></table><h1>清源县民政局2023年政府信息公开年度报告</h1><p>一、总体情况</p></body></html>`;
    const { fields, dates } = bound(text).metadata;
    expect(fields.map(({ label, value }) => `${label}=${value.value}`)).toEqual([
      '索引号=K1/2024-2',
      '文号=',
      '发布机构=清源县民政局',
      '公开日期=2024-01-17',
    ]);
    expect(roles(dates)).toEqual(['published 2024-01-17']);
  });
});

describe('the kind of a body', () => {
  test.each([
    ['清源县人民政府', 'government'],
    ['清源市', 'government'],
    ['清源县人民政府办公室', 'government-office'],
    ['清源市人民政府办公厅', 'government-office'],
    ['清源县民政局', 'department'],
    ['清源市科学技术委员会', 'department'],
    ['清源县湖东镇人民政府', 'township'],
    ['湖东镇', 'township'],
    ['清源县城南街道办事处', 'street-office'],
    ['国家税务总局清源县税务局', 'vertical'],
    ['清源县机关事务保障中心', 'institution'],
    ['清源经济技术开发区管理委员会', 'authorised-organisation'],
  ])('%s', (name, kind) => {
    expect(kindOfAgency(name)?.kind).toBe(kind);
  });

  test('a name that tells nothing has none', () => {
    expect(kindOfAgency('清源')).toBeUndefined();
  });
});
