import { ConvertError } from '../errors.ts';
import type { ImportFormat } from '../formats.ts';

type Kind = 'zip' | 'pdf' | 'ole';

/** What files of each form begin with. */
const magic: Readonly<Record<Kind, readonly number[]>> = {
  zip: [0x50, 0x4b, 0x03, 0x04],
  pdf: [0x25, 0x50, 0x44, 0x46, 0x2d],
  ole: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
};

const names: Readonly<Record<Kind, string>> = {
  zip: 'Office 文档（.docx/.xlsx）',
  pdf: 'PDF',
  ole: '旧版 Office 文档（.doc/.xls）',
};

const wanted: Readonly<Record<ImportFormat, readonly Kind[]>> = {
  docx: ['zip'],
  xlsx: ['zip'],
  pdf: ['pdf'],
  doc: ['ole'],
  wps: ['ole', 'zip'],
  ofd: ['zip'],
};

const kindOf = (bytes: Uint8Array): Kind | undefined =>
  (Object.keys(magic) as Kind[]).find((kind) => magic[kind].every((code, i) => bytes[i] === code));

/**
 * Compares a file's name with what it begins with.
 *
 * @throws ConvertError where a file is empty or is something else than its name says
 */
export function checkKind(bytes: Uint8Array, format: ImportFormat): void {
  if (bytes.length === 0) throw new ConvertError('文件是空的 · the file is empty');
  const kind = kindOf(bytes);
  // A PDF may have some bytes before its mark.
  if (
    format === 'pdf' &&
    kind === undefined &&
    new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')
  )
    return;
  if (kind !== undefined && wanted[format].includes(kind)) return;
  throw new ConvertError(
    kind === undefined
      ? `内容不是 .${format} 文件，可能已损坏或改过扩展名；请用原来的程序打开后另存 · not a .${format} file: damaged or renamed; open it where it was made and save it again`
      : `扩展名是 .${format}，内容却是${names[kind]}；请改正扩展名后再试 · named .${format}, but it is ${kind === 'pdf' ? 'a PDF' : 'an Office file'}; rename it`,
  );
}
