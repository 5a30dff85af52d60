export const rolesToCompare = 'Roles to compare';
export const takeOut = (role: string) => `Take ${role} out of the comparison`;
export const chooseAnother = 'Choose another role to compare it with.';
export const noMoreFit = 'No more fit side by side.';
export const clear = 'Clear';
export const compare = (roles: string) => `Compare ${roles}`;
