import type { Ladder } from '#src/domain/ladder.ts';
import { RELATION_KINDS, RELATIONS, type RelationKind } from '#src/domain/relations.ts';
import type { RoleStatus } from '#src/domain/role.ts';
import { RELATION_WORDS, STATUS_WORDS } from '#src/text/words.ts';
import { Station } from '../parts/Role.tsx';

interface LegendProps {
  readonly ladder: Ladder;
  readonly layers: readonly RelationKind[];
  readonly onChange: (layers: readonly RelationKind[]) => void;
}

/** What the marks mean; the kinds of relation are switched on and off here. */
export function Legend({ ladder, layers, onChange }: LegendProps) {
  const isPresent = (kind: RelationKind) =>
    [...ladder.relations, ...ladder.familyRelations].some((each) => each.kind === kind);
  const isHeld = (status: RoleStatus) => ladder.roles.some((role) => role.status === status);
  const toggle = (kind: RelationKind) =>
    onChange(RELATION_KINDS.filter((each) => layers.includes(each) !== (each === kind)));
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-1 text-[0.9375rem]">
      <fieldset className="flex flex-wrap items-center gap-x-5 gap-y-1">
        <legend className="sr-only">Relations drawn</legend>
        {RELATION_KINDS.filter(isPresent).map((kind) => (
          <label
            key={kind}
            className="flex min-h-6 items-center gap-2"
            title={RELATION_WORDS[kind].explained}
          >
            <input
              type="checkbox"
              className="size-4"
              checked={layers.includes(kind)}
              onChange={() => toggle(kind)}
            />
            <LineSample kind={kind} />
            {RELATION_WORDS[kind].name}
          </label>
        ))}
      </fieldset>
      {(['open', 'named', 'future'] as const).filter(isHeld).map((status) => (
        <span
          key={status}
          className="flex items-center gap-1.5 text-soft"
          title={STATUS_WORDS[status].explained}
        >
          <Station status={status} />
          {STATUS_WORDS[status].name}
        </span>
      ))}
    </div>
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
