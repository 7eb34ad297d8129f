import type { Order } from '../corpus/order.ts';
import type { Sink } from '../corpus/sinks.ts';
import { type SheetData, sheetData } from '../dashboard/sheet-data.ts';
import { wordsIn } from '../dashboard/words.ts';
import { type Destination, writing } from '../files/output.ts';
import type { Format } from './format.ts';

/** The sheet as data: what the Word file is made from when the run is over. */
export const sheetJson: Format = {
  head: () => '',
  between: '\n',
  report: (reported, { language, today }) => JSON.stringify(sheetData(reported, language, today)),
  failed: () => '',
  foot: () => '',
};

/** The sheet that goes back as a Word file. Where the report could not be read there is none. */
export function docxSink({ language }: Order, to: Destination): Sink {
  const pieces: Uint8Array[] = [];
  return {
    async write({ bytes }) {
      if (bytes) pieces.push(bytes);
    },
    async finish() {
      const [first] = pieces;
      if (!first) return to.abandon();
      const { title, about, parts } = JSON.parse(new TextDecoder().decode(first)) as SheetData;
      const words = wordsIn(language);
      const { writeReview } = await import('@gongkai/convert');
      const bytes = await writing('docx', () =>
        writeReview({
          title,
          about,
          columns: [words.number, words.place, words.reason, words.correction, words.done],
          parts: parts.map(({ heading, rows }) => ({
            heading,
            rows: rows.map(({ number, finding, places, correction }) => ({
              number,
              section: finding.section,
              places,
              reason: finding.message,
              marks: [...(finding.inferred ? [words.inferred] : []), finding.code],
              basis: finding.basis === undefined ? undefined : `${words.basis} ${finding.basis}`,
              correction,
            })),
          })),
          clean: words.clean,
          note: words.inferredNote,
        }),
      );
      await to.write(bytes);
      await to.finish();
    },
    abandon: () => to.abandon(),
  };
}
