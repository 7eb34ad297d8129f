import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Section } from '../report.ts';
import { peers } from './peers.ts';
import { Running } from './server.ts';
import { textsOf } from './texts.ts';

const hook = fileURLToPath(new URL('heap-hook.cjs', import.meta.url));

/** The server's heap after forced collections, after a thousand edits and after ten thousand. */
export async function memorySection(): Promise<Section> {
  const { ours } = await peers();
  const text = textsOf(13_000).markdown;
  const server = await Running.start(ours, text, text.indexOf('主动公开') + 2, ['--expose-gc', '--require', hook]);
  const heap = async (): Promise<number> => {
    server.child.send('heap');
    const [bytes] = (await once(server.child, 'message')) as [number];
    return bytes / 1e6;
  };
  try {
    const edit = async (count: number): Promise<void> => {
      for (let i = 0; i < count; i++) await server.sample('diagnostics');
    };
    await edit(1000);
    const early = await heap();
    await edit(9000);
    const late = await heap();
    return {
      title: 'Memory: the heap after forced collections, typing in a report of 13 kB',
      head: ['after', 'heap', 'RSS'],
      rows: [
        ['1 000 edits', `${early.toFixed(2)} MB`, ''],
        ['10 000 edits', `${late.toFixed(2)} MB`, `${server.resident.toFixed(0)} MB`],
      ],
      bars: [{ name: 'heap after 10 000 edits, of that after 1 000', value: late / early, limit: 1.1, unit: '×' }],
    };
  } finally {
    server.stop();
  }
}
