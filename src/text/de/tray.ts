export const rolesToCompare = 'Rollen zum Vergleichen';
export const takeOut = (role: string) => `${role} aus dem Vergleich nehmen`;
export const chooseAnother = 'Noch eine Rolle zum Vergleichen wählen.';
export const noMoreFit = 'Mehr passen nicht nebeneinander.';
export const clear = 'Leeren';
export const compare = (roles: string) => `${roles} vergleichen`;
