/** A file of the server: its name, and its text as it was read. */
export interface ServerFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * The parts of one script that holds files which require one another, and runs one of them. A worker that was started
 * from a Blob has no place of its own from which it could load the others when they are asked for.
 *
 * @param files CommonJS that requires nothing but `./name` of each other
 * @param entry name of the file that is run; the rest are when they are first required
 */
export function workerScript(files: readonly ServerFile[], entry: string): (string | Uint8Array<ArrayBuffer>)[] {
  const parts = files.flatMap(({ name, bytes }) => [
    `${JSON.stringify(`./${name}`)}(module,exports,require){`,
    bytes,
    '\n},\n',
  ]);
  const run = `};const loaded={};const require=name=>{let module=loaded[name];if(!module){module=loaded[name]={exports:{}};files[name](module,module.exports,require)}return module.exports};require(${JSON.stringify(`./${entry}`)})})();`;
  return ['(()=>{const files={\n', ...parts, run];
}
