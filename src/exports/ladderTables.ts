import type { Expectation, ExpectationLists, Role } from '#src/domain/role.ts';
import { SECTION_KINDS, type Section } from '#src/domain/sections.ts';
import { SECTION_WORDS } from '#src/text/en/sections.ts';
import { HEADS, SHEETS } from '#src/text/en/workbook.ts';
import type { Table } from './report.ts';
import type { WholeLadder } from './wholeForms.ts';

/** A whole ladder as tables. */

/** What they say in the language of the interface: heads that the importer knows. */
export const WORDS = { SHEETS, HEADS, SECTION_WORDS };

/** As many columns as a sheet of Excel has, less those that name the rows. */
const MOST_ROLES = 16_000;

type Held = WholeLadder['dataset'];

/** What a role is asked, where it stands, in words. */
interface Line {
  readonly department: string;
  readonly family: string;
  readonly role: Role;
  readonly track: string;
  readonly section: Section;
  readonly skill: string;
  readonly expectation: Expectation;
}

/** Every line of every role, those that its family asks of all its roles with them. */
export function linesIn(dataset: Held): readonly Line[] {
  const words = wordsOf(dataset);
  const texts = new Map(dataset.texts.map((text) => [text.id, text]));
  return dataset.roles.flatMap((role) => {
    const text = texts.get(role.family);
    const own = text?.roles[role.id];
    const lists: readonly ExpectationLists[] = [...(own ? [own] : []), ...(text ? [text] : [])];
    return SECTION_KINDS.flatMap((section) =>
      lists
        .flatMap((each) => each[section])
        .map((expectation) => ({
          ...words.of(role),
          section,
          skill: words.skill(expectation),
          expectation,
        })),
    );
  });
}

/** What the parts of a dataset are called. */
function wordsOf({ info, families }: Held) {
  const titles = (list: readonly { readonly id: string; readonly title: string }[]) =>
    new Map(list.map(({ id, title }) => [id, title]));
  const [departments, tracks] = [titles(info.departments), titles(info.tracks)];
  const [themes, strands] = [titles(info.themes), titles(info.strands)];
  const byId = new Map(families.map((family) => [family.id, family]));
  return {
    of(role: Role) {
      const family = byId.get(role.family);
      return {
        role,
        family: family?.title ?? role.family,
        department: departments.get(family?.department ?? '') ?? '',
        track: tracks.get(role.track) ?? role.track,
      };
    },
    skill: ({ strand, theme }: Expectation) =>
      strands.get(strand ?? '') ?? themes.get(theme) ?? theme,
  };
}

/** A row for each line of each role: its heads are names that the importer knows. */
export function longTable(lines: readonly Line[], { HEADS, SECTION_WORDS } = WORDS): Table {
  return {
    columns: [
      HEADS.department,
      HEADS.family,
      HEADS.role,
      HEADS.grade,
      HEADS.track,
      HEADS.section,
      HEADS.skill,
      HEADS.text,
      HEADS.examples,
    ],
    rows: lines.map(({ department, family, role, track, section, skill, expectation }) => [
      department,
      family,
      role.title,
      role.grade?.value ?? '',
      track,
      SECTION_WORDS[section].title,
      skill,
      expectation.text,
      // Both are told beside it and asked of nobody; as lines of it they would be read as further expectations.
      [...(expectation.details ?? []), ...(expectation.examples ?? [])].join('\n'),
    ]),
  };
}

/** Families over the titles of their roles; each cell holds what a role is asked of a skill, a line each. */
export function matrixTable(lines: readonly Line[], { HEADS, SECTION_WORDS } = WORDS): Table {
  const byRole = [...Map.groupBy(lines, ({ role }) => role.id).values()].slice(0, MOST_ROLES);
  const heads = byRole.flatMap(([first]) => first ?? []);
  const rowOf = ({ section, skill }: Line) => `${section}\n${skill}`;
  const cells = byRole.map((own) => Map.groupBy(own, rowOf));
  const firsts = new Map(lines.map((line) => [rowOf(line), line]));
  const rows = SECTION_KINDS.flatMap((section) =>
    [...firsts].filter(([, line]) => line.section === section),
  );
  return {
    columns: ['', '', ...heads.map(({ family }) => family)],
    rows: [
      [HEADS.section, HEADS.skill, ...heads.map(({ role }) => role.title)],
      ...rows.map(([key, { section, skill }]) => [
        SECTION_WORDS[section].title,
        skill,
        ...cells.map((own) =>
          (own.get(key) ?? []).map(({ expectation }) => expectation.text).join('\n'),
        ),
      ]),
    ],
  };
}

/** A row for each role. */
export function roleTable(dataset: Held, { HEADS } = WORDS): Table {
  const words = wordsOf(dataset);
  const titles = new Map(dataset.roles.map(({ id, title }) => [id, title]));
  const texts = new Map(dataset.texts.map((text) => [text.id, text]));
  const byKind = Map.groupBy(dataset.relations, ({ kind, from }) => `${kind} ${from}`);
  const ends = (kind: string, { id }: Role) =>
    (byKind.get(`${kind} ${id}`) ?? []).flatMap(({ to }) => titles.get(to) ?? []).join('\n');
  return {
    columns: [
      HEADS.department,
      HEADS.family,
      HEADS.role,
      HEADS.grade,
      HEADS.track,
      HEADS.summary,
      HEADS.nextRole,
      HEADS.reportsTo,
    ],
    rows: dataset.roles.map((role) => {
      const { department, family, track } = words.of(role);
      return [
        department,
        family,
        role.title,
        role.grade?.value ?? '',
        track,
        texts.get(role.family)?.roles[role.id]?.summary ?? '',
        ends('promotion', role),
        ends('reports-to', role),
      ];
    }),
  };
}
