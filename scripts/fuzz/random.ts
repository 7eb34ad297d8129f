/** A small seeded generator (mulberry32): the same seed gives the same run. */
export class Random {
  constructor(private state: number) {}

  /** The generator of one input of a run; neighbours have nothing in common. */
  static of(seed: number, index: number): Random {
    return new Random(Math.imul(seed ^ (index + 1), 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b));
  }

  /** Another generator that a number starts: two of one number say the same. */
  fork(seed: number): Random {
    return new Random(seed);
  }

  /** In [0, 1). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** An integer in [0, below). */
  below(below: number): number {
    return Math.floor(this.next() * below);
  }

  pick<T>(from: readonly [T, ...T[]]): T;
  pick<T>(from: readonly T[]): T | undefined;
  pick<T>(from: readonly T[]): T | undefined {
    return from[this.below(from.length)];
  }
}
