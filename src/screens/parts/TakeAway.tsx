import { useState } from 'react';
import { useHref } from 'react-router';
import type { Ladder } from '#src/domain/ladder.ts';
import { FORMAT_LIST, FORMATS, type Format, writeIn } from '#src/exports/formats.ts';
import type { Report, Stamp } from '#src/exports/report.ts';
import { copyText, type TextSoon } from '#src/ui/copyText.ts';
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
  const copy = async (what: string, text: TextSoon, html?: TextSoon) => {
    const copied = await copyText(text, html);
    setState(
      copied
        ? { said: `${what} copied.` }
        : { said: `${what} could not be copied.`, text: await text },
    );
  };
  const save = async ({ ending, type }: Format, text: Promise<string>) => {
    const name = `${report().file}.${ending}`;
    download(name, new Blob([await text], { type: `${type};charset=utf-8` }));
    setState({ said: `Saved as ${name}.` });
  };
  const takeAway = async (format: Format) => {
    const [said, mark] = [report(), stamp()];
    const written = (each: Format) => writeIn(each, said, mark);
    try {
      if (format.does === 'save') await save(format, written(format));
      else if (format.does === 'copy') {
        const beside = format.with && written(FORMATS[format.with]);
        await copy('Text', written(format), beside);
      }
    } catch {
      setState({ said: `The code for ${format.name} could not be fetched. Is there a network?` });
    }
  };
  return (
    <Popover label="Take away">
      <ul className="grid w-60 gap-1.5">
        <Action icon="link" act={() => copy('Link', stamp().link)}>
          Copy link
        </Action>
        {FORMAT_LIST.map((format) => {
          if (format.does === 'accompany') return null;
          return (
            <Action key={format.name} icon={format.does} act={() => takeAway(format)}>
              {`${ACTIONS[format.does]} as ${format.name}`}
            </Action>
          );
        })}
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

const ACTIONS = { copy: 'Copy', save: 'Save' } as const;

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
