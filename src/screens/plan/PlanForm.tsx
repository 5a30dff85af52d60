import { useId, useState } from 'react';
import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import { type Outlook, outlookOf, type Reach } from '#src/domain/outlook.ts';
import { routeBetween } from '#src/domain/plan/lines.ts';
import type { PlannedRole } from '#src/domain/plan/plan.ts';
import type { Role, RoleId } from '#src/domain/role.ts';
import * as counts from '#src/text/en/counts.ts';
import * as words from '#src/text/en/planScreen.ts';
import { RoleFields } from '../parts/RoleFields.tsx';

interface PlanFormProps {
  readonly ladder: Ladder;
  /** The role that somebody has, as far as is known. */
  readonly from: Role | undefined;
  readonly onMake: (route: readonly PlannedRole[]) => void;
}

/** From which role to which: the next level unless something else is chosen. */
export function PlanForm({ ladder, from: known, onMake }: PlanFormProps) {
  const name = useId();
  const [chosenFrom, setFrom] = useState<RoleId>();
  const [chosenTo, setTo] = useState<RoleId>();
  const from = ladder.byId.get(chosenFrom ?? '') ?? known;
  const choices = from ? choicesFrom(ladder, from) : [];
  const to = ladder.byId.get(chosenTo ?? '') ?? choices[0]?.reach.role;
  const isOffered = choices.some(({ reach }) => reach.role === to);
  const route = from && to ? routeBetween(ladder, from.id, to.id) : [];
  return (
    <form
      className="mt-6 grid max-w-[46rem] gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        if (route.length > 1) onMake(route);
      }}
    >
      <RoleFields
        ladder={ladder}
        fields={[
          {
            label: words.iAm,
            chosen: from,
            onPick: (id) => {
              setFrom(id);
              setTo(undefined);
            },
          },
        ]}
      />
      {from && (
        <fieldset className="min-w-0">
          <legend className="text-[0.9375rem] font-medium">{words.iWantToBe}</legend>
          {choices.length > 0 && (
            <div className="mark-choices mt-1.5 mb-3">
              {choices.map(({ way, reach: { role, steps } }) => (
                <label key={way} className="mark-choice">
                  <input
                    type="radio"
                    name={name}
                    checked={role === to}
                    onChange={() => setTo(role.id)}
                    className="size-4 shrink-0 accent-focus"
                  />
                  <span className="min-w-0">
                    <span className="block text-sm font-normal text-soft">
                      {way}
                      {steps > 1 && ` · ${counts.steps(steps)}`}
                    </span>
                    {labelOf(ladder, role)}
                  </span>
                </label>
              ))}
            </div>
          )}
          <RoleFields
            ladder={ladder}
            fields={[
              {
                label: choices.length > 0 ? words.orAnyOther : words.anyRole,
                chosen: isOffered ? undefined : to,
                onPick: setTo,
              },
            ]}
          />
        </fieldset>
      )}
      <p>
        <button type="submit" className="button button-primary" disabled={route.length < 2}>
          {words.makePlan}
        </button>
      </p>
    </form>
  );
}

interface Choice {
  readonly way: string;
  readonly reach: Reach;
}

/** The ways on from a role, each role once. */
function choicesFrom(ladder: Ladder, from: Role): readonly Choice[] {
  const outlook = outlookOf(ladder, from);
  const all = Object.entries(words.WAYS).flatMap(([way, name]): Choice[] => {
    const reach = outlook[way as keyof Outlook];
    return reach ? [{ way: name, reach }] : [];
  });
  return all.filter(
    ({ reach }, at) => all.findIndex((other) => other.reach.role === reach.role) === at,
  );
}
