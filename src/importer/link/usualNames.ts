import type { Language } from '#src/lexicon/lexicon.ts';
import type { THEMES } from '../classify/theme.ts';

/** What an import calls that for which its sources have no name. */
interface UsualNames {
  readonly tracks: readonly {
    readonly id: string;
    readonly title: string;
    readonly short: string;
  }[];
  /** The ladder of an organisation. */
  readonly ladder: (organisation: string) => string;
  readonly themes: Readonly<Record<(typeof THEMES)[number], string>>;
}

const NAMES: Readonly<Record<Language, UsualNames>> = {
  en: {
    tracks: [
      { id: 'ic', title: 'Individual contributor', short: 'IC' },
      { id: 'management', title: 'Management', short: 'Mgmt' },
    ],
    ladder: (organisation) => `${organisation} career ladders`,
    themes: {
      people: 'People & hiring',
      delivery: 'Delivery',
      craft: 'Technical craft',
      reliability: 'Reliability & operations',
      strategy: 'Strategy',
      collaboration: 'Collaboration & influence',
      communication: 'Communication',
      customers: 'Customers',
      business: 'Business & budget',
      culture: 'Culture & values',
      experience: 'Experience',
      unsorted: 'Unsorted',
    },
  },
  de: {
    tracks: [
      { id: 'ic', title: 'Fachlaufbahn', short: 'Fach' },
      { id: 'management', title: 'Führungslaufbahn', short: 'Führ.' },
    ],
    ladder: (organisation) => `Laufbahnen bei ${organisation}`,
    themes: {
      people: 'Menschen & Auswahl',
      delivery: 'Umsetzung',
      craft: 'Fachliches Können',
      reliability: 'Verlässlichkeit & Betrieb',
      strategy: 'Strategie',
      collaboration: 'Zusammenarbeit & Einfluss',
      communication: 'Kommunikation',
      customers: 'Kundinnen & Kunden',
      business: 'Geschäft & Budget',
      culture: 'Kultur & Werte',
      experience: 'Erfahrung',
      unsorted: 'Ohne Thema',
    },
  },
  fr: {
    tracks: [
      { id: 'ic', title: 'Filière expertise', short: 'Exp.' },
      { id: 'management', title: 'Filière management', short: 'Mgmt' },
    ],
    ladder: (organisation) => `Parcours de carrière de ${organisation}`,
    themes: {
      people: 'Personnes & recrutement',
      delivery: 'Réalisation',
      craft: 'Savoir-faire technique',
      reliability: 'Fiabilité & exploitation',
      strategy: 'Stratégie',
      collaboration: 'Collaboration & influence',
      communication: 'Communication',
      customers: 'Clients',
      business: 'Activité & budget',
      culture: 'Culture & valeurs',
      experience: 'Expérience',
      unsorted: 'Non classé',
    },
  },
};

/** The themes that can be told, by what they are called in any language. */
export const THEME_NAMES: readonly (readonly [name: string, id: string])[] = Object.values(
  NAMES,
).flatMap(({ themes }) => Object.entries(themes).map(([id, title]) => [title, id] as const));

/** The same by the language of a dataset (BCP 47), in English where it has none of these. */
export function usualNames(language: string): UsualNames {
  const [primary = ''] = language.toLowerCase().split('-');
  return new Map<string, UsualNames>(Object.entries(NAMES)).get(primary) ?? NAMES.en;
}
