import type { Entry, PlanLine } from '#src/domain/plan/plan.ts';
import * as words from '#src/text/en/planScreen.ts';
import * as plans from '#src/text/en/planWords.ts';
import { dayInWords } from '#src/text/planWords.ts';
import type { Desk } from '../parts/plan/desk.ts';
import { NoteText } from '../parts/plan/NoteText.tsx';
import { DueField } from './DueField.tsx';
import { EvidenceField } from './EvidenceField.tsx';
import { MarkField, MarkInWords } from './MarkField.tsx';
import { NoteField } from './NoteField.tsx';
import { sideWordsFor } from './sideWords.ts';

interface LineEditorProps {
  readonly line: PlanLine;
  readonly entry: Entry;
  readonly desk: Desk;
}

/** All that can be said of a line. What the other side says is read beside it, and never changed here. */
export function LineEditor({ line: { id: line }, entry, desk }: LineEditorProps) {
  const { side, edit } = desk;
  const isOwn = side === 'own';
  return (
    <div className="mt-4 grid gap-5">
      <MarkField
        label={isOwn ? words.howFarAmI : words.howFarAreThey}
        mark={entry.marks[side]}
        onMark={(mark) => edit({ kind: 'mark', line, side, mark })}
      />
      <OtherSide entry={entry} desk={desk} />
      <NoteField
        label={sideWordsFor(side)[side].note}
        text={entry.notes[side] ?? ''}
        onNote={(text) => edit({ kind: 'note', line, side, text })}
      />
      <EvidenceField line={line} evidence={entry.evidence} desk={desk} isReadOnly={!isOwn} />
      {isOwn ? (
        <DueField date={entry.due} onDate={(date) => edit({ kind: 'due', line, date })} />
      ) : (
        entry.due && (
          <p>
            <b className="font-semibold">{plans.due}:</b> {dayInWords(entry.due)}
          </p>
        )
      )}
    </div>
  );
}

function OtherSide({ entry, desk }: Pick<LineEditorProps, 'entry' | 'desk'>) {
  const other = desk.side === 'own' ? 'manager' : 'own';
  const { name, note } = sideWordsFor(desk.side)[other];
  const { [other]: mark } = entry.marks;
  const { [other]: said } = entry.notes;
  if (!mark && !said) return null;
  return (
    <div className="border-l-2 border-edge pl-4">
      {mark && (
        <p className="flex flex-wrap items-center gap-x-2">
          <b className="font-semibold">{name}:</b> <MarkInWords mark={mark} />
        </p>
      )}
      {said && (
        <div className="mt-1">
          <p className="font-semibold">{note}</p>
          <div className="note-text">
            <NoteText text={said} />
          </div>
        </div>
      )}
    </div>
  );
}
