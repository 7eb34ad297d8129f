import { Buffer } from 'node:buffer';
import { fromBufferPromise, type ZipFile } from 'yauzl';
import { ConvertError } from '../errors.ts';

/** Bounds on what a file may unfold to. A report with pictures has a tenth of this. */
const limits = { entries: 4000, part: 24 * 1024 * 1024, whole: 128 * 1024 * 1024 };

/** Parts of a zipped document by their paths. */
export type Parts = Map<string, Uint8Array>;

const damaged = (): ConvertError =>
  new ConvertError(
    '文件已损坏或不完整，无法解压；请重新下载或另存一份 · damaged or truncated; download it or save it again',
  );

const tooLarge = (): ConvertError =>
  new ConvertError('文件解压后过大，不像年度报告，未作处理 · unfolds to far more than a report; not read');

/** Which parts are needed: text only, or also pictures and fonts, which are passed over. */
const needed = (name: string): boolean => /\.(?:xml|rels)$/iu.test(name);

/**
 * Unpacks the XML parts of a Word file or spreadsheet. What the file says of its sizes is checked first, and again
 * while it unfolds: a part that grows beyond what was declared is stopped.
 *
 * @throws ConvertError where the file is damaged, too large or holds what such files may not hold
 */
export async function unpack(bytes: Uint8Array): Promise<Parts> {
  let zip: ZipFile;
  try {
    zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
      validateEntrySizes: true,
    });
  } catch {
    throw damaged();
  }
  if (zip.entryCount > limits.entries) throw tooLarge();
  const parts: Parts = new Map();
  let whole = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith('/') || !needed(entry.fileName)) continue;
      if (entry.isEncrypted()) throw encrypted();
      whole += entry.uncompressedSize;
      if (entry.uncompressedSize > limits.part || whole > limits.whole) throw tooLarge();
      const chunks: Buffer[] = [];
      for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
      const part = Buffer.concat(chunks);
      checkXml(part);
      parts.set(entry.fileName, part);
    }
  } catch (error) {
    throw error instanceof ConvertError ? error : damaged();
  }
  return parts;
}

const encrypted = (): ConvertError =>
  new ConvertError('文件已加密；请先去掉密码再转换 · encrypted; remove the password first');

/** Deepest nesting of elements; a Word file of five nested tables has 60. */
const deepest = 256;

/** Looks at XML before a parser does: no document type, hence no entities, no other encoding, no bottomless nesting. */
function checkXml(part: Uint8Array): void {
  const utf16 = (part[0] === 0xff && part[1] === 0xfe) || (part[0] === 0xfe && part[1] === 0xff);
  const text = Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString('latin1');
  if (utf16 || text.includes('<!DOCTYPE') || text.includes('<!ENTITY'))
    throw new ConvertError(
      '文件中含有文档类型或外部实体声明，正常的 Office 文件没有，未作处理 · holds a document type or entities, which no Office file does; not read',
    );
  let depth = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    const next = text.charCodeAt(at + 1);
    if (next === 47) depth--;
    else if (next !== 33 && next !== 63) {
      const end = text.indexOf('>', at);
      if (end < 0) throw damaged();
      if (text.charCodeAt(end - 1) !== 47 && ++depth > deepest) throw tooLarge();
    }
  }
}

/** A part as text; undefined where the file has none of that path. */
export const partText = (parts: Parts, path: string): string | undefined => {
  const part = parts.get(path);
  return part && new TextDecoder().decode(part);
};
