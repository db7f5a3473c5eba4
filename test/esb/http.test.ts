import { expect, test } from 'vitest';
import { envelope } from '../kit/fake-esb.ts';
import { deafPort, rawAnswer, rawServerForTest } from '../kit/raw-server.ts';
import { esbErrorOf, READ, sessionForTest, WRITE } from './a-client.ts';

const ENVELOPE = JSON.stringify(envelope([]));

test('where nobody listens is ESB_UNAVAILABLE, and nothing was sent', async () => {
  const port = await deafPort();
  for (const host of ['127.0.0.1', 'localhost']) {
    const error = await esbErrorOf(sessionForTest(`http://${host}:${port}`).call(WRITE, {}));
    expect(error).toMatchObject({ code: 'ESB_UNAVAILABLE', outcomeUnknown: false });
    expect(error.message).toBe('cc/transfer_host_module: the ESB cannot be reached');
  }
});

test('a connection that breaks before the answer leaves the outcome unknown', async () => {
  const server = await rawServerForTest((socket) => socket.resetAndDestroy());
  const error = await esbErrorOf(sessionForTest(server.url).call(WRITE, {}));
  expect(error).toMatchObject({ code: 'ESB_UNAVAILABLE', outcomeUnknown: true });
  expect(error.message).toBe(
    'cc/transfer_host_module: the connection to the ESB broke before it answered',
  );
});

test('a connection that is closed without a word is told the same way', async () => {
  const server = await rawServerForTest((socket) => socket.end());
  const error = await esbErrorOf(sessionForTest(server.url).call(READ, {}));
  expect(error).toMatchObject({ code: 'ESB_UNAVAILABLE', outcomeUnknown: true });
});

test('a body that is cut short is ESB_BAD_RESPONSE', async () => {
  const server = await rawServerForTest((socket) =>
    socket.end(rawAnswer(ENVELOPE.slice(0, 20), ENVELOPE.length)),
  );
  const error = await esbErrorOf(sessionForTest(server.url).call(READ, {}));
  expect(error).toMatchObject({ code: 'ESB_BAD_RESPONSE', outcomeUnknown: true });
  expect(error.message).toBe('cc/search_business answered a cut body');
});

test('a body that is reset on its way is ESB_BAD_RESPONSE', async () => {
  const server = await rawServerForTest((socket) => {
    socket.write(rawAnswer(ENVELOPE.slice(0, 20), ENVELOPE.length));
    setTimeout(() => socket.resetAndDestroy(), 20);
  });
  const error = await esbErrorOf(sessionForTest(server.url).call(READ, {}));
  expect(error.code).toBe('ESB_BAD_RESPONSE');
});

test('what is no HTTP is ESB_BAD_RESPONSE', async () => {
  const server = await rawServerForTest((socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n'));
  const error = await esbErrorOf(sessionForTest(server.url).call(READ, {}));
  expect(error).toMatchObject({ code: 'ESB_BAD_RESPONSE', outcomeUnknown: true });
  expect(error.message).toBe('cc/search_business answered what is no HTTP');
});

test('a TLS handshake that fails is ESB_UNAVAILABLE, and nothing was sent', async () => {
  const server = await rawServerForTest(
    (socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'),
    () => true,
  );
  const session = sessionForTest(server.url.replace('http:', 'https:'));
  const error = await esbErrorOf(session.call(WRITE, {}));
  expect(error).toMatchObject({ code: 'ESB_UNAVAILABLE', outcomeUnknown: false });
});

test('no address is in the words of an error of the connection', async () => {
  const port = await deafPort();
  const error = await esbErrorOf(sessionForTest(`http://127.0.0.1:${port}`).call(READ, {}));
  expect(`${error.message} ${JSON.stringify(error)}`).not.toContain(String(port));
  expect(error.cause).toBeUndefined();
});

test('a slow answer that goes on is waited for', async () => {
  const server = await rawServerForTest((socket) => {
    const answer = rawAnswer(ENVELOPE);
    socket.write(answer.slice(0, 30));
    setTimeout(() => socket.write(answer.slice(30, 90)), 40);
    setTimeout(() => socket.write(answer.slice(90)), 80);
  });
  expect(await sessionForTest(server.url).call(READ, {})).toEqual([]);
});

test('letters of any script come as they were sent, in answers of any size', async () => {
  for (const text of ['a', '机', '🖥', 'ab机c🖥', 'é机'.repeat(3_000), `${'x'.repeat(9_000)}机`]) {
    const body = JSON.stringify(envelope([text]));
    const server = await rawServerForTest((socket) => {
      const bytes = Buffer.from(rawAnswer(body, Buffer.byteLength(body)));
      socket.write(bytes.subarray(0, -7)); // in the middle of a letter
      setTimeout(() => socket.end(bytes.subarray(-7)), 5);
    });
    await expect(sessionForTest(server.url).call(READ, {})).resolves.toEqual([text]);
  }
});

test('bytes that are no UTF-8 are marked, and lose nothing else', async () => {
  for (const size of [1, 9_000]) {
    const [before, after] = JSON.stringify(envelope([`${'x'.repeat(size)}@机`])).split('@');
    const body = Buffer.concat([
      Buffer.from(before ?? ''),
      Buffer.of(0xff),
      Buffer.from(after ?? ''),
    ]);
    const server = await rawServerForTest((socket) => {
      socket.write(rawAnswer('', body.length));
      socket.end(body);
    });
    const answer = await sessionForTest(server.url).call(READ, {});
    expect(answer).toEqual([`${'x'.repeat(size)}\ufffd机`]);
  }
});
