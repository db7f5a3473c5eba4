import { type ServiceLoaders, serviceLoaders } from './services/loaders.ts';
import { type TicketLoaders, ticketLoaders } from './tickets/loaders.ts';

export interface ItsmLoaders extends ServiceLoaders, TicketLoaders {}

declare module '../../graph/context.ts' {
  interface Loaders extends ItsmLoaders {}
}

export const itsmLoaders = [serviceLoaders, ticketLoaders] as const;
