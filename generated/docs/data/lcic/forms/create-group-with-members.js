specpress.data("lcic/forms/create-group-with-members", { form: {"call":{"service":"lcic","wireName":"lcic","version":"2022-08-17","host":"lcic.tencentcloudapi.com","action":"CreateGroupWithMembers","package":"@specpress/lcic","client":"LcicClient","constant":"lcic","method":"createGroupWithMembers"},"fields":[{"name":"GroupName","type":"string","required":true,"doc":"Name of the new group."},{"name":"SdkAppId","type":"integer","required":true,"doc":"The LCIC application that gets the group."},{"name":"TeacherId","type":"string","doc":"The user who is the teacher of the group."},{"name":"MemberIds","type":"string","list":true,"doc":"The users who become members.","facts":"At most 200 items."}],"structures":{},"regions":[],"examples":[{"title":"Create a group","input":{"GroupName":"test","SdkAppId":12345678,"MemberIds":["abc","bcd"]}}]}, check: (validation) => {
const { filled, integer, isStructure, items, list, noOthers, report, text, under } = validation;
const members = ["GroupName", "SdkAppId", "TeacherId", "MemberIds"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { GroupName, SdkAppId, TeacherId, MemberIds } = v;
  let known = 2;
  if (typeof GroupName !== "string") text(issues, "GroupName", GroupName);
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (TeacherId !== undefined) {
    known++;
    if (typeof TeacherId !== "string") text(issues, "TeacherId", TeacherId);
  }
  if (MemberIds !== undefined) {
    known++;
    list(issues, "MemberIds", MemberIds, text);
    items(issues, "MemberIds", MemberIds, undefined, 200);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (!filled(TeacherId) && !filled(MemberIds)) {
    report(
      issues,
      [],
      "any-of",
      "At least one of TeacherId and MemberIds should be given",
      "warning",
    );
  }
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
