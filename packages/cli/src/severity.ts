import type { Finding, Severity } from '@gongkai/core';

const rank: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** Whether a finding is at least as grave as the floor. */
export const atLeast = (finding: Pick<Finding, 'severity'>, floor: Severity): boolean =>
  rank[finding.severity] >= rank[floor];

export const severityNames: Readonly<Record<Severity, { readonly zh: string; readonly en: string }>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '提示', en: 'note' },
};
