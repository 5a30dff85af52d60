import type { Ladder } from '#src/domain/ladder.ts';
import type { Level } from '#src/domain/role.ts';
import type { Growth } from '#src/domain/strand.ts';
import { trackColour } from '../parts/Role.tsx';
import { bandOf, type Measure } from './band.ts';
import { columnsOf, GRID } from './grid.ts';
import { Rung } from './Rung.tsx';
import { roomFor } from './room.ts';

/** More tracks than this leave no room for words beside each other. */
const MOST_ABREAST = 2;

interface RiseProps {
  readonly ladder: Ladder;
  readonly growth: Growth;
  readonly levels: readonly Level[];
  readonly measure: Measure;
}

/**
 * The strand from its highest rung down: words in a list of grades, and beside them a band for each track that widens
 * as the strand grows. Where there is room the tracks stand side by side, each beside its band; else the bands run
 * together along the edge and the tracks follow each other within each rung.
 */
export function Rise({ ladder, growth, levels, measure }: RiseProps) {
  const { tracks, rungs } = growth;
  const bands = tracks.map(({ id }) => bandOf(growth, id, measure));
  const room = roomFor(growth);
  const isAbreast = tracks.length <= MOST_ABREAST;
  return (
    <div data-abreast={isAbreast || undefined} className="group/rise mt-10">
      {isAbreast && <Heads tracks={tracks} />}
      <ol>
        {rungs.map((rung, at) => (
          <Rung
            key={rung.grade ?? ''}
            {...{ ladder, growth, levels, rung, room }}
            pieces={bands.map((band) => band[at])}
          />
        ))}
      </ol>
    </div>
  );
}

/** The names of the tracks above their columns; each rung says them again for whoever does not see the columns. */
function Heads({ tracks }: Pick<Growth, 'tracks'>) {
  return (
    <div aria-hidden="true" className={`${GRID} max-md:hidden`} style={columnsOf(tracks.length)}>
      {tracks.map(({ id, title }, at) => (
        <p
          key={id}
          className="eyebrow row-1 pb-2"
          style={{ gridColumn: 2 * at + 3, color: trackColour(id) }}
        >
          {title}
        </p>
      ))}
    </div>
  );
}
