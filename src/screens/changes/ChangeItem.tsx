import { CHANGE_KINDS, type Change, isLine } from '#src/domain/editions/change.ts';
import type { Source } from '#src/domain/role.ts';
import { type ChangeNames, changeInWords } from '#src/text/changeWords.ts';
import * as words from '#src/text/en/changeList.ts';
import { phrase } from '#src/ui/phrase.ts';
import { Rewording } from '../parts/Rewording.tsx';
import { SourceOf } from '../parts/SourceNote.tsx';
import { DeedMark } from './DeedMark.tsx';

interface ChangeItemProps {
  readonly names: ChangeNames;
  readonly change: Change;
  /** Every source that there is or was, by its id. */
  readonly sources: ReadonlyMap<string, Source>;
}

/** One change: what happened, what stood there and stands there now, and where both are said. */
export function ChangeItem({ names, change, sources }: ChangeItemProps) {
  const { what, before, after, note } = changeInWords(change, names);
  return (
    <li className="grid max-w-[52rem] grid-cols-[1.5rem_1fr] gap-x-3">
      <DeedMark deed={CHANGE_KINDS[change.kind].deed} />
      <div className="min-w-0 wrap-anywhere">
        <b className="font-semibold">{what}</b>
        {': '}
        <Values change={change} before={before} after={after} />
        {note && <span className="block text-[0.9375rem] text-soft">{note}</span>}
        <Said {...change.sources} sources={sources} />
      </div>
    </li>
  );
}

interface ValuesProps {
  readonly change: Change;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** What stood there is struck out only where something stands in its place. */
function Values({ change, before, after }: ValuesProps) {
  if (before === undefined || after === undefined || before === after) return after ?? before;
  const [was, is] = [change.before, change.after];
  if (was && is && isLine(was) && isLine(is))
    return <Rewording pair={{ before: was, after: is }} />;
  return (
    <>
      <del className="block text-soft">
        <span className="sr-only">{words.before}</span>
        {before}
      </del>
      <ins className="block bg-changed-wash no-underline">
        <span className="sr-only">{words.now}</span>
        {after}
      </ins>
    </>
  );
}

/** Where it is said now; where it was, of what is not said any more. */
function Said({ sources, before, after }: Change['sources'] & Pick<ChangeItemProps, 'sources'>) {
  const place = after ?? before;
  const source = place && sources.get(place.id);
  if (!source) return null;
  const said = (
    <>
      <SourceOf {...{ source, place }} />
      {place.line !== undefined && words.line(place.line)}
    </>
  );
  return (
    <span className="block text-sm text-soft">
      {phrase(after ? words.said(said) : words.saidBefore(said))}
    </span>
  );
}
