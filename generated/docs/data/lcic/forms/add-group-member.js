specpress.data("lcic/forms/add-group-member", { form: {"call":{"service":"lcic","wireName":"lcic","version":"2022-08-17","host":"lcic.tencentcloudapi.com","action":"AddGroupMember","package":"@specpress/lcic","client":"LcicClient","constant":"lcic","method":"addGroupMember"},"fields":[{"name":"GroupId","type":"string","required":true,"doc":"The group that gets the users."},{"name":"SdkAppId","type":"integer","required":true,"doc":"The LCIC application that the group belongs to."},{"name":"MemberIds","type":"string","list":true,"required":true,"doc":"The users to add.","facts":"At most 200 items."}],"structures":{},"regions":[],"examples":[{"title":"Add a user to a group","input":{"GroupId":"abcdfdfg","SdkAppId":12345678,"MemberIds":["dfgdfg"]}}]}, check: (validation) => {
const { integer, isStructure, items, list, noOthers, text, under } = validation;
const members = ["GroupId", "SdkAppId", "MemberIds"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { GroupId, SdkAppId, MemberIds } = v;
  let known = 3;
  if (typeof GroupId !== "string") text(issues, "GroupId", GroupId);
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  list(issues, "MemberIds", MemberIds, text);
  items(issues, "MemberIds", MemberIds, undefined, 200);
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
