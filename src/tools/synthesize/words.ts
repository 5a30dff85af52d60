import type { Some } from './random.ts';

/** The invented names of an invented organisation: what it works on, who does it and where. */

export const ORGANISATION = 'Fernhill Works';

/** By this notice in its dataset.json, a synthetic folder is told from one that people have written. */
export const SYNTHETIC_NOTICE =
  'Synthetic data: this organisation and all of its roles are invented.';

export const SUBJECTS = listed(
  'Archive, Beacon, Bridge, Canal, Cargo, Catalogue, Cellar, Charter, Clay, Compass, Crane, Depot, Dock, Energy, ' +
    'Fabric, Ferry, Field, Fleet, Forge, Freight, Garden, Glass, Grain, Harbour, Heat, Kiln, Lamp, Ledger, Loom, ' +
    'Map, Market, Meter, Mill, Mineral, Orchard, Paper, Parcel, Permit, Pier, Pipeline, Quarry, Rail, Reef, Relay, ' +
    'River, Route, Seed, Signal, Stock, Tariff, Tide, Timber, Tower, Tunnel, Vault, Vessel, Water, Weather, Wind, ' +
    'Workshop',
);

/** What a person of a trade is called; its plural ends in -s. */
export const CRAFTS = listed(
  'Analyst, Architect, Assayer, Auditor, Buyer, Chemist, Coordinator, Curator, Designer, Dispatcher, Economist, ' +
    'Editor, Engineer, Estimator, Fitter, Forecaster, Inspector, Instructor, Investigator, Librarian, Machinist, ' +
    'Mechanic, Modeller, Navigator, Operator, Planner, Programmer, Researcher, Scheduler, Scientist, Specialist, ' +
    'Statistician, Steward, Surveyor, Technician, Tester, Toolmaker, Trainer, Translator, Writer',
);

/** What is managed of a subject. */
export const AREAS = listed(
  'Delivery, Development, Logistics, Maintenance, Operations, Partnerships, Planning, Programmes, Projects, Quality, ' +
    'Research, Safety, Services, Standards, Supply, Training',
);

export const SPECIALITIES = listed(
  'Calibration, Contracts, Export, Fieldwork, Forecasts, Import, Instruments, Intake, Inventory, Laboratory, ' +
    'Modelling, Night Shift, Permits, Prototypes, Records, Repairs, Sampling, Storage, Surveys, Tooling, Transport, ' +
    'Upgrades, Visitors, Warranty',
);

export const DEPARTMENTS = listed(
  'Accounts, Assembly, Bookings, Brickworks, Ceramics, Civil Works, Climate, Coastal Works, Conservation, ' +
    'Cooperatives, Distribution, Estates, Exploration, Facilities, Fisheries, Forestry, Foundry, Guilds, Heritage, ' +
    'Highlands, Horticulture, Imports, Islands, Joinery, Laboratories, Lowlands, Masonry, Materials, Metering, ' +
    'Navigation, Nurseries, Observatory, Packaging, Power, Printing, Provisions, Public Works, Reserves, Roads, ' +
    'Salvage, Shipyard, Stations, Stonework, Textiles, Trade, Treasury, Waterways, Woodland',
);

/** The scale, lowest first, with what its grades are called on either track. */
export const GRADES: readonly { value: number; ic?: string; management?: string }[] = [
  { value: 3, ic: 'Trainee' },
  { value: 4, ic: 'Junior' },
  { value: 5, ic: 'Associate' },
  { value: 6, ic: 'Intermediate' },
  { value: 7, ic: 'Senior' },
  { value: 8, ic: 'Staff', management: 'Manager' },
  { value: 9, ic: 'Principal', management: 'Senior Manager' },
  { value: 10, ic: 'Distinguished', management: 'Director' },
  { value: 11, ic: 'Senior Distinguished', management: 'Senior Director' },
  { value: 12, ic: 'Fellow', management: 'VP' },
  { value: 14, management: 'Senior VP' },
  { value: 15, management: 'Chief Officer' },
];

/** `Night Shift` → `night-shift`. */
export function slug(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

function listed(names: string): Some<string> {
  const [first = '', ...rest] = names.split(', ');
  return [first, ...rest];
}
