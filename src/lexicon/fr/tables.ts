import type { TableWords } from '../lexicon.ts';

/** What French tables call their columns, and say in their cells. */
export const FR_TABLES: TableWords = {
  columns: {
    role: 'rôle|intitulé du poste|intitulé de poste|intitulé|titre du poste|titre de poste|titre|poste|métier|emploi|nom du poste',
    grade:
      'niveau|grade|échelon|classe|coefficient|classification|niveau de poste|niveau hiérarchique|séniorité',
    track: 'filière|voie|parcours|filière de carrière',
    family:
      'famille de métiers|famille métier|famille professionnelle|famille|famille de poste|discipline|fonction',
    department: 'département|direction|service|pôle|équipe|division',
    section: 'section|type|catégorie|rubrique|thème|groupe|volet',
    skill:
      'compétence|domaine de compétence|savoir-faire|savoir-être|capacité|dimension|critère|aspect|axe|domaine|attribut',
    text: 'description|attente|comportement|comportement attendu|texte|énoncé|indicateur|indicateur comportemental|détail|contenu|définition',
    example: 'exemple|preuve|illustration|par exemple',
    summary:
      'résumé|description du poste|description de poste|fiche de poste|mission|finalité|aperçu|présentation',
    reportsTo:
      'rattaché à|rattachement|rattachement hiérarchique|responsable|supérieur|supérieur hiérarchique|manager',
    nextRole:
      'poste suivant|prochain poste|niveau suivant|prochaine étape|évolution|évolution possible|évolution vers',
    previousRole: 'poste précédent|niveau précédent|rôle précédent',
    equivalent: 'équivalent|équivalent à|équivalence|poste équivalent',
    detail:
      'note|remarque|commentaire|poids|pondération|numéro|code|référence|date|lieu|site|salaire|statut|source|lien',
  },
  nothing: 'sans objet|s.o|néant|aucun|aucune',
  proficiencies: 'débutant|notions|confirmé|avancé|maîtrise',
  unnamed: 'feuil|feuille|classeur|données',
  ladders: 'niveaux|grille|matrice|compétences|parcours|référentiel|carrière|rôles|métiers',
  same: {
    previous: /^(?:idem|comme ci-dessus|voir ci-dessus|inchangé|pareil)$/i,
    lead: /^(?:(?:la )?même chose que|identique (?:à|au)|comme pour|voir)\s+/i,
    weakLead: /^(?:comme|tout (?:ce qui est )?(?:de|du)|en plus (?:de|du))\s+/i,
    before:
      /^(?:le |la |l')?(?:ci-dessus|(?:niveau|poste|rôle) précédent|précédente?)(?: (?:niveau|poste|rôle))?/i,
    plus: /^(?:[\s,;.:–—-]*(?:plus|et|ainsi que|avec)(?=\s)|\s*[+&,;:–—])[\s,:]*/i,
  },
};
