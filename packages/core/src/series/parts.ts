import type { Analysis } from '../analyse.ts';
import { kindOfAgency } from '../binding/agency-kind.ts';
import type { Config } from '../config/types.ts';
import { type PartFigures, type Parts, partFigures } from '../rules/X/parts.ts';
import { bodyKey, configuredBody, relationOfNames } from './names.ts';

/** Figures of an analysed report; undefined where body or year is not known, or it is no report. */
export const figuresOf = ({ bound, equations }: Analysis): PartFigures | undefined => partFigures(bound, equations);

/**
 * Picks, of all figures at hand, those that a body's report sums up: of the same year, not its own; with a list of
 * `agencies` those whose `parent` it is, else all of them. A part that used another form lacks the cells that only the
 * body's own form has: those are not compared.
 *
 * @returns undefined where none is left
 */
export function partsOf(
  self: Pick<PartFigures, 'name' | 'year'>,
  all: readonly PartFigures[],
  config: Config | undefined,
): Parts | undefined {
  const own = configuredBody(self.name, config);
  const children = (config?.agencies ?? []).filter(
    ({ parent }) => parent !== undefined && (own ? names(own) : [bodyKey(self.name)]).includes(bodyKey(parent)),
  );
  const isSelf = (name: string): boolean => {
    const relation = relationOfNames(name, self.name);
    return relation === 'same' || relation === 'longer' || (own !== undefined && configuredBody(name, config) === own);
  };
  const seen = new Set<string>();
  const figures = all.filter((part) => {
    if (part.year !== self.year || isSelf(part.name)) return false;
    const listed = configuredBody(part.name, config);
    if (children.length > 0 && !(listed && children.includes(listed))) return false;
    // A report given twice counts once.
    const key = listed?.name ?? bodyKey(part.name);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  if (figures.length === 0) return undefined;
  // A body that does not count is not missed either.
  const counts = ({ name, kind = kindOfAgency(name)?.kind }: (typeof children)[number]): boolean =>
    config?.verticalBodies !== 'out' || kind !== 'vertical';
  return {
    figures: figures.map((part) => {
      const kind = configuredBody(part.name, config)?.kind ?? part.kind;
      return kind ? { ...part, kind } : part;
    }),
    ...(children.length > 0
      ? { absent: children.filter((each) => counts(each) && !seen.has(each.name)).map(({ name }) => name) }
      : {}),
    ...(config?.verticalBodies ? { verticalBodies: config.verticalBodies } : {}),
  };
}

const names = ({ name, aliases }: { readonly name: string; readonly aliases?: readonly string[] }): string[] =>
  [name, ...(aliases ?? [])].map(bodyKey);
