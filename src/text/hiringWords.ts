import { hiringTime } from '#src/domain/hiring.ts';
import type { HiringStep } from '#src/domain/role.ts';
import * as counts from '#src/text/en/counts.ts';
import * as words from '#src/text/en/hiring.ts';

/** `8 steps: about 4 h 30 min in all, 50 min more if step 7 is asked for. 1 of them states no length.` */
export function hiringInWords(steps: readonly HiringStep[]): string {
  const { untimed } = hiringTime(steps);
  const times = timesInWords(steps);
  const count = counts.steps(steps.length);
  const untold = untimed === steps.length ? words.NO_LENGTH : words.withoutLength(untimed);
  return [times ? `${count}: ${times}.` : `${count}.`, ...(untimed > 0 ? [`${untold}.`] : [])].join(
    ' ',
  );
}

function timesInWords(steps: readonly HiringStep[]): string {
  const { sure, possible, optional, isWhole } = hiringTime(steps);
  const more =
    optional.length > 1
      ? words.moreIfAll(inHours(possible), optional.length)
      : words.moreIfStep(inHours(possible), optional[0] ?? 0);
  return [
    ...(sure > 0 ? [(isWhole ? words.aboutInAll : words.atLeastInAll)(inHours(sure))] : []),
    ...(possible > 0 ? [more] : []),
  ].join(', ');
}

/** `4 h 35 min`. */
export function inHours(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours && words.hours(hours), rest && words.minutes(rest)].filter(Boolean).join(' ');
}
