/** A stream to write to, as the protocol's library uses it. */
interface Output {
  write(chunk: string | Uint8Array, encoding?: unknown, done?: unknown): boolean;
}

/**
 * The protocol's library writes a message in two parts, its header and its content, and a client wakes up for each. From
 * here on a header waits for its content, and both are written at once.
 *
 * @param output what the messages are written to; its `write` is replaced
 */
export function joinHeaders(output: Output): void {
  const write = output.write.bind(output);
  let header: string | undefined;
  output.write = (chunk, encoding, done) => {
    if (typeof chunk === 'string' && header === undefined && chunk.startsWith('Content-Length: ')) {
      header = chunk;
      if (typeof done === 'function') done();
      return true;
    }
    const begun = header;
    header = undefined;
    if (begun === undefined) return write(chunk, encoding, done);
    const content = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    return write(Buffer.concat([Buffer.from(begun, 'ascii'), content]), encoding, done);
  };
}
