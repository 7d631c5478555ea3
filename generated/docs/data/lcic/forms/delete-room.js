specpress.data("lcic/forms/delete-room", { form: {"call":{"service":"lcic","wireName":"lcic","version":"2022-08-17","host":"lcic.tencentcloudapi.com","action":"DeleteRoom","package":"@specpress/lcic","client":"LcicClient","constant":"lcic","method":"deleteRoom"},"fields":[{"name":"RoomId","type":"integer","required":true,"doc":"Room to delete."}],"structures":{},"regions":[],"examples":[{"title":"Delete a room","input":{"RoomId":123}}]}, check: (validation) => {
const { integer, isStructure, noOthers, under } = validation;
const members = ["RoomId"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { RoomId } = v;
  let known = 1;
  if (!Number.isSafeInteger(RoomId)) integer(issues, "RoomId", RoomId);
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
