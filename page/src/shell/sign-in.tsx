import type { Problem } from '../graph/problem.ts';
import { ProblemNote } from './problem-note.tsx';

/** What there is to see for somebody whom the gateway does not know. */
export function SignIn({
  problem,
  onRetry,
}: {
  readonly problem: Problem;
  readonly onRetry: () => void;
}) {
  return (
    <main className="sign-in">
      <h2>Sign in first</h2>
      <p>
        The explorer shows what <em>you</em> may see in BlueKing, so it has to know you. It uses the
        cookie <code>bk_token</code>, which BlueKing’s login page sets for its domain; the gateway
        has to be reached under the same domain.
      </p>
      <ProblemNote problem={problem} onRetry={onRetry} />
    </main>
  );
}
