import { useState } from 'react';
import { FORMAT_LIST, type Format } from '#src/exports/formats.ts';
import * as words from '#src/text/en/exporting.ts';
import { Icon } from '#src/ui/Icon.tsx';
import type { Exported, ExportProps } from './Export.tsx';
import { type ExportState, exportIn } from './exportIn.ts';
import { useStamp } from './useStamp.ts';

/** The formats that there are of what can be exported here, and paper. */
export function ExportMenu({
  ladder,
  view,
  asOf,
  report,
  isWide = false,
  also = [],
  isPrinted = true,
}: ExportProps & {
  /** Whether paper is one of its forms. */
  readonly isPrinted?: boolean;
}) {
  const stamp = useStamp(ladder, view, asOf);
  const [state, setState] = useState<ExportState>({ said: '' });
  const act = async (exported: Exported, format: Format) => {
    setState({ said: words.oneMoment });
    setState(await exportIn(exported, format, stamp));
  };
  const formats = (exported: Exported) =>
    FORMAT_LIST.filter(({ isWide }) => !isWide || exported.isWide).map((format) => (
      <Item key={format.name} icon={format.does} act={() => act(exported, format)}>
        {format.does === 'copy' ? words.copyAs(format.name) : format.name}
      </Item>
    ));
  return (
    <>
      <ul>
        {formats({ report, isWide })}
        {isPrinted && (
          <Item icon="print" act={() => print()}>
            {words.print}
          </Item>
        )}
      </ul>
      {also.map(({ name, ...exported }) => (
        <details key={name} className="mt-1 border-t border-rule pt-1">
          <summary className="menu-item">{name}</summary>
          <ul>{formats(exported)}</ul>
        </details>
      ))}
      <p role="status" className="px-2.5 text-[0.9375rem] text-soft not-empty:py-1.5">
        {state.said}
      </p>
      {state.text !== undefined && (
        <label className="grid gap-1 px-2.5 pb-2 text-[0.9375rem]">
          {words.copyFromHere}
          <textarea
            readOnly
            rows={6}
            value={state.text}
            className="w-full rounded border border-edge bg-raised p-2 text-sm"
            onFocus={(event) => event.target.select()}
          />
        </label>
      )}
    </>
  );
}

interface ItemProps {
  readonly icon: Parameters<typeof Icon>[0]['name'];
  readonly act: () => void;
  readonly children: string;
}

function Item({ icon, act, children }: ItemProps) {
  return (
    <li>
      <button type="button" className="menu-item" onClick={act}>
        <Icon name={icon} /> {children}
      </button>
    </li>
  );
}
