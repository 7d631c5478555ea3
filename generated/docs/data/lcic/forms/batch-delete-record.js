specpress.data("lcic/forms/batch-delete-record", { form: {"call":{"service":"lcic","wireName":"lcic","version":"2022-08-17","host":"lcic.tencentcloudapi.com","action":"BatchDeleteRecord","package":"@specpress/lcic","client":"LcicClient","constant":"lcic","method":"batchDeleteRecord"},"fields":[{"name":"RoomIds","type":"integer","list":true,"required":true,"doc":"Rooms whose recordings to delete."},{"name":"SdkAppId","type":"integer","required":true,"doc":"LCIC application that the rooms belong to."}],"structures":{},"regions":[],"examples":[{"title":"Delete the recordings of several rooms","input":{"RoomIds":[0],"SdkAppId":1}}]}, check: (validation) => {
const { integer, isStructure, list, noOthers, under } = validation;
const members = ["RoomIds", "SdkAppId"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { RoomIds, SdkAppId } = v;
  let known = 2;
  list(issues, "RoomIds", RoomIds, integer);
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
