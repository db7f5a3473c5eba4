import type { Call, HandlerTable } from '../../handler.ts';
import type { SopsTemplate } from '../../state/sops-store.ts';
import type { PipelineTree } from '../../state/sops-tree.ts';
import { isRecord, recordOf, scalarText, textOf, type Wire } from '../../values.ts';
import { refused } from './refusals.ts';

export const importHandlers: HandlerTable = { import_common_template: importCommonTemplate };

/** Works only for applications on SOPS's own white list (behaviour.md F). */
function importCommonTemplate(params: Wire, call: Call): Wire {
  const { sops } = call.state;
  const app = textOf(params.bk_app_code) || textOf(params.app_code);
  if (!call.modes.sopsImportApps.includes(app)) {
    throw refused('you have no permission to call this api.', '你没有权限调用该接口');
  }
  const found = exportedTemplates(params.template_data, call);
  for (const template of found) {
    const replaced = params.override === true && sops.commonTemplates.has(template.id);
    const id = replaced ? template.id : sops.newCommonTemplateId();
    sops.commonTemplates.set(id, { ...template, id });
  }
  return { count: found.length };
}

/**
 * An exported file is base64 of `{template_data: {template, pipeline_template_data}, digest}`: the
 * templates by id, and their trees by `pipeline_template_id`. The digest is salted; not checked.
 */
function exportedTemplates(text: unknown, call: Call): SopsTemplate[] {
  const data = recordOf(decoded(text).template_data);
  const trees = recordOf(recordOf(data.pipeline_template_data).template);
  if (!isRecord(data.template)) throw unreadable();
  return Object.entries(data.template).map(([id, value]) => {
    const item = recordOf(value);
    const pipeline = recordOf(trees[scalarText(item.pipeline_template_id)]);
    const now = call.state.now();
    const creator = textOf(pipeline.creator) || call.username;
    return {
      ...{ id: Number(id), bizId: 0, creator, createdAt: now, editor: null, editedAt: now },
      name: textOf(pipeline.name) || textOf(item.name),
      category: textOf(item.category) || 'Other',
      tree: treeOf(pipeline.tree),
    };
  });
}

function treeOf(tree: unknown): PipelineTree {
  const parts = ['start_event', 'end_event', 'activities', 'gateways', 'flows', 'constants'];
  if (!isRecord(tree) || !parts.every((part) => isRecord(tree[part]))) throw unreadable();
  const rest = { id: '', line: [], location: [], outputs: [] };
  // its parts were looked at just now; deeper mistakes are the exporter's
  return { ...rest, ...tree } as unknown as PipelineTree;
}

function decoded(text: unknown): Wire {
  try {
    const json: unknown = JSON.parse(Buffer.from(textOf(text), 'base64').toString('utf8'));
    if (isRecord(json)) return json;
  } catch {
    // told below
  }
  throw unreadable();
}

function unreadable() {
  return refused('invalid template data', '模板数据不合法');
}
