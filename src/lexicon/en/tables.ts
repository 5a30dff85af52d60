import type { TableWords } from '../lexicon.ts';

/** What English tables call their columns, and say in their cells. */
export const EN_TABLES: TableWords = {
  columns: {
    role: 'role|role title|role name|job title|job role|position title|position|position name|title|job name|job|job profile|profile|designation|occupation|post|name|new title|internal title|business title|career stage|stage|persona',
    grade:
      'grade|job grade|pay grade|salary grade|level|job level|career level|role level|grade level|seniority|seniority level|band|job band|pay band|salary band|rung|tier|rank|lvl|level code|level name|leveling|levelling|experience level|proficiency level',
    track:
      'track|career track|career path|path|stream|career stream|track name|pathway|career type|role type',
    family:
      'job family|family|role family|career family|job family group|job group|discipline|profession|ladder|career ladder|practice|specialism|job function|function|craft|chapter|guild',
    department:
      'department|division|business unit|business area|org|organisation|organization|team|unit|directorate',
    section:
      'section|type|expectation type|requirement type|kind|item type|category|sub category|subcategory|group|grouping|theme|pillar|heading',
    skill:
      'competency|competence|competency name|competency area|core competency|skill|skill name|skill area|sub skill|dimension|capability|attribute|behaviour area|behavior area|area|focus area|competency group|competency category|axis|aspect|criterion|criteria|trait|quality|factor|element|value|topic|principle|key area|expectation area',
    text: 'text|expectation|description|behaviour|behavior|statement|expected behaviour|expected behavior|behavioural indicator|behavioral indicator|indicator|behaviour indicator|behavior indicator|competency description|skill description|expectation text|bullet|item|detail|detailed description|definition|what it looks like|what good looks like|standard|evidence of level|content',
    example:
      'example|sample|for example|evidence|example behaviour|example behavior|illustration|example evidence',
    summary:
      'summary|role summary|job summary|position summary|purpose|role purpose|job purpose|overview|role overview|mission|role description|job description|position description|level description|about the role|level summary|role definition|level definition',
    reportsTo:
      'report to|reporting to|report into|manager|line manager|supervisor|manager title|reporting line|supervisory role|manager role',
    nextRole:
      'next role|next level|next step|next position|next job|promote to|promotion to|promoted to|lead to|progress to|progression|career progression|next career step',
    previousRole:
      'previous role|prior role|promoted from|previous level|previous position|feeder role|entry from',
    equivalent:
      'equivalent|equivalent role|equivalent to|ic equivalent|management equivalent|equivalent level',
    detail:
      'note|comment|remark|weight|weighting|importance|id|code|job code|position id|status|owner|source|link|url|order|no|number|date|version|last updated|updated|headcount|fte|location|site|country|salary|salary range|min|max|midpoint|currency|cost centre|cost center|effective date|active|flsa|soc code',
  },
  nothing: 'n/a|na|n.a.|n. a.|n.a|none|nil|not applicable|(none)|(n/a)|entfällt',
  proficiencies:
    'novice|beginner|basic|basics|foundation|foundational|fundamental|awareness|aware|developing|working|working knowledge|competent|proficient|proficiency|skilled|advanced|expert|mastery|exemplary|low|medium|high',
  unnamed: 'sheet|table|tab|data|worksheet|export|untitled|book',
  ladders:
    'level|levels|ladder|ladders|matrix|matrices|framework|competencies|skills|expectations|path|paths|progression|grid|rubric|overview|roles|family|levelling|leveling|guide|career|job|role|skill|competency|competence|growth|grades|bands',
  same: {
    previous:
      /^(?:the )?(?:same|ditto|idem|as above|see above|as before|as previous|unchanged|no change)(?: as (?:above|before|previous))?$/i,
    lead: /^(?:(?:the )?same (?:expectations? |requirements? |responsibilities )?(?:as|as for|as in)|as (?:for|in|per))\s+/i,
    weakLead:
      /^(?:as|see|like|meets?(?: all)?(?: of)?|everything (?:in|from|at|of)|everything|all (?:of|from|in)|all|includes?(?: all)?(?: of)?|extends?|builds on|continues?)\s+/i,
    before:
      /^(?:the )?(?:expectations? (?:of|from|for) )?(?:the )?(?:above|previous|prior|preceding|former|lower|last)(?: (?:level|role|grade|band|one|column|rung|stage|position)s?)?/i,
    plus: /^(?:[\s,;.:–—-]*(?:plus|and(?: also)?|as well as|in addition|also|but(?: also)?|with)\b|\s*[+&,;:–—])[\s,:]*/i,
  },
};
