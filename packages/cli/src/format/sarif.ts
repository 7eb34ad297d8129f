import { type Bilingual, type Finding, type Language, LineIndex, ruleOf } from '@gongkai/core';
import { SarifBuilder, SarifResultBuilder, SarifRuleBuilder, SarifRunBuilder } from 'node-sarif-builder';
import type { AnalysedFile } from '../analyse-files.ts';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

const uriOf = (file: string): string =>
  file === '-' ? 'stdin' : file.split('\\').join('/').split('/').map(encodeURIComponent).join('/');

/** SARIF 2.1.0: one run, one rule entry for each code that spoke. */
export function sarif(files: readonly AnalysedFile[], language: Language, version: string): string {
  const run = new SarifRunBuilder().initSimple({ toolDriverName: 'Gongkai', toolDriverVersion: version });
  const codes = new Set(files.flatMap(({ analysis }) => analysis.findings.map(({ code }) => code)));
  for (const code of [...codes].sort()) {
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
  for (const { input, analysis } of files) {
    const lines = new LineIndex(input.text);
    for (const finding of analysis.findings) run.addResult(resultOf(finding, input.file, lines, language));
  }
  run.run.columnKind = 'utf16CodeUnits';
  const builder = new SarifBuilder();
  builder.addRun(run);
  return `${builder.buildSarifJsonString({ indent: true })}\n`;
}

function resultOf(finding: Finding, file: string, lines: LineIndex, language: Language): SarifResultBuilder {
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
  const builder = new SarifResultBuilder().initSimple({
    ruleId: finding.code,
    level: levels[finding.severity],
    messageText: say(finding.message),
    fileUri: uriOf(file),
    ...region(finding.span),
  });
  builder.result.partialFingerprints = { 'gongkai/v1': finding.fingerprint };
  builder.result.relatedLocations = finding.related.map(({ span, message }, id) => ({
    id,
    message: { text: say(message) },
    physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: region(span) },
  }));
  return builder;
}
