import { words } from '../entries.ts';
import type { HeadingWords } from '../lexicon.ts';

/** What French headings announce besides the sections of expectations. */
export const FR_HEADINGS: HeadingWords = {
  names: [
    [
      'grade',
      'grade|grade du poste|niveau du poste|niveau de poste|classification|échelon|coefficient',
    ],
    ['indicators', 'indicateurs|indicateurs de performance|indicateurs clés|critères de succès'],
    ['hiring', "processus de recrutement|recrutement|processus d'embauche|étapes du recrutement"],
    ['hiring', 'entretiens|processus de candidature|étapes de recrutement'],
    [
      'ladder',
      'parcours de carrière|évolution de carrière|plan de carrière|évolution professionnelle',
    ],
    ['ladder', 'évolution|évolutions|évolutions possibles|prochaines étapes|promotion|promotions'],
    ['levels', 'niveaux|échelons|postes|rôles|niveaux de poste|paliers'],
    ['specialties', 'spécialités|spécialité|spécialisations|spécialisation|domaines de spécialité'],
    ['about', 'aperçu|présentation|le poste|le rôle|à propos du poste|à propos du rôle|résumé'],
    ['about', 'description du poste|description|fiche de poste|introduction|finalité|rattachement'],
    ['aside', 'liens|liens utiles|ressources|références|rémunération|avantages|voir aussi'],
    ['aside', "informations complémentaires|plus d'informations|ce que nous offrons|contact"],
    ['examples', 'exemples|par exemple|exemple'],
    ['contents', 'sommaire|table des matières|sur cette page|contenu|autres pages'],
  ],
  sentences: [
    ['hiring', /^(?:comment nous recrutons|le processus de recrutement)/],
    ['indicators', /^comment (?:vous serez|tu seras|nous mesurons|le succès)/],
    ['ladder', /^(?:comment (?:vous|tu) .{0,15}(?:évolu|progress)|et après)/],
    [
      'aside',
      /^(?:(?:ce que|pourquoi) nous .{0,20}(?:offr|propos)|pourquoi nous rejoindre|à propos de (?:nous|l'entreprise)|questions fréquentes)/,
    ],
    ['about', /^à propos (?:du|de ce) (?:poste|rôle)/],
  ],
  qualifiers: words(`
    vos tes votre ton ta nos les la le l' principales principaux autres générales généraux communes communs
    et de des toutes tous
  `),
  followers: words('pour de du des en dans par et à'),
  gathering: words('niveaux échelons postes rôles paliers'),
};
