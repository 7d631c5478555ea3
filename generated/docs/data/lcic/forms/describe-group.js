specpress.data("lcic/forms/describe-group", { form: {"call":{"service":"lcic","wireName":"lcic","version":"2022-08-17","host":"lcic.tencentcloudapi.com","action":"DescribeGroup","package":"@specpress/lcic","client":"LcicClient","constant":"lcic","method":"describeGroup"},"fields":[{"name":"GroupId","type":"string","required":true,"doc":"The group to look up."},{"name":"SdkAppId","type":"integer","required":true,"doc":"The LCIC application that the group belongs to."}],"structures":{},"regions":[],"examples":[{"title":"Look up a merged group","input":{"GroupId":"abcdfdfg","SdkAppId":12345678}}]}, check: (validation) => {
const { integer, isStructure, noOthers, text, under } = validation;
const members = ["GroupId", "SdkAppId"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { GroupId, SdkAppId } = v;
  let known = 2;
  if (typeof GroupId !== "string") text(issues, "GroupId", GroupId);
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
