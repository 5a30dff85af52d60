import type { HiringStep, Indicator } from '#src/domain/role.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { counted } from './words.ts';

/** The indicators by which a role's results are seen. */
export function Indicators({ indicators }: { indicators: readonly Indicator[] }) {
  if (indicators.length === 0) return null;
  return (
    <section aria-labelledby="about-indicators" className="mt-10">
      <h2 id="about-indicators" className="font-serif text-2xl">
        Performance indicators
      </h2>
      <ul className="mt-3 grid gap-x-8 gap-y-1.5 border-t border-rule pt-4 sm:grid-cols-2">
        {indicators.map(({ title, details }) => (
          <li key={title}>
            {title}
            {details?.map((detail) => (
              <span key={detail} className="block text-sm text-soft">
                {detail}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The hiring process as a timeline, with the time that it takes as far as that is stated. */
export function Hiring({ steps }: { steps: readonly HiringStep[] }) {
  if (steps.length === 0) return null;
  return (
    <section aria-labelledby="about-hiring" className="mt-10">
      <h2 id="about-hiring" className="font-serif text-2xl">
        Hiring process
      </h2>
      <p className="mt-1 flex items-center gap-2 text-soft">
        <Icon name="clock" /> {lengthInWords(steps)}
      </p>
      <ol className="mt-4 border-l-2 border-rule pl-6">
        {steps.map(({ title, minutes, with: host, optional }, at) => (
          <li key={`${title} ${at.toString()}`} className="relative pb-5 last:pb-0">
            <span
              aria-hidden="true"
              className={`absolute -left-[2.07rem] top-1.5 size-3.5 rounded-full border-2 border-edge ${optional ? 'bg-paper' : 'bg-edge'}`}
            />
            <span className="font-semibold">{title}</span>
            {optional && <span className="text-soft"> · may be asked for</span>}
            <span className="block text-[0.9375rem] text-soft">
              {[host && `with ${host}`, minutes !== undefined && `${minutes} minutes`]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Counts the steps and adds up the stated times; what may be asked for or has no stated length is said apart. */
function lengthInWords(steps: readonly HiringStep[]): string {
  const minutesOf = (list: readonly HiringStep[]) =>
    list.reduce((sum, { minutes = 0 }) => sum + minutes, 0);
  const sure = minutesOf(steps.filter(({ optional }) => !optional));
  const possible = minutesOf(steps) - sure;
  const meetings = steps.filter((step) => step.with !== undefined);
  const untimed = meetings.filter(({ minutes }) => minutes === undefined).length;
  return [
    counted(steps.length, 'step'),
    sure > 0 && inHours(sure),
    possible > 0 && `up to ${inHours(possible)} more if asked for`,
    untimed > 0 && `${untimed} without a stated length`,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** `4 h 35 min`. */
function inHours(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours && `${hours} h`, rest && `${rest} min`].filter(Boolean).join(' ');
}
