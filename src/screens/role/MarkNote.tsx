import * as words from '#src/text/en/mark.ts';
import { Link } from '#src/ui/Link.tsx';
import { phrase } from '#src/ui/phrase.ts';
import { formatView } from '../registry.ts';
import type { RoleView } from './screen.ts';

interface MarkNoteProps {
  readonly view: RoleView;
  readonly mark: string;
  /** The role inherits the line: the other reading shows it. */
  readonly isInherited: boolean;
}

/** What to do about a link that marks a line which the list does not show. */
export function MarkNote({ view, mark, isInherited }: MarkNoteProps) {
  return (
    <p role="status" className="mt-6 max-w-[46rem] rounded-lg bg-changed-wash p-3 text-changed">
      {isInherited
        ? phrase(
            words.marksInherited(
              <Link to={formatView({ ...view, as: 'effective' })} replace className="link">
                {words.showMarked}
              </Link>,
            ),
          )
        : words.marksUnknown(mark)}
    </p>
  );
}
