import { kindOfAgency } from '@gongkai/core';
import type { ReportsResult, StatusParams } from '../protocol.ts';
import { type IndexedReport, reportsByAgency } from '../requests/reports.ts';
import type { Token } from '../service/view.ts';
import type { ReportFile } from '../workspace/report-file.ts';
import type { Session } from './session.ts';

type Counts = StatusParams['counts'];

/** How many findings of each severity. */
export function countFindings(findings: Iterable<{ readonly severity: keyof Counts }>): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** The folder's reports with the number of their findings, which is counted once for each state of things. */
export class ReportsView {
  private readonly counted = new WeakMap<ReportFile, { readonly stamp: string; readonly counts: Counts }>();

  constructor(private readonly session: Session) {}

  async list(pause: () => Promise<void>, token: Token): Promise<ReportsResult> {
    const { index, configurations, folders } = this.session;
    const found: IndexedReport[] = [];
    for (const file of [...index.reports()]) {
      if (token.isCancellationRequested) break;
      found.push(await this.entry(file, pause));
    }
    const [folder] = folders;
    const config = folder && configurations.for(`${folder.uri}/`);
    return reportsByAgency(found, {
      today: this.session.today(),
      scanning: index.scanning,
      ...(config ? { config } : {}),
    });
  }

  private async entry(file: ReportFile, pause: () => Promise<void>): Promise<IndexedReport> {
    const { stamp } = this.session;
    let known = this.counted.get(file);
    if (known?.stamp !== stamp) {
      known = { stamp, counts: countFindings(this.session.view(file).analysis.findings) };
      this.counted.set(file, known);
      await pause();
    }
    const { agency, year, uri } = file;
    const kind = agency === undefined ? undefined : kindOfAgency(agency)?.kind;
    return {
      uri,
      counts: known.counts,
      edition: file.form,
      ...(agency === undefined ? {} : { agency }),
      ...(year === undefined ? {} : { year }),
      ...(kind ? { kind } : {}),
    };
  }
}
