import {
  IC,
  LIKELY_IC,
  LIKELY_MANAGEMENT,
  levelNouns,
  levels,
  MANAGEMENT,
  ranks,
  words,
} from '../entries.ts';
import type { LevelNoun, LevelWord, TitleLexicon } from '../lexicon.ts';

const TRADES =
  'ingénieure?|développeu(?:r|se)|technicien(?:ne)?|architecte|analyste|consultant|conseill(?:er|ère)|comptable|juriste|avocate?|infirmi(?:er|ère)|aide[ -]soignante?|médecin|pharmacien(?:ne)?|enseignante?|professeure?|formateur|formatrice|vendeu(?:r|se)|acheteu(?:r|se)|cuisini(?:er|ère)|pâtissi(?:er|ère)|boulang(?:er|ère)|serveu(?:r|se)|chauffeur|conduct(?:eur|rice)|plombi(?:er|ère)|électricien(?:ne)?|menuisi(?:er|ère)|mécanicien(?:ne)?|soudeu(?:r|se)|ouvri(?:er|ère)|secrétaire|caissi(?:er|ère)|chargée?|chercheu(?:r|se)|rédact(?:eur|rice)|graphiste|gestionnaire|psychologue|éducat(?:eur|rice)|dentiste|sage[ -]femme';

/** The words of French titles. */
export const FR_TITLES = {
  levels: new Map<string, LevelWord>([
    ...levels(-2, 'stagiaire alternant apprenti'),
    ...levels(-1, 'débutant'),
    ...levels(-0.5, 'adjoint'),
    ...levels(0, 'confirmé'),
    ...levels(1, 'expérimenté référent'),
    ...ranks(3, 'responsable'),
    ...ranks(5, 'directeur'),
    ...ranks(7, 'président'),
  ]),
  levelNouns: new Map<string, LevelNoun>([
    ...levelNouns('', 'niveau, échelon, palier, niveau de poste, niveau de séniorité, rang'),
    ['classe', { name: 'Classe', isWeak: true }],
    ['catégorie', { name: 'Catégorie', isWeak: true }],
    ...levelNouns('Coefficient', 'coefficient'),
  ]),
  levelCodes: new Map(),
  servedLevels: words('élève classe support'),
  counted: words('partie étape semaine jour mois année chapitre annexe tableau figure tour phase'),
  jobs: words(`
    acheteur actuaire administrateur agriculteur ambulancier analyste animateur architecte assistant auditeur avocat
    boulanger caissier chargé chauffeur chercheur coiffeur collaborateur comptable conducteur conseiller contremaître
    contrôleur coordinateur coordonnateur cuisinier dentiste directeur développeur éducateur électricien employé encadrant
    enseignant esthéticien expert formateur gendarme gestionnaire graphiste infirmier ingénieur jardinier journaliste juriste
    kinésithérapeute livreur magasinier maçon mécanicien médecin menuisier notaire opérateur ouvrier pâtissier pharmacien
    plombier policier pompier préparateur président professeur psychologue puériculteur rédacteur responsable secrétaire
    serveur soignant soudeur statisticien technicien traducteur trésorier vendeur vétérinaire
  `),
  doer: /(?:ateur|atrice|teuse|isseur|icien|icienne|iste|ologue|eure?|euse|ière)$/,
  noOne: words(`
    valeur secteur moteur erreur couleur grandeur hauteur largeur longueur chaleur faveur honneur humeur meilleur
    meilleure extérieur intérieur supérieur supérieure inférieur inférieure antérieur ultérieur majeur majeure mineur mineure
    plusieurs ordinateur indicateur vecteur facteur compteur capteur amateur reuse première dernière manière matière carrière
    lumière entière frontière leur monsieur liqueur rigueur vigueur ampleur teneur douceur profondeur ailleurs existe
    persiste consiste assiste piste liste heure demeure mesure nature procédure chaleureuse rigoureuse
  `),
  notInTitles: words(`
    nous vous votre vos notre nos quoi comment pourquoi qui sont sera seront avec niveaux candidat candidature entretien
    étapes exemple exemples résumé aperçu
  `),
  fillers: words('de du des et en aux'),
  partWords: words('de du des en'),
  levelPhrase: /\bde niveau\b/i,
  slips: new Map([['sénior', 'senior']]),
  sameInTitles: new Map([
    ['poste', ''],
    ['métier', ''],
    ['confirmé', ''],
  ]),
  tracks: {
    ic: ['contributeur individuel', 'expertise', 'filière expertise', 'filière technique'],
    management: ['encadrement', 'filière management', 'filière managériale', 'managérial'],
  },
  trackSigns: [
    { phrase: /(?<!\p{L})assistante? (?:de|du) (?:direction|gestion)/u, says: IC },
    { phrase: /(?<!\p{L})(?:présidente?|pdg)(?!\p{L})/u, says: MANAGEMENT },
    { phrase: /(?<!\p{L})direct(?:eur|rice) (?:artistique|de création)/u, says: LIKELY_MANAGEMENT },
    { phrase: /(?<!\p{L})direct(?:eur|rice)s?(?!\p{L})/u, says: MANAGEMENT },
    {
      phrase:
        /(?<!\p{L})(?:chef(?:fe)?|responsable) (?:de )?(?:projet|produit|compte|rang|partie)s?(?!\p{L})/u,
      says: LIKELY_IC,
    },
    {
      phrase:
        /(?<!\p{L})(?:chef(?:fe)? (?:d['’ ]|de |du )|responsable(?!\p{L})|encadrante?(?!\p{L})|contremaître|cadre de santé)/u,
      says: LIKELY_MANAGEMENT,
    },
    { phrase: new RegExp(`(?<!\\p{L})(?:${TRADES})s?(?!\\p{L})`, 'u'), says: IC },
  ],
  capitals: words('rh'),
  isSentenceCase: true,
  wordForms: [
    [/ère$/, 'er'],
    [/rice$/, 'eur'],
    [/euse$/, 'eur'],
    [/ienne$/, 'ien'],
    [/fe$/, ''],
    [/e$/, ''],
  ],
} satisfies TitleLexicon;
