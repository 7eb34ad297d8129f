/** File systems that the editor's own search looks through, and that a new document can be named in before it is saved. */
const own = new Set(['file', 'vscode-remote']);

/** Whether a file system is the machine's own, here or remote; any other is a virtual one, of some extension. */
export const isOwnFileSystem = (scheme: string): boolean => own.has(scheme);
