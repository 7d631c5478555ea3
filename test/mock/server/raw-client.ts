import { connect, type Socket } from "node:net";

/** A connection that says what it is told to, byte by byte. */
export interface RawClient {
  readonly socket: Socket;
  readonly send: (text: string | Buffer) => void;
  /** What has come so far. */
  readonly received: () => string;
  /** Everything, once the other side is done; rejects when that takes too long. */
  readonly ended: Promise<string>;
}

export async function rawClient(port: number): Promise<RawClient> {
  const socket = connect(port, "127.0.0.1");
  let text = "";
  socket.on("data", (chunk: Buffer) => (text += chunk.toString("latin1")));
  socket.on("error", () => {});
  const ended = new Promise<string>((resolve) => socket.once("close", () => resolve(text)));
  await new Promise<void>((resolve, reject) => {
    socket.once("connect", () => resolve());
    socket.once("error", reject);
  });
  return { socket, send: (more) => void socket.write(more), received: () => text, ended };
}

/** Waits until something is so. */
export async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries++) {
    if (tries > 2000) throw new Error("it never came to be");
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
