import type { SectionLexicon } from '../lexicon.ts';

/** How English pages call each section. */
export const EN_SECTIONS: SectionLexicon = {
  niceToHaves: {
    names: [
      'nice to haves|nice to have|nice to have requirements|nice to have requirement',
      'preferred|preferred qualifications|preferred requirements|preferred experience',
      'preferred skills|bonus points|bonus|bonus skills|desired|desirable|desirables|good to have|good to haves',
      'desired qualifications|desired skills|desired experience|extra credit|pluses|a plus',
      'nice to have skills|nice to have qualifications|nice to have experience|optional requirements',
    ],
    weakNames: [],
    greatNames: [],
    openings: [
      /^(?:bonus (?:points )?(?:if|for)|it(?:'s| is) a (?:plus|bonus)|even better|extra points)/,
      /^(?:you may also|ideally|preferred\b|nice[ -]to[ -]ha|also great|it(?:'d| would) be (?:great|nice))/,
      /^(?:we'd also love|great if|(?:great|strong) candidates (?:may|might|will) (?:also )?have)/,
    ],
    lead: /\b(?:nice[ -]to[ -]haves?|bonus|a plus|preferred|ideally|would be great)\b/,
    nouns: ['nice-to-haves', 'nice-to-have'],
    mention: /nice[- ]to[- ]have/i,
    cell: /^(nicetohaves?|nice|preferred|bonus|pluses|desired)$/,
  },
  competencies: {
    names: [
      'competencies|competences|competency|competence|core competencies|key competencies',
      'competency profile|competency levels|skills by level|skill levels|skill profile',
    ],
    weakNames: ['skills|technical competencies|behaviours|behaviors|behaviour|behavior'],
    greatNames: ['competencies'],
    openings: [/^what (?:good|great|excellent) looks like/],
    lead: /\bcompetenc(?:y|ies|e|es)\b/,
    nouns: ['competencies', 'competences'],
    mention: /\bcompetenc(?:y|ies|e|es)\b/i,
    cell: /^(competenc(y|ies|e|es)|skills?)$/,
  },
  requirements: {
    names: [
      'requirements|requirement|qualifications|qualification|must haves|must have',
      'prerequisites|criteria|minimum qualifications|basic qualifications|candidate profile',
    ],
    weakNames: [
      'experience|professional experience|technical|technical skills|knowledge',
      'skills and experience|experience and skills|education|background',
      'abilities|attributes|qualities|traits|characteristics|languages|certifications|technical requirements|technical experience',
      'work experience|education and experience|soft skills',
    ],
    greatNames: ['requirements', 'requirement', 'qualifications'],
    openings: [
      /^what (?:you(?:'ll| will|'d| would)? (?:need|bring|have|should (?:have|bring))|it takes)/,
      /^(?:what|who) we(?:'re| are)? look(?:ing)? for/,
      /^who (?:you are|are you|should apply|we are looking)/,
      /^you (?:should apply|may be a|might be a|are a (?:good |great )?fit|have\b|bring\b|are\b)/,
      /^you(?:'ve got|'re a|(?:'ll| will| would) (?:be an? |thrive)|'ll need| will need|'ll bring|'ll have|'ll be able to thrive| must)/,
      /^(?:about you\b|must[ -]have|your (?:profile|background|experience|skills))/,
      /^(?:the|our|an|your) ideal candidate|^ideal candidate|^we(?:'re| are) looking for/,
      /^(?:required\b|minimum (?:requirements|qualifications|skills|experience))/,
    ],
    lead: /\b(?:requirements?|criteria|qualifications?|attributes|you(?:'ll)? (?:will )?need|must (?:have|be)|should (?:have|be)|looking for|ideally be|required|skills)\b/,
    nouns: ['requirement', 'requirements', 'qualifications'],
    nounForms: 'requirem?\\p{L}{3,5}',
    mention: /requirement|qualification/i,
    cell: /^(requirements?|required|qualifications?|musthaves?)$/,
  },
  responsibilities: {
    names: [
      'responsibilities|responsibility|duties|accountabilities|expectations|tasks',
      'key duties|job duties|day to day|roles and responsibilities|duties and responsibilities',
      'scope of work|job responsibilities|deliverables|expectation|in this role|the job',
    ],
    weakNames: [],
    greatNames: ['responsibilities', 'responsibility'],
    openings: [
      /^what (?:you(?:'ll| will|'d| would| can| may| might)? (?:be |)(?:do|work on|expect|own|deliver|responsible))/,
      /^what (?:will you|you will|to expect|we expect|do(?:es)? )/,
      /^(?:as an? |in this (?:role|position|job))/,
      /^you(?:'ll| will| would)(?: be)?(?: be)? ?(?:responsible|expected|doing|$)/,
      /^how you(?:'ll| will| can) (?:contribute|help|make)/,
      /^projects (?:that |which )?you (?:might|may|could|can|will|would)\b/,
      /^(?:a |your )?(?:typical )?day[ -](?:in|to)\b|^day in the life|^your (?:role|mission|impact|tasks)/,
    ],
    lead: /\b(?:responsib\w+|you(?:'ll| will)|will(?: be)?:|expected to|duties|tasks|do the following|includ(?:e|ing):|might|they)\b/,
    nouns: ['responsibility', 'responsibilities', 'duties'],
    nounForms: 'responsib\\p{L}{4,8}',
    mention: /responsibilit|\bduties\b/i,
    cell: /^(key)?(responsibilit(y|ies)|dut(y|ies)|tasks?)$/,
  },
};

/** What single competencies are called, in headings and in the first column of a matrix. */
export const EN_COMPETENCIES =
  'craft|craftsmanship|impact|scope|autonomy|mastery|delivery|leadership|execution|influence|ownership|collaboration|communication|teamwork|complexity|problem solving|decision making|core skills|mentoring|mentorship|coaching|teaching|growth|initiative|accountability|independence|expertise|mindset|reach|business acumen|sphere of influence|level of influence|customer focus|stakeholder management|technical excellence|technical leadership|people leadership|people skills|domain knowledge|communication and collaboration|planning and execution|scope and impact|impact and scope|craft and quality|self management|judgement|judgment|knowledge|quality|strategy|culture|values|results|innovation|creativity|planning|feedback|trust|learning|adaptability|resilience|empathy|integrity|facilitation|negotiation|presentation|technical skills|soft skills|interpersonal skills';
