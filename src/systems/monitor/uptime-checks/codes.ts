import { codes } from '../../../graph/codes.ts';

export const uptimeCheckProtocols = codes({ TCP: 'TCP', UDP: 'UDP', HTTP: 'HTTP' });

export const uptimeCheckMatches = codes({ in: 'CONTAINS', nin: 'LACKS', reg: 'MATCHES' });
