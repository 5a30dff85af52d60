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

/** Jobs whose words end many others: `Krankenpfleger`, `Softwareentwicklerin`. */
const TRADES =
  'ingenieur|entwickler|programmierer|architekt|gestalter|analyst|wissenschaftler|forscher|berater|referent|sachbearbeiter|techniker|mechaniker|mechatroniker|elektriker|elektroniker|kaufmann|kauffrau|kaufleute|buchhalter|verkäufer|redakteur|lehrer|erzieher|pfleger|fahrer|tischler|schreiner|maurer|klempner|installateur|jurist|anwalt|anwält|arzt|ärzt|apotheker|spezialist|assistent|kassierer|kellner|bäcker|metzger|gärtner|schlosser|schweißer|laborant|betreuer|trainer|psycholog';

/** The words of German titles. */
export const DE_TITLES = {
  levels: new Map<string, LevelWord>([
    ...levels(-2, 'praktikant werkstudent azubi auszubildende auszubildender lehrling volontär'),
    ...levels(-1, 'berufseinsteiger berufsanfänger einsteiger nachwuchs'),
    ...levels(-0.5, 'stellvertretend stellvertretende stellvertretender'),
    ...levels(
      0,
      'erfahren erfahrene erfahrener fortgeschritten fortgeschrittene fortgeschrittener',
    ),
    ...levels(1.5, 'leitend leitende leitender'),
    ...ranks(0, 'assistenzarzt'),
    ...ranks(1, 'facharzt'),
    ...ranks(2, 'oberarzt'),
    ...ranks(3, 'teamleiter teamleitung gruppenleiter gruppenleitung schichtleiter schichtleitung'),
    ...ranks(4, 'abteilungsleiter abteilungsleitung leiter leitung'),
    ...ranks(5, 'bereichsleiter bereichsleitung direktor chefarzt'),
    ...ranks(8, 'geschäftsführer geschäftsführung'),
    ...ranks(9, 'vorstand'),
  ]),
  levelNouns: new Map<string, LevelNoun>([
    ...levelNouns(
      '',
      'stufe, karrierestufe, erfahrungsstufe, gehaltsstufe, entgeltstufe, laufbahnstufe',
    ),
    ...levelNouns('', 'niveau, karrierelevel, senioritätsstufe, ebene, rang, besoldungsgruppe'),
    ...levelNouns('Band', 'gehaltsband'),
    ...levelNouns(
      'EG',
      'eg, entgeltgruppe, tvöd eg, era eg, gehaltsgruppe, vergütungsgruppe, tarifgruppe',
    ),
  ]),
  levelCodes: new Map(),
  servedLevels: words('klasse lehrer lehrerin schüler abitur support'),
  counted: words(
    'teil abschnitt kapitel woche tag monat jahr quartal runde schritt anhang tabelle abbildung kw',
  ),
  jobs: words(`
    altenpfleger angestellte angestellter anlagenführer anwalt apotheker architekt arzt assistent assistenz aushilfe
    bäcker bauleiter beauftragte beauftragter berater betreuer buchhalter bürokaufmann bürokauffrau chirurg dachdecker
    dozent elektriker elektroniker entwickler erzieher experte expertin fachangestellte fachangestellter fachinformatiker
    fachkraft fahrer feuerwehrmann feuerwehrfrau filialleiter florist forscher friseur führungskraft gärtner gehilfe
    geselle gesellin gestalter hausmeister hebamme informatiker ingenieur installateur jurist kassierer kauffrau kaufmann
    kellner klempner koch konstrukteur krankenpfleger krankenschwester küchenchef küchenhilfe laborant lagerist lehrer
    lehrkraft leiter maler maurer mechaniker mechatroniker meister metzger mitarbeiter monteur notar notfallsanitäter
    pädagoge pädagogin pflegefachfrau pflegefachkraft pflegefachmann pflegekraft pfleger physiotherapeut polier
    programmierer projektleiter projektleitung prüfer psychologe psychologin rechtsanwalt redakteur referent sachbearbeiter
    sanitäter schlosser schreiner schweißer sekretär servicekraft sozialarbeiter sozialpädagoge steuerberater teamleitung
    techniker tierarzt tischler übersetzer verkäufer vertreter vorarbeiter werkmeister wissenschaftler zahnarzt zimmermann
  `),
  doer: /(?:(?:er|or|ist|eur|ant|ent|arzt|ärzt|wält|olog)in(?:nen)?|kaufmann|kauffrau|kraft|kräfte|arzt|anwalt|ingenieur|monteur|redakteur|referent|assistent|student|beauftragter?|angestellter?|gehilf(?:e|in)|ologe|meister|leitung)$/,
  noOne: words(`
    ordner nummer dauer feier sommer winter fenster lager fehler körper opfer unter wieder weiter immer oder aber dieser
    jeder keiner einer unser ihrer seiner meiner anderer guter großer kleiner neuer sicherer eigener jener welcher weniger
    besser höher tiefer länger kürzer muster rechner messer zimmer wasser feuer steuer mauer leder feder faktor sektor
    vektor frist interessant konstant papier quartier turnier kalender schalter selber ober oktober kinder länder bilder
    felder gelder bücher häuser räder güter außer hinter später früher bisher daher woher vorher nachher immerwieder kraft
    arbeitskraft kaufkraft einer aller vieler solcher beider mehrerer deiner eurer schwerer starker
  `),
  notInTitles: words(`
    wir uns sie ihr ihre ihren unser unsere unserem was wie warum wer ist sind wird werden sollte sollten kann können dich
    dein deine deinen dir euch bewerber bewerbung vorstellungsgespräch beispiel beispiele stufen ebenen rollen
    karrierestufen überblick zusammenfassung
  `),
  fillers: words('der die das des dem den im von vom für zum zur und'),
  partWords: words('für von im'),
  levelPhrase: /-ebene\b/i,
  slips: new Map([['entwicker', 'entwickler']]),
  sameInTitles: new Map([
    ['leitung', 'leiter'],
    ['stelle', ''],
    ['rolle', ''],
  ]),
  tracks: {
    ic: ['fachlaufbahn', 'fachkarriere', 'expertenlaufbahn', 'fachlich'],
    management: ['führung', 'führungslaufbahn', 'führungskarriere', 'leitung', 'führungskraft'],
  },
  trackSigns: [
    { phrase: /assisten(?:z|t|tin) (?:der|des)(?!\p{L})|sekretär/u, says: IC },
    {
      phrase: /geschäftsführ|geschäftsleitung|vorst[aä]nd|vorsitzende|führungskraft/,
      says: MANAGEMENT,
    },
    { phrase: /(?:projekt|produkt|teilprojekt)leit(?:er|erin|ung)(?!\p{L})/u, says: LIKELY_IC },
    {
      phrase:
        /(?:abteilungs|bereichs|gruppen|team|filial|werks|betriebs|schul|pflegedienst|stations|schicht|niederlassungs|markt|referats|personal|vertriebs)leit(?:er|erin|ung)(?!\p{L})/u,
      says: MANAGEMENT,
    },
    {
      phrase: /(?<!\p{L})(?:leit(?:er|erin|ung)|direktor(?:in)?)(?!\p{L})/u,
      says: MANAGEMENT,
    },
    {
      phrase:
        /leit(?:er|erin|ung)(?!\p{L})|chef(?:arzt|ärztin|koch)|küchenchef|vorarbeiter|(?<!\p{L})polier/u,
      says: LIKELY_MANAGEMENT,
    },
    { phrase: new RegExp(`(?:${TRADES})(?:in|innen|n)?(?!\\p{L})`, 'u'), says: IC },
    {
      phrase: /(?:fachkraft|pflegekraft|lehrkraft|hebamme|fachangestellter?|koch|köchin)(?!\p{L})/u,
      says: IC,
    },
  ],
  capitals: words('edv'),
  wordForms: [
    [/innen$/, ''],
    [/in$/, ''],
    [/ärztin$/, 'arzt'],
    [/anwältin$/, 'anwalt'],
    [/köchin$/, 'koch'],
    [/kräfte$/, 'kraft'],
    [/n$/, ''],
  ],
} satisfies TitleLexicon;
