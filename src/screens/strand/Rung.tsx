import type { Ladder } from '#src/domain/ladder.ts';
import type { Level } from '#src/domain/role.ts';
import type { Growth, StrandRung } from '#src/domain/strand.ts';
import { SHARED_WORDS } from '#src/text/en/shared.ts';
import * as words from '#src/text/en/strand.ts';
import { gradeWithin } from '#src/text/grades.ts';
import { Link } from '#src/ui/Link.tsx';
import { gradeView } from '../grade/screen.ts';
import { longLabel, trackColour } from '../parts/Role.tsx';
import { formatView } from '../registry.ts';
import { Band } from './Band.tsx';
import type { Piece } from './band.ts';
import { columnsOf, GRID, LANE, NUMERAL, placesOf, WORDS } from './grid.ts';
import { LevelReached } from './LevelReached.tsx';
import type { Room } from './room.ts';
import { Sayings } from './Sayings.tsx';

interface RungProps {
  readonly ladder: Ladder;
  readonly growth: Growth;
  readonly levels: readonly Level[];
  readonly rung: StrandRung;
  /** What of each track's band is here, in the order of the tracks. */
  readonly pieces: readonly (Piece | undefined)[];
  readonly room: Room;
}

/** One grade: what each track asks there, beside its piece of the band; a thin row where nobody asks anything. */
export function Rung({ ladder, growth, levels, rung, pieces, room }: RungProps) {
  const { tracks } = growth;
  const isHole = rung.stands.length === 0;
  const rows = 1 + Math.max(1, rung.stands.length);
  return (
    <li
      className={`${GRID} grid-rows-[repeat(var(--rows),auto)] shadow-[inset_0_1px_var(--color-rule)] group-data-abreast/rise:md:grid-rows-1 ${isHole ? '' : 'min-h-40'}`}
      style={{ ...columnsOf(tracks.length), '--rows': rows }}
    >
      <Numeral grade={rung.grade} tracks={tracks.length} isHole={isHole} />
      {tracks.map(({ id }, at) => {
        const piece = pieces[at];
        return (
          piece && (
            <div key={id} className={LANE} style={placesOf(at, tracks.length)}>
              <Band piece={piece} track={id} />
            </div>
          )
        );
      })}
      {tracks.map(({ id, title }, at) => {
        const stand = rung.stands.find(({ track }) => track === id);
        return (
          stand && (
            <div
              key={id}
              className={`${WORDS} min-w-0 pb-7 group-data-abreast/rise:md:pt-6`}
              style={placesOf(at, tracks.length)}
            >
              <h3
                className="eyebrow mb-1 group-data-abreast/rise:md:sr-only"
                style={{ color: trackColour(id) }}
              >
                {title}
              </h3>
              <LevelReached levels={levels} stand={stand} />
              <Sayings ladder={ladder} stand={stand} levels={levels} room={room} />
            </div>
          )
        );
      })}
      {isHole && (
        <p
          className={`${WORDS} self-center pb-2 text-[0.9375rem] text-soft group-data-abreast/rise:md:pb-0`}
          style={placesOf(0, tracks.length)}
        >
          {words.nobodyAsksAt(gradeWithin(rung.grade))}
        </p>
      )}
    </li>
  );
}

interface NumeralProps {
  readonly grade: string | undefined;
  readonly tracks: number;
  readonly isHole: boolean;
}

function Numeral({ grade, tracks, isHole }: NumeralProps) {
  const size = isHole ? 'numeral numeral-sm py-2' : 'numeral numeral-lg py-5';
  return (
    <h2
      className={`${NUMERAL} ${grade === undefined ? 'py-5 font-serif text-2xl leading-tight text-numeral' : size}`}
      data-long={longLabel(grade)}
      style={placesOf(0, tracks)}
    >
      {grade === undefined ? (
        SHARED_WORDS.noGrade
      ) : (
        <Link
          to={formatView(gradeView(grade))}
          className="no-underline hover:underline hover:decoration-2 hover:underline-offset-8"
        >
          <span className="sr-only">{`${SHARED_WORDS.grade} `}</span>
          {grade}
        </Link>
      )}
    </h2>
  );
}
