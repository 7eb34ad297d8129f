import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { editions } from '@gongkai/core';

const corpus = fileURLToPath(new URL('../../shared/corpus/', import.meta.url));

/** A real report from the folder beside the repository; undefined where it is absent. */
export function realReport(name: string): string | undefined {
  const file = corpus + name;
  if (existsSync(file)) return readFileSync(file, 'utf8');
  console.warn(`bench: ${file} is absent: a report of our own is measured in its place`);
  return undefined;
}

const sentence =
  '本单位按照要求做好政府信息主动公开工作，及时更新公开指南和目录，完善审查机制，回应公众关切，全年按时答复各项申请。';

/** One report of ours with its nine-section table once, and prose until it has so many UTF-8 bytes. */
export function reportOf(bytes: number): string {
  const table = editions['2014'].tables[0];
  const rows = table?.layout === 'list' ? table.rows : [];
  const lines = rows.map((row) => {
    const spec = editions['2014'].indicators.find(({ id }) => id === row.indicator);
    return `| ${row.numbering}${row.label} | ${spec?.unit ?? '——'} | ${spec ? 0 : ''} |`;
  });
  const head = [
    '# 清源县档案局2017年政府信息公开工作年度报告',
    '',
    '根据《中华人民共和国政府信息公开条例》编制，数据统计期限自2017年1月1日起，至2017年12月31日止。',
    '',
    '## 一、概述',
    '',
  ];
  const tail = [
    '',
    '## 二、政府信息公开情况统计表',
    '',
    '| 统计指标 | 单位 | 统计数 |',
    '| --- | --- | --- |',
    ...lines,
    '',
  ];
  const size = (text: string): number => Buffer.byteLength(text);
  const fixed = size([...head, ...tail].join('\n'));
  const one = size(sentence);
  const count = Math.max(1, Math.round((bytes - fixed) / (one + 0.25)));
  const prose: string[] = [];
  for (let i = 0; i < count; i += 4) prose.push(sentence.repeat(Math.min(4, count - i)));
  return [...head, prose.join('\n'), ...tail].join('\n');
}

/** A web page of so many bytes: paragraphs and one table after another, as they lie in official pages. */
export function webPageOf(bytes: number): string {
  const row =
    '<tr><td style="text-align:center"><p><span>信息内容</span></p></td><td>本年收费金额</td><td><span>12</span></td></tr>';
  const block = `<p><span>${sentence}</span></p><table border="1"><tbody>${row.repeat(8)}</tbody></table>`;
  const count = Math.ceil(bytes / Buffer.byteLength(block));
  return `<!DOCTYPE html><html><head><title>年度报告</title></head><body><h1>清源县2024年政府信息公开工作年度报告</h1>${block.repeat(count)}</body></html>`;
}
