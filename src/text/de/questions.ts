import type * as english from '../en/questions.ts';

const ASKING =
  '(?:wie (?:kann|könnte|soll|muss|komme|kommt|gehe|geht) (?:ich|man|jemand)|was (?:muss|soll|kann|braucht) (?:ich|man|es)(?: tun| zeigen| können)?(?: um)?|ich (?:will|möchte|würde gerne?))';
const ARTICLE = '(?:ein(?:e|er|en|em)? |de[rmn] |die |das )?';
const TO = '(?:zur? |zum |bis (?:zur? |zum )?|nach |für |als )?';
const ABOUT = `${TO}${ARTICLE}(?<about>.+?)`;
const NEXT = 'nächste[rnms]? (?:stufe|schritt|rolle|niveau|stelle|level)';

export const QUESTIONS: typeof english.QUESTIONS = [
  ['sizes', /(?:klein|gro(?:ß|ss)|übergro(?:ß|ss)|dünn)\p{L}* (?:schritte?|stufen?)\b/u],
  ['sizes', /\bwelche\p{L}* schritte? (?:ist|sind) (?:zu )?(?:klein|gro(?:ß|ss)|schwer)/u],
  [
    'pay',
    /\b(?:geh[aä]lt(?:er)?|lohn|löhne|vergütung|bonus|boni|verdienst|verdienen|verdiene|verdient|bezahlung|geld)\b/,
  ],
  [
    'place',
    /\b(?:remote|homeoffice|home office|hybrid|umzug|visum|visa|standorte?|arbeitsorte?)\b/,
  ],
  [
    'leave',
    /\b(?:urlaub|urlaubstage|elternzeit|krankheit|zusatzleistungen|sonderleistungen|freie tage)\b/,
  ],
  [
    'hiring',
    /\b(?:interviews?|vorstellungsgespräche?|bewerbungsprozess|einstellungsprozess|bewerbungsgespräche?|auswahlverfahren)\b/,
  ],
  [
    'experience',
    /\b(?:wie ?viele? (?:jahre )?(?:an )?(?:berufs)?erfahrung|wie ?viele jahre (?:berufs)?erfahrung|jahre an erfahrung|berufsjahre)\b/,
  ],
  [
    'time',
    /\bwie lange (?:dauert|muss|bis|braucht)\b(?!.*\b(?:bis zur?|bis zum|zu werden|werde)\b)/,
  ],
  [
    'switch',
    new RegExp(
      `^(?:${ASKING} )?(?:wechsel )?(?:zurück )?(?:zur?|zum|in(?: die| das|s)?|nach) (?<about>management|führung|führungslaufbahn|fachlaufbahn|fachliche arbeit|ic)(?: zurück)?(?: wechseln| kommen| gehen)?$`,
    ),
  ],
  [
    'switch',
    /^wie wechs(?:le|elt) (?:ich|man) (?:zurück )?(?:zur?|zum|in(?: die| das|s)?) (?<about>.+)$/,
  ],
  [
    'onward',
    /^(?:und )?(?:wohin|wie weiter|was) (?:kann|könnte|führt|geht|komme|gehe) (?:ich|man|es|diese rolle|das)(?: (?:von hier|von hier aus|weiter|als nächstes|aus))*(?: (?:gehen|kommen|werden))?$/,
  ],
  [
    'onward',
    /^(?:wohin|was (?:kommt )?als nächstes|nächste (?:schritte?|rollen?)) von hier(?: aus)?$/,
  ],
  ['next', /^(?:beförderung(?:en)?|befördert werden|karriere|laufbahn|aufstieg|wie weiter)$/],
  [
    'next',
    /^(?:wie|wann|wo|wodurch) (?:werde|wird|kann|könnte) (?:ich|man|jemand) (?:befördert|aufsteigen)(?: werden)?$/,
  ],
  ['next', new RegExp(`^(?:wie|was|wann|wo)\\b.*\\b(?:${NEXT}|beförderung)(?!\\p{L})`, 'u')],
  ['next', new RegExp(`^(?:meine? |mein )?${NEXT}$`)],
  ['become', new RegExp(`^wie (?:werde|wird) (?:ich|man|jemand) ${ABOUT}(?: befördert)?$`)],
  [
    'become',
    new RegExp(
      `^(?:wie (?:kann|könnte|soll|muss) (?:ich|man|jemand)|wie man|ich (?:will|möchte|würde gerne?)) ${ABOUT}(?: befördert)? (?:werden|wird|erreichen|kommen|aufsteigen|gelangen)$`,
    ),
  ],
  [
    'become',
    new RegExp(
      `^wie (?:komme|kommt|gelange|gelangt|erreiche|erreicht) (?:ich|man|jemand) ${ABOUT}$`,
    ),
  ],
  [
    'become',
    new RegExp(
      `^was (?:brauche?|braucht|benötige|benötigt|muss|soll|fehlt) (?:ich|man|mir|es)(?: noch)?(?: tun| zeigen| können| mitbringen)?(?: um| damit ich)? ${ABOUT}(?: zu werden| werden| werde| zu sein| können| zeigen| mitbringen)?$`,
    ),
  ],
  ['become', new RegExp(`^(?:beförderung|weg|schritte|aufstieg) (?:zur?|zum|nach) ${ABOUT}$`)],
  [
    'become',
    new RegExp(
      `^wie (?:weit|lange|viele (?:schritte|stufen|jahre))(?: (?:ist|sind|es|dauert|noch|von hier))+ ${ABOUT}(?: entfernt| zu werden)?$`,
    ),
  ],
];

export const ABSENT: typeof english.ABSENT = {
  pay: {
    title: 'Gehälter stehen nicht in diesen Daten',
    note: 'Eine Stufe sagt, wie Rollen zueinander stehen, nicht, was sie verdienen. Was die Daten enthalten',
  },
  place: {
    title: 'Arbeitsorte stehen nicht in diesen Daten',
    note: 'Nur was Rollen erwarten, wie in den Zeilen darunter, soweit es welche gibt. Was die Daten enthalten',
  },
  leave: {
    title: 'Leistungen und freie Tage stehen nicht in diesen Daten',
    note: 'Sie enthalten Rollen, Stufen, Schritte und was jede Rolle erwartet. Was die Daten enthalten',
  },
  time: {
    title: 'Wie lange ein Schritt dauert, steht nicht in diesen Daten',
    note: 'Manche Rollen verlangen Jahre an Erfahrung. Welche und wie viele',
  },
};

export const BETWEEN =
  /^(?<wish>(?:finde? )?(?:einen )?wege? |vergleiche? |(?:was ist )?(?:der |die )?unterschiede? |was ändert sich |von )?(?:von |zwischen )?(?<from>.+?)(?: +(?<by>zur?|zum|nach|vs\.?|versus|verglichen mit|mit|und) +| *(?:→|->|=>) *)(?<to>.+)$/i;

export const ASKED_FROM = /^(?!vergleich).*\b(?=von .+ (?:zur?|zum|nach) )/i;

export const BACKWARDS = /^(?<to>.+?) +(?:ausgehend +)?von +(?<from>.+)$/i;

export const ANY_TWO = /^(mit|und)$/i;

export const COMPARING = /^(?:vergleich|.*unterschied|was ändert)/i;
