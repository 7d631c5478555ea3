specpress.data("lcic/forms/modify-room", { form: {"call":{"service":"lcic","wireName":"lcic","version":"2022-08-17","host":"lcic.tencentcloudapi.com","action":"ModifyRoom","package":"@specpress/lcic","client":"LcicClient","constant":"lcic","method":"modifyRoom"},"fields":[{"name":"RoomId","type":"integer","required":true,"doc":"Room to change."},{"name":"SdkAppId","type":"integer","required":true,"doc":"LCIC application that the room belongs to."},{"name":"StartTime","type":"integer","doc":"When the class is to begin.","facts":"Unix time in seconds."},{"name":"EndTime","type":"integer","doc":"When the class is to end.","facts":"Unix time in seconds."},{"name":"TeacherId","type":"string","doc":"User who is the teacher in this room, with a teacher's rights."},{"name":"Name","type":"string","doc":"Title of the class. Prohibited content is refused."},{"name":"Resolution","type":"integer","doc":"How sharp the video is.","values":[["1","standard definition"],["2","high definition"],["3","full high definition"]]},{"name":"MaxMicNumber","type":"integer","doc":"How many users may be on the mic at once. The teacher does not count.","facts":"0 to 16."},{"name":"AutoMic","type":"integer","doc":"Whether users are on the mic from their entry.","facts":"Default: 0.","values":[["0","no"],["1","yes"]]},{"name":"AudioQuality","type":"integer","doc":"Whether sound has high quality.","facts":"Default: 0.","values":[["0","no"],["1","yes"]]},{"name":"SubType","type":"string","doc":"What the room is for.","values":[["videodoc","documents and video"],["video","video only"],["coteaching","class with two teachers"]]},{"name":"DisableRecord","type":"integer","doc":"Whether automatic recording is switched off.","facts":"Default: 0.","values":[["0","no, the class is recorded from its start to its end"],["1","yes, no recording starts by itself"]]},{"name":"Assistants","type":"string","list":true,"doc":"Users who are teaching assistants in this room, with an assistant's rights."},{"name":"GroupId","type":"string","doc":"Group to bind the room to. Nobody but its members can enter then."},{"name":"EnableDirectControl","type":"integer","doc":"Whether teacher and assistants may switch students' cameras and microphones by themselves.","values":[["0","no, students are asked for consent"],["1","yes, without asking"]],"open":true}],"structures":{},"regions":[],"examples":[{"title":"Change all that can be changed","input":{"RoomId":1,"StartTime":1,"EndTime":1,"TeacherId":"abc","Name":"abc","Resolution":1,"MaxMicNumber":1,"AutoMic":1,"AudioQuality":1,"SubType":"videodoc","DisableRecord":1,"Assistants":["abc"],"SdkAppId":1,"GroupId":"abc","EnableDirectControl":1}},{"title":"Call with the required parameters alone","input":{"RoomId":368760996,"SdkAppId":3520371}}]}, check: (validation) => {
const { integer, isStructure, list, noOthers, now, num, oneOf, range, report, text, under, unixSeconds } = validation;
const resolutionValues = [1, 2, 3];
const autoMicValues = [0, 1];
const audioQualityValues = [0, 1];
const subTypeValues = ["videodoc", "video", "coteaching"];
const disableRecordValues = [0, 1];
const members = [
  "RoomId",
  "SdkAppId",
  "StartTime",
  "EndTime",
  "TeacherId",
  "Name",
  "Resolution",
  "MaxMicNumber",
  "AutoMic",
  "AudioQuality",
  "SubType",
  "DisableRecord",
  "Assistants",
  "GroupId",
  "EnableDirectControl",
];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const {
    RoomId,
    SdkAppId,
    StartTime,
    EndTime,
    TeacherId,
    Name,
    Resolution,
    MaxMicNumber,
    AutoMic,
    AudioQuality,
    SubType,
    DisableRecord,
    Assistants,
    GroupId,
    EnableDirectControl,
  } = v;
  let known = 2;
  if (!Number.isSafeInteger(RoomId)) integer(issues, "RoomId", RoomId);
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (StartTime !== undefined) {
    known++;
    if (!Number.isSafeInteger(StartTime)) integer(issues, "StartTime", StartTime);
    unixSeconds(issues, "StartTime", StartTime);
  }
  if (EndTime !== undefined) {
    known++;
    if (!Number.isSafeInteger(EndTime)) integer(issues, "EndTime", EndTime);
    unixSeconds(issues, "EndTime", EndTime);
  }
  if (TeacherId !== undefined) {
    known++;
    if (typeof TeacherId !== "string") text(issues, "TeacherId", TeacherId);
  }
  if (Name !== undefined) {
    known++;
    if (typeof Name !== "string") text(issues, "Name", Name);
  }
  if (Resolution !== undefined) {
    known++;
    if (!Number.isSafeInteger(Resolution)) integer(issues, "Resolution", Resolution);
    if (Resolution !== 1 && Resolution !== 2 && Resolution !== 3) {
      oneOf(issues, "Resolution", Resolution, resolutionValues);
    }
  }
  if (MaxMicNumber !== undefined) {
    known++;
    if (!Number.isSafeInteger(MaxMicNumber)) integer(issues, "MaxMicNumber", MaxMicNumber);
    if (MaxMicNumber < 0 || MaxMicNumber > 16) range(issues, "MaxMicNumber", MaxMicNumber, 0, 16);
  }
  if (AutoMic !== undefined) {
    known++;
    if (!Number.isSafeInteger(AutoMic)) integer(issues, "AutoMic", AutoMic);
    if (AutoMic !== 0 && AutoMic !== 1) oneOf(issues, "AutoMic", AutoMic, autoMicValues);
  }
  if (AudioQuality !== undefined) {
    known++;
    if (!Number.isSafeInteger(AudioQuality)) integer(issues, "AudioQuality", AudioQuality);
    if (AudioQuality !== 0 && AudioQuality !== 1) {
      oneOf(issues, "AudioQuality", AudioQuality, audioQualityValues);
    }
  }
  if (SubType !== undefined) {
    known++;
    if (typeof SubType !== "string") text(issues, "SubType", SubType);
    if (SubType !== "videodoc" && SubType !== "video" && SubType !== "coteaching") {
      oneOf(issues, "SubType", SubType, subTypeValues);
    }
  }
  if (DisableRecord !== undefined) {
    known++;
    if (!Number.isSafeInteger(DisableRecord)) integer(issues, "DisableRecord", DisableRecord);
    if (DisableRecord !== 0 && DisableRecord !== 1) {
      oneOf(issues, "DisableRecord", DisableRecord, disableRecordValues);
    }
  }
  if (Assistants !== undefined) {
    known++;
    list(issues, "Assistants", Assistants, text);
  }
  if (GroupId !== undefined) {
    known++;
    if (typeof GroupId !== "string") text(issues, "GroupId", GroupId);
  }
  if (EnableDirectControl !== undefined) {
    known++;
    if (!Number.isSafeInteger(EnableDirectControl)) {
      integer(issues, "EnableDirectControl", EnableDirectControl);
    }
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (num(StartTime) > num(EndTime)) {
    report(issues, ["StartTime"], "comparison", "StartTime must be at most EndTime");
  }
  if (num(EndTime) - num(StartTime) > 18000) {
    report(issues, ["EndTime"], "comparison", "A class lasts five hours at most");
  }
  if (num(StartTime) < now()) {
    report(issues, ["StartTime"], "comparison", "A class cannot begin in the past", "warning");
  }
  if (num(EndTime) < now()) {
    report(issues, ["EndTime"], "comparison", "A class cannot end in the past", "warning");
  }
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
