import { useId, useState } from 'react';
import { OPEN_WORDS } from '#src/text/en/open.ts';
import { inDigits } from '#src/text/format.ts';
import { JoinDialog } from './JoinDialog.tsx';
import { More } from './More.tsx';
import type { Preview, PreviewRole } from './messages.ts';
import { RoleRow } from './RoleRow.tsx';
import type { OpenSession } from './session.ts';

/** So many roles are listed at once; with more than a few they can be searched. */
const AT_ONCE = 60;
const FEW = 12;

interface RolesProps {
  readonly preview: Preview;
  readonly session: OpenSession;
}

/** Every role that was found, to be put right in place: its title, level and track, and of two that are one. */
export function Roles({ preview, session }: RolesProps) {
  const id = useId();
  const [most, setMost] = useState(AT_ONCE);
  const [sought, setSought] = useState('');
  const [joining, setJoining] = useState<PreviewRole>();
  const { roles, grades, tracks } = preview;
  const lists = { levels: `${id}-levels`, tracks: `${id}-tracks` };
  if (roles.length === 0) return null;
  const word = sought.trim().toLocaleLowerCase();
  const found = word
    ? roles.filter(({ title, family }) => `${title} ${family}`.toLocaleLowerCase().includes(word))
    : roles;
  return (
    <section aria-labelledby="roles" className="mt-10">
      <h3 id="roles" tabIndex={-1} className="flex items-baseline gap-3 font-serif text-xl">
        {OPEN_WORDS.rolesTitle} <span className="text-soft">{inDigits(roles.length)}</span>
      </h3>
      <p className="text-soft">{OPEN_WORDS.rolesLead}</p>
      {roles.length > FEW && (
        <label className="mt-3 block max-w-sm">
          <span className="block text-[0.9375rem] text-soft">{OPEN_WORDS.findRole}</span>
          <input
            type="search"
            className="open-field border-edge"
            value={sought}
            onChange={({ target }) => setSought(target.value)}
          />
        </label>
      )}
      <datalist id={lists.levels}>
        {grades.map((grade) => (
          <option key={grade} value={grade} />
        ))}
      </datalist>
      <datalist id={lists.tracks}>
        {tracks.map((track) => (
          <option key={track.id} value={track.title} />
        ))}
      </datalist>
      <table className="open-roles mt-3">
        <thead>
          <tr>
            {[OPEN_WORDS.role, OPEN_WORDS.level, OPEN_WORDS.track, OPEN_WORDS.expectations].map(
              (head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ),
            )}
            <th scope="col">
              <span className="sr-only">{OPEN_WORDS.join}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {found.slice(0, most).map((role) => (
            <RoleRow
              key={JSON.stringify(role.at)}
              {...{ role, tracks, lists }}
              onMend={(mend) => session.mend(mend)}
              onJoin={roles.length > 1 ? () => setJoining(role) : undefined}
            />
          ))}
        </tbody>
      </table>
      {found.length === 0 && <p className="mt-3">{OPEN_WORDS.noRole}</p>}
      <More all={found.length} shown={most} onMore={() => setMost(most + AT_ONCE * 5)} />
      {joining && (
        <JoinDialog
          role={joining}
          others={roles.filter((each) => each.id !== joining.id)}
          onJoin={(into) => {
            // The row goes with the button that was pressed.
            document.getElementById('roles')?.focus({ preventScroll: true });
            session.mend({ kind: 'join', role: joining.at, into: into.at });
          }}
          onClose={() => setJoining(undefined)}
        />
      )}
    </section>
  );
}
