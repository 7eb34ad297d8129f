/** The library ships this file without types; it only has to be loaded. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
