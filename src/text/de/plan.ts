export const PLAN_NAMES = {
  title: 'Mein Plan',
  planThis: 'Einplanen',
  case: 'Unterlagen zur Beförderung',
};

export const planLead =
  'Was die nächste Rolle verlangt, Punkt für Punkt: wie weit Sie damit sind und was es belegt. Alles bleibt in diesem Browser: Niemand sonst sieht es, und keine Adresse oder Anfrage verrät etwas davon.';
export const planNeedsScripts =
  'Ein Plan wird im Browser aufbewahrt und geändert; dazu braucht es JavaScript.';
export const caseLead =
  'Was Sie für die nächste Rolle gezeigt haben, als Dokument zum Einreichen. Es entsteht aus Ihrem Plan und bleibt wie er in diesem Browser.';
export const caseNeedsScripts = 'Dazu braucht es Skripte, denn es liegt allein in Ihrem Browser.';
