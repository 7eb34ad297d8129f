import { attribute, child, children, type Element } from '../xml.ts';
import { wordNumeral } from './numerals.ts';

interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1、`: the number of level 1 and a mark. */
  readonly text: string;
  readonly style: string | undefined;
}

interface List {
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly restarts: ReadonlyMap<number, number>;
}

interface Reference {
  readonly list: string;
  readonly level: number;
}

const numberOf = (element: Element | undefined, otherwise: number): number => {
  const value = Number.parseInt(attribute(element, 'val') ?? '', 10);
  return Number.isFinite(value) ? value : otherwise;
};

function levelOf(element: Element): Level {
  return {
    start: numberOf(child(element, 'start'), 1),
    format: attribute(child(element, 'numFmt'), 'val') ?? 'decimal',
    text: attribute(child(element, 'lvlText'), 'val') ?? '',
    style: attribute(child(element, 'pStyle'), 'val'),
  };
}

const levelsOf = (element: Element): Map<number, Level> =>
  new Map(children(element, 'lvl').map((each) => [Number.parseInt(attribute(each, 'ilvl') ?? '0', 10), levelOf(each)]));

/**
 * Automatic numbering: Word stores 一、 as “level 1 of list 3” and counts when it shows the page. Asked for each
 * paragraph in order, this counts as Word does and says what stands in front of it.
 */
export class Numbering {
  private readonly lists = new Map<string, List>();
  private readonly styles = new Map<
    string,
    Reference & { readonly based: string | undefined; readonly none: boolean }
  >();
  /** Numbers reached, by abstract list. */
  private readonly counters = new Map<string, number[]>();
  private readonly started = new Set<string>();

  constructor(numbering: Element | undefined, styles: Element | undefined) {
    const abstracts = new Map(
      (numbering ? children(numbering, 'abstractNum') : []).map((each) => [
        attribute(each, 'abstractNumId') ?? '',
        levelsOf(each),
      ]),
    );
    for (const each of numbering ? children(numbering, 'num') : []) {
      const abstract = attribute(child(each, 'abstractNumId'), 'val') ?? '';
      const levels = new Map(abstracts.get(abstract) ?? []);
      const restarts = new Map<number, number>();
      for (const change of children(each, 'lvlOverride')) {
        const level = Number.parseInt(attribute(change, 'ilvl') ?? '0', 10);
        const own = child(change, 'lvl');
        if (own) levels.set(level, levelOf(own));
        const start = child(change, 'startOverride');
        if (start) restarts.set(level, numberOf(start, 1));
      }
      this.lists.set(attribute(each, 'numId') ?? '', { abstract, levels, restarts });
    }
    for (const style of styles ? children(styles, 'style') : []) {
      const id = attribute(style, 'styleId');
      const own = child(style, 'pPr', 'numPr');
      const list = attribute(child(own, 'numId'), 'val');
      if (id)
        this.styles.set(id, {
          list: list ?? '',
          level: numberOf(child(own, 'ilvl'), -1),
          based: attribute(child(style, 'basedOn'), 'val'),
          none: list === undefined,
        });
    }
  }

  /** The numbering in front of a paragraph (`w:p`), and counts it; empty where it has none or a bullet. */
  of(paragraph: Element): string {
    const reference = this.referenceOf(paragraph);
    const list = reference && this.lists.get(reference.list);
    const level = reference && list?.levels.get(reference.level);
    if (!reference || !list || !level) return '';
    const counters = this.counters.get(list.abstract) ?? [];
    this.counters.set(list.abstract, counters);
    const key = `${reference.list}/${reference.level}`;
    const restart = this.started.has(key) ? undefined : list.restarts.get(reference.level);
    this.started.add(key);
    const before = counters[reference.level];
    counters[reference.level] = restart ?? (before === undefined ? level.start : before + 1);
    counters.length = reference.level + 1;
    if (level.format === 'bullet' || level.format === 'none') return '';
    return level.text.replace(/%([1-9])/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      const shown = list.levels.get(at);
      return wordNumeral(shown?.format ?? 'decimal', counters[at] ?? shown?.start ?? 1);
    });
  }

  private referenceOf(paragraph: Element): Reference | undefined {
    const properties = child(paragraph, 'pPr');
    const own = child(properties, 'numPr');
    const list = attribute(child(own, 'numId'), 'val');
    const style = attribute(child(properties, 'pStyle'), 'val');
    const inherited = style === undefined ? undefined : this.ofStyle(style);
    if (list !== undefined) return { list, level: numberOf(child(own, 'ilvl'), inherited?.level ?? 0) };
    return inherited;
  }

  private ofStyle(id: string): Reference | undefined {
    let at: string | undefined = id;
    for (let depth = 0; at !== undefined && depth < 20; depth++) {
      const style = this.styles.get(at);
      if (!style) return undefined;
      if (!style.none) {
        // The list itself may say which of its levels the style stands for.
        const levels = this.lists.get(style.list)?.levels ?? [];
        const linked = [...levels].find(([, level]) => level.style === at)?.[0];
        return { list: style.list, level: style.level >= 0 ? style.level : (linked ?? 0) };
      }
      at = style.based;
    }
    return undefined;
  }
}
