import { describe, expect, test } from 'vitest';
import { applyLink, isApplyTemplate } from './applyLink.ts';
import { INFO } from './fixture.ts';

const KEEPER = { id: 'keeper', title: 'Keeper & Cook' };

describe('where candidates apply', () => {
  test.each<[template: string, address: string]>([
    ['https://beacon.example/jobs', 'https://beacon.example/jobs'],
    ['https://beacon.example/jobs/{role}', 'https://beacon.example/jobs/keeper'],
    [
      'https://beacon.example/?q={title}&r={role}',
      'https://beacon.example/?q=Keeper%20%26%20Cook&r=keeper',
    ],
    [
      'mailto:jobs@beacon.example?subject={title}',
      'mailto:jobs@beacon.example?subject=Keeper%20%26%20Cook',
    ],
  ])('%s', (apply, address) => {
    expect(isApplyTemplate(apply)).toBe(true);
    expect(applyLink({ ...INFO, site: { apply } }, KEEPER)).toBe(address);
  });

  test('is where a role says itself, before what the organisation says', () => {
    const ours = { ...INFO, site: { apply: 'https://beacon.example/jobs' } };
    const own = { apply: 'https://beacon.example/{role}' };
    expect(applyLink(ours, KEEPER, own)).toBe('https://beacon.example/keeper');
    expect(applyLink(INFO, KEEPER, own)).toBe('https://beacon.example/keeper');
    expect(applyLink(ours, KEEPER, {})).toBe('https://beacon.example/jobs');
  });

  test('an organisation need not say', () => {
    expect(applyLink(INFO, KEEPER)).toBeUndefined();
    expect(applyLink({ ...INFO, site: { name: 'Beacon' } }, KEEPER)).toBeUndefined();
  });

  test.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,hello',
    '/jobs/{role}',
    'beacon.example/jobs',
    'https://',
    'https:///jobs',
    'mailto:jobs',
    'https://beacon.example/jobs/{grade}',
    'https://beacon.example/jobs for all',
  ])('%s is no such address', (template) => expect(isApplyTemplate(template)).toBe(false));
});
