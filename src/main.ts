import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { DocumentError } from './command/explain.ts';
import { explain } from './command/explain-command.ts';
import { say } from './command/say.ts';
import { serve } from './command/serve.ts';
import { serveSandbox } from './command/serve-sandbox.ts';
import { ConfigError } from './config/variable.ts';
import { printSdl } from './graph/schema.ts';
import { createSchema, createSubgraphSdl } from './systems/index.ts';

// A reader that has seen enough (`bkgraph schema | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

try {
  await commandLine().parseAsync();
} catch (error) {
  const text = error instanceof Error ? error.message : String(error);
  const isTold = error instanceof ConfigError || error instanceof DocumentError;
  process.stderr.write(`${isTold ? '' : 'bkgraph: '}${text}\n`);
  process.exit(1);
}

function commandLine(): Command {
  const program = new Command('bkgraph')
    .description("One GraphQL endpoint over BlueKing's component APIs.")
    .version(version());
  program
    .command('serve', { isDefault: true })
    .description('serve GraphQL over BK_ESB_URL, or over the embedded sandbox when it is not set')
    .action(serve);
  program
    .command('sandbox')
    .description('serve the sandbox ESB alone, for any client of the component APIs')
    .option('--port <port>', 'where it listens; 0 takes any free port', '0')
    .action(({ port }: { port: string }) => serveSandbox(port));
  program
    .command('schema')
    .description('print the whole schema as SDL')
    .option('--federation', 'as a Federation 2 subgraph, with the keys of its entities')
    .action(({ federation }: { federation?: boolean }) =>
      say(federation ? createSubgraphSdl() : printSdl(createSchema())),
    );
  program
    .command('explain')
    .description('tell which ESB calls an operation would make, in waves, without executing it')
    .argument('<file>', 'a GraphQL document')
    .option('--variables <json>', 'the variables of the operation')
    .option('--variables-file <file>', 'the same from a file')
    .option('--operation <name>', 'which of the operations of the document')
    .option('--assume', 'count nothing at the ESB, and take lists to be of middling length')
    .option('--json', 'answer as JSON')
    .action(explain);
  return program;
}

function version(): string {
  const file = new URL('../package.json', import.meta.url);
  // Our own package file, which npm would not have installed without a version.
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
