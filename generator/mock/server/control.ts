import { Hono, type Context } from "hono";
import type { HttpBindings } from "@hono/node-server";
import { isTime, type MockClock } from "../clock.js";
import type { MockFault } from "../library.js";
import type { Mock } from "../mock.js";
import { parseDuration } from "../parse-duration.js";
import { BodyReader } from "./body-reader.js";
import { fromLocalProgram } from "./from-local-program.js";

const reader = new BodyReader({ bodyBytes: 65_536, allBodyBytes: 1_048_576 });

type Env = { Bindings: HttpBindings };

/**
 * The mock's own endpoint, below /_specpress: faults, clock, log, reset. For programs of this
 * machine; no page that a browser has open can use it.
 */
export function controlRoutes(mock: Mock, clock: MockClock): Hono<Env> {
  const app = new Hono<Env>();
  app.use("*", async (c, next) => {
    const problem = fromLocalProgram(c.env.incoming);
    if (problem !== undefined) return c.json({ error: problem }, 403);
    return next();
  });

  app.get("/faults", (c) => c.json({ faults: mock.faults.list }));
  app.post("/faults", async (c) => {
    const given = await bodyOf(c);
    try {
      for (const fault of Array.isArray(given) ? given : [given])
        mock.faults.add(fault as MockFault);
    } catch (error) {
      return c.json({ error: (error as Error).message }, 400);
    }
    return c.json({ faults: mock.faults.list });
  });
  app.delete("/faults", (c) => {
    mock.faults.clear();
    return c.json({ faults: [] });
  });

  const time = (c: Context<Env>): Response =>
    c.json({ now: clock.now(), time: new Date(clock.now()).toISOString() });
  app.get("/clock", time);
  app.post("/clock", async (c) => {
    const { advance, set } = ((await bodyOf(c)) ?? {}) as Record<string, unknown>;
    const moved = advance === undefined ? timeOf(set) : clock.now() + lengthOf(advance);
    if (!isTime(moved)) {
      const error =
        'write {"advance": "10min"} (or milliseconds), or {"set": "2025-01-31T08:00:00Z"}';
      return c.json({ error }, 400);
    }
    clock.set(moved);
    return time(c);
  });

  app.get("/log", (c) => c.json({ calls: mock.log.calls.map((call) => printable(call)) }));
  app.delete("/log", (c) => {
    mock.log.clear();
    return c.json({ calls: [] });
  });
  app.post("/reset", (c) => {
    mock.reset();
    return c.json({ reset: true });
  });
  app.all("*", (c) =>
    c.json(
      { error: "there are faults, clock, log and reset; each takes GET, POST or DELETE" },
      404,
    ),
  );
  return app;
}

/** JSON, or else the text itself. Nothing where there is too much of it. */
async function bodyOf({ env }: Context<Env>): Promise<unknown> {
  const body = await reader.read(env.incoming);
  if (typeof body === "string") return undefined;
  const text = body.toString();
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

function timeOf(value: unknown): number {
  return typeof value === "string" ? Date.parse(value) : Number(value);
}

function lengthOf(value: unknown): number {
  return typeof value === "string" ? (parseDuration(value) ?? NaN) : Number(value);
}

/** Integers beyond what JSON's readers take are texts here: this is for looking at. */
function printable(call: object): unknown {
  return JSON.parse(
    JSON.stringify(call, (_, value: unknown) =>
      typeof value === "bigint" ? String(value) : value,
    ),
  );
}
