specpress.data("lcic/forms/delete-group", { form: {"call":{"service":"lcic","wireName":"lcic","version":"2022-08-17","host":"lcic.tencentcloudapi.com","action":"DeleteGroup","package":"@specpress/lcic","client":"LcicClient","constant":"lcic","method":"deleteGroup"},"fields":[{"name":"GroupIds","type":"string","list":true,"required":true,"doc":"The groups that are to go."},{"name":"SdkAppId","type":"integer","required":true,"doc":"The LCIC application that the groups belong to."}],"structures":{},"regions":[],"examples":[{"title":"Delete a group","input":{"GroupIds":["abcdfdfg"],"SdkAppId":12345678}}]}, check: (validation) => {
const { integer, isStructure, list, noOthers, text, under } = validation;
const members = ["GroupIds", "SdkAppId"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { GroupIds, SdkAppId } = v;
  let known = 2;
  list(issues, "GroupIds", GroupIds, text);
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
