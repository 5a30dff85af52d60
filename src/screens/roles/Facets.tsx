import { useMemo } from 'react';
import type { Ladder } from '#src/domain/ladder.ts';
import { FACETS, type Listing } from '#src/domain/listing.ts';
import { FacetGroup } from './FacetGroup.tsx';
import { optionsOf, toggleChoice } from './facets.ts';
import type { RolesView } from './screen.ts';

interface FacetsProps {
  readonly ladder: Ladder;
  readonly view: RolesView;
  /** Over the whole list: a facet of which there is but one value is no choice. */
  readonly all: Listing['counts'];
  readonly counts: Listing['counts'];
  readonly onChange: (view: RolesView) => void;
}

/** So many groups of values are open from the start: the rest of the list is not pushed away. */
const OPEN = 1;

/** Everything that a list can be narrowed down by. */
export function Facets({ ladder, view, all, counts, onChange }: FacetsProps) {
  const options = useMemo(
    () => FACETS.map((facet) => ({ facet, options: optionsOf(ladder, facet) })),
    [ladder],
  );
  return (
    <div className="grid">
      {options
        .filter(({ facet }) => all[facet].size > 1 || view[facet].length > 0)
        .map(({ facet, options }, at) => (
          <FacetGroup
            key={facet}
            {...{ facet, options, counts }}
            chosen={view[facet]}
            isOpen={at < OPEN}
            onToggle={(id) => onChange(toggleChoice(view, facet, id))}
          />
        ))}
    </div>
  );
}
