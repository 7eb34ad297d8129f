import type { FromPage, PageWords, ToPage } from '../preview/messages.ts';
import { markCursor, offsetAtTop, placeOf, scrollTo } from './places.ts';

interface PageState {
  readonly uri: string;
  /** Whether the panel of figures is shown; undefined: where there is room for it. */
  readonly figures?: boolean;
}
declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  getState(): PageState | undefined;
  setState(state: PageState): void;
};

const host = acquireVsCodeApi();
const { uri, words } = JSON.parse(document.body.dataset.state ?? '{}') as { uri: string; words: PageWords };
const report = document.querySelector<HTMLElement>('#report');
const panel = document.querySelector<HTMLElement>('#figures');
const notice = document.querySelector<HTMLElement>('#notice');
// Where our own scrolling has led to: the event that follows it is an echo.
let ownScroll = Number.NaN;

function showReport(html: string): void {
  if (!report || !notice) return;
  notice.hidden = true;
  report.innerHTML = html;
  document.title = report.querySelector('h1')?.textContent ?? '';
}

async function showFigures(message: Extract<ToPage, { type: 'figures' }>): Promise<void> {
  if (!panel) return;
  if (!message.figures || message.figures.figures.length === 0) {
    panel.replaceChildren(Object.assign(document.createElement('p'), { textContent: words.empty }));
    return;
  }
  // The plotting library comes with the first figures, not with the page.
  const { drawFigures } = await import('./figures.ts');
  drawFigures(panel, message.figures, words, document.body.dataset.nonce ?? '');
}

function scrolledByUs(scroll: () => void): void {
  const before = window.scrollY;
  scroll();
  if (window.scrollY !== before) ownScroll = window.scrollY;
}

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  switch (data.type) {
    case 'report':
      return showReport(data.html);
    case 'figures':
      return void showFigures(data);
    case 'scroll':
      return scrolledByUs(() => report && scrollTo(report, data.offset));
    case 'cursor':
      return scrolledByUs(() => report && markCursor(report, data.offset));
    case 'notice':
      if (notice) {
        notice.textContent = data.text;
        notice.hidden = false;
      }
  }
});

document.addEventListener('click', (event) => {
  const place = event.target instanceof Element ? placeOf(event.target) : undefined;
  if (place) host.postMessage({ type: 'select', start: place.start, end: place.end });
});

let frame = 0;
window.addEventListener('scroll', () => {
  if (frame) return;
  frame = requestAnimationFrame(() => {
    frame = 0;
    const echo = Math.abs(window.scrollY - ownScroll) < 2;
    ownScroll = Number.NaN;
    if (echo) return;
    const offset = report ? offsetAtTop(report) : undefined;
    if (offset !== undefined) host.postMessage({ type: 'scrolled', offset });
  });
});

const toggle = document.querySelector<HTMLButtonElement>('#toggle');
const roomForBoth = window.matchMedia('(min-width: 860px)');

function showPanel(shown: boolean): void {
  document.body.classList.toggle('with-figures', shown);
  toggle?.setAttribute('aria-expanded', String(shown));
}
const chosen = () => host.getState()?.figures ?? roomForBoth.matches;
toggle?.addEventListener('click', () => {
  host.setState({ uri, figures: !chosen() });
  showPanel(chosen());
});
roomForBoth.addEventListener('change', () => showPanel(chosen()));

const before = host.getState();
host.setState(before?.uri === uri ? before : { uri });
showPanel(chosen());
host.postMessage({ type: 'ready' });
