import type { AgencyKind } from '../binding/types.ts';

/** Severity of a rule as set by a user; `off` silences it. */
export type RuleSetting = 'off' | 'error' | 'warning' | 'info';

/** A body that should report. */
export interface AgencyConfig {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly kind?: AgencyKind;
  readonly parent?: string;
}

/** `gongkai.config.json`, read and validated (config/schema.ts). Every part is optional. */
export interface Config {
  /** By code or slug. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** Last day by kind of body as `MM-DD` of the year after the report year; may be earlier than the law's. */
  readonly deadlines?: Readonly<Partial<Record<AgencyKind, string>>>;
  readonly thresholds?: {
    /** B23: similarity with last year's text from which it is a warning; default 0.9. */
    readonly similarity?: number;
    /** A08: days between filling and publication; default 45. */
    readonly fillToPublishDays?: number;
    /** B20: characters of section one; default 1000. */
    readonly overviewLength?: number;
  };
  readonly agencies?: readonly AgencyConfig[];
  /** X07: whether vertical and double-led bodies count among a government's parts. */
  readonly verticalBodies?: 'in' | 'out';
}
