import type { ReactNode } from 'react';
import { formatMegabytes, formatTime } from '../shell/format.ts';
import type { HostData } from './host-data.ts';

/** What a host is and where it stands, as pairs of a name and a value. */
export function HostFacts({ host }: { readonly host: HostData }) {
  const facts: readonly (readonly [string, ReactNode])[] = [
    ['Inner IP', host.innerIp],
    ['Outer IP', host.outerIp],
    ['Cloud area', `${host.cloudName ?? '?'} (${host.cloudId})`],
    [
      'System',
      [host.osName ?? host.osType?.toLowerCase(), host.osVersion].filter(Boolean).join(' '),
    ],
    ['Hardware', hardwareOf(host)],
    ['Agent', agentOf(host)],
    ['Business', host.business ? `${host.business.name ?? '?'} #${host.business.bizId}` : null],
    ['Stands in', <Places key="places" host={host} />],
    ['Maintainers', host.maintainers.map(({ username }) => username).join(', ')],
    ['Host id', host.hostId],
    ['In the CMDB since', formatTime(host.createdAt)],
  ];
  return (
    <dl className="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value || '–'}</dd>
        </div>
      ))}
    </dl>
  );
}

function hardwareOf({ cpuCores, memoryMb, diskGb }: HostData): string {
  const parts = [
    cpuCores === null ? '' : `${cpuCores} cores`,
    memoryMb === null ? '' : formatMegabytes(memoryMb),
    diskGb === null ? '' : `disk ${diskGb} GB`,
  ];
  return parts.filter(Boolean).join(' · ');
}

function agentOf({ agentStatus }: HostData): string {
  if (!agentStatus) return '';
  const { version, parentIp } = agentStatus;
  return [version, parentIp && `reports to ${parentIp}`].filter(Boolean).join(', ');
}

function Places({ host: { modules } }: { readonly host: HostData }) {
  if (!modules || modules.nodes.length === 0) return '–';
  return (
    <ul className="places">
      {modules.nodes.map(({ moduleId, name, set }) => (
        <li key={moduleId}>
          {set?.name ?? '?'} › {name ?? `module ${moduleId}`}
        </li>
      ))}
    </ul>
  );
}
