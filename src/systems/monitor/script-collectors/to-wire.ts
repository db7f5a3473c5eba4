import type { WireObject } from '../../../esb/index.ts';
import type { ScriptCollectorInput } from '../../../generated/resolvers.ts';
import { badInput } from '../../../graph/errors.ts';
import { wireCode } from '../wire-code.ts';
import { toBase64 } from '../wire-texts.ts';
import { scriptCharsets, scriptColumnTypes, scriptColumnUses, scriptLanguages } from './codes.ts';

/** A collector as import_script_collector takes it, its script in Base64. */
export function collectorToWire(bizId: number, collector: ScriptCollectorInput): WireObject {
  const fields = collector.columns.map(({ name, description, type, use, unit }) => {
    const codes = {
      type: wireCode(scriptColumnTypes, type),
      monitor_type: wireCode(scriptColumnUses, use),
    };
    return { name, description, unit, ...codes };
  });
  return {
    bk_biz_id: bizId,
    name: collector.name,
    description: collector.description,
    charset: wireCode(scriptCharsets, collector.charset ?? 'UTF8'),
    fields,
    ...whatRuns(collector),
    params_schema: collector.parameters,
    collect_interval: collector.intervalMinutes,
    raw_data_interval: collector.retentionDays,
  };
}

function whatRuns({ name, content, command, language, runCommand }: ScriptCollectorInput) {
  if ((content == null) === (command == null)) {
    const what = `must have either \`content\` or \`command\` for "${name}"`;
    throw badInput('input.collectors', what);
  }
  if (content == null) return { script_type: 'cmd', start_cmd: command };
  return {
    script_type: 'file',
    script_ext: wireCode(scriptLanguages, language ?? 'SHELL'),
    script_run_cmd: runCommand,
    script_content_base64: toBase64(content),
  };
}
