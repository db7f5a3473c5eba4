import { ConfigError } from '../config/variable.ts';
import { type Config, readConfig, readOwnCaller } from '../config.ts';
import { Caller, EsbClient, esbRoute } from '../esb/index.ts';
import { demoCaller, startEmbedded } from './embedded.ts';
import { explainDocument } from './explain.ts';
import { type ExplainArguments, readDocument } from './explain-arguments.ts';
import { explanationText } from './explanation-text.ts';
import { say } from './say.ts';

export async function explain(file: string, options: ExplainArguments): Promise<void> {
  const config = readConfig(process.env);
  const document = readDocument(file, options);
  const counting = options.assume ? undefined : await startCounting(config);
  try {
    const explanation = await explainDocument({ ...document, counting, planner: config.planner });
    say(options.json ? JSON.stringify(explanation, null, 2) : explanationText(explanation));
  } finally {
    await counting?.stop();
  }
}

/** The ESB that lengths are counted at, and whom it is asked as. */
async function startCounting(config: Config) {
  const { esbUrl, supplierAccount } = config;
  const sandbox = esbUrl === undefined ? await startEmbedded(config) : undefined;
  const caller = sandbox ? demoCaller(sandbox) : ownCaller(config);
  const client = new EsbClient({ route: esbRoute(esbUrl ?? sandbox?.url ?? ''), supplierAccount });
  const stop = async () => {
    await client.close();
    await sandbox?.close();
  };
  return { client, caller, stop };
}

function ownCaller({ app }: Config): Caller {
  if (app) return new Caller({ ...app, ...readOwnCaller(process.env) });
  throw new ConfigError('BK_APP_CODE: must be set to call the ESB (got nothing)');
}
