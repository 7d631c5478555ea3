specpress.data("lcic/forms/create-group-with-sub-group", { form: {"call":{"service":"lcic","wireName":"lcic","version":"2022-08-17","host":"lcic.tencentcloudapi.com","action":"CreateGroupWithSubGroup","package":"@specpress/lcic","client":"LcicClient","constant":"lcic","method":"createGroupWithSubGroup"},"fields":[{"name":"GroupName","type":"string","required":true,"doc":"Name of the merged group."},{"name":"SdkAppId","type":"integer","required":true,"doc":"The LCIC application that the groups belong to."},{"name":"SubGroupIds","type":"string","list":true,"required":true,"doc":"The groups to merge.","facts":"At most 40 items, no item twice."},{"name":"TeacherId","type":"string","doc":"The user who is the teacher of the merged group."}],"structures":{},"regions":[],"examples":[{"title":"Merge two groups","input":{"GroupName":"test","SdkAppId":12345678,"TeacherId":"dfgdfg","SubGroupIds":["abc","bcd"]}}]}, check: (validation) => {
const { integer, isStructure, items, list, noOthers, text, under, uniqueItems } = validation;
const members = ["GroupName", "SdkAppId", "SubGroupIds", "TeacherId"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { GroupName, SdkAppId, SubGroupIds, TeacherId } = v;
  let known = 3;
  if (typeof GroupName !== "string") text(issues, "GroupName", GroupName);
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  list(issues, "SubGroupIds", SubGroupIds, text);
  items(issues, "SubGroupIds", SubGroupIds, undefined, 40);
  uniqueItems(issues, "SubGroupIds", SubGroupIds);
  if (TeacherId !== undefined) {
    known++;
    if (typeof TeacherId !== "string") text(issues, "TeacherId", TeacherId);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
