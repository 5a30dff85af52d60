import type { ExperiencePoint } from '#src/domain/experience.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import { isWelcome } from '#src/layout/experienceMarks.ts';
import * as words from '#src/text/en/experience.ts';
import { SECTION_WORDS } from '#src/text/en/sections.ts';
import { trackColour } from '../parts/Role.tsx';
import { Glyph } from './Glyph.tsx';
import { formOf } from './wording.ts';

interface LegendProps {
  readonly ladder: Ladder;
  readonly points: readonly ExperiencePoint[];
  readonly letters: ReadonlyMap<string, string>;
  readonly isMerged: boolean;
}

const FORMS = [
  { form: 'exact', said: words.exactly },
  { form: 'span', said: words.range },
  { form: 'open', said: words.atLeast },
] as const;

/** What the marks mean, as far as they occur. */
export function Legend({ ladder, points, letters, isMerged }: LegendProps) {
  const tracks = new Set(points.map(({ role }) => role.track));
  const forms = new Set(points.map(({ years }) => formOf(years)));
  const plain = {
    letter: '',
    isWelcome: false,
    colour: 'var(--color-soft)',
    form: 'exact',
  } as const;
  return (
    <ul
      aria-label={words.legend}
      className="flex flex-wrap items-center gap-x-6 gap-y-2 text-[0.9375rem] text-soft"
    >
      {ladder.info.tracks
        .filter(({ id }) => tracks.size > 1 && tracks.has(id))
        .map(({ id, title }) => (
          <Entry
            key={id}
            said={title}
            {...plain}
            letter={letters.get(id) ?? ''}
            colour={trackColour(id)}
          />
        ))}
      {FORMS.filter(({ form }) => forms.has(form)).map(({ form, said }) => (
        <Entry key={form} said={said} {...plain} form={form} />
      ))}
      {points.some(isWelcome) && <Entry said={SECTION_WORDS.niceToHaves.is} {...plain} isWelcome />}
      {isMerged && <li>{words.numberBelow}</li>}
    </ul>
  );
}

type Sample = Omit<Parameters<typeof Glyph>[0], 'x' | 'mark'>;

function Entry({ said, ...sample }: Sample & { said: string }) {
  const isTall = sample.form !== 'exact';
  return (
    <li className="flex items-center gap-2">
      <svg aria-hidden="true" width="24" height={isTall ? 40 : 24} className="shrink-0">
        <Glyph
          x={12}
          mark={{ foot: isTall ? 30 : 12, head: 7, top: 2, radius: isTall ? 7 : 9 }}
          {...sample}
        />
      </svg>
      {said}
    </li>
  );
}
