import { type GraphQLError, getOperationAST, getVariableValues, parse, validate } from 'graphql';
import { Caller, type Esb, type EsbClient, Trace } from '../esb/index.ts';
import { createLive } from '../graph/live/live.ts';
import {
  createContext,
  createSchema,
  type Explanation,
  explainOperation,
} from '../systems/index.ts';
import { DocumentError } from './document-error.ts';

export interface ExplainRequest {
  /** What the document is called in errors: its file. */
  readonly file: string;
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | undefined;
  /** Whom to count as, and where; absent: nothing is counted, all lengths are assumed. */
  readonly counting?: { readonly client: EsbClient; readonly caller: Caller } | undefined;
  /** As the gateway would be configured. */
  readonly planner: boolean;
}

/** Forecasts what one operation of a document would cost at the ESB. */
export async function explainDocument(request: ExplainRequest): Promise<Explanation> {
  const { counting, operationName, variables, planner } = request;
  const schema = createSchema();
  const document = checked(request);
  const trace = new Trace();
  const esb = counting?.client.session({ caller: counting.caller, trace }) ?? NO_ESB;
  const context = createContext({
    ...{ schema, document, operationName, variables },
    ...{ esb, live: createLive() },
  });
  const explanation = await explainOperation(context, { planner, assume: !counting, trace });
  if (!explanation) throw new DocumentError(whyNot(request));
  return explanation;
}

function checked({ file, text }: ExplainRequest) {
  const document = parsed(file, text);
  const errors = validate(createSchema(), document);
  if (errors.length > 0) throw new DocumentError(lines(file, errors));
  return document;
}

function parsed(file: string, text: string) {
  try {
    return parse(text);
  } catch (error) {
    // graphql-js throws nothing else for a text.
    throw new DocumentError(lines(file, [error as GraphQLError]));
  }
}

/** Why there is no operation that could be executed: it is not there, or its variables are wrong. */
function whyNot({ file, text, operationName, variables }: ExplainRequest): string {
  const operation = getOperationAST(parse(text), operationName);
  if (!operation) {
    return operationName === undefined
      ? `${file}: has no operation, or several: name one of them with --operation`
      : `${file}: has no operation ${JSON.stringify(operationName)}`;
  }
  const { variableDefinitions = [] } = operation;
  const { errors = [] } = getVariableValues(createSchema(), variableDefinitions, variables);
  return lines(file, errors);
}

function lines(file: string, errors: readonly GraphQLError[]): string {
  return errors.map((error) => `${placeOf(file, error)}: ${error.message}`).join('\n');
}

/** As compilers have it: `query.graphql:3:5`. */
function placeOf(file: string, { locations }: GraphQLError): string {
  const [place] = locations ?? [];
  return place ? `${file}:${place.line}:${place.column}` : file;
}

/** Where nothing is counted, nothing is asked. */
const NO_ESB: Esb = {
  caller: new Caller({ appCode: '-', appSecret: '-', username: '-' }),
  supplierAccount: '0',
  call: refuse,
  callWhole: refuse,
};

function refuse(): Promise<never> {
  return Promise.reject(new Error('nothing is asked of the ESB where lengths are assumed'));
}
