specpress.data("lcic/forms/batch-create-group-with-members", { form: {"call":{"service":"lcic","wireName":"lcic","version":"2022-08-17","host":"lcic.tencentcloudapi.com","action":"BatchCreateGroupWithMembers","package":"@specpress/lcic","client":"LcicClient","constant":"lcic","method":"batchCreateGroupWithMembers"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"The LCIC application that gets the groups."},{"name":"GroupBaseInfos","type":"GroupBaseInfo","list":true,"required":true,"doc":"The groups to create.","facts":"At most 256 items."},{"name":"MemberIds","type":"string","list":true,"doc":"The users who become members, in every one of the groups.","facts":"At most 200 items."}],"structures":{"GroupBaseInfo":[{"name":"GroupName","type":"string","required":true,"doc":"Name of the new group."},{"name":"TeacherId","type":"string","doc":"The user who is the teacher of the group."}]},"regions":[],"examples":[{"title":"Create two groups","input":{"SdkAppId":12345678,"GroupBaseInfos":[{"GroupName":"test1","TeacherId":"cde"},{"GroupName":"test2"}],"MemberIds":["abc","bcd"]}}]}, check: (validation) => {
const { each, integer, isStructure, items, list, noOthers, report, structures, text, under } = validation;
const checkGroupBaseInfo = (() => {
const members = ["GroupName", "TeacherId"];
function checkGroupBaseInfo(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { GroupName, TeacherId } = v;
  let known = 1;
  if (typeof GroupName !== "string") text(issues, "GroupName", GroupName);
  if (TeacherId !== undefined) {
    known++;
    if (typeof TeacherId !== "string") text(issues, "TeacherId", TeacherId);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkGroupBaseInfo;
})();
const members = ["SdkAppId", "GroupBaseInfos", "MemberIds"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, GroupBaseInfos, MemberIds } = v;
  let known = 2;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  structures(issues, "GroupBaseInfos", GroupBaseInfos, checkGroupBaseInfo);
  items(issues, "GroupBaseInfos", GroupBaseInfos, undefined, 256);
  if (MemberIds !== undefined) {
    known++;
    list(issues, "MemberIds", MemberIds, text);
    items(issues, "MemberIds", MemberIds, undefined, 200);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (MemberIds === undefined) {
    each(GroupBaseInfos, (item, i) => {
      if (item.TeacherId === undefined) {
        report(
          issues,
          ["GroupBaseInfos", i, "TeacherId"],
          "required",
          "A group without MemberIds needs a TeacherId",
          "warning",
        );
      }
    });
  }
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
