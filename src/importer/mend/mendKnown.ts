import type { DatasetFile, FamilyFile } from '#src/dataset/schema.ts';
import { bySection, SECTION_KINDS } from '#src/domain/sections.ts';
import type { Known } from '../link/drafts.ts';
import { scaleOf } from '../link/grades.ts';
import { trackId } from '../link/track.ts';
import type { Mend, MendKind, RoleAt } from './mend.ts';

type MendOf<K extends MendKind> = Extract<Mend, { kind: K }>;
type Role = FamilyFile['roles'][number];

/** How each mend changes dataset files that were given; nothing where they do not hold what is to be mended. */
export const IN_KNOWN: {
  readonly [K in MendKind]: (known: Known, mend: MendOf<K>) => Known | undefined;
} = {
  rename(known, { role, title }) {
    const now = title.trim();
    return now === '' ? undefined : changed(known, role, (own) => ({ ...own, title: now }));
  },
  level(known, { role, grade }) {
    const value = grade.trim();
    const put = changed(known, role, ({ grade: _, ...own }) =>
      value === '' ? own : { ...own, grade: { value, basis: 'stated' } },
    );
    return put && value !== '' ? withGrade(put, value) : put;
  },
  track(known, { role, track }) {
    const named = track.trim();
    if (named === '') return undefined;
    const isKnown = known.dataset?.tracks.some(({ id }) => id === named);
    const id = isKnown ? named : trackId(named);
    const put = changed(known, role, (own) => ({ ...own, track: id }));
    return put && withTrack(put, id, named);
  },
  join(known, { role, into }) {
    const [from, to] = [find(known, role), find(known, into)];
    return from && to && from !== to ? joined(known, from, to) : undefined;
  },
  drop(known, { file }) {
    const id = /(?:^|\/)families\/([^/]+)\.json$/.exec(file)?.[1];
    if (!known.families.some((family) => family.id === id)) return undefined;
    return { ...known, families: known.families.filter((family) => family.id !== id) };
  },
};

function find({ families }: Known, { id }: RoleAt): Role | undefined {
  if (id === undefined) return undefined;
  return families.flatMap(({ roles }) => roles).find((role) => role.id === id);
}

function changed(known: Known, at: RoleAt, change: (role: Role) => Role): Known | undefined {
  const found = find(known, at);
  if (!found) return undefined;
  return {
    ...known,
    families: known.families.map((family) =>
      family.roles.includes(found)
        ? { ...family, roles: family.roles.map((role) => (role === found ? change(role) : role)) }
        : family,
    ),
  };
}

function withDataset(known: Known, change: (dataset: DatasetFile) => DatasetFile): Known {
  return known.dataset ? { ...known, dataset: change(known.dataset) } : known;
}

function withGrade(known: Known, value: string): Known {
  return withDataset(known, (dataset) => {
    const titles = new Map(dataset.grades.map((grade) => [grade.value, grade.titles]));
    const scale = scaleOf([...titles.keys()], [value]);
    return {
      ...dataset,
      grades: scale.map((each) => ({ value: each, titles: titles.get(each) ?? {} })),
    };
  });
}

function withTrack(known: Known, id: string, title: string): Known {
  return withDataset(known, (dataset) =>
    dataset.tracks.some((track) => track.id === id)
      ? dataset
      : { ...dataset, tracks: [...dataset.tracks, { id, title, short: title.slice(0, 5).trim() }] },
  );
}

/** Two roles as one, which keeps the ids of both: links to either lead there. */
function joined(known: Known, from: Role, to: Role): Known {
  const taken = new Set(SECTION_KINDS.flatMap((section) => to[section].map(({ id }) => id)));
  const freeId = (id: string): string => {
    let free = id;
    for (let n = 2; taken.has(free); n += 1) free = `${id}-${n}`;
    taken.add(free);
    return free;
  };
  const grade = to.grade ?? from.grade;
  const whole: Role = {
    ...to,
    aliases: [...to.aliases, from.id, ...from.aliases],
    ...(grade && { grade }),
    status: to.status === 'named' ? from.status : to.status,
    summary: [to.summary, from.summary].filter(Boolean).join('\n\n'),
    ...bySection((section) => [
      ...to[section],
      ...from[section].map((each) => ({ ...each, id: freeId(each.id) })),
    ]),
    indicators: [...to.indicators, ...from.indicators],
    hiring: [...to.hiring, ...from.hiring],
    claims: [...to.claims, ...from.claims],
  };
  return {
    ...known,
    families: known.families.map((family) => ({
      ...family,
      roles: family.roles.flatMap((role) => (role === from ? [] : role === to ? [whole] : [role])),
      relations: redirected(family.relations, from.id, to.id),
    })),
  };
}

/** Relations that led to a role, or from it, with another in its place; each once, and none from a role to itself. */
function redirected(relations: FamilyFile['relations'], from: string, to: string) {
  const end = (at: FamilyFile['relations'][number]['from']) => (at === from ? to : at);
  const seen = new Set<string>();
  return relations.flatMap((relation) => {
    const changed = { ...relation, from: end(relation.from), to: end(relation.to) };
    const key = JSON.stringify([changed.kind, changed.from, changed.to]);
    if (changed.from === changed.to || seen.has(key)) return [];
    seen.add(key);
    return [changed];
  });
}
