import type { Facet } from '#src/domain/listing.ts';
import type { FacetWords } from '../en/roles.ts';

export const chosenFilters = 'Gewählte Filter';
export const remove = 'Entfernen: ';
export const clearAll = 'Alle entfernen';
export const showFewer = 'Weniger anzeigen';
export const showAll = (count: string) => `Alle ${count} anzeigen`;
export const ofFacet = (facet: string) => ` (${facet})`;
export const nothingMatches = 'Nichts passt zu diesen Wörtern';
export const andMore = (count: string) => `und ${count} weitere: Eingabe grenzt ein`;
export const noneMatches = (typed: string) => `Keine Rolle hier passt zu „${typed}“`;
export const noneHasAll = 'Keine Rolle hat all das';
export const noRoles = 'Diese Leiter hat noch keine Rollen';
export const lookAmongAll = 'In allen Rollen suchen';
export const showAllRoles = 'Alle Rollen anzeigen';
export const nearTitles = 'Ähnliche Titel';
export const howToMove =
  'In der Liste führen die Pfeiltasten von Rolle zu Rolle, Pos 1 und Ende zur ersten und zur letzten.';
export const isFull =
  'Mehr Rollen passen nicht nebeneinander: Erst eine aus dem Vergleich nehmen, um eine andere zu wählen.';
export const longList =
  'Von einer so langen Liste ist nur der sichtbare Teil auf der Seite: Der Browser findet und druckt nur diesen. Dafür die Liste eingrenzen oder ganz als Tabelle exportieren.';
export const filters = 'Filter';
export const skipFilters = 'Filter überspringen';
export const filter = 'Filtern';
export const show = (shown: string) => `${shown} anzeigen`;
export const noMoreFit = 'Mehr passen nicht nebeneinander';
export const findByTitle = 'Nach Titel suchen';
export const wordsOfTitle = 'Wörter eines Titels';
export const sortBy = 'Sortieren nach';
export const asksAbout = (theme: string) => `Verlangt: ${theme}`;
export const narrowedTo = (choices: string) => `Eingegrenzt auf: ${choices}.`;
export const byTitle = 'Nach Titel';
export const shownOf = (shown: string, all: string) => `${shown} von ${all}`;
export const compare = 'Vergleichen';
export const quoted = (typed: string) => `„${typed}“`;
export const afterCount = (count: number) => (count === 1 ? ' Rolle' : ' Rollen');
export const ORDER_WORDS = {
  grade: 'Stufe, höchste zuerst',
  title: 'Titel',
  family: 'Jobfamilie',
  track: 'Laufbahn',
};

export const FACET_WORDS: Readonly<Record<Facet, FacetWords>> = {
  departments: { name: 'Bereich', find: 'Bereich suchen' },
  families: { name: 'Jobfamilie', find: 'Jobfamilie suchen' },
  tracks: { name: 'Laufbahn', find: 'Laufbahn suchen' },
  grades: { name: 'Stufe', find: 'Stufe suchen' },
  statuses: { name: 'Status', find: 'Status suchen' },
  themes: { name: 'Verlangt', find: 'Thema suchen' },
};
/** Above those of a list that are no more than a title. */
export const notDescribed = 'Noch nicht beschrieben';
