import type { Ladder } from '#src/domain/ladder.ts';
import { byCodeUnit } from '#src/domain/problem.ts';
import type { Titled } from '#src/domain/role.ts';
import { Popover } from '#src/ui/Popover.tsx';
import { LADDER, type LadderView } from '#src/view.ts';
import { isFiltered } from './filters.ts';

interface FiltersProps {
  readonly ladder: Ladder;
  readonly view: LadderView;
  readonly onChange: (view: LadderView) => void;
}

/** What stays lit on the map: departments, tracks, families and a range of grades. */
export function Filters({ ladder, view, onChange }: FiltersProps) {
  const used = new Set(ladder.families.map(({ department }) => department));
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Checks
        label="Departments"
        options={ladder.info.departments.filter(({ id }) => used.has(id))}
        chosen={view.departments}
        onChange={(departments) => onChange({ ...view, departments })}
      />
      <Checks
        label="Tracks"
        options={ladder.info.tracks}
        chosen={view.tracks}
        onChange={(tracks) => onChange({ ...view, tracks })}
      />
      <Checks
        label="Families"
        options={ladder.families.toSorted((a, b) => byCodeUnit(a.title, b.title))}
        chosen={view.families}
        onChange={(families) => onChange({ ...view, families })}
      />
      <GradeRange ladder={ladder} view={view} onChange={onChange} />
      <button
        type="button"
        className={`button ${isFiltered(view) ? '' : 'invisible max-lg:hidden'}`}
        onClick={() => onChange({ ...LADDER, layers: view.layers, ...kept(view) })}
      >
        Clear filters
      </button>
    </div>
  );
}

function kept({ focus, shape }: LadderView): Partial<LadderView> {
  return { ...(focus ? { focus } : {}), ...(shape ? { shape } : {}) };
}

interface ChecksProps {
  readonly label: string;
  readonly options: readonly Titled[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

function Checks({ label, options, chosen, onChange }: ChecksProps) {
  const toggle = (option: string) =>
    onChange(
      chosen.includes(option)
        ? chosen.filter((other) => other !== option)
        : [...chosen, option].sort(byCodeUnit),
    );
  const count = chosen.length > 0 ? ` · ${chosen.length}` : '';
  return (
    <Popover label={label + count}>
      <fieldset>
        <legend className="sr-only">{label}</legend>
        {options.map((option) => (
          <label
            key={option.id}
            className="flex items-center gap-2 rounded px-2 py-1 hover:bg-band"
          >
            <input
              type="checkbox"
              className="size-4"
              checked={chosen.includes(option.id)}
              onChange={() => toggle(option.id)}
            />
            {option.title}
          </label>
        ))}
      </fieldset>
    </Popover>
  );
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
      Grades
      <select
        aria-label="Lowest grade"
        className={look}
        value={from}
        onChange={(event) => choose(event.target.value, to)}
      >
        {options}
      </select>
      to
      <select
        aria-label="Highest grade"
        className={look}
        value={to}
        onChange={(event) => choose(from, event.target.value)}
      >
        {options}
      </select>
    </span>
  );
}
