/** A stretch of the source that an element was made from. */
export interface Place {
  readonly element: HTMLElement;
  readonly start: number;
  readonly end: number;
}

/** The place of an element or of the nearest one around it. */
export function placeOf(element: Element): Place | undefined {
  const found = element.closest<HTMLElement>('[data-at]');
  const [start, end] = (found?.dataset.at ?? '').split('-').map(Number);
  return found && start !== undefined && end !== undefined ? { element: found, start, end } : undefined;
}

/** Every place that has a height, in document order. */
function places(root: HTMLElement): Place[] {
  const found: Place[] = [];
  for (const element of root.querySelectorAll<HTMLElement>('[data-at]')) {
    const place = placeOf(element);
    if (place) found.push(place);
  }
  return found;
}

/** The last place that begins at or before the offset, and the first one behind it. */
function around(root: HTMLElement, offset: number): { before?: Place; after?: Place } {
  let before: Place | undefined;
  let after: Place | undefined;
  for (const place of places(root)) {
    if (place.start <= offset && (!before || place.start >= before.start)) before = place;
    if (place.start > offset && (!after || place.start < after.start)) after = place;
  }
  return { ...(before ? { before } : {}), ...(after ? { after } : {}) };
}

/** Pixels at the top of the window that the bar covers. */
const barHeight = 40;

const top = (place: Place) => place.element.getBoundingClientRect().top + window.scrollY;

/** Scrolls so that what stands at the offset is at the top; between two places in proportion. */
export function scrollTo(root: HTMLElement, offset: number): void {
  const { before, after } = around(root, offset);
  if (!before) {
    window.scrollTo(0, 0);
    return;
  }
  const share = after ? (offset - before.start) / Math.max(1, after.start - before.start) : 0;
  const way = after ? Math.max(0, top(after) - top(before)) : 0;
  window.scrollTo(0, top(before) + share * way - barHeight);
}

/** The offset of what stands at the top of the window. */
export function offsetAtTop(root: HTMLElement): number | undefined {
  if (window.scrollY <= 0) return 0;
  let last: Place | undefined;
  for (const place of places(root)) {
    if (place.element.getBoundingClientRect().top > barHeight + 4) break;
    last = place;
  }
  return last?.start;
}

/** Marks the innermost place around the offset, and brings it into view where it is not. */
export function markCursor(root: HTMLElement, offset: number): void {
  for (const element of root.querySelectorAll('.cursor')) element.classList.remove('cursor');
  let best: Place | undefined;
  for (const place of places(root)) {
    if (place.start > offset || place.end < offset) continue;
    if (!best || place.end - place.start <= best.end - best.start) best = place;
  }
  if (!best || best.element.tagName === 'TABLE') return;
  best.element.classList.add('cursor');
  best.element.scrollIntoView({ block: 'nearest' });
}
