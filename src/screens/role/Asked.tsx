import {
  anchorOf,
  type EffectiveExpectation,
  expectationsOf,
  isInherited,
  type Texts,
} from '#src/domain/effective.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import type { Role } from '#src/domain/role.ts';
import * as words from '#src/text/en/role.ts';
import { nothingListed } from '#src/text/partialWords.ts';
import { Link } from '#src/ui/Link.tsx';
import { onDemand } from '#src/ui/onDemand.tsx';
import { BuildsOn } from '../parts/BuildsOn.tsx';
import { Expectations } from '../parts/Expectations.tsx';
import { PartialNotes } from '../parts/PartialNotes.tsx';
import { ReadingChoice } from '../parts/ReadingChoice.tsx';
import { formatView } from '../registry.ts';
import type { RoleView } from './screen.ts';

const markNote = onDemand(async () => (await import('./MarkNote.tsx')).MarkNote);

interface AskedProps {
  readonly ladder: Ladder;
  readonly texts: Texts;
  readonly view: RoleView;
  readonly role: Role;
}

/** All that a described role asks, in either reading, and what is to be known of the list itself. */
export function Asked({ ladder, texts, view, role }: AskedProps) {
  const { mark } = view;
  const effective = expectationsOf(ladder, texts, role.id, 'effective');
  const shown =
    view.as === 'effective' ? effective : expectationsOf(ladder, texts, role.id, 'stated');
  const isMarked = (item: EffectiveExpectation) => anchorOf(item, role.id) === mark;
  const inherits =
    effective.undescribedAncestors.length > 0 ||
    effective.items.some((item) => isInherited(item, role.id));
  return (
    <>
      <div className="no-print mt-3 flex flex-wrap items-center gap-2 sm:mt-5">
        {inherits && <ReadingChoice view={view} />}
        <SourcesSwitch view={view} />
      </div>
      {view.as === 'effective' && effective.undescribedAncestors.length > 0 && (
        <div className="mt-3">
          <BuildsOn ladder={ladder} ancestors={effective.undescribedAncestors} />
        </div>
      )}
      <PartialNotes ladder={ladder} roles={[role.id]} reading={view.as} />
      {shown.items.length === 0 && (
        <p className="mt-8 text-soft">
          {role.status === 'future' ? words.announced : nothingListed(role)}
        </p>
      )}
      {mark !== undefined && !shown.items.some(isMarked) && (
        <markNote.Component view={view} mark={mark} isInherited={effective.items.some(isMarked)} />
      )}
      {role.status === 'future' && shown.items.length > 0 && (
        <p className="mt-8 text-soft">{words.announcedFamily}</p>
      )}
      <Expectations ladder={ladder} items={shown.items} role={role.id} mark={mark} />
    </>
  );
}

/** Where each line comes from is shown on request: most people read what is asked. Without scripts it is always shown. */
function SourcesSwitch({ view: { sources, ...view } }: { view: RoleView }) {
  return (
    <Link
      to={formatView(sources ? view : { ...view, sources: 'show' })}
      replace
      className="button noscript:hidden"
      aria-current={sources ? 'true' : undefined}
    >
      {sources ? words.hideSources : words.showSources}
    </Link>
  );
}
