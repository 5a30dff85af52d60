import type { StrandReach } from '#src/dataset/compile.ts';
import { collateIn } from '#src/domain/collate.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import { byCodeUnit } from '#src/domain/problem.ts';
import type { Strand, Titled } from '#src/domain/role.ts';
import * as words from '#src/text/en/strands.ts';
import { gradesWithin } from '#src/text/grades.ts';

/** A strand with how far it reaches on the scale of grades. */
export interface StrandSpan {
  readonly strand: Strand;
  readonly roles: number;
  /** The places of its lowest and its highest grade on the scale; absent where no role with a grade asks it. */
  readonly ranks?: readonly [number, number];
}

export interface ThemeSpans {
  readonly theme: Titled;
  readonly spans: readonly StrandSpan[];
}

/**
 * The strands of each theme that has any, in the order of the dataset; within a theme those that begin lowest come
 * first, and those that no graded role asks last. A strand whose reach is not given counts as asked of nobody.
 */
export function spansByTheme(ladder: Ladder, reaches: readonly StrandReach[]): ThemeSpans[] {
  const reachOf = new Map(reaches.map((reach) => [reach.id, reach]));
  const rank = (grade: string | undefined) =>
    grade === undefined ? undefined : ladder.rankOfGrade.get(grade);
  const spans = ladder.info.strands.map((strand): StrandSpan => {
    const { roles = 0, low, high } = reachOf.get(strand.id) ?? {};
    const [from, to] = [rank(low), rank(high)];
    const ranks = from === undefined || to === undefined ? {} : { ranks: [from, to] as const };
    return { strand, roles, ...ranks };
  });
  const byTheme = Map.groupBy(spans, ({ strand }) => strand.theme);
  return ladder.info.themes.flatMap((theme) => {
    const own = byTheme.get(theme.id);
    return own ? [{ theme, spans: own.toSorted(byReach(ladder)) }] : [];
  });
}

function byReach({ info }: Ladder): (a: StrandSpan, b: StrandSpan) => number {
  const [none, last] = [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER];
  const inOrder = collateIn(info);
  return (a, b) =>
    (a.ranks?.[0] ?? none) - (b.ranks?.[0] ?? none) ||
    (a.ranks?.[1] ?? last) - (b.ranks?.[1] ?? last) ||
    b.roles - a.roles ||
    inOrder(a.strand.title, b.strand.title) ||
    byCodeUnit(a.strand.id, b.strand.id);
}

/** `grades 8–12`, `grade 9`, `no grade known`, `asked of no role yet`. */
export function spanInWords({ info }: Ladder, { ranks, roles }: StrandSpan): string {
  if (roles === 0) return words.askedOfNone;
  const [low, high] = (ranks ?? []).map((rank) => info.grades[rank]?.value);
  if (low === undefined || high === undefined) return words.noGradeKnown;
  return gradesWithin(low, high, '–');
}
