export const wasReadInPart = (role: string, reason: string) =>
  `${role} wurde nur teilweise gelesen: ${reason}`;
export const LISTS_NOTHING = 'Die eigene Seite nennt keine Erwartungen.';
export const NOTHING_READ = 'Von der eigenen Seite wurde keine Erwartung gelesen.';
export const unlistedInPart = (role: string) =>
  `„Nicht erwähnt“ sagt hier wenig: ${role} wurde nur teilweise gelesen und kann es nennen.`;
export const unlisted = (role: string) =>
  `Auf der Seite von ${role} nicht erwähnt. Es kann trotzdem gelten.`;
export const unlistedAnywhere = (role: string) =>
  `Weder auf der Seite von ${role} erwähnt noch auf einer, auf die sie aufbaut. Es kann trotzdem gelten.`;
