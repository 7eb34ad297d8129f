import type { Rule } from './geometry.ts';

type Matrix = readonly [number, number, number, number, number, number];

const identity: Matrix = [1, 0, 0, 1, 0, 0];

const multiply = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];

type Point = readonly [x: number, y: number];

/** A filled area this thin is a line: many programs draw rules as rectangles. */
const thin = 3;
/** Shorter lines are parts of letters and underlines of blanks. */
const shortest = 4;
/** A page with more lines than this is a drawing. */
const most = 60_000;

/** Codes of the drawing operators, as the library numbers them. */
export interface Operators {
  readonly save: number;
  readonly restore: number;
  readonly transform: number;
  readonly constructPath: number;
  readonly stroke: number;
  readonly closeStroke: number;
  readonly fill: number;
  readonly eoFill: number;
  readonly fillStroke: number;
  readonly eoFillStroke: number;
  readonly closeFillStroke: number;
  readonly closeEOFillStroke: number;
}

interface Drawing {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

const numbersOf = (value: unknown): readonly number[] => {
  if (Array.isArray(value)) return value as number[];
  if (ArrayBuffer.isView(value)) return Array.from(value as Float32Array);
  return value && typeof value === 'object' ? (Object.values(value) as number[]) : [];
};

/** Corners of the straight sub-paths of a path; curves end one. */
function corners(path: readonly number[], matrix: Matrix): { readonly points: Point[]; readonly closed: boolean }[] {
  const found: { points: Point[]; closed: boolean }[] = [];
  const at = (x: number, y: number): Point => [
    matrix[0] * x + matrix[2] * y + matrix[4],
    matrix[1] * x + matrix[3] * y + matrix[5],
  ];
  for (let i = 0; i < path.length; ) {
    const operator = path[i];
    const [a = 0, b = 0] = [path[i + 1], path[i + 2]];
    if (operator === 0) found.push({ points: [at(a, b)], closed: false });
    else if (operator === 1) found.at(-1)?.points.push(at(a, b));
    else if (operator === 4) {
      const last = found.at(-1);
      if (last) last.closed = true;
    } else {
      // A curve: nothing of a table.
      found.push({ points: [], closed: false });
    }
    i += operator === 0 || operator === 1 ? 3 : operator === 2 ? 7 : operator === 3 ? 5 : 1;
  }
  return found;
}

/** Collects the lines that a page draws, horizontal and vertical ones only; y is turned downwards. */
export class RuleCollector {
  readonly horizontal: Rule[] = [];
  readonly vertical: Rule[] = [];

  /** @param toPage takes user space to points of the page with y downwards */
  constructor(
    private readonly codes: Operators,
    private readonly toPage: Matrix,
  ) {}

  collect({ fnArray, argsArray }: Drawing): void {
    let matrix = identity;
    const stack: Matrix[] = [];
    const { codes } = this;
    const strokes = new Set([
      codes.stroke,
      codes.closeStroke,
      codes.fillStroke,
      codes.eoFillStroke,
      codes.closeFillStroke,
      codes.closeEOFillStroke,
    ]);
    const fills = new Set([codes.fill, codes.eoFill]);
    fnArray.forEach((operator, i) => {
      const args = argsArray[i];
      if (operator === codes.save) {
        if (stack.length < 1000) stack.push(matrix);
      } else if (operator === codes.restore) matrix = stack.pop() ?? identity;
      else if (operator === codes.transform) matrix = multiply(matrix, numbersOf(args) as unknown as Matrix);
      else if (operator === codes.constructPath && Array.isArray(args) && this.horizontal.length < most) {
        const [paint, data] = args as [number, unknown];
        const path = Array.isArray(data) ? numbersOf(data[0]) : numbersOf(data);
        if (!strokes.has(paint) && !fills.has(paint)) return;
        for (const { points, closed } of corners(path, multiply(this.toPage, matrix)))
          if (strokes.has(paint)) this.stroke(points, closed || paint === codes.closeStroke);
          else this.fill(points);
      }
    });
  }

  private stroke(points: readonly Point[], closed: boolean): void {
    const all = closed && points[0] ? [...points, points[0]] : points;
    for (let i = 1; i < all.length; i++) this.line(all[i - 1] as Point, all[i] as Point);
  }

  private line([x1, y1]: Point, [x2, y2]: Point): void {
    if (Math.abs(y1 - y2) <= 1 && Math.abs(x1 - x2) >= shortest)
      this.horizontal.push({ at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) });
    else if (Math.abs(x1 - x2) <= 1 && Math.abs(y1 - y2) >= shortest)
      this.vertical.push({ at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) });
  }

  private fill(points: readonly Point[]): void {
    if (points.length < 4) return;
    const xs = points.map(([x]) => x);
    const ys = points.map(([, y]) => y);
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    if (bottom - top <= thin && right - left >= shortest)
      this.horizontal.push({ at: (top + bottom) / 2, from: left, to: right });
    else if (right - left <= thin && bottom - top >= shortest)
      this.vertical.push({ at: (left + right) / 2, from: top, to: bottom });
  }
}
