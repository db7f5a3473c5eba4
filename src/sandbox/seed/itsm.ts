import type { Cmdb } from '../state/cmdb.ts';
import { Itsm } from '../state/itsm.ts';
import { seedItsmServices } from './itsm-services.ts';
import { seedTickets } from './tickets.ts';

export function seedItsm(cmdb: Cmdb, seed: number, today: number): Itsm {
  const itsm = new Itsm();
  seedItsmServices(itsm);
  seedTickets(itsm, cmdb, seed, today);
  return itsm;
}
