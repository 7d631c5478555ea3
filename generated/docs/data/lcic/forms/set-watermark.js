specpress.data("lcic/forms/set-watermark", { form: {"call":{"service":"lcic","wireName":"lcic","version":"2022-08-17","host":"lcic.tencentcloudapi.com","action":"SetWatermark","package":"@specpress/lcic","client":"LcicClient","constant":"lcic","method":"setWatermark"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"ID of the LCIC application."},{"name":"TeacherUrl","type":"string","doc":"Picture to lay over the teacher's video.","facts":"A URL."},{"name":"BoardUrl","type":"string","doc":"Picture to lay over the whiteboard.","facts":"A URL."},{"name":"VideoUrl","type":"string","doc":"Picture to show in place of a video when there is none.","facts":"A URL."},{"name":"BoardW","type":"float","doc":"Width of the whiteboard's watermark, measured by the width of the video.","facts":"0 to 100, in percent. Default: 0."},{"name":"BoardH","type":"float","doc":"Height of the whiteboard's watermark, measured by the height of the video.","facts":"0 to 100, in percent. Default: 0."},{"name":"BoardX","type":"float","doc":"How far to the right the whiteboard's watermark stands; 50 is the middle.","facts":"0 to 100, in percent."},{"name":"BoardY","type":"float","doc":"How far down the whiteboard's watermark stands; 50 is the middle.","facts":"0 to 100, in percent."},{"name":"TeacherW","type":"float","doc":"Width of the watermark on the teacher's video, measured by the width of the video.","facts":"0 to 100, in percent. Default: 0."},{"name":"TeacherH","type":"float","doc":"Height of the watermark on the teacher's video, measured by the height of the video.","facts":"0 to 100, in percent. Default: 0."},{"name":"TeacherX","type":"float","doc":"How far to the right the watermark stands on the teacher's video; 50 is the middle.","facts":"0 to 100, in percent."},{"name":"TeacherY","type":"float","doc":"How far down the watermark stands on the teacher's video; 50 is the middle.","facts":"0 to 100, in percent."},{"name":"Text","type":"string","doc":"Words to lay over the video. Prohibited content is refused."},{"name":"TextColor","type":"string","doc":"Colour of the words in Text."}],"structures":{},"regions":[],"examples":[{"title":"Set all watermarks","input":{"SdkAppId":1,"TeacherUrl":"https://example.com/teacher.png","BoardUrl":"https://example.com/board.png","VideoUrl":"https://example.com/video.png","BoardW":0,"BoardH":0,"BoardX":0,"BoardY":0,"TeacherW":0,"TeacherH":0,"TeacherX":0,"TeacherY":0,"Text":"xx","TextColor":"xx"}}]}, check: (validation) => {
const { URL_TEXT, float, format, integer, isStructure, noOthers, range, text, under } = validation;
const members = [
  "SdkAppId",
  "TeacherUrl",
  "BoardUrl",
  "VideoUrl",
  "BoardW",
  "BoardH",
  "BoardX",
  "BoardY",
  "TeacherW",
  "TeacherH",
  "TeacherX",
  "TeacherY",
  "Text",
  "TextColor",
];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const {
    SdkAppId,
    TeacherUrl,
    BoardUrl,
    VideoUrl,
    BoardW,
    BoardH,
    BoardX,
    BoardY,
    TeacherW,
    TeacherH,
    TeacherX,
    TeacherY,
    Text,
    TextColor,
  } = v;
  let known = 1;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (TeacherUrl !== undefined) {
    known++;
    if (typeof TeacherUrl !== "string") text(issues, "TeacherUrl", TeacherUrl);
    if (TeacherUrl !== "") {
      format(issues, "TeacherUrl", TeacherUrl, URL_TEXT);
    }
  }
  if (BoardUrl !== undefined) {
    known++;
    if (typeof BoardUrl !== "string") text(issues, "BoardUrl", BoardUrl);
    if (BoardUrl !== "") {
      format(issues, "BoardUrl", BoardUrl, URL_TEXT);
    }
  }
  if (VideoUrl !== undefined) {
    known++;
    if (typeof VideoUrl !== "string") text(issues, "VideoUrl", VideoUrl);
    if (VideoUrl !== "") {
      format(issues, "VideoUrl", VideoUrl, URL_TEXT);
    }
  }
  if (BoardW !== undefined) {
    known++;
    if (!Number.isFinite(BoardW)) float(issues, "BoardW", BoardW);
    if (BoardW < 0 || BoardW > 100) range(issues, "BoardW", BoardW, 0, 100);
  }
  if (BoardH !== undefined) {
    known++;
    if (!Number.isFinite(BoardH)) float(issues, "BoardH", BoardH);
    if (BoardH < 0 || BoardH > 100) range(issues, "BoardH", BoardH, 0, 100);
  }
  if (BoardX !== undefined) {
    known++;
    if (!Number.isFinite(BoardX)) float(issues, "BoardX", BoardX);
    if (BoardX < 0 || BoardX > 100) range(issues, "BoardX", BoardX, 0, 100);
  }
  if (BoardY !== undefined) {
    known++;
    if (!Number.isFinite(BoardY)) float(issues, "BoardY", BoardY);
    if (BoardY < 0 || BoardY > 100) range(issues, "BoardY", BoardY, 0, 100);
  }
  if (TeacherW !== undefined) {
    known++;
    if (!Number.isFinite(TeacherW)) float(issues, "TeacherW", TeacherW);
    if (TeacherW < 0 || TeacherW > 100) range(issues, "TeacherW", TeacherW, 0, 100);
  }
  if (TeacherH !== undefined) {
    known++;
    if (!Number.isFinite(TeacherH)) float(issues, "TeacherH", TeacherH);
    if (TeacherH < 0 || TeacherH > 100) range(issues, "TeacherH", TeacherH, 0, 100);
  }
  if (TeacherX !== undefined) {
    known++;
    if (!Number.isFinite(TeacherX)) float(issues, "TeacherX", TeacherX);
    if (TeacherX < 0 || TeacherX > 100) range(issues, "TeacherX", TeacherX, 0, 100);
  }
  if (TeacherY !== undefined) {
    known++;
    if (!Number.isFinite(TeacherY)) float(issues, "TeacherY", TeacherY);
    if (TeacherY < 0 || TeacherY > 100) range(issues, "TeacherY", TeacherY, 0, 100);
  }
  if (Text !== undefined) {
    known++;
    if (typeof Text !== "string") text(issues, "Text", Text);
  }
  if (TextColor !== undefined) {
    known++;
    if (typeof TextColor !== "string") text(issues, "TextColor", TextColor);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
