/** Parts of a name, from the largest area to the smallest: a province, a prefecture, a county, a town. */
const levels: readonly RegExp[] = [
  /^(?:[^省市县区]{2,3}省|[^省市县区]{2,7}自治区|(?:北京|天津|上海|重庆)市)/u,
  /^(?:[^省市县区旗]{2,4}市|[^省市县区旗]{2,9}自治州|[^省市县区旗]{2,5}盟|[^省市县区旗]{2,4}地区)/u,
  /^(?:[^省市县区旗]{1,8}自治[县旗]|[^省市县区旗]{1,6}[县旗]|[^省市县区旗]{2,4}区|[^省市县区旗]{2,4}市)/u,
  /^(?:[^省市县区旗]{1,5}(?:街道|苏木|镇|乡))(?=人民政府|政府|办事处|$)/u,
];

/** Words that end like an area and are none, or none that has a government. */
const noArea =
  /(?:社|小|校|园|景|库|林|矿|灾|片|选|辖|城|郊|开发|保护|风景|名胜|度假|保税|高新|示范|功能|新)区$|^(?:城|超|菜|门|都)市$/u;

/**
 * The area that the name of a body begins with: 清源县水利局 → 清源县, 某省清源市东城街道办事处 → 某省清源市东城街道.
 *
 * @returns undefined where the name does not begin with one; no name is looked up in a list, and none is guessed
 */
export function regionOf(agency: string): string | undefined {
  const name = agency.replace(/\s+/gu, '');
  // 中共清源县委, 国家税务总局清源县税务局: the name begins with whose it is, not with where.
  if (/^(?:中共|中国|中华|国家|全国)/u.test(name)) return undefined;
  let at = 0;
  for (const level of levels) {
    const [part] = level.exec(name.slice(at, at + 24)) ?? [];
    if (part !== undefined && !noArea.test(part)) at += part.length;
  }
  return at === 0 ? undefined : name.slice(0, at);
}
