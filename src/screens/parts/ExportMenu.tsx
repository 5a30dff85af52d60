import { useState } from 'react';
import { useHref } from 'react-router';
import { FORMAT_LIST, FORMATS, type Format, writeIn } from '#src/exports/formats.ts';
import type { Stamp } from '#src/exports/report.ts';
import { copyText, type TextSoon } from '#src/ui/copyText.ts';
import { download } from '#src/ui/download.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { formatView } from '../registry.ts';
import type { Exported, ExportProps } from './Export.tsx';

/** The formats that there are of what can be exported here, and paper. */
export function ExportMenu({
  ladder,
  view,
  report,
  isWide = false,
  also = [],
  isPrinted = true,
}: ExportProps & {
  /** Whether paper is one of its forms. */
  readonly isPrinted?: boolean;
}) {
  const link = location.origin + useHref(formatView(view));
  const [state, setState] = useState<State>({ said: '' });
  const { organisation, asOf } = ladder.info;
  const stamp: Stamp = { organisation: organisation.name, asOf, link };
  const act = async (exported: Exported, format: Format) => {
    try {
      setState({ said: 'One moment.' });
      setState(await exportIn(exported, format, stamp));
    } catch {
      setState({ said: `${format.name} could not be made. Is there a network?` });
    }
  };
  const formats = (exported: Exported) =>
    FORMAT_LIST.filter(({ isWide }) => !isWide || exported.isWide).map((format) => (
      <Item key={format.name} icon={format.does} act={() => act(exported, format)}>
        {format.does === 'copy' ? `Copy as ${format.name}` : format.name}
      </Item>
    ));
  return (
    <>
      <ul>
        {formats({ report, isWide })}
        {isPrinted && (
          <Item icon="print" act={() => print()}>
            Print
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
          Copy it from here:
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

interface State {
  readonly said: string;
  /** What could not be copied, to copy it by hand. */
  readonly text?: string;
}

/** Exports something; tells what has come of it. Rejects where its code or its texts cannot be fetched. */
async function exportIn({ report }: Exported, format: Format, stamp: Stamp): Promise<State> {
  if (format.does === 'copy') {
    // Promised to the clipboard before anything is awaited.
    const soon = Promise.resolve(report());
    const text = soon.then((said) => writeIn(format, said, stamp));
    const beside = soon.then((said) => writeIn(FORMATS.html, said, stamp));
    return copied(text, beside);
  }
  const said = await report();
  const name = said.file + format.ending;
  const leftOut: string[] = [];
  const file = await writeIn(format, said, stamp, (what) => leftOut.push(what));
  download(name, new Blob([file], { type: format.type }));
  return { said: [`Saved as ${name}.`, ...leftOut.map((what) => `${what}.`)].join(' ') };
}

async function copied(text: TextSoon, html: TextSoon): Promise<State> {
  const isCopied = await copyText(text, html);
  return isCopied
    ? { said: 'Text copied.' }
    : { said: 'Text could not be copied.', text: await text };
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
