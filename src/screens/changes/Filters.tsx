import type { ChangesFile } from '#src/dataset/editions/files.ts';
import * as words from '#src/text/en/changeList.ts';
import { Link } from '#src/ui/Link.tsx';
import { formatView } from '../registry.ts';
import type { ChangesView } from './screen.ts';
import { deedsIn, totalOf } from './shownBy.ts';

/** Job families and sorts of change, each a link that takes it in or leaves it out. */
export function Filters({ summary, view }: { summary: ChangesFile; view: ChangesView }) {
  const changed = summary.families.filter(({ counts }) => totalOf(counts) > 0);
  const chosen = changed.filter(({ id }) => view.families.includes(id));
  const deeds = deedsIn((chosen.length > 0 ? chosen : changed).map(({ counts }) => counts));
  if (changed.length === 0) return null;
  const toggled = (list: readonly string[], value: string) =>
    list.includes(value) ? list.filter((each) => each !== value) : [...list, value].sort();
  return (
    <nav aria-label={words.narrow} className="no-print mt-8 grid gap-3 noscript:hidden">
      <ul className="flex flex-wrap gap-2">
        {changed.map(({ id, title, counts }) => (
          <Toggle
            key={id}
            to={{ ...view, families: toggled(view.families, id) }}
            isOn={view.families.includes(id)}
            count={totalOf(counts)}
          >
            {title}
          </Toggle>
        ))}
      </ul>
      <ul className="flex flex-wrap gap-2">
        {deeds.map(({ deed, count }) => (
          <Toggle
            key={deed}
            to={{ ...view, deeds: toggled(view.deeds, deed) }}
            isOn={view.deeds.includes(deed)}
            count={count}
          >
            {words.DEED_WORDS[deed]}
          </Toggle>
        ))}
        {view.families.length + view.deeds.length > 0 && (
          <li>
            <Link
              to={formatView({ ...view, families: [], deeds: [] })}
              replace
              className="link inline-block py-1.5"
            >
              {words.allChanges}
            </Link>
          </li>
        )}
      </ul>
    </nav>
  );
}

interface ToggleProps {
  readonly to: ChangesView;
  readonly isOn: boolean;
  readonly count: number;
  readonly children: string;
}

function Toggle({ to, isOn, count, children }: ToggleProps) {
  return (
    <li>
      <Link to={formatView(to)} replace aria-current={isOn ? 'true' : undefined} className="button">
        {children} <span className="tabular-nums opacity-80">{count}</span>
      </Link>
    </li>
  );
}
