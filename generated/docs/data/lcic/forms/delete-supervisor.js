specpress.data("lcic/forms/delete-supervisor", { form: {"call":{"service":"lcic","wireName":"lcic","version":"2022-08-17","host":"lcic.tencentcloudapi.com","action":"DeleteSupervisor","package":"@specpress/lcic","client":"LcicClient","constant":"lcic","method":"deleteSupervisor"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"ID of the LCIC application."},{"name":"Users","type":"string","list":true,"required":true,"doc":"IDs of the users who shall be spectators no longer."}],"structures":{},"regions":[],"examples":[{"title":"Take the role of spectator from a user","input":{"SdkAppId":1,"Users":["abc"]}}]}, check: (validation) => {
const { integer, isStructure, list, noOthers, text, under } = validation;
const members = ["SdkAppId", "Users"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, Users } = v;
  let known = 2;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  list(issues, "Users", Users, text);
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
