import type { Bar, Row, Section } from '../report.ts';
import { median, quantile } from '../statistics.ts';
import { peers } from './peers.ts';
import { type Kind, type Peer, Running } from './server.ts';
import { type Texts, textsOf } from './texts.ts';

const kinds: readonly Kind[] = ['diagnostics', 'hover', 'completion', 'symbols'];

interface Size {
  readonly name: string;
  readonly bytes: number;
  /** Edits of each kind before anything is measured: a year's report takes thousands of keys, and V8 some two thousand. */
  readonly warmUp: number;
  /** Samples a round, of each kind. */
  readonly samples: number;
  readonly rounds: number;
  /** What diagnostics may take above the floor, in milliseconds. */
  readonly above: number;
}

const sizes: readonly Size[] = [
  { name: '13 kB', bytes: 13_000, warmUp: 500, samples: 25, rounds: 7, above: 1 },
  { name: '100 kB', bytes: 100_000, warmUp: 80, samples: 12, rounds: 5, above: 6 },
  { name: '1 MB', bytes: 1_000_000, warmUp: 5, samples: 3, rounds: 5, above: 80 },
];

const sentence = '做好政府信息主动公开工作';

/** In the middle of the prose that is nearest to the middle of a text. */
function placeIn(text: string): number {
  const at = text.indexOf(sentence, text.length >> 1);
  return (at < 0 ? text.lastIndexOf(sentence) : at) + 2;
}

const textFor = (peer: Peer, texts: Texts): string => texts[peer.language];

interface Measured {
  /** The first samples of all, as a document is just opened. */
  readonly first: number[];
  /** All samples of each round. */
  readonly rounds: number[][];
  bytes: number;
}

/** So many edits count as the first. */
const firstEdits = 50;

type Table = Map<string, Map<Kind, Measured>>;

async function measure(servers: readonly Running[], { warmUp, samples, rounds }: Size): Promise<Table> {
  const table: Table = new Map(
    servers.map(({ peer }) => [peer.name, new Map(kinds.map((kind) => [kind, { first: [], rounds: [], bytes: 0 }]))]),
  );
  // What comes by itself takes its pause each time: there are fewer of it.
  const few = (server: Running, count: number): number =>
    server.peer.pushes === undefined ? count : Math.max(1, Math.ceil(count / 5));
  for (const server of servers) {
    for (const kind of kinds) {
      const first = table.get(server.peer.name)?.get(kind)?.first;
      for (let i = 0; i < few(server, warmUp); i++) {
        const { ms } = await server.sample(kind);
        if (i < firstEdits) first?.push(ms);
      }
    }
    await server.settle();
  }
  for (let round = 0; round < rounds; round++) {
    for (const kind of kinds) {
      for (const server of servers) {
        const times: number[] = [];
        const measured = table.get(server.peer.name)?.get(kind);
        for (let i = 0; i < few(server, samples); i++) {
          const { ms, bytes } = await server.sample(kind);
          times.push(ms);
          if (measured) measured.bytes = bytes;
        }
        measured?.rounds.push(times);
        await server.settle();
      }
    }
  }
  return table;
}

const medians = (measured: Measured | undefined): number[] => (measured?.rounds ?? []).map(median);
const middle = (measured: Measured | undefined): number => median(medians(measured));

function cellText(measured: Measured | undefined, pushes: number | undefined): string {
  const all = (measured?.rounds ?? []).flat();
  const text = `${middle(measured).toFixed(2)} / ${quantile(all, 0.95).toFixed(2)}`;
  return pushes === undefined ? text : `${text} (pushed; ${pushes} of it its pause)`;
}

async function section(size: Size): Promise<Section> {
  const { ours, floor, others } = await peers();
  const texts = textsOf(size.bytes);
  const all = [floor, ours, ...others];
  const servers: Running[] = [];
  try {
    for (const peer of all)
      servers.push(await Running.start(peer, textFor(peer, texts), placeIn(textFor(peer, texts))));
    const table = await measure(servers, size);
    const of = (peer: Peer | undefined, kind: Kind): Measured | undefined => table.get(peer?.name ?? '')?.get(kind);
    const rows: Row[] = servers.map((server) => {
      const { peer } = server;
      const text = textFor(peer, texts);
      return [
        peer.name,
        `${(Buffer.byteLength(text) / 1000).toFixed(0)} kB / ${text.length} / ${text.split('\n').length}`,
        ...kinds.map((kind) => cellText(of(peer, kind), kind === 'diagnostics' ? peer.pushes : undefined)),
        median(of(peer, 'diagnostics')?.first ?? []).toFixed(2),
        `${of(peer, 'diagnostics')?.bytes ?? 0}`,
        server.resident.toFixed(0),
      ];
    });
    const mine = middle(of(ours, 'diagnostics'));
    const bars: Bar[] = [
      {
        name: `diagnostics at ${size.name} above the floor`,
        value: mine - middle(of(floor, 'diagnostics')),
        limit: size.above,
        unit: 'ms',
      },
    ];
    const [json] = others;
    if (size.bytes < 20_000 && json) {
      const theirs = medians(of(json, 'diagnostics'));
      bars.push({
        name: `diagnostics at ${size.name} above those of ${json.name} (bar: the spread of its rounds)`,
        value: mine - median(theirs),
        limit: Number((Math.max(...theirs) - Math.min(...theirs)).toFixed(2)),
        unit: 'ms',
      });
    }
    return {
      title: `Typing in a report of ${size.name}`,
      note: [
        'From writing `didChange` (one character in the middle of the prose) to the parsed answer to the request sent right',
        'behind it, over stdio: median of the rounds’ medians / 95th percentile of all samples, in ms. Servers are measured',
        'by turns; each reads its own format with as many bytes of one report (bytes / UTF-16 units / lines), JSON with a',
        `JSON Schema of it. The floor is an empty server on the same library. Measured after ${size.warmUp} edits for each kind of`,
        `question; “first” is the median of the first ${Math.min(firstEdits, size.warmUp)} diagnostics after the document was opened.`,
      ].join('\n'),
      head: ['server', 'text', ...kinds, 'first', 'bytes of findings', 'RSS, MB'],
      rows,
      bars,
    };
  } finally {
    for (const server of servers) server.stop();
  }
}

export const typingSections = sizes.map((size) => () => section(size));
