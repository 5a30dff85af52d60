import { useState } from 'react';
import {
  MISSING_OF_LINE,
  type MissingOfLine,
  type PromotionCase,
} from '#src/domain/plan/promotionCase.ts';
import * as words from '#src/text/en/planCase.ts';
import * as plans from '#src/text/en/planWords.ts';
import { LinkToLine } from './LineInCase.tsx';

/** What a reader would miss, before the case is handed in, each with the way to the lines that it is about. */
export function Missing({ shown }: { shown: PromotionCase }) {
  const kinds = MISSING_OF_LINE.map((kind) => [kind, linesThatLack(shown, kind)] as const).filter(
    ([, lines]) => lines.length > 0,
  );
  const isWhole = shown.missing.length === 0 && kinds.length === 0;
  return (
    <section aria-labelledby="before-you-hand-it-in" className="case-missing">
      <h2 id="before-you-hand-it-in" className="font-bold">
        {words.beforeHandingIn}
      </h2>
      {isWhole && <p className="mt-1 text-soft">{words.nothingMissing}</p>}
      <ul className="mt-1 grid gap-1">
        {shown.missing.map((each) => (
          <li key={each}>{words.MISSING_OF_CASE_WORDS[each]}</li>
        ))}
        {kinds.map(([kind, lines]) => (
          <li key={kind}>
            <Lacking kind={kind} lines={lines} step={shown.step} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The lines that lack something, for who asks: they are there once it is opened. */
function Lacking({
  kind,
  lines,
  step,
}: { kind: MissingOfLine } & Pick<PromotionCase, 'lines' | 'step'>) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="w-fit py-0.5">
        {plans.lines(lines.length)}: {words.MISSING_OF_LINE_WORDS[kind]}
      </summary>
      {isOpen && (
        <ul className="case-lacking mb-2 grid gap-0.5">
          {lines.map((told) => (
            <li key={told.line.id}>
              <LinkToLine told={told} step={step}>
                {told.line.text}
              </LinkToLine>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

function linesThatLack({ lines }: PromotionCase, kind: MissingOfLine) {
  return lines.filter(({ missing }) => missing.includes(kind));
}
