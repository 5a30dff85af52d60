import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { describe, expect, test } from 'vitest';
import { ladderOf, relation, role, textsOf } from '#src/domain/fixture.ts';
import { RELATION_KINDS, RELATIONS } from '#src/domain/relations.ts';
import { drawnFrom } from '#src/layout/fixture.ts';
import { Rungs } from '#src/screens/embed/Rungs.tsx';
import { Entry } from '#src/screens/ladder/Entry.tsx';
import { Legend } from '#src/screens/ladder/Legend.tsx';
import { Sheet } from '#src/screens/ladder/Sheet.tsx';
import { LADDER } from '#src/screens/ladder/screen.ts';
import { sceneOf } from '#src/screens/parts/drawing/drawing.ts';
import { Around } from '#src/screens/role/Around.tsx';
import { NextSteps } from '#src/screens/role/NextSteps.tsx';
import { RELATION_WORDS } from '#src/text/en/words.ts';

/** Every kind of relation is drawn, and said wherever a ladder is read rather than seen. */

const render = (element: ReactElement) =>
  renderToStaticMarkup(createElement(MemoryRouter, null, element));
const nothing = () => undefined;

/** Steps go by where they lead, on the page of the role at their start and on that of the one at their end. */
const STEPS = {
  along: ['Next level', 'Level below'],
  across: ['Switch of track', 'Reached by a switch'],
} as const;

describe.each(RELATION_KINDS)('%s', (kind) => {
  const [hand, mate] = [role('hand', '2'), role('mate', '2')];
  const ladder = ladderOf([hand, mate], [relation(kind, 'hand', 'mate')]);
  const texts = textsOf(ladder, {});
  const { name, forward, backward } = RELATION_WORDS[kind];
  const { isEssential = false } = RELATIONS[kind];
  const sheetOf = (of: typeof hand) =>
    render(
      createElement(Sheet, {
        ladder,
        texts,
        role: of,
        view: LADDER,
        go: nothing,
        onClose: nothing,
      }),
    );

  test('is drawn where its layer is on, and has its place in the legend', () => {
    const { links } = sceneOf(ladder, drawnFrom(ladder, { kinds: [kind] }), [kind]);
    expect(links.map((link) => link.kind)).toEqual([kind]);
    const legend = createElement(Legend, { ladder, layers: [kind], onChange: nothing });
    expect(render(legend)).toContain(name);
  });

  test('is said in the table', () => {
    const entry = { ladder, role: hand, isFaded: false, isTabStop: false, isSelected: false };
    expect(render(createElement(Entry, entry))).toContain(`${forward} Mate`);
  });

  test('is said on the pages of both of its roles', () => {
    const page = (of: typeof hand) =>
      render(createElement(NextSteps, { ladder, texts, role: of })) +
      render(createElement(Around, { ladder, role: of }));
    const { step } = RELATIONS[kind];
    const [on, back] = step ? STEPS[step] : [forward, backward];
    expect(page(hand)).toMatch(new RegExp(`>${on}</h2>.*>Mate</a>`));
    expect(page(mate)).toMatch(new RegExp(`>${back}</h2>.*>Hand</a>`));
  });

  test('is said on the sheet and in an embed exactly where it is essential', () => {
    expect(sheetOf(hand).includes(`>${forward}</h3>`)).toBe(isEssential);
    expect(sheetOf(mate).includes(`>${backward}</h3>`)).toBe(isEssential);
    const embed = render(createElement(Rungs, { ladder, view: { ...LADDER, focus: 'hand' } }));
    expect(/(?:Leads to|: )\s?Mate/.test(embed)).toBe(isEssential);
  });
});
