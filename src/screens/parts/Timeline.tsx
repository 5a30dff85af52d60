import type { HiringStep } from '#src/domain/role.ts';
import * as words from '#src/text/en/expectations.ts';
import { hiringInWords } from '#src/text/hiringWords.ts';
import { Icon } from '#src/ui/Icon.tsx';

/** The steps to being hired as stations of one line, with the time that they take as far as that is stated. */
export function Timeline({ steps }: { steps: readonly HiringStep[] }) {
  return (
    <>
      <p className="flex gap-2 text-soft">
        <span className="mt-1">
          <Icon name="clock" />
        </span>
        {hiringInWords(steps)}
      </p>
      <ol className="mt-4">
        {steps.map((step, at) => (
          <Stop key={`${step.title} ${at.toString()}`} step={step} number={at + 1} />
        ))}
      </ol>
    </>
  );
}

/** As in a timetable: how long, the station on the line, and who is met. */
function Stop({ step, number }: { step: HiringStep; number: number }) {
  const { title, minutes, with: host, optional } = step;
  return (
    <li className="group grid grid-cols-[3.75rem_1.75rem_1fr] gap-x-3">
      <span className="pt-0.5 text-right tabular-nums text-soft">
        {minutes === undefined ? (
          <>
            <span aria-hidden="true">–</span>
            <span className="sr-only">{words.noLength}</span>
          </>
        ) : (
          <>
            {minutes}
            <span className="text-sm">{words.minutes}</span>
          </>
        )}
      </span>
      <span
        aria-hidden="true"
        className="relative flex justify-center before:absolute before:inset-y-0 before:border-l-2 before:border-edge group-first:before:top-4 group-last:before:bottom-[calc(100%-1rem)]"
      >
        <span
          className={`relative flex size-7 print:size-[1.4rem] items-center justify-center rounded-full border-2 border-edge bg-paper font-serif text-[0.9375rem] leading-none print:text-sm ${optional ? 'border-dashed text-soft' : ''}`}
        >
          {number}
        </span>
      </span>
      <span className="pb-4 group-last:pb-0 print:pb-1.5">
        <span className="font-semibold">{title}</span>
        {optional && <span className="text-soft">{words.maybe}</span>}
        {host && (
          <span className="block text-[0.9375rem] text-soft print:inline">
            {words.withWhom(host)}
          </span>
        )}
      </span>
    </li>
  );
}
