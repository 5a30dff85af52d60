import type { TrackGuess } from '#src/lexicon/lexicon.ts';
import { tellsTrack, trackOf } from '#src/lexicon/readTitle.ts';
import { trackNamed } from '#src/lexicon/words.ts';
import type { PageReading, RoleReading } from '../extract/reading.ts';
import { assemblingProblem } from '../problems/assembling.ts';
import { placeOn, quoted } from '../problems/place.ts';
import type { ImportProblem } from '../problems/problems.ts';
import { slugOf } from './slug.ts';

/** The id of the track that an input gives, or the one that titles suggest, with a remark where they are unsure. */
export function trackFor(
  reading: RoleReading,
  title: string,
  page: PageReading,
): { track: string; problems: ImportProblem[] } {
  const given = reading.track?.trim();
  if (given) return { track: trackId(given), problems: [] };
  const { track, sure } = guessFor(reading, page);
  return {
    track,
    problems: sure ? [] : [uncertainTrack(reading.file ?? page.file, reading.line, title, track)],
  };
}

/**
 * By the role's own title where it names a job, else by that of the role it is a form of, else by its page's: their own
 * roles bear the remark where that is unsure.
 */
function guessFor({ title, specialtyOf = '' }: RoleReading, page: PageReading): TrackGuess {
  const own = trackOf(title);
  const general = trackOf(specialtyOf);
  if (tellsTrack(title)) {
    const differs = tellsTrack(specialtyOf) && general.sure && general.track !== own.track;
    return differs ? { ...own, sure: false } : own;
  }
  const context = [specialtyOf, page.title].find(tellsTrack);
  return context === undefined ? own : { ...trackOf(context), sure: true };
}

/** The id of a track that is spelled in one of the usual ways, or in its own. */
export function trackId(spelled: string): string {
  return trackNamed(spelled) ?? slugOf(spelled, 'track');
}

/** The remark of a title that does not say whether its role manages people. */
export function uncertainTrack(
  file: string,
  line: number,
  title: string,
  track: string,
): ImportProblem {
  const taken = track === 'ic' ? 'an individual contributor' : 'management';
  return assemblingProblem('uncertain-track', placeOn(file, line), quoted(title), taken);
}
