import { HostView } from '../host/host-view.tsx';
import { HostFinder } from '../topology/host-finder.tsx';
import { TopologyTree } from '../topology/tree.tsx';
import { ROOT } from '../topology/tree-state.ts';
import { useTree } from '../topology/use-tree.ts';
import { SignIn } from './sign-in.tsx';
import { TopBar } from './top-bar.tsx';
import { useSelectedHost } from './use-selected-host.ts';

/** The topology on the left, the host that is chosen in it on the right. */
export function App() {
  const tree = useTree();
  const [selected, select] = useSelectedHost();
  const root = tree.state.branches.get(ROOT);
  const unknownCaller = root?.problems.find(({ code }) => code === 'UNAUTHENTICATED');
  const onSelect = ({ hostId }: { hostId: number }) => select(hostId);
  return (
    <>
      <TopBar />
      {unknownCaller ? (
        <SignIn problem={unknownCaller} onRetry={() => tree.again(ROOT)} />
      ) : (
        <main>
          <nav aria-label="Topology">
            <HostFinder businesses={root?.nodes ?? []} selected={selected} onSelect={onSelect} />
            <TopologyTree tree={tree} selected={selected} onSelect={onSelect} />
          </nav>
          <div className="detail">
            {selected === undefined ? (
              <NothingSelected />
            ) : (
              <HostView key={selected} hostId={selected} />
            )}
          </div>
        </main>
      )}
    </>
  );
}

function NothingSelected() {
  return (
    <div className="nothing">
      <h2>No host chosen</h2>
      <p>Open a business, a set and a module on the left, and choose a host.</p>
      <p className="aside">
        Arrow keys walk the tree: <kbd>→</kbd> opens, <kbd>←</kbd> closes, <kbd>Enter</kbd> chooses.
      </p>
    </div>
  );
}
