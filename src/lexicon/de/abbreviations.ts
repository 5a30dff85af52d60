import type { Abbreviations } from '../lexicon.ts';

/** What people write short in German. */
export const DE_ABBREVIATIONS = {
  levels: [['stellvertretend', 'stellv', 'stv']],
  tracks: [],
  jobs: [
    ['geschäftsführer', 'gf'],
    ['medizinische fachangestellte', 'mfa'],
  ],
  departments: [
    ['forschung entwicklung', 'fue'],
    ['personal', 'hr'],
    ['vertrieb', 'vt'],
  ],
  other: [
    ['auszubildende', 'azubi', 'auszubildender', 'azubis'],
    ['werkstudent', 'werkstudentin', 'werkstudierende'],
    ['teamleitung', 'tl', 'teamleiter', 'teamleiterin'],
    ['gruppenleitung', 'gl', 'gruppenleiter', 'gruppenleiterin'],
    ['abteilungsleitung', 'al', 'abteilungsleiter', 'abteilungsleiterin'],
    ['bereichsleitung', 'bl', 'bereichsleiter', 'bereichsleiterin'],
    ['projektleitung', 'pl', 'projektleiter', 'projektleiterin'],
    ['geschäftsführung', 'gf', 'geschäftsführer', 'geschäftsführerin'],
    ['pflegedienstleitung', 'pdl'],
    ['sachbearbeitung', 'sb', 'sachbearbeiter', 'sachbearbeiterin'],
    ['wissenschaftliche mitarbeit', 'wimi', 'wissenschaftlicher mitarbeiter'],
    ['medizinisch technische assistenz', 'mta'],
    ['fachkraft für arbeitssicherheit', 'sifa', 'fasi'],
    ['informationstechnik', 'it', 'edv'],
    ['qualitätsmanagement', 'qm'],
    ['öffentlichkeitsarbeit', 'pr'],
    ['personalentwicklung', 'pe'],
    ['mitarbeitergespräch', 'mitarbeitergespräche', '1:1', '1:1s'],
  ],
} as const satisfies Abbreviations;
