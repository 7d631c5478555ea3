import { expectTypeOf, test } from "vitest";
import {
  Client,
  isCallError,
  isWaitError,
  paginate,
  ServiceError,
  waitUntil,
  type Action,
  type CallError,
  type ClientOptions,
  type OpenUnion,
  type Sender,
  type TransportError,
  type ValidationError,
  type WaitError,
} from "../../runtime/src/index.js";

interface RoomRequest {
  readonly SdkAppId: number;
  readonly RoomId?: string;
  readonly PageNumber: number;
  readonly PageSize?: number;
}
interface Room {
  readonly CommId: string;
}
interface RoomResponse {
  readonly Total: number;
  readonly RoomList: readonly Room[] | null;
  readonly RequestId: string;
}
type Code = "InvalidParameter.SdkAppId" | "InternalError";

declare const describeRoomInfo: Action<RoomRequest, RoomResponse, Code>;
declare const client: Client;

test("the action says what goes in and what comes out", () => {
  expectTypeOf(
    client.send(describeRoomInfo, { SdkAppId: 1, PageNumber: 0 }),
  ).resolves.toEqualTypeOf<RoomResponse>();
  // @ts-expect-error a required parameter is missing
  void client.send(describeRoomInfo, { SdkAppId: 1 });
  // @ts-expect-error nothing is given at all
  void client.send(describeRoomInfo, {});
  // @ts-expect-error a wrong type
  void client.send(describeRoomInfo, { SdkAppId: "1", PageNumber: 0 });
  // @ts-expect-error an unknown parameter
  void client.send(describeRoomInfo, { SdkAppId: 1, PageNumber: 0, Limit: 1 });
  // @ts-expect-error an unknown option
  void client.send(describeRoomInfo, { SdkAppId: 1, PageNumber: 0 }, { retries: 1 });
});

test("a client is a sender, and any action is an action of unknowns", () => {
  expectTypeOf<Client>().toExtend<Sender>();
  expectTypeOf(describeRoomInfo).toExtend<Action<unknown, unknown>>();
});

test("options", () => {
  expectTypeOf<{ region: string | undefined }>().toExtend<ClientOptions>();
  // @ts-expect-error a misspelt credential
  new Client({ credentials: { secretID: "a", secretKey: "b" } });
  // @ts-expect-error an unknown language
  new Client({ language: "de" });
  new Client({ credentials: async () => ({ secretId: "a", secretKey: "b", token: "c" }) });
});

test("the guard narrows to the action's errors", () => {
  const error: unknown = undefined;
  if (!isCallError(describeRoomInfo, error)) return;
  expectTypeOf(error).toEqualTypeOf<CallError<Code>>();
  switch (error.kind) {
    case "validation":
      expectTypeOf(error).toEqualTypeOf<ValidationError>();
      break;
    case "service":
      expectTypeOf(error).toEqualTypeOf<ServiceError<OpenUnion<Code>>>();
      break;
    case "transport":
      expectTypeOf(error).toEqualTypeOf<TransportError>();
      break;
    default:
      error satisfies never;
  }
});

test("the guard with a code narrows to that code, listed or not", () => {
  const error: unknown = undefined;
  if (isCallError(describeRoomInfo, error, "InternalError")) {
    expectTypeOf(error).toEqualTypeOf<ServiceError<"InternalError">>();
  }
  if (isCallError(describeRoomInfo, error, "InternalError.New")) {
    expectTypeOf(error).toEqualTypeOf<ServiceError<"InternalError.New">>();
  }
});

test("codes are open: known ones are compared, others are allowed", () => {
  expectTypeOf<string>().toExtend<OpenUnion<Code>>();
  expectTypeOf<Code>().toExtend<OpenUnion<Code>>();
});

test("names and kinds are literal", () => {
  expectTypeOf<ServiceError["name"]>().toEqualTypeOf<"ServiceError">();
  expectTypeOf<TransportError["kind"]>().toEqualTypeOf<"transport">();
  expectTypeOf<ValidationError["name"]>().toEqualTypeOf<"ValidationError">();
  expectTypeOf<WaitError["kind"]>().toEqualTypeOf<"wait">();
});

test("a paginator gives items and pages, and needs no page number", () => {
  const rooms = paginate(
    client,
    describeRoomInfo,
    { SdkAppId: 1 },
    {
      page: "PageNumber",
      first: 0,
      size: "PageSize",
      items: (output) => output.RoomList,
      total: (output) => output.Total,
      totalIsPage: true,
    },
  );
  expectTypeOf(rooms).toExtend<AsyncIterable<Room>>();
  expectTypeOf(rooms.pages()).toExtend<AsyncIterable<RoomResponse>>();
  const items = (output: RoomResponse) => output.RoomList;
  paginate(client, describeRoomInfo, { SdkAppId: 1, PageNumber: 3 }, { page: "PageNumber", items });
  // @ts-expect-error the other parameters are still required
  paginate(client, describeRoomInfo, {}, { page: "PageNumber", items });
  // @ts-expect-error no such parameter
  paginate(client, describeRoomInfo, { SdkAppId: 1 }, { page: "Page", items });
  // @ts-expect-error a cursor needs a next one
  paginate(client, describeRoomInfo, { SdkAppId: 1, PageNumber: 0 }, { cursor: "RoomId", items });
});

test("a wait resolves with the answer, or with nothing where an error may end it well", () => {
  const input = { SdkAppId: 1, PageNumber: 0 };
  const wait = { until: (output: RoomResponse) => output.Total > 0, every: 1, atMost: 2 };
  expectTypeOf(
    waitUntil(client, describeRoomInfo, input, wait),
  ).resolves.toEqualTypeOf<RoomResponse>();
  const orGone = { ...wait, untilErrors: ["InternalError"] };
  expectTypeOf(waitUntil(client, describeRoomInfo, input, orGone)).resolves.toEqualTypeOf<
    RoomResponse | undefined
  >();
  const error: unknown = undefined;
  if (isWaitError(describeRoomInfo, error)) {
    expectTypeOf(error.output).toEqualTypeOf<RoomResponse | undefined>();
  }
});
