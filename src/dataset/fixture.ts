import type { z } from 'zod';
import { type DatasetReport, openDataset } from './openDataset.ts';
import type { RawFile } from './read.ts';
import type { datasetSchema, familySchema, RelationInput } from './schema.ts';

/** A small dataset of the invented Beacon Trust, as its files hold it: sound, and free to be spoilt by a test. */

type Dataset = z.input<typeof datasetSchema>;
type Family = z.input<typeof familySchema>;
type Role = Family['roles'][number];

export interface Files {
  dataset: Dataset;
  keepers: Family;
  boats: Family;
}

export function soundFiles(): Files {
  return {
    dataset: {
      organisation: { name: 'Beacon Trust', url: 'https://beacon.example/' },
      title: 'Beacon Trust ladders',
      asOf: '2024-05-01',
      license: 'CC0-1.0',
      departments: [
        { id: 'lights', title: 'Lights' },
        { id: 'boats', title: 'Boats' },
      ],
      tracks: [
        { id: 'craft', title: 'Craft', short: 'Cr' },
        { id: 'lead', title: 'Leadership', short: 'Ld' },
      ],
      grades: [{ value: 1 }, { value: 2, titles: { craft: ['Keeper'] } }, { value: 'M1' }],
      themes: [
        { id: 'tending', title: 'Tending' },
        { id: 'safety', title: 'Safety' },
      ],
      strands: [{ id: 'light', title: 'The light', theme: 'tending' }],
      sources: [
        { id: 'handbook', title: 'The keeper’s handbook', kind: 'page' },
        { id: 'scale', title: 'The scale', kind: 'scale' },
      ],
    },
    keepers: {
      id: 'keepers',
      title: 'Keepers',
      department: 'lights',
      source: 'handbook',
      requirements: [{ id: 'fq1', text: 'Swims', theme: 'safety' }],
      roles: [
        {
          id: 'hand',
          title: 'Lamp Hand',
          track: 'craft',
          grade: { value: 1, basis: 'stated' },
          status: 'open',
          responsibilities: [
            { id: 'r1', text: 'Trim the wick', theme: 'tending', strand: 'light' },
            { id: 'r2', text: 'Log each ship', theme: 'safety' },
          ],
        },
        {
          id: 'keeper',
          title: 'Keeper',
          aliases: ['lamp-keeper'],
          track: 'craft',
          grade: { value: 2, basis: 'inferred', from: 'The scale puts keepers at 2.' },
          status: 'open',
          responsibilities: [
            { id: 'r1', text: 'Keep the light burning', theme: 'tending', strand: 'light' },
          ],
          source: { id: 'handbook', section: 'Keeper' },
        },
        {
          id: 'warden',
          title: 'Warden',
          track: 'lead',
          grade: { value: 'M1', basis: 'stated' },
          status: 'named',
        },
      ],
      relations: [
        { kind: 'promotion', from: 'hand', to: 'keeper', basis: 'stated', gate: 'merit' },
        { kind: 'extends', from: 'keeper', to: 'hand', basis: 'stated' },
      ],
    },
    boats: {
      id: 'boats',
      title: 'Boat Crew',
      department: 'boats',
      roles: [
        {
          id: 'mate',
          title: 'Mate',
          track: 'craft',
          grade: { value: 2, basis: 'stated' },
          status: 'future',
        },
      ],
      relations: [{ kind: 'equivalent', from: 'mate', to: 'keeper', basis: 'stated' }],
    },
  };
}

export function rawFile(path: string, content: unknown): RawFile {
  const text = typeof content === 'string' ? content : JSON.stringify(content, null, 2);
  return { path, bytes: new TextEncoder().encode(text) };
}

/** The files of the sound dataset once `spoil` has been at them. */
export function filesAfter(spoil: (files: Files) => void): RawFile[] {
  const files = soundFiles();
  spoil(files);
  return [
    rawFile('dataset.json', files.dataset),
    rawFile('families/keepers.json', files.keepers),
    rawFile('families/boats.json', files.boats),
  ];
}

export function reportAfter(spoil: (files: Files) => void): DatasetReport {
  return openDataset(filesAfter(spoil));
}

/** Every problem in short: `error unknown-role families/keepers.json/relations/0/to`. */
export function problemsAfter(spoil: (files: Files) => void): string[] {
  return reportAfter(spoil).problems.map(
    ({ severity, code, at }) => `${severity} ${code} ${at.file}${at.pointer ?? ''}`,
  );
}

export function roleOf(files: Files, id: string): Role {
  const found = [...files.keepers.roles, ...files.boats.roles].find((role) => role.id === id);
  if (!found) throw new Error(`The sound dataset has no role "${id}".`);
  return found;
}

/** Adds a relation to the Keepers, where it stands third. */
export function relate(
  files: Files,
  kind: NonNullable<Family['relations']>[number]['kind'],
  from: RelationInput['from'],
  to: RelationInput['to'],
  rest: Partial<NonNullable<Family['relations']>[number]> = {},
): void {
  files.keepers.relations?.push({ kind, from, to, basis: 'stated', ...rest });
}
