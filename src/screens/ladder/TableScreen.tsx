import { useEffect, useMemo, useRef } from 'react';
import { once } from '#src/domain/once.ts';
import * as words from '#src/text/en/ladder.ts';
import { stationsOf } from './cells.ts';
import { LadderTable } from './LadderTable.tsx';
import { SelectedRole } from './SelectedRole.tsx';
import { entryIn, useWalk } from './useWalk.ts';
import { type ShapeProps, withoutFocus } from './viewChanges.ts';

/** The ladder as a table, with the selected role's essentials before it. */
export function TableScreen(props: ShapeProps) {
  const { ladder, drawn, texts, view, isFaded, go, onRetry } = props;
  const frame = useRef<HTMLElement>(null);
  const stations = useMemo(() => once(() => stationsOf(drawn)), [drawn]);
  const walk = useWalk(drawn, stations, view.focus);
  const selected = view.focus === undefined ? undefined : ladder.byId.get(view.focus);

  useEffect(() => {
    if (frame.current && view.focus !== undefined) {
      entryIn(frame.current, view.focus)?.scrollIntoView({ block: 'nearest' });
    }
  }, [view.focus]);

  const close = () => {
    go(withoutFocus(view));
    if (frame.current && view.focus !== undefined) entryIn(frame.current, view.focus)?.focus();
  };
  return (
    <>
      <div className="no-print border-b border-rule px-4 py-2 sm:px-6">{props.controls}</div>
      <div className="flex min-h-0 grow flex-col lg:flex-row-reverse">
        {selected && (
          <SelectedRole {...{ ladder, texts, onRetry, view, go }} role={selected} onClose={close} />
        )}
        <section
          ref={frame}
          aria-label={words.asTable}
          className="grow px-4 pb-10 sm:px-6 lg:overflow-auto lg:px-0"
          onKeyDown={walk.onKeyDown}
        >
          <LadderTable
            ladder={drawn}
            orientation="standing"
            isFaded={isFaded}
            tabStop={walk.at}
            selected={view.focus}
            isUnseen={false}
          />
        </section>
      </div>
    </>
  );
}
