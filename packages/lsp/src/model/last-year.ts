import type { ReportView } from '../service/view.ts';

/** What only last year's report can judge. */
export const isCarriedIn = (key: string): boolean => key.startsWith('applications.carried-in');

/** The year whose report was looked for and not found, or found more than once; undefined where it is there, or was not looked for. */
export function yearNotFound(view: ReportView): number | undefined {
  const { year } = view.analysis;
  return view.context.previous && year !== undefined && !view.previous ? year - 1 : undefined;
}
