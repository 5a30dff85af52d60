import type { TableWords } from '../lexicon.ts';

/** What German tables call their columns, and say in their cells. */
export const DE_TABLES: TableWords = {
  columns: {
    role: 'rolle|rollenbezeichnung|stellenbezeichnung|stelle|berufsbezeichnung|funktionsbezeichnung|position|titel|jobtitel|bezeichnung|tätigkeit|beruf',
    grade:
      'stufe|karrierestufe|jobstufe|gehaltsstufe|entgeltgruppe|entgeltstufe|besoldungsgruppe|gehaltsgruppe|ebene|level|senioritätsstufe|seniorität|grad|gruppe|band',
    track: 'laufbahn|karrierepfad|karriereweg|pfad',
    family:
      'jobfamilie|job familie|stellenfamilie|berufsfamilie|berufsgruppe|familie|fachrichtung|fachgebiet|disziplin|funktion',
    department: 'abteilung|bereich|fachbereich|geschäftsbereich|team|referat',
    section: 'abschnitt|art|typ|kategorie|rubrik|thema|gruppierung',
    skill:
      'kompetenz|kompetenzbereich|kompetenzfeld|fähigkeit|fertigkeit|dimension|merkmal|kriterium|aspekt|themenfeld',
    text: 'beschreibung|erwartung|verhalten|verhaltensanker|verhaltensindikator|text|aussage|anforderungsbeschreibung|ausprägung|erläuterung|inhalt',
    example: 'beispiel|beispiele|nachweis|nachweise|zum beispiel|beispielverhalten',
    summary:
      'zusammenfassung|stellenbeschreibung|rollenbeschreibung|zweck|überblick|stellenziel|kurzbeschreibung',
    reportsTo: 'berichtet an|vorgesetzt|vorgesetzte|vorgesetzter|führungskraft|unterstellt',
    nextRole:
      'nächste rolle|nächste stufe|nächster schritt|nächste position|aufstieg zu|folgeposition',
    previousRole: 'vorherige rolle|vorherige stufe|vorherige position',
    equivalent: 'entspricht|entsprechung|äquivalent',
    detail:
      'notiz|bemerkung|kommentar|hinweis|gewicht|gewichtung|nummer|nr|kennung|stellennummer|datum|stand|quelle|standort|gehalt|status|kostenstelle',
  },
  nothing: 'entfällt|keine|k.a.|k. a.|nicht zutreffend',
  proficiencies:
    'grundlagen|grundkenntnisse|anfänger|fortgeschritten|sehr gut|gut|experte|expertin',
  unnamed: 'tabelle|blatt|daten|mappe',
  ladders:
    'stufen|karrierestufen|karrierepfad|kompetenzmatrix|kompetenzen|matrix|raster|überblick|karriere|rollen',
  same: {
    previous: /^(?:wie oben|siehe oben|s\. ?o\.|dito|gleich|unverändert|wie zuvor)$/i,
    lead: /^(?:wie (?:bei|in|auf|für)|(?:das )?gleiche wie|siehe)\s+/i,
    weakLead: /^(?:wie|alles (?:aus|von)|zusätzlich zu)\s+/i,
    before:
      /^(?:die |der |das )?(?:oben|vorherige[rn]?|vorige[rn]?)(?: (?:stufe|rolle|position|ebene))?/i,
    plus: /^(?:[\s,;.:–—-]*(?:plus|und|sowie|zusätzlich|außerdem)\b|\s*[+&,;:–—])[\s,:]*/i,
  },
};
