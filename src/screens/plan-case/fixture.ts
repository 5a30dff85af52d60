import type { PlanLine } from '#src/domain/plan/plan.ts';
import type { CaseLine, PromotionCase } from '#src/domain/plan/promotionCase.ts';

function line(id: string, text: string, rest: Partial<PlanLine> = {}): PlanLine {
  return {
    id: `warden#${id}`,
    kind: 'new',
    section: 'responsibilities',
    theme: 'Care',
    text,
    ...rest,
  };
}

function told(of: PlanLine, rest: Partial<CaseLine> = {}): CaseLine {
  return { line: of, marks: {}, notes: {}, evidence: [], missing: [], ...rest };
}

/** A case at the Beacon Trust in which people have written whatever they may write. */
export const CASE_SHOWN: PromotionCase = {
  step: 0,
  from: { id: 'keeper', title: 'Keeper', grade: '2' },
  to: { id: 'warden', title: 'Warden', grade: '3' },
  gate: 'merit-and-company-need',
  summary:
    'I have kept the light for **three winters**.\n\n- No night dark\n- [The log](https://beacon.example/log_book)',
  lines: [
    told(
      line('r1', 'Trims every wick of the station', {
        kind: 'raised',
        before: 'Trims the wick',
        level: 'all wicks',
        levelBefore: 'one wick',
        details: ['By night too'],
      }),
      {
        marks: { own: 'consistently', manager: 'sometimes' },
        notes: {
          own: '# Winter\n\nSee https://beacon.example/a_b_c and `wick *cut*`.\n\n```\n12:00 *dark*\n```',
          manager: 'Agreed, but for **March**.',
        },
        evidence: [
          {
            id: 'a',
            text: 'Trimmed 400 wicks\nin one night',
            link: 'https://beacon.example/Wicks_(night)?a=b_c&d=e#f',
            date: '2026-01-31',
          },
          {
            id: 'b',
            text: 'Thanks of the pilots',
            link: 'pilots.example/thanks',
            date: '2026-02-28',
          },
          { id: 'c', text: '', link: 'mailto:crew@beacon.example' },
        ],
        due: '2026-12-31',
        missing: ['sides-differ'],
      },
    ),
    told(
      line('r2', 'Speaks for the rock', {
        theme: 'Talk',
        kind: 'changed',
        before: 'Speaks for the light',
      }),
      {
        marks: { own: 'not-yet' },
        notes: {
          own: '<script>alert("x")</script> [press](javascript:alert(1)) ![spy](https://spy.example/p.png) <img src=x onerror=alert(1)>',
        },
        evidence: [{ id: 'd', text: 'A bad link', link: 'javascript:alert(1)' }],
        missing: ['not-yet'],
      },
    ),
    told(line('r3', 'שומר על המגדלור', { theme: 'Care' }), {
      marks: { own: 'helping-others', manager: 'helping-others' },
      notes: { own: 'שלום **עולם**', manager: '灯台守の手引き 🎉👩‍👩‍👧' },
      evidence: [{ id: 'e', text: '設計レビュー', date: '2026-03-01' }],
    }),
    told(line('r4', `Rows ${'verylongword'.repeat(30)}`, { alternative: true }), {
      missing: ['no-mark', 'no-evidence'],
    }),
  ],
  others: [
    told(line('r5', 'Winds the clock')),
    told(line('r6', 'Keeps the boat', { kind: 'kept' })),
  ],
  missing: [],
  asOf: '2026-11-01',
};
