/** Says that there are documents in the folders that nobody looked at, and how to have them looked at. */
export const passedOver = (documents: number): string =>
  documents === 0
    ? ''
    : `文件夹中另有 ${documents} 个 Word、PDF 或表格文件未检查；加 --include all 一并检查 · ${documents} Word files, PDFs or spreadsheets in the folders were not looked at; --include all takes them too\n`;
