import { useMemo, useRef, useState } from 'react';
import { useHref } from 'react-router';
import { OPENED } from '#src/dataset/root.ts';
import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import { exampleRole } from '#src/domain/outlook.ts';
import type { RoleId } from '#src/domain/role.ts';
import { siteName } from '#src/domain/site.ts';
import { keepHere } from '#src/storage/here.ts';
import * as counts from '#src/text/en/counts.ts';
import * as words from '#src/text/en/ladder.ts';
import { LANGUAGE } from '#src/text/en/language.ts';
import { SHARED_WORDS } from '#src/text/en/shared.ts';
import { withDigits } from '#src/text/format.ts';
import { Link } from '#src/ui/Link.tsx';
import { OPEN } from '../open/screen.ts';
import { RolePicker } from '../parts/RolePicker.tsx';
import { useHere } from '../parts/useHere.ts';
import { formatView } from '../registry.ts';
import { roleView } from '../role/screen.ts';
import { ROLES } from '../roles/screen.ts';
import { NextSteps } from './NextSteps.tsx';

/** What this is, in a sentence; who one is, by role; and what somebody in that role asks first. */
export function FrontDoor({ ladder }: { ladder: Ladder }) {
  const { info, roles } = ladder;
  const here = useHere(ladder);
  const example = useMemo(() => exampleRole(ladder), [ladder]);
  const from = here ?? example;
  return (
    <section lang={LANGUAGE} className="front-door no-print" aria-labelledby="what-this-is">
      <div className="flex flex-wrap items-baseline gap-x-4">
        <h1
          id="what-this-is"
          tabIndex={-1}
          className="font-serif text-[1.375rem] leading-snug font-semibold sm:text-2xl"
        >
          {words.whatThisIs(siteName(info))}
        </h1>
        <p className="text-[0.9375rem] text-soft max-xl:hidden">
          {info.title} · {withDigits(counts.roles(roles.length))}
        </p>
        {/* Above the pages of an opened ladder there is one already. */}
        {OPENED === undefined && (
          <Link
            to={formatView(OPEN)}
            className="link ms-auto text-[0.9375rem] text-soft max-lg:hidden"
          >
            {SHARED_WORDS.openYourOwn}
          </Link>
        )}
      </div>
      <div className="known-here mt-2 grid gap-x-8 gap-y-4 lg:grid-cols-[22rem_1fr]">
        <WhoIAm ladder={ladder} />
        {from && (
          <div className="min-w-0">
            <p className="text-[0.9375rem] text-soft">
              {here ? words.fromWhereYouAre : words.forExampleFrom(labelOf(ladder, from))}
            </p>
            <NextSteps ladder={ladder} from={from} />
          </div>
        )}
      </div>
    </section>
  );
}

/** The field for one's role, and once that is chosen the role itself. Without scripts what is typed finds it in the list. */
function WhoIAm({ ladder }: { ladder: Ladder }) {
  const here = useHere(ladder);
  const list = useHref(formatView(ROLES));
  const [isChanging, setChanging] = useState(false);
  const own = useRef<HTMLDivElement>(null);
  // What was pressed goes with the choice; the focus stays near.
  const change = (isOn: boolean) => {
    own.current?.focus();
    setChanging(isOn);
  };
  const choose = (role: RoleId | undefined) => {
    change(false);
    keepHere(role);
  };
  return (
    <div ref={own} tabIndex={-1} className="min-w-0 outline-none">
      {here && !isChanging ? (
        <>
          <p className="text-[0.9375rem] font-medium">
            {SHARED_WORDS.yourRole}
            <span className="font-normal text-soft">{words.keptHere}</span>
          </p>
          <p className="mt-1 flex min-h-11 flex-wrap items-center gap-x-3 gap-y-1">
            <Link to={formatView(roleView(here.id))} className="link text-lg font-semibold">
              {labelOf(ladder, here)}
            </Link>
            <button type="button" className="link text-[0.9375rem]" onClick={() => change(true)}>
              {words.change}
            </button>
            <button
              type="button"
              className="link text-[0.9375rem]"
              aria-label={SHARED_WORDS.forgetMyRole}
              onClick={() => choose(undefined)}
            >
              {words.forget}
            </button>
          </p>
        </>
      ) : (
        <form action={list} onSubmit={(event) => event.preventDefault()}>
          <RolePicker
            ladder={ladder}
            label={SHARED_WORDS.yourRole}
            without={[]}
            onPick={choose}
            searched="q"
          />
          <button type="submit" className="button mt-2 hidden noscript:flex">
            {words.findInList}
          </button>
        </form>
      )}
    </div>
  );
}
