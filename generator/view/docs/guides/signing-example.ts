/** The request that both signing guides sign. A test holds every value against the runtime. */
export const EXAMPLE = {
  secretId: "AKIDEXAMPLE",
  secretKey: "SECRETEXAMPLE",
  host: "trtc.tencentcloudapi.com",
  service: "trtc",
  version: "2019-07-22",
  region: "ap-guangzhou",
  timestamp: 1700000000,
  date: "2023-11-14",
  nonce: 11886,
  body: '{"SdkAppId":1400000001,"RoomId":42}',
} as const;

export const TC3 = {
  payloadHash: "0df3effd421588f185caf7bb9849b3ad8393afdd7137759ee47490cc6dc5a389",
  requestHash: "4466ae5329824566e5e5f27cef2791111bc9e14f3edde3ef1b80078a15307f58",
  signingKey: "5d41a2b261dc6462a78362fea0f8edf485d00375603527b170cc64a11ae4b5b6",
  signature: "6efd086af8720ade9858797bd51bb35a5f4457b7a289c33daf56ae9710e7f973",
} as const;

export const V1 = {
  query:
    "Action=DismissRoom&Nonce=11886&Region=ap-guangzhou&RoomId=42&SdkAppId=1400000001&SecretId=AKIDEXAMPLE&SignatureMethod=HmacSHA256&Timestamp=1700000000&Version=2019-07-22",
  signature: "URdsurdJFL/kx1ZeOMM3Mrfi1yUg59gcznRACsnYq+A=",
} as const;
