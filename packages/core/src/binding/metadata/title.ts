import type { Located, Span } from '../../span.ts';
import type { Passage } from './passages.ts';
import { squeeze } from './passages.ts';

const isTitle = /(?:信息公开|政务公开).{0,12}(?:年度报告|年报|报告|年度总结)(?:[（(].{0,12}[）)])?$/u;
const tail = /^(?:政府)?(?:信息公开|政务公开)?(?:工作)?(?:年度)?(?:报告|年报)$/u;
const year = /(?:19|20)\d{2}年?|二[〇○零0][一二三四五六七八九〇○零]{2}年/u;

/** How far into a report its title may stand: page chrome and a head table may come before it. */
const deepest = 60;

interface Line {
  readonly value: string;
  readonly span: Span;
  readonly passage: Passage;
}

function shortLine(passage: Passage | undefined): Line | undefined {
  if (!passage || passage.text.text.length > 80) return undefined;
  const { text } = squeeze(passage.text);
  return text.length > 0 && text.length <= 60 && !/[。；;：:]/u.test(text)
    ? { value: text, span: passage.text.span(), passage }
    : undefined;
}

const join = (a: Line, b: Line): Line => ({
  value: a.value + b.value,
  span: [a.span[0], b.span[1]],
  passage: b.passage,
});

/** Lines around a title that belong to it: the body's name or the year above, the end of a broken title below. */
function widen(passages: readonly Passage[], at: number, line: Line): Line {
  let whole = line;
  for (let i = at - 1; i >= Math.max(0, at - 2); i--) {
    const before = shortLine(passages[i]);
    if (!before || passages[i]?.kind === 'cell' || before.value.length > 34 || isTitle.test(before.value)) break;
    const hasName = /[\u4e00-\u9fff]{3,}/u.test(
      whole.value.split(/(?:政府)?信息公开|政务公开/u)[0]?.replace(/\d{4}年度?/u, '') ?? '',
    );
    const namesBody = /(?:政府|机关|局|委|厅|办|室|部|署|所|馆|中心|处|镇|乡|街道|[院学]|会|市|县|区|省)$/u.test(
      before.value,
    );
    const isYear = /^(?:19|20)\d{2}年度?$/u.test(before.value);
    if ((namesBody && !hasName) || (isYear && !year.test(whole.value))) whole = join(before, whole);
    else break;
  }
  return whole;
}

/** How much a line looks like the report's own title: breadcrumbs and columns of a site name neither year nor body. */
function likeness({ value, passage }: Line): number {
  const rest = value.replace(/(?:政府|政务)?信息公开.*$|政务公开.*$/su, '').replace(new RegExp(year, 'gu'), '');
  return (
    (year.test(value) ? 3 : 0) + (/[\u4e00-\u9fff]{3,}/u.test(rest) ? 2 : 0) + (passage.kind === 'heading' ? 2 : 0)
  );
}

/**
 * Finds the report's title: a short line about 信息公开 that ends in 年度报告, before the first section; the one that
 * names year and body before a line of page chrome, and the page's own heading before a line of text.
 */
export function findTitle(passages: readonly Passage[], firstSection: number): Located<string> | undefined {
  const limit = Math.min(passages.length, firstSection, deepest);
  let best: Line | undefined;
  let most = -1;
  for (let i = 0; i < limit; i++) {
    const passage = passages[i];
    let line = shortLine(passage);
    // A bullet stands before an entry of the site's menu.
    if (!passage || !line || passage.kind === 'cell' || /^[•·]/u.test(line.value)) continue;
    if (!isTitle.test(line.value)) {
      // A title broken over two lines: …政府信息公开工作 and 年度报告.
      const next = shortLine(passages[i + 1]);
      if (!next || !/(?:信息公开|政务公开|政府信息|政府)/u.test(line.value) || !isTitle.test(line.value + next.value))
        continue;
      if (!tail.test(next.value) && !/^(?:公开|信息|息公开)/u.test(next.value)) continue;
      line = join(line, next);
    }
    const whole = widen(passages, i, line);
    const points = likeness(whole);
    if (points <= most) continue;
    best = whole;
    most = points;
  }
  return best ? { value: best.value, span: best.span } : undefined;
}

/** The body's name in a title: what is left without the year and from 政府信息公开 on. */
export function agencyInTitle(title: Located<string>): string | undefined {
  const name = title.value
    .replace(/(?:政府信息公开|信息公开|政务公开|政务信息公开).*$/su, '')
    .replace(/^(?:关于|标题|名称)?/u, '')
    .replace(/(?:19|20)\d{2}年?度?|二[〇○零0][一二三四五六七八九〇○零]{2}年度?/gu, '')
    .replace(/^[的《“"]+|(?<![的于《“"])(?:关于|[的《“"])+$/gu, '')
    // 某县人民政府信息公开工作年度报告: the one 政府 is of both.
    .replace(/人民$/u, '人民政府');
  return name.length >= 2 && /[\u4e00-\u9fff]{2}/u.test(name) ? name : undefined;
}
