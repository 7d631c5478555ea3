specpress.data("lcic/forms/batch-delete-group-member", { form: {"call":{"service":"lcic","wireName":"lcic","version":"2022-08-17","host":"lcic.tencentcloudapi.com","action":"BatchDeleteGroupMember","package":"@specpress/lcic","client":"LcicClient","constant":"lcic","method":"batchDeleteGroupMember"},"fields":[{"name":"GroupIds","type":"string","list":true,"required":true,"doc":"The groups, each of which loses all of the users.","facts":"At most 100 items."},{"name":"SdkAppId","type":"integer","required":true,"doc":"The LCIC application that the groups belong to."},{"name":"MemberIds","type":"string","list":true,"required":true,"doc":"The users to remove.","facts":"At most 256 items."}],"structures":{},"regions":[],"examples":[{"title":"Remove a user from two groups","input":{"GroupIds":["abcdfdfg","dfgsdgsdg"],"SdkAppId":12345678,"MemberIds":["dfgdfg"]}}]}, check: (validation) => {
const { integer, isStructure, items, list, noOthers, text, under } = validation;
const members = ["GroupIds", "SdkAppId", "MemberIds"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { GroupIds, SdkAppId, MemberIds } = v;
  let known = 3;
  list(issues, "GroupIds", GroupIds, text);
  items(issues, "GroupIds", GroupIds, undefined, 100);
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  list(issues, "MemberIds", MemberIds, text);
  items(issues, "MemberIds", MemberIds, undefined, 256);
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
