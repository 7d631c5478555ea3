import { Client, type OpenUnion, type Sender, type ServiceError } from "@specpress/runtime";
import {
  describeErrorCode,
  describeRoomInfo,
  dismissRoom,
  isDismissRoomError,
  paginateDescribeRoomInfo,
  TrtcClient,
  waitUntilConversationStopped,
  type CommonErrorCode,
  type DescribeAIConversationResponse,
  type DescribeCloudRecordingResponse,
  type DescribeRoomInfoResponse,
  type DismissRoomError,
  type DismissRoomErrorCode,
  type DismissRoomRequest,
  type DismissRoomResponse,
  type McuLayoutParams,
  type RoomState,
  type ServiceErrorCode,
  type SetUserBlockedRequest,
  type StartStreamIngestRequest,
  type UserMediaStream,
} from "@specpress/trtc";
import { dismissRoom as sameDismissRoom } from "@specpress/trtc/actions";
import type { ServiceErrorCode as SameErrorCode } from "@specpress/trtc/errors";
import { dismissRoomSchema, startPublishCdnStreamSchema } from "@specpress/trtc/schemas";
import { expectTypeOf, test } from "vitest";

/** https://standardschema.dev, as a library that takes any schema declares it. */
interface StandardSchemaV1<Input = unknown, Output = Input> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => StandardResult<Output> | Promise<StandardResult<Output>>;
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
}
type StandardResult<T> =
  | { readonly value: T; readonly issues?: undefined }
  | {
      readonly issues: readonly {
        readonly message: string;
        readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
      }[];
    };

declare const trtc: TrtcClient;
declare const error: unknown;

test("a method takes its action's parameters and resolves with its answer", () => {
  expectTypeOf(trtc.dismissRoom).parameter(0).toEqualTypeOf<DismissRoomRequest>();
  expectTypeOf(
    trtc.dismissRoom({ SdkAppId: 1, RoomId: 2 }),
  ).resolves.toEqualTypeOf<DismissRoomResponse>();
  // @ts-expect-error a required parameter is missing
  void trtc.dismissRoom({ SdkAppId: 1 });
  // @ts-expect-error nothing is given at all
  void trtc.dismissRoom();
  // @ts-expect-error a room number is no text
  void trtc.dismissRoom({ SdkAppId: 1, RoomId: "2" });
  // @ts-expect-error a misspelt parameter
  void trtc.dismissRoom({ SdkAppId: 1, RoomID: 2 });
  // @ts-expect-error a parameter that the action does not have
  void trtc.dismissRoom({ SdkAppId: 1, RoomId: 2, UserIds: [] });
  // @ts-expect-error null is not "absent"
  void trtc.describeRoomInfo({ SdkAppId: 1, StartTime: 1, EndTime: 2, RoomId: null });
  // @ts-expect-error an unknown option
  void trtc.dismissRoom({ SdkAppId: 1, RoomId: 2 }, { retries: 3 });
  // @ts-expect-error an action that there is not
  void trtc.dismissRooms({ SdkAppId: 1, RoomId: 2 });
});

test("integers may be bigints where no limit rules out large ones", () => {
  void trtc.dismissRoom({ SdkAppId: 1400000001n, RoomId: 2n });
  // @ts-expect-error one of a list of values
  void trtc.setUserBlocked({ SdkAppId: 1, RoomId: 2, UserId: "u", IsMute: 1n });
  expectTypeOf<DescribeRoomInfoResponse["Total"]>().toEqualTypeOf<number>();
});

test("absent is not undefined: exactOptionalPropertyTypes", () => {
  const when = { SdkAppId: 1, StartTime: 1, EndTime: 2 };
  void trtc.describeRoomInfo(when);
  void trtc.describeRoomInfo({ ...when, PageNumber: 0 });
  // @ts-expect-error leave it out
  void trtc.describeRoomInfo({ ...when, PageNumber: undefined });
});

test("enums are closed in requests, also deep within", () => {
  const blocked = { SdkAppId: 1, RoomId: 2, UserId: "u" };
  void trtc.setUserBlocked({ ...blocked, IsMute: 1 });
  // @ts-expect-error a value that the documents do not know
  void trtc.setUserBlocked({ ...blocked, IsMute: 4 });
  // @ts-expect-error a flag is a number here
  void trtc.setUserBlocked({ ...blocked, IsMute: true });
  // @ts-expect-error any number may be any value
  void trtc.setUserBlocked({ ...blocked, IsMute: Number("1") });
  expectTypeOf<SetUserBlockedRequest["IsMute"]>().toEqualTypeOf<0 | 1 | 2 | 3>();
  // @ts-expect-error a value that no layout has
  const layout: McuLayoutParams = { MixLayoutMode: 99 };
  void layout;
});

test("requests may be frozen, lists too", () => {
  const request = { SdkAppId: 1, RoomId: 2, UserIds: ["a", "b"] } as const;
  void trtc.removeUser(request);
  void trtc.removeUser(Object.freeze({ SdkAppId: 1, RoomId: 2, UserIds: Object.freeze(["a"]) }));
  // @ts-expect-error one text is no list of them
  void trtc.removeUser({ SdkAppId: 1, RoomId: 2, UserIds: "a" });
  // @ts-expect-error a list of texts
  void trtc.removeUser({ SdkAppId: 1, RoomId: 2, UserIds: [1] });
});

test("deprecated and hidden parameters still compile", () => {
  expectTypeOf<StartStreamIngestRequest>().toHaveProperty("SourceUrl");
});

test("structures of requests are exported and checked by member", () => {
  const stream: UserMediaStream = { UserInfo: { UserId: "u" }, StreamType: 0 };
  void stream;
  // @ts-expect-error a misspelt member
  const misspelt: UserMediaStream = { UserInfo: { UserID: "u" }, StreamType: 0 };
  void misspelt;
});

test("enums of answers are open: known values complete, others pass", async () => {
  type Status = DescribeCloudRecordingResponse["Status"];
  expectTypeOf<Status>().toEqualTypeOf<OpenUnion<"Idle" | "InProgress" | "Exited">>();
  expectTypeOf<"SomethingNew">().toExtend<Status>();
  expectTypeOf<Status>().toExtend<string>();
  const { Status: status } = await trtc.describeCloudRecording({ SdkAppId: 1, TaskId: "t" });
  if (status === "Idle" || status === "SomethingNew") return;
});

test("members of answers are null or absent only where the spec says so", () => {
  expectTypeOf<DismissRoomResponse["RequestId"]>().toEqualTypeOf<string>();
  expectTypeOf<DescribeRoomInfoResponse["RoomList"]>().toEqualTypeOf<readonly RoomState[]>();
  expectTypeOf<null>().toExtend<DescribeCloudRecordingResponse["StorageFileList"]>();
  expectTypeOf<undefined>().not.toExtend<DescribeCloudRecordingResponse["Status"]>();
  uncalled(async () => {
    const answer = await trtc.describeCloudRecording({ SdkAppId: 1, TaskId: "t" });
    // @ts-expect-error it may be null
    void answer.StorageFileList.length;
    // @ts-expect-error answers are read, not written
    answer.TaskId = "other";
    // @ts-expect-error a member that the answer does not have
    void answer.State;
  });
});

test("actions are values, the same from each entry", () => {
  expectTypeOf(sameDismissRoom).toEqualTypeOf(dismissRoom);
  const client = new Client({ region: "ap-guangzhou" });
  expectTypeOf(
    client.send(dismissRoom, { SdkAppId: 1, RoomId: 2 }),
  ).resolves.toEqualTypeOf<DismissRoomResponse>();
  // @ts-expect-error what the action wants, whoever sends it
  void client.send(dismissRoom, { SdkAppId: 1, RoomId: "2" });
  // @ts-expect-error another action's parameters
  void client.send(describeRoomInfo, { SdkAppId: 1, RoomId: 2 });
  // @ts-expect-error actions are described, not changed
  dismissRoom.name = "Other";
});

test("a service's client is a client", () => {
  expectTypeOf<TrtcClient>().toExtend<Client>();
  expectTypeOf<TrtcClient>().toExtend<Sender>();
  void trtc.send(dismissRoom, { SdkAppId: 1, RoomId: 2 });
  // @ts-expect-error an option that there is not
  new TrtcClient({ Region: "ap-guangzhou" });
});

test("the guard narrows an unknown to the action's errors", () => {
  if (isDismissRoomError(error)) {
    expectTypeOf(error).toEqualTypeOf<DismissRoomError>();
    switch (error.kind) {
      case "validation":
        expectTypeOf(error.issues[0]!.path).toEqualTypeOf<readonly (string | number)[]>();
        break;
      case "service":
        expectTypeOf(error.code).toEqualTypeOf<OpenUnion<DismissRoomErrorCode>>();
        // The documents' list is not the end of it: other codes compare as well.
        if (error.code === "FailedOperation.RoomNotExist" || error.code === "Anything") break;
        expectTypeOf(error.requestId).toEqualTypeOf<string>();
        break;
      case "transport":
        expectTypeOf(error.message).toEqualTypeOf<string>();
        // @ts-expect-error only the service has codes
        void error.code;
        break;
      default:
        error satisfies never;
    }
  }
  // @ts-expect-error an unknown stays one without the guard
  void error.code;
});

test("with a code, to that error", () => {
  if (isDismissRoomError(error, "FailedOperation.RoomNotExist")) {
    expectTypeOf(error).toEqualTypeOf<ServiceError<"FailedOperation.RoomNotExist">>();
    expectTypeOf(error.code).toEqualTypeOf<"FailedOperation.RoomNotExist">();
  }
  if (isDismissRoomError(error, "AuthFailure.SignatureFailure")) {
    expectTypeOf(error.code).toEqualTypeOf<"AuthFailure.SignatureFailure">();
  }
  // @ts-expect-error a misspelt code
  isDismissRoomError(error, "FailedOperation.RoomNotExists");
});

test("error codes", () => {
  expectTypeOf<CommonErrorCode>().toExtend<DismissRoomErrorCode>();
  expectTypeOf<SameErrorCode>().toEqualTypeOf<ServiceErrorCode>();
  expectTypeOf<"FailedOperation.RoomNotExist">().toExtend<ServiceErrorCode>();
  expectTypeOf<"FailedOperation.Nothing">().not.toExtend<ServiceErrorCode>();
  expectTypeOf<"AuthFailure.SignatureFailure">().toExtend<CommonErrorCode>();
  expectTypeOf(describeErrorCode("InternalError")?.remedy).toEqualTypeOf<string | undefined>();
});

test("paginators yield the items of a page", async () => {
  const input = { SdkAppId: 1, StartTime: 1, EndTime: 2 };
  for await (const room of trtc.paginateDescribeRoomInfo(input)) {
    expectTypeOf(room).toEqualTypeOf<RoomState>();
    // @ts-expect-error a misspelt member
    void room.CommID;
  }
  for await (const page of paginateDescribeRoomInfo(trtc, input).pages()) {
    expectTypeOf(page).toEqualTypeOf<DescribeRoomInfoResponse>();
  }
  // @ts-expect-error a parameter other than the page is still required
  paginateDescribeRoomInfo(trtc, { SdkAppId: 1, StartTime: 1 });
});

test("waiters resolve with the awaited answer, or with nothing where the end is an error code", () => {
  const input = { SdkAppId: 1, TaskId: "t" };
  expectTypeOf(
    trtc.waitUntilRecordingStarted(input),
  ).resolves.toEqualTypeOf<DescribeCloudRecordingResponse>();
  expectTypeOf(waitUntilConversationStopped(trtc, input)).resolves.toEqualTypeOf<
    DescribeAIConversationResponse | undefined
  >();
  // @ts-expect-error the action's own parameters
  void trtc.waitUntilRecordingStarted({ SdkAppId: 1, Task: "t" });
});

test("schemas are Standard Schemas of the requests", () => {
  expectTypeOf(dismissRoomSchema).toExtend<StandardSchemaV1<DismissRoomRequest>>();
  expectTypeOf(startPublishCdnStreamSchema).not.toExtend<StandardSchemaV1<DismissRoomRequest>>();
  const validate = <T>(schema: StandardSchemaV1<unknown, T>): T => schema as unknown as T;
  expectTypeOf(validate(dismissRoomSchema)).toEqualTypeOf<DismissRoomRequest>();
});

/** For code that is only compiled, never run. */
const uncalled: (code: () => Promise<void>) => void = () => {};
