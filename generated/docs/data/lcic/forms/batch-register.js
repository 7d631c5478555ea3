specpress.data("lcic/forms/batch-register", { form: {"call":{"service":"lcic","wireName":"lcic","version":"2022-08-17","host":"lcic.tencentcloudapi.com","action":"BatchRegister","package":"@specpress/lcic","client":"LcicClient","constant":"lcic","method":"batchRegister"},"fields":[{"name":"Users","type":"BatchUserRequest","list":true,"required":true,"doc":"The users to register.","facts":"At most 1000 items."}],"structures":{"BatchUserRequest":[{"name":"SdkAppId","type":"integer","required":true,"doc":"The LCIC application that gets the user."},{"name":"Name","type":"string","doc":"Name that others see."},{"name":"OriginId","type":"string","doc":"The user's ID in your own system, for LoginOriginId. Within an application no two users have the same."},{"name":"Avatar","type":"string","doc":"Profile photo, as a URL."}]},"regions":[],"examples":[{"title":"Register users","input":{"Users":[{"SdkAppId":1,"Name":"xx","OriginId":"xx","Avatar":"xx"}]}}]}, check: (validation) => {
const { integer, isStructure, items, noOthers, structures, text, under, unique } = validation;
const checkBatchUserRequest = (() => {
const members = ["SdkAppId", "Name", "OriginId", "Avatar"];
function checkBatchUserRequest(v, issues, key) {
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
return checkBatchUserRequest;
})();
const members = ["Users"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { Users } = v;
  let known = 1;
  structures(issues, "Users", Users, checkBatchUserRequest);
  items(issues, "Users", Users, undefined, 1000);
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (Users !== undefined) {
    unique(
      issues,
      v,
      ["Users", "[]", "OriginId"],
      "Two users of one application must not share an OriginId; the later one may overwrite the earlier",
      "warning",
    );
  }
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
