import type { ReactNode } from 'react';
import type { Ladder } from '#src/domain/ladder.ts';
import { isAlong } from '#src/domain/relations.ts';
import type { Role } from '#src/domain/role.ts';
import type { Step } from '#src/domain/steps.ts';
import {
  familyTitle,
  GradeNumeral,
  RoleLink,
  Station,
  StatusMark,
  trackColour,
  trackTitle,
} from '../parts/Role.tsx';

interface RungRowProps {
  readonly ladder: Ladder;
  readonly role: Role;
  /** The steps that leave the rung and lead to it: their lines meet in its station. */
  readonly above: Step | undefined;
  readonly below: Step | undefined;
  readonly children: ReactNode;
}

/** A rung with its station on the line, and beside it what is said of the step up to it. */
export function RungRow({ ladder, role, above, below, children }: RungRowProps) {
  return (
    <tr className="relative block border-t border-rule md:grid md:grid-cols-[20rem_1fr] lg:table-row print:table-row">
      <th
        scope="row"
        className="block py-5 pl-9 align-top font-normal md:col-span-2 lg:table-cell lg:pr-4 print:table-cell"
      >
        {above && <StepStroke step={above} className="top-0 h-[32px]" />}
        {below && <StepStroke step={below} className="bottom-0 top-[32px]" />}
        <span className="absolute left-0 top-[22px]" style={{ color: trackColour(role.track) }}>
          <Station status={role.status} />
        </span>
        <span className="flex items-start gap-3">
          <span className="min-w-10">
            <GradeNumeral role={role} size="sm" />
          </span>
          <span className="min-w-0">
            <RoleLink
              ladder={ladder}
              role={role}
              className="link text-lg font-semibold leading-snug wrap-anywhere"
            />
            <span className="block text-[0.9375rem] text-soft">{familyTitle(ladder, role)}</span>
            <span className="block text-[0.9375rem] text-soft">
              {trackTitle(ladder, role)} <StatusMark role={role} />
            </span>
          </span>
        </span>
      </th>
      {children}
    </tr>
  );
}

/** The way along a step, in the colour of the rung that it leads to: broken unless it is a promotion. */
function StepStroke({ step, className }: { step: Step; className: string }) {
  const isPromotion = step.tie?.relations.some(isAlong);
  const stroke = isPromotion ? '' : step.tie ? 'border-dashed' : 'border-dotted';
  return (
    <span
      aria-hidden="true"
      className={`absolute left-[8px] border-l-4 ${stroke} ${className}`}
      style={{ borderColor: trackColour(step.to.track) }}
    />
  );
}
