import { useState } from 'react';
import { useHref } from 'react-router';
import type { Ladder } from '#src/domain/ladder.ts';
import { type Report, type Stamp, toCsv, toHtml, toJson, toMarkdown } from '#src/exports/report.ts';
import { copyText } from '#src/ui/copyText.ts';
import { download } from '#src/ui/download.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { Popover } from '#src/ui/Popover.tsx';
import { formatView, type View } from '../registry.ts';

interface TakeAwayProps {
  readonly ladder: Ladder;
  readonly view: View;
  /** Made when it is wanted. */
  readonly report: () => Report;
}

/** The ways to take along what a screen shows: its link, its text, its table, or a sheet of paper. */
export function TakeAway({ ladder, view, report }: TakeAwayProps) {
  const address = useHref(formatView(view));
  const [state, setState] = useState<State>({ said: '' });
  const stamp = (): Stamp => ({
    organisation: ladder.info.organisation.name,
    asOf: ladder.info.asOf,
    link: location.origin + address,
  });
  const copy = async (what: string, text: string, html?: string) => {
    const copied = await copyText(text, html);
    setState(copied ? { said: `${what} copied.` } : { said: `${what} could not be copied.`, text });
  };
  const save = (ending: string, type: string, text: string) => {
    const name = `${report().file}.${ending}`;
    download(name, new Blob([text], { type: `${type};charset=utf-8` }));
    setState({ said: `Saved as ${name}.` });
  };
  return (
    <Popover label="Take away">
      <ul className="grid w-60 gap-1.5">
        <Action icon="link" act={() => copy('Link', stamp().link)}>
          Copy link
        </Action>
        <Action
          icon="copy"
          act={() => copy('Text', toMarkdown(report(), stamp()), toHtml(report(), stamp()))}
        >
          Copy as Markdown
        </Action>
        <Action icon="save" act={() => save('csv', 'text/csv', toCsv(report(), stamp()))}>
          Save as CSV
        </Action>
        <Action icon="save" act={() => save('json', 'application/json', toJson(report(), stamp()))}>
          Save as JSON
        </Action>
        <Action icon="print" act={() => print()}>
          Print
        </Action>
      </ul>
      <p role="status" className="mt-2 min-h-6 text-[0.9375rem] text-soft">
        {state.said}
      </p>
      {state.text !== undefined && (
        <label className="grid gap-1 text-[0.9375rem]">
          Copy it from here:
          <textarea
            readOnly
            rows={6}
            value={state.text}
            className="w-60 rounded border border-edge bg-raised p-2 text-sm"
            onFocus={(event) => event.target.select()}
          />
        </label>
      )}
    </Popover>
  );
}

interface State {
  readonly said: string;
  /** What could not be copied, to copy it by hand. */
  readonly text?: string;
}

function Action({
  icon,
  act,
  children,
}: {
  icon: Parameters<typeof Icon>[0]['name'];
  act: () => void;
  children: string;
}) {
  return (
    <li>
      <button type="button" className="button w-full" onClick={act}>
        <Icon name={icon} /> {children}
      </button>
    </li>
  );
}
