import { hiringTime } from '#src/domain/hiring.ts';
import type { HiringStep } from '#src/domain/role.ts';
import { counted } from './format.ts';

/** `8 steps: about 4 h 30 min in all, 50 min more if step 7 is asked for. 1 of them states no length.` */
export function hiringInWords(steps: readonly HiringStep[]): string {
  const { untimed } = hiringTime(steps);
  const times = timesInWords(steps);
  const count = counted(steps.length, 'step');
  const untold =
    untimed === steps.length
      ? 'No length is stated'
      : `${untimed} of them ${untimed === 1 ? 'states' : 'state'} no length`;
  return [times ? `${count}: ${times}.` : `${count}.`, ...(untimed > 0 ? [`${untold}.`] : [])].join(
    ' ',
  );
}

function timesInWords(steps: readonly HiringStep[]): string {
  const { sure, possible, optional, isWhole } = hiringTime(steps);
  const more =
    optional.length > 1
      ? `up to ${inHours(possible)} more if the ${optional.length} optional steps are asked for`
      : `${inHours(possible)} more if step ${optional[0]} is asked for`;
  return [
    ...(sure > 0 ? [`${isWhole ? 'about' : 'at least'} ${inHours(sure)} in all`] : []),
    ...(possible > 0 ? [more] : []),
  ].join(', ');
}

/** `4 h 35 min`. */
export function inHours(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours && `${hours} h`, rest && `${rest} min`].filter(Boolean).join(' ');
}
