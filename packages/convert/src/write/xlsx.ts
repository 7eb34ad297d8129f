import type { Report } from '@gongkai/core';
export async function writeXlsx(_report: Report): Promise<Uint8Array> {
  return new Uint8Array();
}
