specpress.data("lcic/forms/delete-record", { form: {"call":{"service":"lcic","wireName":"lcic","version":"2022-08-17","host":"lcic.tencentcloudapi.com","action":"DeleteRecord","package":"@specpress/lcic","client":"LcicClient","constant":"lcic","method":"deleteRecord"},"fields":[{"name":"RoomId","type":"integer","required":true,"doc":"Room whose recording to delete."},{"name":"SdkAppId","type":"integer","required":true,"doc":"LCIC application that the room belongs to."}],"structures":{},"regions":[],"examples":[{"title":"Delete the recording of a room","input":{"RoomId":0,"SdkAppId":0}}]}, check: (validation) => {
const { integer, isStructure, noOthers, under } = validation;
const members = ["RoomId", "SdkAppId"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { RoomId, SdkAppId } = v;
  let known = 2;
  if (!Number.isSafeInteger(RoomId)) integer(issues, "RoomId", RoomId);
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
