/** A font of official documents (GB/T 9704) and what stands in for it where it is not installed. */
export interface OfficialFont {
  readonly name: string;
  readonly fallback: string;
  readonly family: 'roman' | 'modern' | 'script';
}

/** Title: 方正小标宋简体. */
export const songti: OfficialFont = { name: '方正小标宋简体', fallback: '宋体', family: 'script' };
/** Headings of sections. */
export const heiti: OfficialFont = { name: '黑体', fallback: 'SimHei', family: 'modern' };
/** Sub-headings. */
export const kaiti: OfficialFont = { name: '楷体_GB2312', fallback: '楷体', family: 'modern' };
/** Text. */
export const fangsong: OfficialFont = { name: '仿宋_GB2312', fallback: '仿宋', family: 'modern' };

export const officialFonts: readonly OfficialFont[] = [songti, heiti, kaiti, fangsong];

/** Western letters and figures of a Chinese text. */
const latin = 'Times New Roman';

/** The fonts of a run: the official one for Chinese, Times New Roman for the rest. */
export const runFont = ({ name }: OfficialFont) => ({ ascii: latin, hAnsi: latin, cs: latin, eastAsia: name });

const fontXml = ({ name, fallback, family }: OfficialFont): string =>
  `<w:font w:name="${name}"><w:altName w:val="${fallback}"/><w:charset w:val="86"/><w:family w:val="${family}"/><w:pitch w:val="fixed"/></w:font>`;

/**
 * The font table of a Word file: for each official font the one that Word and LibreOffice are to take where it is not
 * installed.
 */
export const fontTableXml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${officialFonts.map(fontXml).join('')}</w:fonts>`;
