import { createRequire } from "node:module";
import type {
  CallOptions,
  Client,
  ClientOptions,
  Transport,
  TransportResponse,
} from "@specpress/runtime";
import { afterAll } from "vitest";
import type { Action, Model } from "../../generator/model/model.js";
import type { RunningMock } from "../../generator/mock/library.js";
import { startMock } from "../../generator/commands/start-mock.js";
import { repository } from "./specpress.js";

const require = createRequire(import.meta.url);
const { NodeTransport } =
  require("@specpress/runtime/node") as typeof import("@specpress/runtime/node");

type Method = (input: unknown, options?: CallOptions) => Promise<Readonly<Record<string, unknown>>>;

/** A service's generated package, as built, and a mock server for it to call. */
export class MockedService {
  readonly model: Model;
  readonly mock: RunningMock;
  readonly #package: Readonly<Record<string, unknown>>;
  readonly #client: Client & Readonly<Record<string, Method>>;
  #latest: TransportResponse | undefined;

  constructor(model: Model, mock: RunningMock) {
    this.model = model;
    this.mock = mock;
    this.#package = require(model.names.package) as Readonly<Record<string, unknown>>;
    const GeneratedClient = this.#package[model.names.client] as new (
      options: ClientOptions,
    ) => Client & Readonly<Record<string, Method>>;
    this.#client = new GeneratedClient({
      ...mock.clientOptions,
      retry: false,
      onWarning: () => {},
      transport: this.#remembering(new NodeTransport()),
    });
  }

  /** Calls the client's method of an action, in a region that the action may have. */
  call(action: Action, input: unknown, options: CallOptions = {}): ReturnType<Method> {
    const { use, allowed } = action.region;
    const region = use === "unused" ? undefined : (allowed ?? this.model.regions)[0];
    return this.#client[action.names.value]!(input, { region, ...options });
  }

  /** The error that a call ends with. */
  async failure(action: Action, input: unknown, options: CallOptions = {}): Promise<unknown> {
    const outcome = await this.call(action, input, options).then(
      () => undefined,
      (error: unknown) => ({ error }),
    );
    if (!outcome) throw new Error(`${action.name} was not refused`);
    return outcome.error;
  }

  /** `isDismissRoomError`, for any action. */
  isError({ names }: Action, error: unknown, code?: string): boolean {
    const guard = this.#package[names.isError] as (error: unknown, code?: string) => boolean;
    return code === undefined ? guard(error) : guard(error, code);
  }

  /** A header of the latest answer. */
  header(name: string): string | undefined {
    return this.#latest?.headers[name];
  }

  #remembering(transport: Transport): Transport {
    return {
      send: async (request) => (this.#latest = await transport.send(request)),
    };
  }
}

/** A mock of one service for the tests of a file, without the limits of its rates. */
export async function mockedService(model: Model): Promise<MockedService> {
  const mock = await startMock({ cwd: repository, services: [model.service], rates: false });
  afterAll(() => mock.close());
  return new MockedService(model, mock);
}
