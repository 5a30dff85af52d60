import { OPEN_WORDS } from '#src/text/en/open.ts';
import { inDigits } from '#src/text/format.ts';
import { DraftField } from './DraftField.tsx';
import { rowIdOf } from './MapOfIt.tsx';
import type { Mend, Preview, PreviewRole } from './messages.ts';

interface RoleRowProps {
  readonly role: PreviewRole;
  readonly tracks: Preview['tracks'];
  /** The lists of the levels and tracks that there are, by their ids in the page. */
  readonly lists: { readonly levels: string; readonly tracks: string };
  readonly onMend: (mend: Mend) => void;
  /** Absent where there is no other role. */
  readonly onJoin: (() => void) | undefined;
}

/** A role with what can be put right of it in place. */
export function RoleRow({ role, tracks, lists, onMend, onJoin }: RoleRowProps) {
  const { at, id, title, family, grade = '', track, isNamed, expectations } = role;
  const place = at.file === undefined ? '' : [at.file, at.line].filter(Boolean).join(':');
  return (
    <tr id={rowIdOf(id)}>
      <th scope="row">
        <DraftField
          label={OPEN_WORDS.titleOf(title)}
          value={title}
          isNeeded
          onCommit={(next) => onMend({ kind: 'rename', role: at, title: next })}
        />
        <span className="block px-2 text-sm text-soft wrap-anywhere">
          {[family, isNamed ? OPEN_WORDS.onlyNamed : place].filter(Boolean).join(' · ')}
        </span>
      </th>
      <td data-label={OPEN_WORDS.level}>
        <DraftField
          label={OPEN_WORDS.levelOf(title)}
          value={grade}
          list={lists.levels}
          onCommit={(next) => onMend({ kind: 'level', role: at, grade: next })}
        />
      </td>
      <td data-label={OPEN_WORDS.track}>
        <DraftField
          label={OPEN_WORDS.trackOf(title)}
          value={tracks.find((each) => each.id === track)?.title ?? track}
          list={lists.tracks}
          isNeeded
          onCommit={(next) => onMend({ kind: 'track', role: at, track: idIn(tracks, next) })}
        />
      </td>
      <td>
        <span className="max-md:hidden tabular-nums">{inDigits(expectations)}</span>
        <span className="md:hidden text-[0.9375rem] text-soft">
          {OPEN_WORDS.expectationsIn(expectations)}
        </span>
      </td>
      <td data-wide>
        {onJoin && (
          <button
            type="button"
            className="button"
            aria-label={OPEN_WORDS.joinOf(title)}
            onClick={onJoin}
          >
            {OPEN_WORDS.join}
          </button>
        )}
      </td>
    </tr>
  );
}

/** A track that is there already, or another one by its name. */
function idIn(tracks: Preview['tracks'], name: string): string {
  return tracks.find(({ title }) => title === name)?.id ?? name;
}
