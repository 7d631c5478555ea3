specpress.data("lcic/forms/bind-document-to-room", { form: {"call":{"service":"lcic","wireName":"lcic","version":"2022-08-17","host":"lcic.tencentcloudapi.com","action":"BindDocumentToRoom","package":"@specpress/lcic","client":"LcicClient","constant":"lcic","method":"bindDocumentToRoom"},"fields":[{"name":"RoomId","type":"integer","required":true,"doc":"The room that gets the document."},{"name":"DocumentId","type":"string","required":true,"doc":"The document to put there."},{"name":"BindType","type":"integer","doc":"A number of your own choosing. The service does not look at it; it hands it on to the clients in the room, whose code may go by it.","facts":"Default: 0."}],"structures":{},"regions":[],"examples":[{"title":"Bind a document to a room","input":{"DocumentId":"xx","RoomId":123}}]}, check: (validation) => {
const { integer, isStructure, noOthers, text, under } = validation;
const members = ["RoomId", "DocumentId", "BindType"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { RoomId, DocumentId, BindType } = v;
  let known = 2;
  if (!Number.isSafeInteger(RoomId)) integer(issues, "RoomId", RoomId);
  if (typeof DocumentId !== "string") text(issues, "DocumentId", DocumentId);
  if (BindType !== undefined) {
    known++;
    if (!Number.isSafeInteger(BindType)) integer(issues, "BindType", BindType);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
