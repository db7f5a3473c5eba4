const FOLDER = '../systems/itsm';

/** The record behind each type of this wing, by its path from `src/generated/`: for codegen.ts. */
export const mappers: Readonly<Record<string, string>> = {
  FormChoice: `${FOLDER}/services/records.ts#FormChoiceRecord`,
  FormColumn: `${FOLDER}/services/records.ts#FormColumnRecord`,
  FormField: `${FOLDER}/services/records.ts#FormFieldRecord`,
  Service: `${FOLDER}/services/records.ts#ServiceRecord`,
  ServiceCatalog: `${FOLDER}/services/records.ts#CatalogRecord`,
  Ticket: `${FOLDER}/tickets/records.ts#TicketRecord`,
  TicketField: `${FOLDER}/tickets/records.ts#TicketFieldRecord`,
  TicketLog: `${FOLDER}/tickets/records.ts#TicketLogRecord`,
  TicketOperation: `${FOLDER}/tickets/records.ts#TicketOperationRecord`,
  TicketPayload: `${FOLDER}/tickets/records.ts#TicketHandle`,
  TicketStep: `${FOLDER}/tickets/records.ts#TicketStepRecord`,
};
