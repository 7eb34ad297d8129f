import { type Bilingual, type Finding, LineIndex, ruleOf } from '@gongkai/core';
import { SarifBuilder, SarifResultBuilder, SarifRuleBuilder, SarifRunBuilder } from 'node-sarif-builder';
import type { Order } from '../corpus/order.ts';
import { version } from '../version.ts';
import { type Format, interruptedMessage, type Summary } from './format.ts';
import type { Reported } from './tables.ts';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

const uriOf = (file: string): string =>
  file === '-' ? 'stdin' : file.split('\\').join('/').split('/').map(encodeURIComponent).join('/');

/** SARIF 2.1.0: one run, results as they come, and at the end one rule entry for each code that spoke. */
export const sarif: Format = {
  head: () =>
    '{"$schema":"http://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","results":[\n',
  between: ',\n',
  report(reported, order, note) {
    const { analysis } = reported;
    if (analysis.findings.length === 0) return '';
    const lines = new LineIndex(analysis.text);
    for (const code of new Set(analysis.findings.map((finding) => finding.code))) note(code);
    return analysis.findings.map((finding) => JSON.stringify(resultOf(finding, reported, lines, order))).join(',\n');
  },
  // A file that could not be read is no result: it stands among the notifications of the invocation.
  failed: () => '',
  foot(summary, order) {
    const { tool, ...rest } = runOf(summary, order);
    return `\n],${JSON.stringify({ tool, invocations: [invocation(summary)], ...rest }).slice(1)}]}\n`;
  },
};

/** The run without its results. */
function runOf({ notes }: Summary, { language }: Order): Record<string, unknown> {
  const run = new SarifRunBuilder().initSimple({ toolDriverName: 'Gongkai', toolDriverVersion: version });
  for (const code of [...new Set(notes)].sort()) {
    const rule = ruleOf(code);
    if (!rule) continue;
    const builder = new SarifRuleBuilder().initSimple({
      ruleId: code,
      shortDescriptionText: rule.title[language],
      fullDescriptionText: rule.why[language],
    });
    builder.rule.name = rule.slug;
    run.addRule(builder);
  }
  const builder = new SarifBuilder();
  builder.addRun(run);
  const log = JSON.parse(builder.buildSarifJsonString({ indent: false })) as {
    readonly runs: readonly [Record<string, unknown>];
  };
  const { results: _, columnKind: __, ...rest } = log.runs[0];
  return rest;
}

function invocation(summary: Summary): object {
  const messages = [
    ...summary.failures.map(({ file, message }) => ({ uri: uriOf(file), message })),
    ...(summary.interrupted ? [{ uri: undefined, message: interruptedMessage(summary) }] : []),
  ];
  return {
    executionSuccessful: messages.length === 0,
    toolExecutionNotifications: messages.map(({ uri, message }) => ({
      level: 'error',
      message: { text: message },
      ...(uri === undefined ? {} : { locations: [{ physicalLocation: { artifactLocation: { uri } } }] }),
    })),
  };
}

function resultOf(finding: Finding, { file, isKnown }: Reported, lines: LineIndex, { language, known }: Order): object {
  const say = (text: Bilingual): string => text[language];
  const region = (
    span: Finding['span'],
  ): { startLine: number; startColumn: number; endLine: number; endColumn: number } => {
    const start = lines.position(span[0]);
    const end = lines.position(span[1]);
    return {
      startLine: start.line + 1,
      startColumn: start.character + 1,
      endLine: end.line + 1,
      endColumn: end.character + 1,
    };
  };
  const { result } = new SarifResultBuilder().initSimple({
    ruleId: finding.code,
    level: levels[finding.severity],
    messageText: say(finding.message),
    fileUri: uriOf(file),
    ...region(finding.span),
  });
  result.partialFingerprints = { 'gongkai/v1': finding.fingerprint };
  if (known !== undefined) result.baselineState = isKnown(finding) ? 'unchanged' : 'new';
  result.relatedLocations = finding.related.map(({ span, message }, id) => ({
    id,
    message: { text: say(message) },
    physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: region(span) },
  }));
  return result;
}
