specpress.data("lcic/forms/end-room", { form: {"call":{"service":"lcic","wireName":"lcic","version":"2022-08-17","host":"lcic.tencentcloudapi.com","action":"EndRoom","package":"@specpress/lcic","client":"LcicClient","constant":"lcic","method":"endRoom"},"fields":[{"name":"RoomId","type":"integer","required":true,"doc":"Room whose class to end."}],"structures":{},"regions":[],"examples":[{"title":"End the class of a room","input":{"RoomId":1111}}]}, check: (validation) => {
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
