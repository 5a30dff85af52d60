import { RELATION_KINDS, type RelationKind } from '#src/domain/relations.ts';
import type { RoleStatus } from '#src/domain/role.ts';
import * as counts from '#src/text/en/counts.ts';
import { RELATION_WORDS, STATUS_WORDS } from '#src/text/en/words.ts';
import { withDigits } from '#src/text/format.ts';
import type { Box } from '#src/ui/camera.ts';
import type { Scene } from './drawing.ts';
import { NO_LINE } from './lineColours.ts';
import { FONTS } from './marks.ts';

/** A map as a picture of its own: with its title above, and below the key to its lines and marks. */
export interface Sheet {
  /** The box of all of it, in the drawing's units. */
  readonly box: Box;
  readonly title: KeyText;
  /** Whose it is, and as of when. */
  readonly subtitle: KeyText;
  readonly key: readonly KeyItem[];
}

export interface KeyText {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly words: string;
}

/** A sample and what it stands for. */
export interface KeyItem extends KeyText {
  readonly sample: Sample;
  /** Where the sample begins, on the middle of its height. */
  readonly sampleX: number;
}

export type Sample =
  | { readonly of: 'kind'; readonly kind: RelationKind }
  | { readonly of: 'status'; readonly status: RoleStatus }
  | { readonly of: 'line'; readonly colour: number }
  /** A department's name stands before its lines. */
  | { readonly of: 'department' };

/** How wide words are, set in a font. */
export type Measure = (words: string, font: string) => number;

const MARGIN = 8;
const TITLE = 24;
const TEXT = 10.5;
const ROW = 16;
/** The width of each sample, and what is free beside it and before the next one. */
const SAMPLES: Readonly<Record<Sample['of'], number>> = {
  kind: 22,
  line: 16,
  status: 10,
  department: 0,
};
const BESIDE = 4;
const BETWEEN = 12;
/** A key to more lines than this would be a second map: they bear their names anyway. */
const MOST_LINES = 80;

/** Places what stands around a map. */
export function sheetOf(scene: Scene, measure: Measure): Sheet {
  const { placed, ladder } = scene;
  const { info, roles } = ladder;
  const entries = [kindEntries(scene), ...lineEntries(scene)];
  const right = placed.width - MARGIN;
  const key: KeyItem[] = [];
  let y = placed.height + 14;
  for (const group of entries) {
    let x = MARGIN;
    for (const { sample, words } of group) {
      const weight = sample.of === 'department' ? 700 : 400;
      const width = measure(words, `${weight} ${TEXT}px ${FONTS.sans}`);
      const before = SAMPLES[sample.of] && SAMPLES[sample.of] + BESIDE;
      if (x > MARGIN && x + before + width > right) {
        x = MARGIN;
        y += ROW;
      }
      key.push({ sample, words, sampleX: x, x: x + before, y, size: TEXT });
      x += before + width + BETWEEN;
    }
    y += ROW;
  }
  const bottom = y - ROW + MARGIN;
  const top = -(TITLE + ROW + 14);
  return {
    box: { x: -MARGIN, y: top, width: placed.width + 2 * MARGIN, height: bottom - top },
    title: { x: MARGIN, y: top + TITLE, size: TITLE, words: info.title },
    subtitle: {
      x: MARGIN,
      y: top + TITLE + ROW,
      size: 11.5,
      words: `${info.organisation.name} · ${withDigits(counts.roles(roles.length))} · as of ${info.asOf}`,
    },
    key,
  };
}

interface Entry {
  readonly sample: Sample;
  readonly words: string;
}

/** What the strokes and the marks mean, as far as they are drawn. */
function kindEntries({ links, placed }: Scene): readonly Entry[] {
  const kinds = new Set(links.map(({ kind }) => kind));
  const statuses = new Set([...placed.roles.values()].map(({ role }) => role.status));
  return [
    ...RELATION_KINDS.filter((kind) => kinds.has(kind)).map((kind) => ({
      sample: { of: 'kind', kind } as const,
      words: RELATION_WORDS[kind].name,
    })),
    ...(['open', 'named', 'future'] as const)
      .filter((status) => statuses.has(status))
      .map((status) => ({
        sample: { of: 'status', status } as const,
        words: STATUS_WORDS[status].name,
      })),
  ];
}

/** The lines by their departments, each with its name; those of one group follow each other. */
function lineEntries({ ladder, placed, colourOf }: Scene): readonly (readonly Entry[])[] {
  const strokes = placed.lines.filter(({ roles }) => roles.length > 1);
  if (strokes.length > MOST_LINES) return [];
  const byDepartment = Map.groupBy(
    strokes,
    ({ family }) => ladder.familyById.get(family)?.department ?? '',
  );
  const groups = ladder.info.departments.flatMap(({ id, title }) => {
    const lines = byDepartment.get(id) ?? [];
    if (lines.length === 0) return [];
    return [
      { sample: { of: 'department' } as const, words: title },
      ...lines.map(({ roles, name }) => ({
        sample: { of: 'line', colour: colourOf(roles[0] ?? '') ?? NO_LINE } as const,
        words: name,
      })),
    ];
  });
  return [groups];
}

/** Measures words as this browser sets them. */
export function measureBy(): Measure {
  const brush = document.createElement('canvas').getContext('2d');
  return (words, font) => {
    if (!brush) return words.length * 6;
    brush.font = font;
    return brush.measureText(words).width;
  };
}
