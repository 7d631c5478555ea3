specpress.data("lcic/forms/register-user", { form: {"call":{"service":"lcic","wireName":"lcic","version":"2022-08-17","host":"lcic.tencentcloudapi.com","action":"RegisterUser","package":"@specpress/lcic","client":"LcicClient","constant":"lcic","method":"registerUser"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"The LCIC application that gets the user."},{"name":"Name","type":"string","doc":"Name that others see."},{"name":"OriginId","type":"string","doc":"The user's ID in your own system, for LoginOriginId. Within an application no two users have the same; one that is taken is refused with FailedOperation.OriginIdExists."},{"name":"Avatar","type":"string","doc":"Profile photo, as a URL."}],"structures":{},"regions":[],"examples":[{"title":"Register a user","input":{"SdkAppId":1234657}}]}, check: (validation) => {
const { integer, isStructure, noOthers, text, under } = validation;
const members = ["SdkAppId", "Name", "OriginId", "Avatar"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, Name, OriginId, Avatar } = v;
  let known = 1;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (Name !== undefined) {
    known++;
    if (typeof Name !== "string") text(issues, "Name", Name);
  }
  if (OriginId !== undefined) {
    known++;
    if (typeof OriginId !== "string") text(issues, "OriginId", OriginId);
  }
  if (Avatar !== undefined) {
    known++;
    if (typeof Avatar !== "string") text(issues, "Avatar", Avatar);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
