import { DEMO_APP, DEMO_USER, Identity, PLAIN_APP, type SandboxUser } from '../state/identity.ts';
import { Random } from './random.ts';

const PEOPLE: readonly (readonly [username: string, name: string, role: number])[] = [
  [DEMO_USER, 'admin', 1],
  ['zhang.wei', '张伟', 0],
  ['li.na', '李娜', 0],
  ['wang.fang', '王芳', 2],
  ['liu.yang', '刘洋', 0],
  ['chen.jie', '陈杰', 3],
  ['zhao.min', '赵敏', 4],
  ['sun.lei', '孙磊', 0],
  ['maria.silva', 'Maria Silva', 0],
  ['john.doe', 'John Doe', 2],
  ['o.brien', "Seán O'Brien", 0],
  ['mueller', 'Jürgen Müller', 3],
  ['guest', '访客', 0],
];

/** The user whose session has run out. */
export const EXPIRED_USER = 'guest';

/** Login names of all users, for maintainers and operators. */
export const USERNAMES: readonly string[] = PEOPLE.map(([username]) => username);

/** The people of the demo, and `callers` more: `bench.01`, `bench.02`… */
export function seedIdentity(seed: number, callers: number): Identity {
  const random = Random.of(seed, 'identity');
  const identity = new Identity();
  seedApp(identity, random, { code: DEMO_APP, name: 'bkgraph demo', skipsUserAuth: true });
  seedApp(identity, random, { code: PLAIN_APP, name: '普通应用', skipsUserAuth: false });
  PEOPLE.forEach(([username, name, role], index) => {
    identity.users.set(username, userOf(username, name, role, index));
    identity.login(username, `${username}-${random.hex(32)}`);
  });
  for (let n = 1; n <= callers; n += 1) {
    const username = `bench.${String(n).padStart(2, '0')}`;
    identity.users.set(username, userOf(username, username, 0, PEOPLE.length + n - 1));
  }
  identity.expire(identity.tokenOf(EXPIRED_USER) ?? '');
  return identity;
}

function seedApp(
  identity: Identity,
  random: Random,
  app: { code: string; name: string; skipsUserAuth: boolean },
): void {
  const secrets = [random.hex(8), random.hex(4), random.hex(4), random.hex(4), random.hex(12)];
  identity.apps.set(app.code, { ...app, secrets: [secrets.join('-')] });
}

function userOf(username: string, name: string, role: number, index: number): SandboxUser {
  return {
    bk_username: username,
    chname: name,
    qq: '',
    phone: `138000000${String(index).padStart(2, '0')}`,
    email: `${username}@example.com`,
    bk_role: role,
    wx_userid: index % 3 === 0 ? `wx_${username}` : '',
    language: index < 8 ? 'zh-cn' : 'en',
    time_zone: index < 8 ? 'Asia/Shanghai' : 'Europe/Berlin',
  };
}
