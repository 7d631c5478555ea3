specpress.data("lcic/forms/unbind-document-from-room", { form: {"call":{"service":"lcic","wireName":"lcic","version":"2022-08-17","host":"lcic.tencentcloudapi.com","action":"UnbindDocumentFromRoom","package":"@specpress/lcic","client":"LcicClient","constant":"lcic","method":"unbindDocumentFromRoom"},"fields":[{"name":"RoomId","type":"integer","required":true,"doc":"The room that has the document."},{"name":"DocumentId","type":"string","required":true,"doc":"The document to take out."}],"structures":{},"regions":[],"examples":[{"title":"Take a document out of a room","input":{"DocumentId":"xx","RoomId":123}}]}, check: (validation) => {
const { integer, isStructure, noOthers, text, under } = validation;
const members = ["RoomId", "DocumentId"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { RoomId, DocumentId } = v;
  let known = 2;
  if (!Number.isSafeInteger(RoomId)) integer(issues, "RoomId", RoomId);
  if (typeof DocumentId !== "string") text(issues, "DocumentId", DocumentId);
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
