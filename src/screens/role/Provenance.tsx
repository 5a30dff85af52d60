import type { Ladder } from '#src/domain/ladder.ts';
import type { RoleText } from '#src/domain/role.ts';
import { SourceNote } from '../parts/SourceNote.tsx';

/** Which page a role's text goes back to. */
export function Provenance({ ladder, text }: { ladder: Ladder; text: RoleText }) {
  return (
    <footer className="mt-12 border-t border-rule pt-4 text-[0.9375rem] text-soft print:mt-3 print:pt-1">
      {text.source && (
        <p>
          Source: <SourceNote ladder={ladder} place={text.source} />. Facts are kept, the wording is
          this dataset’s own.
        </p>
      )}
    </footer>
  );
}
