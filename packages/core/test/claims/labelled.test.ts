import { expect, test } from 'vitest';
import { judged, labelledSentences, sameConcept } from './labelled.ts';
import { patterns, zeros } from './patterns.ts';

const sentences = labelledSentences();

test('the set is as large and as mixed as it should be', () => {
  expect(sentences.length).toBeGreaterThanOrEqual(300);
  expect(new Set([...patterns, ...zeros].map(({ text }) => text)).size).toBeGreaterThanOrEqual(60);
  const contradicting = sentences.filter(({ labels }) =>
    labels.some(({ verdict }) => verdict === 'contradicts'),
  ).length;
  expect(contradicting / sentences.length).toBeGreaterThanOrEqual(0.15);
});

test('claims are read with a precision of 0.99 and a recall of 0.95', () => {
  let right = 0;
  let wrong = 0;
  let missed = 0;
  const faults: string[] = [];
  for (const sentence of sentences) {
    const claims = judged(sentence);
    const open = [...sentence.labels];
    for (const claim of claims) {
      const at = open.findIndex((label) => sameConcept(label, claim));
      if (at >= 0) {
        open.splice(at, 1);
        right++;
      } else {
        wrong++;
        faults.push(`wrong   ${claim.concept}=${claim.value} ${claim.verdict}: ${sentence.sentence}`);
      }
    }
    missed += open.length;
    for (const label of open)
      faults.push(`missed  ${label.concept}=${label.value} ${label.verdict}: ${sentence.sentence}`);
  }
  const precision = right / (right + wrong);
  const recall = right / (right + missed);
  console.log(
    `claims: ${sentences.length} sentences, ${right} right, ${wrong} wrong, ${missed} missed; precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}`,
  );
  if (faults.length > 0) console.log(faults.slice(0, 60).join('\n'));
  expect(precision).toBeGreaterThanOrEqual(0.99);
  expect(recall).toBeGreaterThanOrEqual(0.95);
}, 120_000);
