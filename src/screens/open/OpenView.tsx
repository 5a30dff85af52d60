import { Suspense, useEffect, useRef, useState } from 'react';
import { OPEN_WORDS } from '#src/text/en/open.ts';
import { SHARED_WORDS } from '#src/text/en/shared.ts';
import { onDemand } from '#src/ui/onDemand.tsx';
import { useInBrowser } from '#src/ui/useInBrowser.ts';
import type { ScreenProps } from '../screenTypes.ts';
import { BuildCommand } from './BuildCommand.tsx';
import { Door } from './Door.tsx';
import type { Gathered } from './gather.ts';
import { InsteadDialog } from './InsteadDialog.tsx';
import './open.css';
import { Samples } from './Samples.tsx';
import type { openScreen } from './screen.ts';
import type { Given } from './session.ts';
import { useDrop } from './useDrop.ts';
import { useOpenSession } from './useOpenSession.ts';
import { Workbench } from './Workbench.tsx';

/** Most who look in have opened nothing yet, and a server knows of nothing that is kept. */
const kept = onDemand(async () => (await import('./OpenedList.tsx')).OpenedList);

/**
 * Opens a ladder of one's own: the door, and once something was given what was recognised in it. What is rendered ahead is
 * the same for everybody, and reads without scripts.
 */
export function OpenView(_: ScreenProps<typeof openScreen>) {
  const { session, opening } = useOpenSession();
  const isHere = useInBrowser(true, false);
  const [keepsNothing, setKeepsNothing] = useState(false);
  const [found, setPassed] = useState<readonly string[]>([]);
  const [instead, setInstead] = useState<Given>();
  const heading = useRef<HTMLHeadingElement>(null);
  const hadGiven = useRef(false);
  const isGiven = opening.given !== undefined;
  useEffect(() => {
    // What was pressed to be rid of it is gone with it.
    if (hadGiven.current && !isGiven) heading.current?.focus();
    hadGiven.current = isGiven;
  }, [isGiven]);
  const give = (given: Given) => {
    // Only of what would be lost is asked: whatever else is in hand can be given again.
    if (session.isAtStake()) setInstead(given);
    else session.give(given);
  };
  const take = ({ files, passed }: Gathered) => {
    setPassed(passed);
    if (files.length > 0) give({ kind: 'files', files });
    else session.refuseEmpty();
  };
  // Of what was let go of again nothing is told.
  const passed = opening.given || opening.trouble ? found : [];
  // All the while: for what is let go where nothing takes it, a browser leaves the page.
  const dropping = useDrop(take);
  return (
    <article className="mx-auto max-w-6xl px-4 pt-6 pb-16 sm:px-6 sm:pt-8">
      <h1 ref={heading} tabIndex={-1} className="font-serif text-3xl leading-tight sm:text-4xl">
        {SHARED_WORDS.openYourOwn}
      </h1>
      {opening.given ? (
        <Workbench {...{ session, opening, keepsNothing, dropping, passed }} />
      ) : (
        <>
          <p className="mt-3 max-w-[46rem] sm:text-lg">{OPEN_WORDS.lead}</p>
          <Door {...{ session, dropping, passed, take }} trouble={opening.trouble} />
          <p className="mt-3 max-w-[46rem] text-[0.9375rem] text-soft">{OPEN_WORDS.private}</p>
          <p className="mt-3 hidden max-w-[46rem] noscript:block">{OPEN_WORDS.noScripts}</p>
          {isHere && (
            <Suspense>
              <kept.Component onKeepsNothing={setKeepsNothing} />
            </Suspense>
          )}
          <Samples session={session} />
          <How />
          <Command />
        </>
      )}
      {instead && (
        <InsteadDialog
          given={instead}
          onRead={() => session.give(instead)}
          onClose={() => setInstead(undefined)}
        />
      )}
    </article>
  );
}

function How() {
  return (
    <section aria-labelledby="how" className="mt-12">
      <h2 id="how" className="font-serif text-2xl">
        {OPEN_WORDS.goesTitle}
      </h2>
      <ol className="mt-4 grid gap-6 md:grid-cols-3">
        {OPEN_WORDS.goes.map(([title, text], at) => (
          <li key={title} className="border-t border-rule pt-3">
            <span aria-hidden="true" className="font-serif text-3xl leading-none text-numeral">
              {at + 1}
            </span>
            <h3 className="mt-1 font-semibold">{title}</h3>
            <p className="text-soft">{text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The way for who has a terminal, or no scripts. */
function Command() {
  return (
    <section aria-labelledby="command" className="mt-12">
      <h2 id="command" className="font-serif text-2xl">
        {OPEN_WORDS.commandTitle}
      </h2>
      <p className="mt-1 max-w-[46rem] text-soft">{OPEN_WORDS.commandLead}</p>
      <BuildCommand file="FOLDER.zip" />
    </section>
  );
}
