import { agencyKinds, type Config, type RuleSetting } from '@gongkai/core';

/** Parts that a user can turn off by `gongkai.features.*`. */
export const featureDefaults = {
  hover: true,
  completion: true,
  codeActions: true,
  codeLens: true,
  inlayHints: false,
  documentSymbols: true,
  folding: true,
  highlights: true,
  navigation: true,
  links: true,
  semanticTokens: true,
  linkedEditing: true,
  rename: true,
  formatting: true,
  paste: true,
} as const;

export type FeatureName = keyof typeof featureDefaults;

/** The section `gongkai` of a client's settings, complete. */
export interface Settings {
  readonly language: 'auto' | 'zh' | 'en';
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly deadlines: NonNullable<Config['deadlines']>;
  readonly workspaceDiagnostics: boolean;
  /** Columns that a Chinese character takes beside a Latin one. */
  readonly widthRatio: number;
  readonly features: Readonly<Record<FeatureName, boolean>>;
}

export const defaultSettings: Settings = {
  language: 'auto',
  rules: {},
  deadlines: {},
  workspaceDiagnostics: true,
  widthRatio: 2,
  features: featureDefaults,
};

type Bag = Readonly<Record<string, unknown>>;
const bag = (value: unknown): Bag => (typeof value === 'object' && value !== null ? (value as Bag) : {});
const ruleSettings: readonly unknown[] = ['off', 'error', 'warning', 'info'];
const monthDay = /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

function entries<Value>(value: unknown, isGood: (key: string, value: unknown) => boolean): Record<string, Value> {
  return Object.fromEntries(Object.entries(bag(value)).filter(([key, one]) => isGood(key, one))) as Record<
    string,
    Value
  >;
}

/** Reads what a client sends as its settings. Anything missing or of the wrong kind is as if it were not set. */
export function readSettings(value: unknown): Settings {
  const given = bag(value);
  const language = given.language === 'zh' || given.language === 'en' ? given.language : 'auto';
  const ratio = bag(given.format).widthRatio;
  const features = bag(given.features);
  return {
    language,
    rules: entries<RuleSetting>(given.rules, (_, one) => ruleSettings.includes(one)),
    deadlines: entries<string>(
      given.deadlines,
      (key, one) => (agencyKinds as readonly string[]).includes(key) && typeof one === 'string' && monthDay.test(one),
    ),
    workspaceDiagnostics: given.workspaceDiagnostics !== false,
    widthRatio: typeof ratio === 'number' && ratio >= 1 && ratio <= 3 ? ratio : defaultSettings.widthRatio,
    features: Object.fromEntries(
      Object.entries(featureDefaults).map(([name, otherwise]) => [
        name,
        typeof features[name] === 'boolean' ? features[name] : otherwise,
      ]),
    ) as Record<FeatureName, boolean>,
  };
}

/** The configuration of an analysis: a folder's own file wins over the user's settings, rule by rule. */
export function configOf(settings: Settings, folder: Config | undefined): Config {
  const rules = { ...settings.rules, ...folder?.rules };
  const deadlines = { ...settings.deadlines, ...folder?.deadlines };
  // What is empty is left out: with every key each rule would be looked up in vain.
  return {
    ...folder,
    ...(Object.keys(rules).length > 0 ? { rules } : {}),
    ...(Object.keys(deadlines).length > 0 ? { deadlines } : {}),
  };
}
