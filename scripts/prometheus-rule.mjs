// Writes deploy/prometheus/alerts.yml as a PrometheusRule: kustomize reads no file outside its folder.
import { readFileSync, writeFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';

const { groups } = parse(readFileSync('deploy/prometheus/alerts.yml', 'utf8'));
const rule = {
  apiVersion: 'monitoring.coreos.com/v1',
  kind: 'PrometheusRule',
  metadata: { name: 'bkgraph' },
  spec: { groups },
};
const head = '# Made of deploy/prometheus/alerts.yml by scripts/prometheus-rule.mjs.\n';
writeFileSync(
  'deploy/kubernetes/components/monitoring/rules.yaml',
  head + stringify(rule, { lineWidth: 0 }),
);
