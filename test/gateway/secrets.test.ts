import { expect, test } from 'vitest';
import { failure } from '../kit/fake-esb.ts';
import { APP_HEADER, startRunning } from './a-gateway.ts';

test('no secret, document, variable or ESB address is in a log, an error or a metric', async () => {
  const app = { appCode: 'gateway_app', appSecret: 'canary-gateway-secret' };
  const running = await startRunning({ app, trace: 'always' });
  const cookie = { cookie: 'bk_token=canary-token; session=canary-session' };
  const answers = [
    await running.ask('{ me bug bugs }', APP_HEADER),
    await running.ask('query Canary($n: [Int!]!) { sum(numbers: $n) }', cookie, {
      variables: { n: [987654321] },
    }),
    await running.ask('{ nonsense }', { ...APP_HEADER, 'x-request-id': 'canary\tid' }),
  ];
  running.esb.answer(() => ({ status: 502, text: '<html>canary-proxy</html>' }));
  answers.push(await running.ask('{ me }', cookie));
  running.esb.answer(() => failure(1306000, 'no'));
  answers.push(await running.ask('mutation { act }', cookie));
  await running.esb.close();
  answers.push(await running.ask('{ me }', APP_HEADER));
  const notReady = await (await running.get('/readyz')).text();
  const metrics = await (await running.get('/metrics')).text();
  await running.stop();

  const told = JSON.stringify(answers) + running.log() + metrics + notReady;
  expect(told).not.toContain('canary');
  expect(running.log() + metrics).not.toContain('987654321');
  expect(told).not.toContain(new URL(running.esb.url).host);
  expect(told).not.toContain('10.0.0.7');
  expect(told).not.toMatch(/\bat .*\(.*:\d+:\d+\)/);
  expect(
    running
      .log()
      .split('\n')
      .filter((line) => line.includes('graphql request')),
  ).toHaveLength(answers.length);
});
