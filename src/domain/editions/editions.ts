import type { ListedExpectation, Origin } from '../effective.ts';
import { buildLadder } from '../ladder.ts';
import type {
  Dataset,
  DatasetInfo,
  FamilyId,
  FamilyText,
  RoleText,
  Source,
  SourcePlace,
} from '../role.ts';
import { type Counterparts, counterpartsOf } from './counterparts.ts';
import type { Edition } from './lineChanges.ts';

/** A dataset with what is looked up in it. */
export interface Side extends Edition {
  readonly dataset: Dataset;
}

/** Two editions and what of them is held against each other. */
export interface Both {
  readonly before: Side;
  readonly after: Side;
  readonly counterparts: Counterparts;
  readonly now: (origin: Origin) => Origin;
  readonly ownerThen: (origin: Origin) => Origin;
  /** Whether the earlier edition says nothing of what the later one has from a source; and the other way round. */
  readonly isSilentBefore: IsSilent;
  readonly isSilentAfter: IsSilent;
}

type IsSilent = (place: SourcePlace | undefined) => boolean;

/** Two editions with what is looked up in them, and what each of the later one was in the earlier. */
export function bothOf(before: Dataset, after: Dataset): Both {
  const counterparts = counterpartsOf(before, after);
  const { roleNow, familyNow } = counterparts;
  return {
    before: sideOf(before),
    after: sideOf(after),
    counterparts,
    now: (origin) =>
      origin.kind === 'role'
        ? { kind: 'role', role: roleNow(origin.role) }
        : { kind: 'family', family: familyNow(origin.family) },
    ownerThen: (origin) => {
      const was = origin.kind === 'role' ? counterparts.roleThen(origin.role) : undefined;
      return was ? { kind: 'role', role: was.id } : origin;
    },
    isSilentBefore: silenceOf(before.info, after.info),
    isSilentAfter: silenceOf(after.info, before.info),
  };
}

/**
 * An edition that names what it covers was made from the sources that it lists: of what another edition has from a page that
 * it never read it says nothing. A page is the same by its id or by its title.
 */
export function silenceOf({ covers, sources }: DatasetInfo, other: DatasetInfo): IsSilent {
  if (!covers) return () => false;
  const keysOf = ({ id, kind, title }: Source) => [id, `${kind} ${title}`];
  const read = new Set(sources.flatMap(keysOf));
  const known = new Set(
    other.sources.filter((each) => keysOf(each).some((key) => read.has(key))).map(({ id }) => id),
  );
  return (place) => place !== undefined && !known.has(place.id) && !read.has(place.id);
}

function sideOf(dataset: Dataset): Side {
  const textOf = new Map(dataset.texts.map((text) => [text.id, text]));
  return { dataset, ladder: buildLadder(dataset), texts: (family) => textOf.get(family) };
}

const SILENT: Omit<RoleText, 'source'> = {
  summary: '',
  responsibilities: [],
  requirements: [],
  niceToHaves: [],
  competencies: [],
  indicators: [],
  hiring: [],
  claims: [],
};

/** The text of a family of an edition; one without a text says nothing. */
export function familyTextOf({ texts }: Edition, id: FamilyId): FamilyText {
  return texts(id) ?? { ...SILENT, id, roles: {} };
}

/** The text of a role of an edition. */
export function roleTextOf(side: Edition, role: { id: string; family: FamilyId }): RoleText {
  return familyTextOf(side, role.family).roles[role.id] ?? SILENT;
}

/** Where an owner of lines has its page. */
export function pageOf(side: Edition, origin: Origin): SourcePlace | undefined {
  const role = origin.kind === 'role' ? side.ladder.byId.get(origin.role) : undefined;
  const own = role && roleTextOf(side, role).source;
  const family = origin.kind === 'family' ? origin.family : role?.family;
  const page = family === undefined ? undefined : familyTextOf(side, family).source;
  return own ?? (page === undefined ? undefined : { id: page });
}

/** Where a line is said. */
export function placeOf(side: Edition, line: ListedExpectation): SourcePlace | undefined {
  const { source, line: at } = line.expectation;
  const page = source ?? pageOf(side, line.origin);
  return page && (at === undefined ? page : { ...page, line: at });
}
