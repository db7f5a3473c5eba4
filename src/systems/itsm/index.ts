import { numericKey } from '../../graph/node-ids.ts';
import type { Wing } from '../../graph/wing.ts';
import { itsmLoaders } from './loaders.ts';
import { operationResolvers } from './operations/resolvers.ts';
import { serviceResolvers } from './services/resolvers.ts';
import { ticketResolvers } from './tickets/resolvers.ts';
import { ticketWatchResolvers } from './watch/resolvers.ts';

export { ticketsCost } from './costs.ts';

/** Tickets (`itsm`): what can be asked for, tickets, and what is done with them. */
export const itsm = {
  resolvers: [serviceResolvers, ticketResolvers, operationResolvers, ticketWatchResolvers],
  loaders: itsmLoaders,
  nodes: {
    Ticket: ({ key: [sn = ''] }, { loaders }) => loaders.ticketBySn.load(sn),
    Service: (id, { loaders }) => {
      const [serviceId = 0] = numericKey(id, 1);
      return loaders.serviceById.load(serviceId);
    },
    ServiceCatalog: (id, { loaders }) => {
      const [catalogId = 0] = numericKey(id, 1);
      return loaders.catalogById.load(catalogId);
    },
  },
  keys: { Service: 'serviceId', ServiceCatalog: 'catalogId', Ticket: 'sn' },
} satisfies Wing;
