/** The gateway, version 10, over one socket at a time. */
import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { isObject, type Json } from './json.ts';
import { guildPayload, userPayload } from './payloads.ts';
import { snowflake } from './snowflake.ts';
import type { World } from './world.ts';

const OP = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  resume: 6,
  reconnect: 7,
  invalid: 9,
  hello: 10,
  ack: 11,
} as const;
const HEARTBEAT_MS = 41_250;
const PAYLOAD_MAX = 4_096;
/** What tells an app of messages: neither is privileged. */
const MESSAGES = { inServers: 1 << 9, direct: 1 << 12 } as const;
/** Server members, presences, message content. */
const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15);

export interface Gateway {
  /** Sends an event, or keeps it for whoever resumes. */
  dispatch(event: string, data: Json): void;
  /** Sends MESSAGE_CREATE to an app that hears of such messages. */
  tellOfMessage(data: Json): void;
  /** op 7: the client should connect again and resume. */
  askToReconnect(): void;
  /** op 9. */
  invalidate(resumable: boolean): void;
  /** The socket goes without a word. */
  cut(): void;
  close(code: number): void;
  /** The next RESUME is never answered. */
  loseResumed(): void;
  /** From then on it says HELLO, takes a log-in or a RESUME, and neither says nor hears anything more. */
  silence(): void;
  /** The sockets that it was silent over break. */
  dropSilent(): void;
  /** It is as before. */
  speak(): void;
  /** The next IDENTIFY is answered by this close code. */
  refuseIdentify(code: number): void;
  readonly counts: { identified: number; resumed: number; connected: number; unheard: number };
  /** Sockets that are open now. */
  open(): number;
  /** The intents of the latest IDENTIFY. */
  intents(): number;
  /** What was sent cannot be replayed any more. */
  forget(): void;
  stop(): void;
}

export function createGateway(server: Server, world: World, url: () => string): Gateway {
  const sockets = new WebSocketServer({ server, path: '/gateway' });
  const counts = { identified: 0, resumed: 0, connected: 0, unheard: 0 };
  const sent: { readonly seq: number; readonly event: string; readonly data: Json }[] = [];
  let current: WebSocket | undefined;
  let session = '';
  let seq = 0;
  let intents = 0;
  let losing = false;
  let isSilent = false;
  const silent = new Set<WebSocket>();
  let refusing: number | undefined;

  sockets.on('connection', (socket, request) => {
    counts.connected += 1;
    const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (searchParams.get('v') !== '10' || searchParams.get('encoding') !== 'json') {
      socket.close(4012);
      return;
    }
    send(socket, { op: OP.hello, d: { heartbeat_interval: HEARTBEAT_MS, _trace: [] } });
    socket.on('message', raw => {
      const text = raw.toString();
      if (text.length > PAYLOAD_MAX) {
        socket.close(4002);
        return;
      }
      receive(socket, JSON.parse(text));
    });
  });

  /** A socket that is read no more answers no closing word either. */
  function leaveUnheard(socket: WebSocket, op: unknown): void {
    if (op === OP.identify) counts.unheard += 1;
    silent.add(socket);
    socket.pause();
  }

  function receive(socket: WebSocket, { op, d }: Json): void {
    if (isSilent && (op === OP.identify || op === OP.resume)) {
      leaveUnheard(socket, op);
      return;
    }
    switch (op) {
      case OP.heartbeat:
        send(socket, { op: OP.ack });
        return;
      case OP.identify:
        identify(socket, isObject(d) ? d : {});
        return;
      case OP.resume:
        resume(socket, isObject(d) ? d : {});
        return;
      default:
        if (socket !== current) socket.close(4003);
    }
  }

  function identify(socket: WebSocket, d: Json): void {
    if (socket === current) {
      socket.close(4005);
      return;
    }
    intents = Number(d.intents);
    if (refusing !== undefined) {
      socket.close(refusing);
      refusing = undefined;
      return;
    }
    if (d.token !== world.token) {
      socket.close(4004);
      return;
    }
    if ((intents & PRIVILEGED) !== 0) {
      socket.close(4014);
      return;
    }
    counts.identified += 1;
    current = socket;
    session = snowflake();
    seq = 0;
    sent.length = 0;
    dispatch('READY', {
      v: 10,
      user: { ...userPayload(world.bot, true), verified: true, mfa_enabled: true, flags: 0, email: null },
      guilds: [{ id: world.guildId, unavailable: true }],
      session_id: session,
      session_type: 'normal',
      resume_gateway_url: url(),
      shard: [0, 1],
      application: { id: world.applicationId, flags: 0 },
      private_channels: [],
      relationships: [],
      _trace: [],
    });
    dispatch('GUILD_CREATE', guildPayload(world));
  }

  function resume(socket: WebSocket, d: Json): void {
    if (d.token !== world.token) {
      socket.close(4004);
      return;
    }
    if (d.session_id !== session) {
      send(socket, { op: OP.invalid, d: false });
      return;
    }
    if (losing) {
      losing = false;
      return;
    }
    counts.resumed += 1;
    current = socket;
    for (const each of sent.filter(event => event.seq > Number(d.seq))) {
      send(socket, { op: OP.dispatch, t: each.event, s: each.seq, d: each.data });
    }
    dispatch('RESUMED', { _trace: [] });
  }

  function dispatch(event: string, data: Json): void {
    seq += 1;
    sent.push({ seq, event, data });
    if (current !== undefined) send(current, { op: OP.dispatch, t: event, s: seq, d: data });
  }

  function drop(how: (socket: WebSocket) => void): void {
    const socket = current;
    current = undefined;
    if (socket !== undefined) how(socket);
  }

  function dropSilent(): void {
    for (const socket of silent) socket.terminate();
    silent.clear();
  }

  return {
    dispatch,
    tellOfMessage(data) {
      const needed = data.guild_id === undefined ? MESSAGES.direct : MESSAGES.inServers;
      if ((intents & needed) !== 0) dispatch('MESSAGE_CREATE', data);
    },
    askToReconnect: () => drop(socket => send(socket, { op: OP.reconnect, d: null })),
    invalidate: resumable => drop(socket => send(socket, { op: OP.invalid, d: resumable })),
    cut: () => drop(socket => socket.terminate()),
    close: code => drop(socket => socket.close(code)),
    loseResumed: () => {
      losing = true;
    },
    silence: () => {
      isSilent = true;
    },
    dropSilent,
    speak: () => {
      isSilent = false;
      dropSilent();
    },
    refuseIdentify: code => {
      refusing = code;
    },
    counts,
    open: () => sockets.clients.size,
    intents: () => intents,
    forget: () => {
      sent.length = 0;
    },
    stop: () => {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}

function send(socket: WebSocket, payload: Json): void {
  if (socket.readyState === socket.OPEN)
    socket.send(JSON.stringify({ t: null, s: null, d: null, ...payload }));
}
