import type { SectionLexicon } from '../lexicon.ts';

/** How French pages call each section. */
export const FR_SECTIONS: SectionLexicon = {
  niceToHaves: {
    names: [
      'atouts|atout|les atouts|un plus|les plus|souhaité|souhaités|souhaitable|souhaitables|apprécié',
      'appréciés|compétences appréciées|compétences souhaitées|idéalement|seraient un plus|serait un plus',
      'qualifications souhaitées|expérience souhaitée|optionnel',
    ],
    weakNames: [],
    greatNames: [],
    openings: [/^(?:idéalement|ce serait un plus|les petits plus|c'est un (?:plus|atout))/],
    lead: /(?<!\p{L})(?:(?:un|des) (?:plus|atouts?)|idéalement|souhaitée?s?|appréciée?s?)(?!\p{L})/u,
    nouns: ['atouts'],
    mention: /souhaitée?s?(?!\p{L})|(?<!\p{L})atouts?(?!\p{L})/iu,
    cell: /^(atouts?|souhait(é|ée|és|ées|ables?)|appréci(é|ée|és|ées)|optionnel)$/,
  },
  competencies: {
    names: [
      'compétences|compétence|compétences clés|compétences clefs|compétences attendues',
      'savoir faire|savoir être|savoirs faire|savoirs être|référentiel de compétences|grille de compétences',
      'compétences techniques|compétences comportementales|compétences transverses|comportements attendus',
      'niveaux de compétence|profil de compétences',
    ],
    weakNames: ['comportements|comportement|aptitudes|savoirs'],
    greatNames: ['compétences'],
    openings: [/^à quoi (?:on )?reconna/],
    lead: /(?<!\p{L})(?:compétences?|savoir[ -](?:faire|être))(?!\p{L})/u,
    nouns: ['compétences'],
    mention: /compétence/i,
    cell: /^(compétences?|savoirfaire|savoirêtre|aptitudes?)(clés|clefs|attendues|techniques|comportementales)?$/,
  },
  requirements: {
    names: [
      'exigences|exigence|prérequis|pré requis|profil|profil recherché|votre profil|ton profil',
      'qualifications|qualification|compétences requises|conditions requises|critères|critères requis',
      "profil attendu|profil souhaité|qualifications requises|expérience requise|conditions d'accès",
    ],
    weakNames: [
      'expérience|expériences|formation|formations|connaissances|diplômes|diplôme|langues',
      'formation et expérience|qualités|qualités requises|certifications',
    ],
    greatNames: ['exigences', 'qualifications'],
    openings: [
      /^(?:ce que (?:vous|tu|nous) .{0,30}(?:apport|recherch|attend))/,
      /^(?:vous (?:avez|êtes|maîtrisez|justifiez)|tu (?:as|es|maîtrises)|qui (?:êtes vous|es tu))(?!\p{L})/u,
      /^(?:nous recherchons|on recherche|qui nous recherchons)/,
    ],
    lead: /(?<!\p{L})(?:exigences?|prérequis|requise?s?|qualifications?|(?:devez|doit|doivent) (?:avoir|être|posséder)|recherchons)(?!\p{L})/u,
    nouns: ['exigences', 'prérequis', 'qualifications'],
    mention: /exigence|prérequis|qualification/i,
    cell: /^(exigences?|prérequis|qualifications?|profil|critères?)$/,
  },
  responsibilities: {
    names: [
      'responsabilités|responsabilité|missions|mission|vos missions|tes missions|missions principales',
      'principales missions|activités|activités principales|tâches|tâche|attributions|attentes|attente',
      'rôle et responsabilités|rôles et responsabilités|missions et responsabilités|fonctions|devoirs',
      'principales responsabilités|vos responsabilités|périmètre de responsabilité|livrables',
    ],
    weakNames: [],
    greatNames: ['responsabilités'],
    openings: [
      /^(?:ce que (?:vous|tu) .{0,20}(?:fer|accompli|réalis))/,
      /^(?:dans ce (?:rôle|poste)|en tant que|au quotidien|votre (?:quotidien|rôle|mission)|ton (?:quotidien|rôle))(?!\p{L})/u,
      /^(?:vous (?:serez|aurez|ferez)|tu (?:seras|auras|feras))(?!\p{L})/u,
    ],
    lead: /(?<!\p{L})(?:responsab\p{L}{2,8}|missions?|tâches|(?:êtes|es|sera|serez|est) chargée?s?|consistent? à|comprennent)(?!\p{L})/u,
    nouns: ['responsabilités', 'missions', 'tâches'],
    mention: /responsabilité|(?<!\p{L})missions?(?!\p{L})/iu,
    cell: /^(principales)?(responsabilités?|missions?|tâches?|activités?|attributions?|attentes?)$/,
  },
};

/** What single competencies are called. */
export const FR_COMPETENCIES =
  "métier|impact|portée|périmètre|autonomie|maîtrise|collaboration|communication|exécution|influence|encadrement|résolution de problèmes|prise de décision|transmission|apprentissage|artisanat|livraison|leadership|travail en équipe|esprit d'équipe|initiative|complexité|qualité|stratégie|rigueur|créativité|innovation|expertise|orientation client|planification|pédagogie";
