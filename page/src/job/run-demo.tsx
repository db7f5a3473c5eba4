import { useCallback, useState } from 'react';
import type { Problem } from '../graph/problem.ts';
import { useAnswer } from '../graph/use-answer.ts';
import { formatCount } from '../shell/format.ts';
import { ProblemNotes } from '../shell/problem-note.tsx';
import {
  DEMO_SCRIPT,
  type DemoTarget,
  MOST_TARGETS,
  type PreparedDemo,
  prepareDemo,
  type StartedDemo,
  startDemo,
} from './demo-script.ts';

export interface DemoChoice {
  /** Where it would run, in words. */
  readonly words: string;
  readonly target: DemoTarget;
}

export interface RunDemoProps {
  /** At least one; the first is taken unless another is chosen. */
  readonly choices: readonly [DemoChoice, ...DemoChoice[]];
  readonly onStarted: (job: StartedDemo) => void;
  readonly onCancel: () => void;
}

/** Shows by a dry run what would be sent, and sends it when that is confirmed. */
export function RunDemo({ choices, onStarted, onCancel }: RunDemoProps) {
  const [chosen, choose] = useState(choices[0]);
  const { target } = chosen;
  const question = useCallback((signal: AbortSignal) => prepareDemo(target, signal), [target]);
  const { answer, again } = useAnswer(question);
  const { running, problems, run } = useRun(onStarted);
  const prepared = answer?.data;
  return (
    <fieldset className="demo">
      <legend>Run a demo script</legend>
      <p className="note">It sleeps for five seconds between two lines of output.</p>
      <pre>{DEMO_SCRIPT}</pre>
      <Choices {...{ choices, chosen, choose }} />
      <ProblemNotes problems={answer?.problems ?? []} onRetry={again} />
      <p>
        {prepared ? 'By a dry run, this would be sent:' : 'Asking by a dry run what would be sent…'}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <pre className="calls" tabIndex={0}>
        {prepared?.calls.map(callText).join('\n')}
      </pre>
      <ProblemNotes problems={problems} />
      <div className="buttons">
        <button
          type="button"
          className="main"
          disabled={!prepared || running}
          onClick={() => prepared && run(prepared)}
        >
          {running ? 'Starting…' : `Run it on ${formatCount(prepared?.hosts ?? 1, 'host')}`}
        </button>
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </fieldset>
  );
}

function callText({ system, api, params }: PreparedDemo['calls'][number]): string {
  return `${system}/${api} ${JSON.stringify(params, null, 1)}`;
}

interface ChoicesProps extends Pick<RunDemoProps, 'choices'> {
  readonly chosen: DemoChoice;
  readonly choose: (choice: DemoChoice) => void;
}

function Choices({ choices, chosen, choose }: ChoicesProps) {
  return (
    <div className="choices" role="radiogroup" aria-label="Where to run it">
      {choices.map((choice) => (
        <label key={choice.words}>
          <input
            type="radio"
            name="demo-target"
            checked={choice === chosen}
            onChange={() => choose(choice)}
          />
          {choice.words}
          {choice.target.kind === 'module' ? (
            <span className="aside"> (its first {MOST_TARGETS} hosts)</span>
          ) : null}
        </label>
      ))}
    </div>
  );
}

/** Starts it once, however often it is clicked. */
function useRun(onStarted: RunDemoProps['onStarted']) {
  const [running, setRunning] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const run = async (prepared: PreparedDemo) => {
    setRunning(true);
    const started = await startDemo(prepared);
    setRunning(false);
    if ('problems' in started) setProblems(started.problems);
    else onStarted(started);
  };
  return { running, problems, run: (prepared: PreparedDemo) => void run(prepared) };
}
