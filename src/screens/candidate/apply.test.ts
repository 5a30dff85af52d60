import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { describe, expect, test } from 'vitest';
import { asks, ladderOf, role, textsOf } from '#src/domain/fixture.ts';
import { CandidateInShort } from '../embed/CandidateInShort.tsx';
import { CandidateView } from './CandidateView.tsx';
import { candidateView } from './screen.ts';

const SITE = { apply: 'https://beacon.example/jobs/{role}' };
const ROLES = [role('keeper', '2'), role('warden', '3', { status: 'future' }), role('mate', '2')];

describe.each([
  ['the page for candidates', CandidateView],
  ['its embed', CandidateInShort],
] as const)('%s', (_, component) => {
  const pageOf = (id: string, site?: typeof SITE) => {
    const ladder = ladderOf(ROLES, [], site ? { site } : {});
    const lists = textsOf(ladder, { keeper: { requirements: [asks('q1', 'Rows')] }, mate: {} });
    const texts: typeof lists = (family) => {
      const text = lists(family);
      const mate = text?.roles.mate;
      if (!text || !mate) return text;
      const own = { ...mate, apply: 'mailto:boats@beacon.example?subject={title}' };
      return { ...text, roles: { ...text.roles, mate: own } };
    };
    const view = candidateView(id);
    const page = createElement(component, { ladder, texts, view });
    return renderToStaticMarkup(createElement(MemoryRouter, null, page));
  };

  test('leads to where the organisation takes applications for the role', () => {
    expect(pageOf('keeper', SITE)).toContain('href="https://beacon.example/jobs/keeper"');
  });

  test('leads to where the role itself says', () => {
    const address = 'href="mailto:boats@beacon.example?subject=Mate"';
    expect(pageOf('mate', SITE)).toContain(address);
    expect(pageOf('mate')).toContain(address);
  });

  test('asks nobody to apply where no place is named, or for what is only announced', () => {
    expect(pageOf('keeper')).not.toContain('Apply');
    expect(pageOf('warden', SITE)).not.toContain('beacon.example');
  });

  test('has no heading over nothing', () => {
    expect(pageOf('keeper')).toContain('What is required');
    for (const title of ['What you would do', 'Nice to have', 'hiring process', 'Where it leads']) {
      expect(pageOf('keeper')).not.toContain(title);
    }
  });
});
