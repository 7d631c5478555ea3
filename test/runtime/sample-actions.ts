import type { Action, Service } from "../../runtime/src/index.js";

export const trtc: Service = {
  name: "trtc",
  version: "2019-07-22",
  endpoint: "trtc.tencentcloudapi.com",
};

export interface DismissRoomRequest {
  readonly SdkAppId: number;
  readonly RoomId: number;
  readonly UserSig?: string;
}

export interface DismissRoomResponse {
  readonly RequestId: string;
}

export type DismissRoomErrorCode = "FailedOperation.RoomNotExist" | "InvalidParameter.RoomId";

/** An action as the generator writes one; its check wants a RoomId. */
export const dismissRoom: Action<DismissRoomRequest, DismissRoomResponse, DismissRoomErrorCode> = {
  service: trtc,
  name: "DismissRoom",
  region: "required",
  regions: ["ap-guangzhou", "ap-beijing"],
  sensitive: ["UserSig"],
  check(input) {
    const { RoomId } = input as Partial<DismissRoomRequest>;
    if (RoomId === undefined) {
      return [{ code: "required", path: ["RoomId"], message: "is required", severity: "error" }];
    }
    if (RoomId !== 7) return [];
    return [{ code: "odd", path: ["RoomId"], message: "is a lucky number", severity: "warning" }];
  },
};

/** An action without checks or region that echoes what the server makes of it. */
export const describeAnything: Action<object, Record<string, unknown>> = {
  service: trtc,
  name: "DescribeAnything",
  region: "unused",
  check: () => [],
};

export const credentials = { secretId: "AKIDsecretIdSample", secretKey: "theSecretKeySample" };

export const dismissed = { Response: { RequestId: "83ca6fdd-cf4c-46a9-a577-74c3497ad3fa" } };
