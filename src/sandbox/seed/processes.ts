import type { Processes } from '../state/processes.ts';

/** Process, business, function name, port, protocol (1 TCP, 2 UDP), modules it is bound to. */
const PROCESSES: readonly (readonly [string, number, string, string, string, string[]])[] = [
  ['consul', 2, 'consul', '8500', '1', ['consul']],
  ['redis-server', 2, 'redis-server', '6379,6380-6382', '1', ['redis']],
  ['gse 管控', 2, 'gse_agent', '48668', '1', ['gse_api', 'gse_task', 'gse_data']],
  ['作业进程', 2, 'java', '8081', '1', ['job', '作业执行']],
  ['statsd', 2, 'node', '8125', '2', []],
  ['nginx', 3, 'nginx', '80,443', '1', ['nginx', '网关']],
  ['order-api', 3, 'java', '8080', '1', ['order-api']],
  ['支付服务', 3, 'pay-server', '9100', '1', ['支付']],
  ['gamesvr', 4, 'gamesvr', '7000-7010', '2', ['gamesvr', 'match']],
  ['chat', 4, 'chatd', '5222', '1', ['chat']],
];

export function seedProcesses(processes: Processes): void {
  PROCESSES.forEach(([name, bizId, functionName, port, protocol, modules], index) => {
    processes.add(
      {
        bk_process_id: index + 1,
        bk_biz_id: bizId,
        bk_process_name: name,
        bk_func_name: functionName,
        bind_ip: index % 3 === 0 ? '1' : '2',
        port,
        protocol,
      },
      modules,
    );
  });
}
