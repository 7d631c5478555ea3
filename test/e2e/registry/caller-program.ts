import { expect } from "vitest";
import type { RunningMock } from "../../../generator/mock/library.js";

export type CallerOptions = Pick<RunningMock["clientOptions"], "endpoint" | "credentials">;

/** What makes the mock server's world such that the program below has an error to tell apart. */
export const FAULTS = ["DismissRoom=FailedOperation.RoomNotExist"];

/** What the program prints when all is well. */
export const ANSWER = {
  taskId: expect.stringMatching(/^[\w-]{86}$/) as string,
  status: "InProgress",
  refused: [true, false],
  unsent: ["SdkAppId"],
};

/** A small program that uses a service's package, in a project that has nothing else. */
export function callerProgram(
  format: "esm" | "cjs",
  { endpoint, credentials }: CallerOptions,
): string {
  const imports =
    format === "esm"
      ? 'import { TrtcClient, isDismissRoomError } from "@specpress/trtc";\nimport { checkDismissRoomRequest } from "@specpress/trtc/actions";'
      : 'const { TrtcClient, isDismissRoomError } = require("@specpress/trtc");\nconst { checkDismissRoomRequest } = require("@specpress/trtc/actions");';
  return `${imports}

const options = ${JSON.stringify({ endpoint, credentials, region: "ap-singapore" })};
const trtc = new TrtcClient(options);
const room = { SdkAppId: 1400000001, RoomId: 404 };

async function main() {
  const { TaskId } = await trtc.startStreamIngest({
    SdkAppId: 1400000001,
    RoomId: "lobby",
    RoomIdType: 0,
    UserId: "robot",
    UserSig: "eJw1",
    StreamUrl: "https://example.com/jingle.mp4",
  });
  const { Status } = await trtc.describeStreamIngest({ SdkAppId: 1400000001, TaskId });
  /** @type {unknown} */
  const error = await trtc.dismissRoom(room).catch((reason) => reason);
  console.log(
    JSON.stringify({
      taskId: TaskId,
      status: Status,
      refused: [
        isDismissRoomError(error, "FailedOperation.RoomNotExist"),
        isDismissRoomError(error, "InternalError"),
      ],
      unsent: checkDismissRoomRequest({ RoomId: 404 }).map(({ path }) => path.join(".")),
    }),
  );
}

void main();
`;
}

/** What the compiler has to know of the same package: each line after a comment is wrong. */
export const TYPED = `
export async function typed(): Promise<string> {
  const { TaskId } = await trtc.startStreamIngest({
    SdkAppId: 1400000001,
    RoomId: "lobby",
    RoomIdType: 0,
    UserId: "robot",
    UserSig: "eJw1",
  });
  const { Status } = await trtc.describeStreamIngest({ SdkAppId: 1400000001, TaskId });
  const status: string = Status;
  // @ts-expect-error it is text
  const number: number = TaskId;
  // @ts-expect-error there is a parameter missing
  await trtc.describeStreamIngest({ SdkAppId: number });
  // @ts-expect-error no answer has this
  ({ status: (await trtc.dismissRoom(room)).Status });
  // @ts-expect-error no error code of this action
  isDismissRoomError(undefined, "FailedOperation.NoSuchCode");
  return status;
}
`;
