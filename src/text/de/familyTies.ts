import type * as english from '../en/familyTies.ts';

export const LEADS: typeof english.LEADS = {
  forward: { of: 'Führt weiter zu', ofFamily: 'führt weiter zu', beside: 'zu' },
  backward: { of: 'Erreichbar von', ofFamily: 'ist erreichbar von', beside: 'von' },
};

export const familyNamed = (title: string) => `Jobfamilie ${title}`;
export const theFamilyNamed = (title: string) => `der Jobfamilie ${title}`;
export const ofTheFamily = (title: string, leads: string) => `Die Jobfamilie ${title} ${leads}`;
export const ofWholeFamilies = 'Für ganze Jobfamilien';
