import type { Ladder } from '#src/domain/ladder.ts';
import { RELATION_KINDS, RELATIONS, type RelationKind } from '#src/domain/relations.ts';
import type { RoleStatus } from '#src/domain/role.ts';
import * as words from '#src/text/en/ladder.ts';
import { RELATION_WORDS, STATUS_WORDS } from '#src/text/en/words.ts';
import { RADIUS, STATION_STROKES } from '../parts/drawing/marks.ts';

interface LegendProps {
  readonly ladder: Ladder;
  readonly layers: readonly RelationKind[];
  readonly onChange: (layers: readonly RelationKind[]) => void;
}

/** What the strokes and marks mean; the kinds of relation are switched on and off here. */
export function Legend({ ladder, layers, onChange }: LegendProps) {
  const isPresent = (kind: RelationKind) =>
    [...ladder.relations, ...ladder.familyRelations].some((each) => each.kind === kind);
  const isHeld = (status: RoleStatus) => ladder.roles.some((role) => role.status === status);
  const kinds = RELATION_KINDS.filter(isPresent);
  const toggles = kinds.map((kind) => (
    <label
      key={kind}
      className="flex min-h-6 items-center gap-1.5"
      title={words.RELATION_EXPLAINED[kind]}
    >
      <input
        type="checkbox"
        className="size-4"
        checked={layers.includes(kind)}
        onChange={() =>
          onChange(RELATION_KINDS.filter((each) => layers.includes(each) !== (each === kind)))
        }
      />
      <LineSample kind={kind} />
      {RELATION_WORDS[kind].name}
    </label>
  ));
  return (
    <div className="grid gap-3 text-[0.9375rem]">
      <fieldset className="grid gap-1">
        <legend className="sr-only">{words.relationsDrawn}</legend>
        {toggles}
      </fieldset>
      {(['open', 'named', 'future'] as const).filter(isHeld).map((status) => (
        <span
          key={status}
          className="flex items-center gap-1 text-soft"
          title={STATUS_WORDS[status].explained}
        >
          <StatusSample status={status} />
          {STATUS_WORDS[status].name}
        </span>
      ))}
    </div>
  );
}

/** The mark of a station on the map. */
function StatusSample({ status }: { status: RoleStatus }) {
  const { width, dash, isTick } = STATION_STROKES[status];
  return (
    <svg aria-hidden="true" width="16" height="16" viewBox="-8 -8 16 16" fill="none">
      <path
        d={
          isTick
            ? `M0 ${-RADIUS}V${RADIUS}`
            : `M${RADIUS} 0A${RADIUS} ${RADIUS} 0 1 1 0 ${-RADIUS}A${RADIUS} ${RADIUS} 0 0 1 ${RADIUS} 0`
        }
        stroke="currentColor"
        strokeWidth={width}
        strokeDasharray={dash.join(' ') || undefined}
      />
    </svg>
  );
}

function LineSample({ kind }: { kind: RelationKind }) {
  const { colour, width, dash, double, arrow } = RELATIONS[kind].stroke;
  const middles = double ? [5 - double / 2, 5 + double / 2] : [5];
  return (
    <svg
      aria-hidden="true"
      width="34"
      height="10"
      viewBox="0 0 34 10"
      fill="none"
      stroke={`var(--color-${colour === 'line' ? 'ink' : colour})`}
      strokeWidth={width}
      strokeLinecap={dash[0] === 1 ? 'round' : undefined}
    >
      {middles.map((y) => (
        <path key={y} d={`M1 ${y}H33`} strokeDasharray={dash.join(' ') || undefined} />
      ))}
      {arrow && <path d="M20 1L24 5L20 9" strokeLinecap="round" strokeLinejoin="round" />}
    </svg>
  );
}
