specpress.data("lcic/forms/describe-documents-by-room", { form: {"call":{"service":"lcic","wireName":"lcic","version":"2022-08-17","host":"lcic.tencentcloudapi.com","action":"DescribeDocumentsByRoom","package":"@specpress/lcic","client":"LcicClient","constant":"lcic","method":"describeDocumentsByRoom"},"fields":[{"name":"RoomId","type":"integer","required":true,"doc":"The room whose documents are listed."},{"name":"SdkAppId","type":"integer","required":true,"doc":"The LCIC application that the room is in."},{"name":"Page","type":"integer","doc":"Which page to return; the first is 1.","facts":"At least 1. Default: 1."},{"name":"Limit","type":"integer","doc":"How many records make a page.","facts":"At most 1000. Default: 100."},{"name":"Permission","type":"integer","list":true,"doc":"Which documents count. For the private and the public ones of Owner give both 0 and 1.","facts":"No item twice. Default: [2].","values":[["0","Private documents of Owner"],["1","Public documents of Owner"],["2","Private and public documents of all users"]]},{"name":"Owner","type":"string","doc":"The user whose documents are listed."}],"structures":{},"regions":[],"examples":[{"title":"List the documents of a room","input":{"RoomId":1,"SdkAppId":1234567}}]}, check: (validation) => {
const { each, integer, isStructure, items, list, noOthers, oneOf, range, text, under, uniqueItems } = validation;
const permissionValues = [0, 1, 2];
const members = ["RoomId", "SdkAppId", "Page", "Limit", "Permission", "Owner"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { RoomId, SdkAppId, Page, Limit, Permission, Owner } = v;
  let known = 2;
  if (!Number.isSafeInteger(RoomId)) integer(issues, "RoomId", RoomId);
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (Page !== undefined) {
    known++;
    if (!Number.isSafeInteger(Page)) integer(issues, "Page", Page);
    if (Page < 1) range(issues, "Page", Page, 1);
  }
  if (Limit !== undefined) {
    known++;
    if (!Number.isSafeInteger(Limit)) integer(issues, "Limit", Limit);
    if (Limit > 1000) range(issues, "Limit", Limit, undefined, 1000);
  }
  if (Permission !== undefined) {
    known++;
    list(issues, "Permission", Permission, (issues, i, item) => {
      integer(issues, i, item);
      if (item !== 0 && item !== 1 && item !== 2) oneOf(issues, i, item, permissionValues);
    });
    uniqueItems(issues, "Permission", Permission);
  }
  if (Owner !== undefined) {
    known++;
    if (typeof Owner !== "string") text(issues, "Owner", Owner);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  each(Permission, (item) => {
    if (item === 2 && Permission !== undefined) {
      items(issues, ["Permission"], Permission, undefined, 1);
    }
  });
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
