import * as Plot from '@observablehq/plot';
import type { Figure, FigureBar, FiguresResult } from '../../../lsp/src/protocol.ts';
import type { PageWords } from '../preview/messages.ts';

/** Draws every figure of the year as bars, last year's value as a tick beside them where it is known. */
export function drawFigures(panel: HTMLElement, result: FiguresResult, words: PageWords, nonce: string): void {
  const heading = document.createElement('h2');
  heading.textContent = [words.figures, result.year].filter((part) => part !== undefined).join(' · ');
  panel.replaceChildren(heading);
  const known = result.figures.some((figure) => figure.bars.some((bar) => bar.previous !== undefined));
  if (known) panel.append(legend(words, result));
  for (const figure of result.figures) panel.append(draw(figure, nonce));
}

function legend(words: PageWords, result: FiguresResult): HTMLElement {
  const element = document.createElement('p');
  element.className = 'legend';
  for (const [kind, text, year] of [
    ['this', words.thisYear, result.year],
    ['last', words.lastYear, result.previousYear],
  ] as const) {
    const swatch = document.createElement('span');
    swatch.className = `swatch ${kind}`;
    element.append(swatch, `${text}${year === undefined ? '' : ` ${year}`} `);
  }
  return element;
}

/** Pixels that a Chinese character of an axis takes. */
const characterWidth = 11;
const longestLabel = 16;
const shorten = (label: string): string =>
  label.length > longestLabel ? `${label.slice(0, longestLabel - 1)}…` : label;

/** `38`, and where last year's value was another one `38 (43)`. */
function withPrevious({ value, previous }: FigureBar): string {
  const text = value.toLocaleString('zh-CN');
  return previous === undefined || previous === value ? text : `${text} (${previous.toLocaleString('zh-CN')})`;
}

function draw(figure: Figure, nonce: string): HTMLElement {
  const container = document.createElement('figure');
  const caption = document.createElement('figcaption');
  caption.textContent = `${figure.title}（${figure.unit}）`;
  const before = figure.bars.filter((bar) => bar.previous !== undefined);
  const known = before.length > 0;
  const plot = Plot.plot({
    width: 380,
    height: figure.bars.length * 26 + 12,
    marginLeft: 12 + characterWidth * Math.max(...figure.bars.map((bar) => shorten(bar.label).length)),
    marginRight: known ? 84 : 48,
    marginTop: 4,
    marginBottom: 4,
    x: { axis: null, zero: true },
    y: { label: null, domain: figure.bars.map((bar) => bar.label), tickSize: 0, padding: 0.25, tickFormat: shorten },
    marks: [
      Plot.barX(figure.bars, { x: 'value', y: 'label', className: 'bar', ariaLabel: 'label', title: 'label' }),
      Plot.tickX(before, { x: 'previous', y: 'label', className: 'previous', strokeWidth: 2 }),
      Plot.text(figure.bars, {
        x: (bar) => Math.max(bar.value, bar.previous ?? 0),
        y: 'label',
        text: withPrevious,
        textAnchor: 'start',
        dx: 6,
      }),
    ],
  });
  // Plot brings a style element of its own, which the page's policy lets in by nonce only.
  for (const style of plot.querySelectorAll('style')) style.nonce = nonce;
  link(plot, figure);
  container.append(caption, plot);
  return container;
}

/** Makes each bar lead to its value in the text. */
function link(plot: Element, figure: Figure): void {
  const bars = plot.querySelectorAll<SVGElement>('.bar rect');
  bars.forEach((bar, i) => {
    const at = figure.bars[i]?.at;
    if (at !== undefined) bar.dataset.at = `${at}-${at}`;
  });
}
