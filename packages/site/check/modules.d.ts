declare module 'gongkai:server' {
  /** The program of the language server as a worker; the build puts it here. */
  const source: string;
  export default source;
}
declare module '*.md' {
  const text: string;
  export default text;
}
