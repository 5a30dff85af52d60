import { useMemo } from 'react';
import { collateIn } from '#src/domain/collate.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import * as words from '#src/text/en/ladder.ts';
import { phrase } from '#src/ui/phrase.ts';
import { Checks } from './Checks.tsx';
import type { LadderView } from './screen.ts';

interface FiltersProps {
  readonly ladder: Ladder;
  readonly view: LadderView;
  readonly onChange: (view: LadderView) => void;
}

/** What stays lit on the map: departments, tracks, families and a range of grades. */
export function Filters({ ladder, view, onChange }: FiltersProps) {
  const { departments, families } = useMemo(() => optionsOf(ladder), [ladder]);
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Checks
        label={words.departments}
        one={words.department}
        options={departments}
        chosen={view.departments}
        onChange={(departments) => onChange({ ...view, departments })}
      />
      <Checks
        label={words.tracks}
        one={words.track}
        options={ladder.info.tracks}
        chosen={view.tracks}
        onChange={(tracks) => onChange({ ...view, tracks })}
      />
      <Checks
        label={words.families}
        one={words.family}
        options={families}
        chosen={view.families}
        onChange={(families) => onChange({ ...view, families })}
      />
      <GradeRange ladder={ladder} view={view} onChange={onChange} />
    </div>
  );
}

function optionsOf({ info, families }: Ladder) {
  const used = new Set(families.map(({ department }) => department));
  return {
    departments: info.departments.filter(({ id }) => used.has(id)),
    families: families.toSorted((a, b) => collateIn(info)(a.title, b.title)),
  };
}

function GradeRange({ ladder, view, onChange }: FiltersProps) {
  const scale = ladder.info.grades.map(({ value }) => value);
  const lowest = scale[0] ?? '';
  const highest = scale.at(-1) ?? '';
  const [from, to] = view.grades ?? [lowest, highest];
  const choose = (low: string, high: string) => {
    const { grades: _, ...rest } = view;
    const [a, b] = scale.indexOf(low) <= scale.indexOf(high) ? [low, high] : [high, low];
    onChange(a === lowest && b === highest ? rest : { ...rest, grades: [a, b] });
  };
  const options = scale.map((value) => (
    <option key={value} value={value}>
      {value}
    </option>
  ));
  const look = 'min-h-9.5 rounded-lg border border-edge bg-raised px-2 text-[0.9375rem]';
  return (
    <span className="inline-flex items-center gap-1.5 text-[0.9375rem]">
      {phrase(
        words.gradesFromTo(
          <select
            aria-label={words.lowestGrade}
            className={look}
            value={from}
            onChange={(event) => choose(event.target.value, to)}
          >
            {options}
          </select>,
          <select
            aria-label={words.highestGrade}
            className={look}
            value={to}
            onChange={(event) => choose(from, event.target.value)}
          >
            {options}
          </select>,
        ),
      )}
    </span>
  );
}
