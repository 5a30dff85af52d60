import { Suspense, useState } from 'react';
import { askToKeep, LITTLE_ROOM } from '#src/storage/plans/permanence.ts';
import { OPEN_HINTS, OPEN_WORDS } from '#src/text/en/open.ts';
import { preloadCanvas } from '../parts/drawing/LadderDrawing.tsx';
import { UndoRedo } from '../parts/plan/UndoRedo.tsx';
import { useUndoKeys } from '../parts/plan/useUndoKeys.ts';
import { Columns } from './Columns.tsx';
import { Files } from './Files.tsx';
import { Headings } from './Headings.tsx';
import { MapOfIt } from './MapOfIt.tsx';
import type { Preview } from './messages.ts';
import { NotRead } from './NotRead.tsx';
import { Roles } from './Roles.tsx';
import { useKeeping } from './useKeeping.ts';
import { addressOfOpened } from './useOpenSession.ts';
import type { WorkbenchProps } from './Workbench.tsx';

/** Fetches what draws the map, of however many roles, while the files are still read. */
export async function preloadMap(): Promise<void> {
  const canvas = preloadCanvas(Number.POSITIVE_INFINITY);
  await Promise.allSettled([import('#src/layout/packed.ts'), canvas]);
}

/** What was recognised, to be looked through and put right, and the ways on from there. */
export function Recognised(props: WorkbenchProps) {
  const { session, opening } = props;
  const { map, preview, busy } = opening;
  useUndoKeys(session);
  return (
    <div aria-busy={busy !== undefined}>
      {preview && <Summary preview={preview} />}
      {preview && <Onward {...props} preview={preview} />}
      {map && (
        <Suspense>
          <MapOfIt map={map} />
        </Suspense>
      )}
      {preview && (
        <>
          <Lost preview={preview} />
          <Fallen preview={preview} />
          <Files files={preview.files} counts={preview.counts} session={session} />
          <Columns tables={preview.tables} {...{ session, opening }} />
          <Headings headings={preview.headings} {...{ session, opening }} />
          <Roles preview={preview} session={session} />
          <NotRead groups={preview.problems} />
        </>
      )}
    </div>
  );
}

/** `3 roles in 1 family, 9 expectations, levels 1 to 3`. */
function Summary({ preview: { counts, grades } }: { readonly preview: Preview }) {
  const [low, high] = [grades[0], grades.at(-1)];
  const parts = [
    OPEN_WORDS.rolesIn(counts.roles, counts.families),
    counts.named > 0 && OPEN_WORDS.moreNamed(counts.named),
    OPEN_WORDS.expectationsIn(counts.expectations),
    low !== undefined &&
      (low === high ? OPEN_WORDS.oneLevel(low) : OPEN_WORDS.levels(low, high ?? low)),
  ];
  return (
    <p role="status" className="mt-1 max-w-[46rem]">
      {parts.filter(Boolean).join(' · ')}
    </p>
  );
}

type OnwardProps = WorkbenchProps & { readonly preview: Preview };

/** The one thing to do next, and what else can be done with what was read. */
function Onward({ session, opening, keepsNothing, preview }: OnwardProps) {
  const { busy, kept, choices } = opening;
  const [typed, setTyped] = useState<string>();
  const name = typed ?? preview.name;
  const isEmpty = preview.counts.roles + preview.counts.named === 0;
  const open = async () => {
    // Only a page may ask it, and only before something is kept is it of use.
    await askToKeep();
    session.keep(name.trim() || preview.name);
  };
  return (
    <div className="mt-4 grid gap-3">
      <form
        className="flex flex-wrap items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          void open();
        }}
      >
        <label className="min-w-0 grow sm:max-w-80">
          <span className="block text-[0.9375rem] text-soft">{OPEN_WORDS.opensAs}</span>
          <input
            className="open-field border-edge"
            value={name}
            maxLength={120}
            onChange={({ target }) => setTyped(target.value)}
          />
        </label>
        <button
          type="submit"
          className="button button-primary aria-disabled:opacity-50"
          aria-disabled={isEmpty || busy?.asked === 'keep'}
          disabled={isEmpty}
        >
          {OPEN_WORDS.open}
        </button>
        <UndoRedo session={session} open={opening} />
        <button type="button" className="button" onClick={() => session.leave()}>
          {OPEN_WORDS.startOver}
        </button>
      </form>
      {kept !== undefined && (
        <p role="status">
          <a className="link font-semibold" href={addressOfOpened(kept)}>
            {OPEN_WORDS.openAgain(name)}
          </a>
        </p>
      )}
      <Keeping keepsNothing={keepsNothing} />
      {!isEmpty && (
        <p className="flex flex-wrap items-center gap-2 text-[0.9375rem] text-soft">
          {OPEN_WORDS.outTitle}:
          {(['folder', 'workbook'] as const).map((form) => (
            <button
              key={form}
              type="button"
              className="button text-ink"
              onClick={() => session.download(form, name)}
            >
              {OPEN_WORDS.forms[form]}
            </button>
          ))}
        </p>
      )}
      {choices.mends.length > 0 && (
        <p className="text-[0.9375rem] text-soft">{OPEN_WORDS.changes(choices.mends.length)}</p>
      )}
    </div>
  );
}

/** Whether this browser will keep it, before any work is put into it. */
function Keeping({ keepsNothing }: { readonly keepsNothing: boolean }) {
  const keeping = useKeeping();
  if (keepsNothing) return <p className="max-w-[46rem] text-changed">{OPEN_WORDS.keepsNothing}</p>;
  if (keeping?.permanence !== 'may-be-forgotten') return null;
  const isScarce = keeping.room !== undefined && keeping.room < LITTLE_ROOM;
  return (
    <p className="max-w-[46rem] text-[0.9375rem] text-soft">
      {OPEN_WORDS.mayBeForgotten} {isScarce && OPEN_WORDS.littleRoom}
    </p>
  );
}

/** What was put right before and is nowhere to be found any more, after a column became another. */
function Lost({ preview: { lost } }: { readonly preview: Preview }) {
  if (lost.length === 0) return null;
  return (
    <div role="status" className="mt-6 rounded-lg bg-changed-wash p-4 text-changed">
      <p className="font-semibold">{OPEN_WORDS.lostTitle}</p>
      <ul>
        {lost.map(({ at, why }) => (
          <li key={at}>{why}</li>
        ))}
      </ul>
    </div>
  );
}

const FALLEN = ['missing-id', 'changed-id'];

/** Which links no longer lead to what they were published for, after a role was left out or joined with another. */
function Fallen({ preview: { problems } }: { readonly preview: Preview }) {
  const groups = problems.filter(({ code }) => FALLEN.includes(code));
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  if (count === 0) return null;
  const shown = groups.flatMap((group) => group.problems).slice(0, 3);
  return (
    <div role="status" className="mt-6 rounded-lg bg-changed-wash p-4 text-changed">
      <p className="font-semibold">{OPEN_WORDS.fallen(count)}</p>
      <ul>
        {shown.map(({ message }) => (
          <li key={message} className="wrap-anywhere">
            {message}
          </li>
        ))}
      </ul>
      {count > shown.length && (
        <p>
          <a className="link" href="#not-read">
            {OPEN_WORDS.allFallen(count)}
          </a>
        </p>
      )}
      <p className="mt-2">{OPEN_HINTS['missing-id']}</p>
    </div>
  );
}
