specpress.data("lcic/forms/kick-user-from-room", { form: {"call":{"service":"lcic","wireName":"lcic","version":"2022-08-17","host":"lcic.tencentcloudapi.com","action":"KickUserFromRoom","package":"@specpress/lcic","client":"LcicClient","constant":"lcic","method":"kickUserFromRoom"},"fields":[{"name":"RoomId","type":"integer","required":true,"doc":"Room to put the user out of."},{"name":"SdkAppId","type":"integer","required":true,"doc":"LCIC application that the room belongs to."},{"name":"UserId","type":"string","required":true,"doc":"User to put out."},{"name":"KickType","type":"integer","required":true,"doc":"How long the user cannot come back in.","values":[["1","for as long as Duration says"],["2","for good"]]},{"name":"Duration","type":"integer","required":true,"doc":"How long the user is kept out with KickType 1. Has no effect with 2, but has to be given even then.","facts":"In seconds. Default: 0."}],"structures":{},"regions":[],"examples":[{"title":"Put a user out for good","input":{"RoomId":313337981,"SdkAppId":3520371,"UserId":"2PMcgEVHi9CMWq6tmfNnPGUkEGn","KickType":2,"Duration":0}}]}, check: (validation) => {
const { integer, isStructure, noOthers, num, oneOf, report, text, under } = validation;
const kickTypeValues = [1, 2];
const members = ["RoomId", "SdkAppId", "UserId", "KickType", "Duration"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { RoomId, SdkAppId, UserId, KickType, Duration } = v;
  let known = 5;
  if (!Number.isSafeInteger(RoomId)) integer(issues, "RoomId", RoomId);
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (typeof UserId !== "string") text(issues, "UserId", UserId);
  if (!Number.isSafeInteger(KickType)) integer(issues, "KickType", KickType);
  if (KickType !== 1 && KickType !== 2) oneOf(issues, "KickType", KickType, kickTypeValues);
  if (!Number.isSafeInteger(Duration)) integer(issues, "Duration", Duration);
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (KickType === 2 && num(Duration) >= 1 && Duration !== undefined) {
    report(
      issues,
      ["Duration"],
      "ignored",
      "With KickType 2, Duration has no effect; it has to be given all the same, for example as 0",
      "warning",
    );
  }
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
