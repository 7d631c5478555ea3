specpress.data("lcic/forms/login-origin-id", { form: {"call":{"service":"lcic","wireName":"lcic","version":"2022-08-17","host":"lcic.tencentcloudapi.com","action":"LoginOriginId","package":"@specpress/lcic","client":"LcicClient","constant":"lcic","method":"loginOriginId"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"LCIC application that the user is registered with."},{"name":"OriginId","type":"string","required":true,"doc":"The user's ID in your own system. No two users of an application may have the same."}],"structures":{},"regions":[],"examples":[{"title":"Log a user in by the ID of one's own system","input":{"SdkAppId":1234657,"OriginId":"xx"}}]}, check: (validation) => {
const { integer, isStructure, noOthers, text, under } = validation;
const members = ["SdkAppId", "OriginId"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, OriginId } = v;
  let known = 2;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (typeof OriginId !== "string") text(issues, "OriginId", OriginId);
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
