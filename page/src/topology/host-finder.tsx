import { type FormEvent, useEffect, useRef, useState } from 'react';
import { formatCount } from '../shell/format.ts';
import { ProblemNotes } from '../shell/problem-note.tsx';
import { type FoundHosts, findHosts, MOST_FOUND } from './host-search.ts';
import type { HostNode, TreeNode } from './tree-node.ts';
import { HostContent } from './tree-row.tsx';

export interface HostFinderProps {
  readonly businesses: readonly TreeNode[];
  readonly selected: number | undefined;
  readonly onSelect: (host: HostNode) => void;
}

/** Looks for hosts of one business, by whole IPs or a part of the name. */
export function HostFinder({ businesses, selected, onSelect }: HostFinderProps) {
  const [chosen, setChosen] = useState<number>();
  const [typed, setTyped] = useState('');
  const { found, searching, search, clear } = useSearch();
  const bizId = chosen ?? businesses[0]?.bizId;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() === '') clear();
    else if (bizId !== undefined) search(bizId, typed);
  };
  return (
    <div className="finder">
      <search>
        <form onSubmit={submit}>
          <select
            aria-label="Business to search in"
            value={bizId ?? ''}
            disabled={businesses.length === 0}
            onChange={({ target }) => setChosen(Number(target.value))}
          >
            {businesses.map(({ bizId: id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
          <input
            type="search"
            aria-label="IP or name of a host"
            placeholder="IP or host name"
            value={typed}
            onChange={({ target }) => {
              setTyped(target.value);
              if (target.value === '') clear();
            }}
          />
          <button type="submit" disabled={bizId === undefined || searching}>
            Find
          </button>
        </form>
      </search>
      {found ? <Results {...{ found, selected, onSelect }} /> : null}
    </div>
  );
}

function useSearch() {
  const [found, setFound] = useState<FoundHosts>();
  const [searching, setSearching] = useState(false);
  const leaving = useRef<AbortController>(undefined);
  useEffect(() => () => leaving.current?.abort(), []);
  const clear = () => {
    leaving.current?.abort();
    setFound(undefined);
    setSearching(false);
  };
  const search = (bizId: number, typed: string) => {
    leaving.current?.abort();
    const control = new AbortController();
    leaving.current = control;
    setSearching(true);
    findHosts(bizId, typed, control.signal).then(
      (hosts) => {
        if (control.signal.aborted) return;
        setFound(hosts);
        setSearching(false);
      },
      () => {}, // another search has taken its place
    );
  };
  return { found, searching, search, clear };
}

interface ResultsProps extends Omit<HostFinderProps, 'businesses'> {
  readonly found: FoundHosts;
}

function Results({ found: { hosts, total, problems }, selected, onSelect }: ResultsProps) {
  const shown = total > hosts.length ? `, the first ${MOST_FOUND} are shown` : '';
  return (
    <section className="found" aria-label="Hosts found">
      <ProblemNotes problems={problems} />
      {problems.length > 0 && hosts.length === 0 ? null : (
        <p className="note" role="status">
          {total === 0
            ? 'No host has this IP or name.'
            : `${formatCount(total, 'host')} found${shown}`}
        </p>
      )}
      <ul>
        {hosts.map(({ host, place }) => (
          <li key={host.key}>
            <button
              type="button"
              className="row host"
              aria-pressed={host.hostId === selected}
              onClick={() => onSelect(host)}
            >
              <HostContent host={host} />
              <span className="place">{place}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
