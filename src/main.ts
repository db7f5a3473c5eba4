import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { DocumentError } from './command/document-error.ts';
import type { ExplainArguments } from './command/explain-arguments.ts';
import { ConfigError } from './config/variable.ts';
import { readConfig } from './config.ts';

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

/** What a command needs is loaded when it runs: a wrong setting is told at once. */
function commandLine(): Command {
  const program = new Command('bkgraph')
    .description("One GraphQL endpoint over BlueKing's component APIs.")
    .version(version());
  program
    .command('serve', { isDefault: true })
    .description('serve GraphQL over BK_ESB_URL, or over the embedded sandbox when it is not set')
    .action(async () => {
      const config = readConfig(process.env);
      const { serve } = await import('./command/serve.ts');
      await serve(config);
    });
  program
    .command('sandbox')
    .description('serve the sandbox ESB alone, for any client of the component APIs')
    .option('--port <port>', 'where it listens; 0 takes any free port', '0')
    .action(async ({ port }: { port: string }) => {
      const { serveSandbox } = await import('./command/serve-sandbox.ts');
      await serveSandbox(port);
    });
  program
    .command('schema')
    .description('print the whole schema as SDL')
    .option('--federation', 'as a Federation 2 subgraph, with the keys of its entities')
    .action(async ({ federation }: { federation?: boolean }) => {
      const { printSchema } = await import('./command/print-schema.ts');
      printSchema(federation);
    });
  program
    .command('explain')
    .description('tell which ESB calls an operation would make, in waves, without executing it')
    .argument('<file>', 'a GraphQL document')
    .option('--variables <json>', 'the variables of the operation')
    .option('--variables-file <file>', 'the same from a file')
    .option('--operation <name>', 'which of the operations of the document')
    .option('--assume', 'count nothing at the ESB, and take lists to be of middling length')
    .option('--json', 'answer as JSON')
    .action(async (file: string, options: ExplainArguments) => {
      const { explain } = await import('./command/explain-command.ts');
      await explain(file, options);
    });
  return program;
}

function version(): string {
  const file = new URL('../package.json', import.meta.url);
  // Our own package file, which npm would not have installed without a version.
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
