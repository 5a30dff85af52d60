/** What a column of a table of roles holds, or the row of a table that is laid on its side. */
export type ColumnMeaning =
  | 'role'
  | 'grade'
  | 'track'
  | 'family'
  | 'department'
  | 'section'
  | 'skill'
  | 'text'
  | 'example'
  | 'summary'
  | 'reportsTo'
  | 'nextRole'
  | 'previousRole'
  | 'equivalent'
  | 'detail';

/**
 * What people call each column, in small letters and the singular, by language; a stroke parts the names, the surest
 * stand first: of two columns with one meaning, the one with the surer name is taken. To teach the importer a name, or a
 * language, add it here and nowhere else.
 */
export const COLUMN_NAMES: Readonly<Record<ColumnMeaning, Readonly<Record<string, string>>>> = {
  role: {
    en: 'role|role title|role name|job title|job role|position title|position|position name|title|job name|job|job profile|profile|designation|occupation|post|name|new title|internal title|business title|career stage|stage|persona',
    de: 'rolle|rollenbezeichnung|stellenbezeichnung|stelle|berufsbezeichnung|funktionsbezeichnung|position|titel|jobtitel|bezeichnung|tätigkeit|beruf',
    fr: 'rôle|intitulé du poste|intitulé de poste|intitulé|titre du poste|titre de poste|titre|poste|métier|emploi|nom du poste',
  },
  grade: {
    en: 'grade|job grade|pay grade|salary grade|level|job level|career level|role level|grade level|seniority|seniority level|band|job band|pay band|salary band|rung|tier|rank|lvl|level code|level name|leveling|levelling|experience level|proficiency level',
    de: 'stufe|karrierestufe|jobstufe|gehaltsstufe|entgeltgruppe|entgeltstufe|besoldungsgruppe|gehaltsgruppe|ebene|level|senioritätsstufe|seniorität|grad|gruppe|band',
    fr: 'niveau|grade|échelon|classe|coefficient|classification|niveau de poste|niveau hiérarchique|séniorité',
  },
  track: {
    en: 'track|career track|career path|path|stream|career stream|track name|pathway|career type|role type',
    de: 'laufbahn|karrierepfad|karriereweg|pfad',
    fr: 'filière|voie|parcours|filière de carrière',
  },
  family: {
    en: 'job family|family|role family|career family|job family group|job group|discipline|profession|ladder|career ladder|practice|specialism|job function|function|craft|chapter|guild',
    de: 'jobfamilie|job familie|stellenfamilie|berufsfamilie|berufsgruppe|familie|fachrichtung|fachgebiet|disziplin|funktion',
    fr: 'famille de métiers|famille métier|famille professionnelle|famille|famille de poste|discipline|fonction',
  },
  department: {
    en: 'department|division|business unit|business area|org|organisation|organization|team|unit|directorate',
    de: 'abteilung|bereich|fachbereich|geschäftsbereich|team|referat',
    fr: 'département|direction|service|pôle|équipe|division',
  },
  section: {
    en: 'section|type|expectation type|requirement type|kind|item type|category|sub category|subcategory|group|grouping|theme|pillar|heading',
    de: 'abschnitt|art|typ|kategorie|rubrik|thema|gruppierung',
    fr: 'section|type|catégorie|rubrique|thème|groupe|volet',
  },
  skill: {
    en: 'competency|competence|competency name|competency area|core competency|skill|skill name|skill area|sub skill|dimension|capability|attribute|behaviour area|behavior area|area|focus area|competency group|competency category|axis|aspect|criterion|criteria|trait|quality|factor|element|value|topic|principle|key area|expectation area',
    de: 'kompetenz|kompetenzbereich|kompetenzfeld|fähigkeit|fertigkeit|dimension|merkmal|kriterium|aspekt|themenfeld',
    fr: 'compétence|domaine de compétence|savoir-faire|savoir-être|capacité|dimension|critère|aspect|axe|domaine|attribut',
  },
  text: {
    en: 'text|expectation|description|behaviour|behavior|statement|expected behaviour|expected behavior|behavioural indicator|behavioral indicator|indicator|behaviour indicator|behavior indicator|competency description|skill description|expectation text|bullet|item|detail|detailed description|definition|what it looks like|what good looks like|standard|evidence of level|content',
    de: 'beschreibung|erwartung|verhalten|verhaltensanker|verhaltensindikator|text|aussage|anforderungsbeschreibung|ausprägung|erläuterung|inhalt',
    fr: 'description|attente|comportement|comportement attendu|texte|énoncé|indicateur|indicateur comportemental|détail|contenu|définition',
  },
  example: {
    en: 'example|sample|for example|evidence|example behaviour|example behavior|illustration|example evidence',
    de: 'beispiel|nachweis|zum beispiel|beispielverhalten',
    fr: 'exemple|preuve|illustration|par exemple',
  },
  summary: {
    en: 'summary|role summary|job summary|position summary|purpose|role purpose|job purpose|overview|role overview|mission|role description|job description|position description|level description|about the role|level summary|role definition|level definition',
    de: 'zusammenfassung|stellenbeschreibung|rollenbeschreibung|zweck|überblick|stellenziel|kurzbeschreibung',
    fr: 'résumé|description du poste|description de poste|fiche de poste|mission|finalité|aperçu|présentation',
  },
  reportsTo: {
    en: 'report to|reporting to|report into|manager|line manager|supervisor|manager title|reporting line|supervisory role|manager role',
    de: 'berichtet an|vorgesetzt|vorgesetzte|vorgesetzter|führungskraft|unterstellt',
    fr: 'rattaché à|rattachement|rattachement hiérarchique|responsable|supérieur|supérieur hiérarchique|manager',
  },
  nextRole: {
    en: 'next role|next level|next step|next position|next job|promote to|promotion to|promoted to|lead to|progress to|progression|career progression|next career step',
    de: 'nächste rolle|nächste stufe|nächster schritt|nächste position|aufstieg zu|folgeposition',
    fr: 'poste suivant|prochain poste|niveau suivant|prochaine étape|évolution|évolution possible|évolution vers',
  },
  previousRole: {
    en: 'previous role|prior role|promoted from|previous level|previous position|feeder role|entry from',
    de: 'vorherige rolle|vorherige stufe|vorherige position',
    fr: 'poste précédent|niveau précédent|rôle précédent',
  },
  equivalent: {
    en: 'equivalent|equivalent role|equivalent to|ic equivalent|management equivalent|equivalent level',
    de: 'entspricht|entsprechung|äquivalent',
    fr: 'équivalent|équivalent à|équivalence|poste équivalent',
  },
  // Told of a role or a row, and asked of nobody.
  detail: {
    en: 'note|comment|remark|weight|weighting|importance|id|code|job code|position id|status|owner|source|link|url|order|no|number|date|version|last updated|updated|headcount|fte|location|site|country|salary|salary range|min|max|midpoint|currency|cost centre|cost center|effective date|active|flsa|soc code',
    de: 'notiz|bemerkung|kommentar|hinweis|gewicht|gewichtung|nummer|nr|kennung|stellennummer|datum|stand|quelle|standort|gehalt|status|kostenstelle',
    fr: 'note|remarque|commentaire|poids|pondération|numéro|code|référence|date|lieu|site|salaire|statut|source|lien',
  },
};

/** What a cell says that says nothing, in small letters. */
export const NOTHING_SAID: readonly string[] = [
  'n/a',
  'na',
  'n.a.',
  'n. a.',
  'n.a',
  'none',
  'nil',
  'not applicable',
  '(none)',
  '(n/a)',
  'entfällt',
  'keine',
  'k.a.',
  'k. a.',
  'nicht zutreffend',
  'sans objet',
  's.o',
  'néant',
  'aucun',
  'aucune',
];

/** Words for how well somebody does a thing, which are no rungs of a job, in small letters. */
export const PROFICIENCIES: ReadonlySet<string> = new Set(
  'novice|beginner|basic|basics|foundation|foundational|fundamental|awareness|aware|developing|working|working knowledge|competent|proficient|proficiency|skilled|advanced|expert|mastery|exemplary|low|medium|high|grundlagen|grundkenntnisse|anfänger|fortgeschritten|sehr gut|gut|experte|expertin|débutant|notions|confirmé|avancé|maîtrise'.split(
    '|',
  ),
);

/** What sheets, files and tables are called that are called nothing. */
export const NO_NAME =
  /^(?:(?:sheet|tabelle|feuil|feuille|blatt|table|tab|data|daten|worksheet|export|untitled|book|mappe|classeur)[\s_-]*\d*|\d*)$/i;

/** What stands behind the name of a job where a sheet, a file or a page is its ladder, in small letters. */
export const LADDER_WORDS =
  /[\s,:–—|-]*\b(?:(?:career|job|role|skills?|competency|competencies|competence|growth|progression|engineering|level|levelling|leveling)[\s-]+)?(?:levels?|ladders?|matrix|matrices|framework|competencies|skills|expectations|path|paths|progression|grid|rubric|overview|roles|family|levelling|leveling|guide|stufen|karrierepfad|kompetenzmatrix|matrice|grille|niveaux)$/i;
