import type { SectionLexicon } from '../lexicon.ts';

/** How German pages call each section. */
export const DE_SECTIONS: SectionLexicon = {
  niceToHaves: {
    names: [
      'von vorteil|wünschenswert|wünschenswerte qualifikationen|wünschenswerte kenntnisse|pluspunkte',
      'bonuspunkte|kann kriterien|optional|idealerweise|gerne gesehen|zusatzqualifikationen',
      'optionale anforderungen|wünschenswerte anforderungen',
    ],
    weakNames: [],
    greatNames: [],
    openings: [
      /^(?:idealerweise|wünschenswert|von vorteil|schön wäre|das wäre (?:toll|super|schön)|gerne auch)(?!\p{L})/u,
      /^(?:darüber freuen wir uns|außerdem freuen wir uns)/,
    ],
    lead: /(?<!\p{L})(?:von vorteil|wünschenswert|idealerweise|pluspunkte?)(?!\p{L})/u,
    nouns: ['pluspunkte'],
    mention: /wünschenswert|von vorteil/i,
    cell: /^(vonvorteil|wünschenswert|pluspunkte?|optional|kannkriteri(um|en))$/,
  },
  competencies: {
    names: [
      'kompetenzen|kompetenz|kernkompetenzen|schlüsselkompetenzen|kompetenzprofil|kompetenzstufen',
      'fachkompetenzen|fachkompetenz|sozialkompetenz|methodenkompetenz|führungskompetenz',
      'verhaltensanker|kompetenzbereiche|fachliche kompetenzen|soziale kompetenzen|soziale kompetenz',
      'methodische kompetenzen|persönliche kompetenzen|fachliche kompetenz',
    ],
    weakNames: ['fähigkeiten|fertigkeiten|verhalten'],
    greatNames: ['kompetenzen'],
    openings: [/^woran (?:man|wir) (?:es |das )?erkenn/],
    lead: /kompetenz(?:en)?(?!\p{L})/u,
    nouns: ['kompetenzen'],
    mention: /kompetenz/i,
    cell: /^(kern|schlüssel|fach|sozial)?(kompetenz(en)?|fähigkeit(en)?|fertigkeit(en)?)$/,
  },
  requirements: {
    names: [
      'anforderungen|anforderung|voraussetzungen|voraussetzung|qualifikationen|qualifikation',
      'anforderungsprofil|qualifikationsprofil|dein profil|ihr profil|bewerberprofil|profil',
      'muss kriterien|mindestanforderungen|das bringst du mit|das bringen sie mit',
      'deine qualifikationen|ihre qualifikationen|fachliche anforderungen|persönliche anforderungen',
      'fachliche voraussetzungen|persönliche voraussetzungen|einstellungsvoraussetzungen',
    ],
    weakNames: [
      'erfahrung|erfahrungen|berufserfahrung|ausbildung|kenntnisse|fachkenntnisse|sprachkenntnisse',
      'wissen|fachwissen|bildung|abschluss|persönlichkeit|sprachen|zertifikate',
    ],
    greatNames: ['anforderungen', 'voraussetzungen', 'qualifikationen'],
    openings: [
      /^(?:was|das) (?:du|sie|wir uns|wir) .{0,30}(?:mitbring|brauch|erwart|wünsch|such)/,
      /^(?:du bringst|sie bringen|das bringst du|das bringen sie) /,
      /^(?:wen wir suchen|wir suchen|wer du bist|wer sie sind|das zeichnet (?:dich|sie) aus)/,
    ],
    lead: /(?:anforderung(?:en)?|voraussetzung(?:en)?|qualifikation(?:en)?|erforderlich|(?<!\p{L})mitbring(?:en|st)|(?<!\p{L})(?:musst|müssen|sollten?|solltest))(?!\p{L})/u,
    nouns: ['anforderungen', 'voraussetzungen', 'qualifikationen'],
    mention: /anforderung|voraussetzung|qualifikation/i,
    cell: /^(anforderung(en)?|voraussetzung(en)?|qualifikation(en)?|mindestanforderung(en)?|musskriteri(um|en))$/,
  },
  responsibilities: {
    names: [
      'aufgaben|deine aufgaben|ihre aufgaben|aufgabe|hauptaufgaben|kernaufgaben|aufgabenbereich',
      'aufgabenbereiche|aufgabengebiet|aufgabengebiete|aufgabenprofil|tätigkeiten|tätigkeit',
      'tätigkeitsbereich|verantwortung|verantwortlichkeiten|verantwortungsbereich|pflichten',
      'zuständigkeiten|zuständigkeit|erwartungen|aufgaben und verantwortung|verantwortungsbereiche',
      'aufgaben und verantwortlichkeiten|aufgaben und zuständigkeiten|erwartung',
    ],
    weakNames: [],
    greatNames: ['verantwortlichkeiten', 'zuständigkeiten'],
    openings: [
      /^(?:was|das) (?:du|sie|dich|sie) .{0,20}(?:tust|tun|machst|machen|erwartet|bewegst|verantwort)/,
      /^(?:das erwartet|das machst|das tust|dafür bist|dafür sind|in dieser (?:rolle|position|stelle)) ?/,
      /^(?:dein|ihr) (?:alltag|auftrag|beitrag|tag|wirkungskreis)(?!\p{L})/u,
    ],
    lead: /(?:aufgaben?|verantwort(?:et|est|en|ung|lich)|tätigkeit(?:en)?|zuständig(?:keiten)?|pflichten)(?!\p{L})/u,
    nouns: ['aufgaben', 'verantwortlichkeiten', 'pflichten'],
    mention: /aufgaben|verantwort|zuständigkeit/i,
    cell: /^(haupt|kern)?(aufgaben?|tätigkeit(en)?|verantwortung|verantwortlichkeit(en)?|pflicht(en)?|erwartung(en)?)$/,
  },
};

/** What single competencies are called. */
export const DE_COMPETENCIES =
  'handwerk|wirkung|wirkungskreis|selbstständigkeit|selbständigkeit|autonomie|führung|zusammenarbeit|teamarbeit|teamfähigkeit|kommunikation|umsetzung|einfluss|reichweite|meisterschaft|problemlösung|entscheidungen|entscheidungsfindung|wissensvermittlung|lernen|haltung|eigeninitiative|verantwortungsbewusstsein|qualität|strategie|kundenorientierung|fachwissen|planung|komplexität|belastbarkeit|kreativität';
