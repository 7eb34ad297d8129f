import { describe, expect, test } from 'vitest';
import { joinHeaders } from '../../src/server/one-write.ts';

function recorded() {
  const written: string[] = [];
  const output = {
    write(chunk: string | Uint8Array, _encoding?: unknown, done?: unknown): boolean {
      written.push(Buffer.from(chunk).toString('utf8'));
      const callback = typeof _encoding === 'function' ? _encoding : done;
      if (typeof callback === 'function') callback();
      return true;
    },
  };
  joinHeaders(output);
  return { written, output };
}

describe('a message', () => {
  test('is written at once, header and content', () => {
    const { written, output } = recorded();
    const told: string[] = [];
    output.write('Content-Length: 6\r\n\r\n', 'ascii', () => told.push('header'));
    expect(written).toEqual([]);
    output.write(Buffer.from('申请'), () => told.push('content'));
    expect(written).toEqual(['Content-Length: 6\r\n\r\n申请']);
    expect(told).toEqual(['header', 'content']);
  });

  test('is followed by the next', () => {
    const { written, output } = recorded();
    for (const content of ['{"a":1}', '{"b":2}']) {
      output.write(`Content-Length: ${content.length}\r\n\r\n`, 'ascii');
      output.write(Buffer.from(content));
    }
    expect(written).toEqual(['Content-Length: 7\r\n\r\n{"a":1}', 'Content-Length: 7\r\n\r\n{"b":2}']);
  });

  test('what is no message is written as it is', () => {
    const { written, output } = recorded();
    output.write('a word\n');
    expect(written).toEqual(['a word\n']);
  });
});
