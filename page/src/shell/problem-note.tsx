import { adviceFor, type Problem } from '../graph/problem.ts';

/** A failure in the place of what it left out: its code, its words, and what to do. */
export function ProblemNote({
  problem,
  onRetry,
}: {
  readonly problem: Problem;
  readonly onRetry?: (() => void) | undefined;
}) {
  return (
    <div className="problem" role="alert">
      <ProblemText problem={problem} />
      <p className="advice">{adviceFor(problem)}</p>
      {problem.esb?.requestId ? (
        <p className="advice">
          Request id for its operator: <code>{problem.esb.requestId}</code>
        </p>
      ) : null}
      {onRetry ? (
        <button type="button" onClick={onRetry}>
          Try again
        </button>
      ) : null}
    </div>
  );
}

export function ProblemText({ problem: { code, message, esb } }: { readonly problem: Problem }) {
  const api = esb?.system && esb.api ? `${esb.system}/${esb.api}` : undefined;
  return (
    <span className="problem-text">
      <strong className="code">{code}</strong> {message}
      {api && !message.includes(api) ? <span className="aside"> ({api})</span> : null}
    </span>
  );
}

/** All of them, the same one once. */
export function ProblemNotes({
  problems,
  onRetry,
}: {
  readonly problems: readonly Problem[];
  readonly onRetry?: () => void;
}) {
  const told = new Map(problems.map((problem) => [`${problem.code} ${problem.message}`, problem]));
  return [...told].map(([key, problem]) => (
    <ProblemNote key={key} problem={problem} onRetry={onRetry} />
  ));
}
