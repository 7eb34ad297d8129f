import type { Report } from '@gongkai/core';
export async function writeDocx(_report: Report): Promise<Uint8Array> {
  return new Uint8Array();
}
