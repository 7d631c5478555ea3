specpress.data("lcic/forms/batch-create-room", { form: {"call":{"service":"lcic","wireName":"lcic","version":"2022-08-17","host":"lcic.tencentcloudapi.com","action":"BatchCreateRoom","package":"@specpress/lcic","client":"LcicClient","constant":"lcic","method":"batchCreateRoom"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"LCIC application that the rooms belong to."},{"name":"RoomInfos","type":"RoomInfo","list":true,"required":true,"doc":"The rooms to create, with their settings."}],"structures":{"RoomInfo":[{"name":"Name","type":"string","required":true,"doc":"Title of the class. Prohibited content is refused."},{"name":"StartTime","type":"integer","required":true,"doc":"When the class is to begin.","facts":"Unix time in seconds."},{"name":"EndTime","type":"integer","required":true,"doc":"When the class is to end.","facts":"Unix time in seconds."},{"name":"Resolution","type":"integer","required":true,"doc":"How sharp the video is.","values":[["1","standard definition"],["2","high definition"],["3","full high definition"]]},{"name":"MaxMicNumber","type":"integer","required":true,"doc":"How many users may be on the mic at once. The teacher does not count.","facts":"0 to 16."},{"name":"SubType","type":"string","required":true,"doc":"What the room is for.","values":[["videodoc","documents and video"],["video","video only"],["coteaching","class with two teachers"]]},{"name":"TeacherId","type":"string","doc":"User who is the teacher in this room, with a teacher's rights."},{"name":"AutoMic","type":"integer","doc":"Whether users are on the mic from their entry.","facts":"Default: 0.","values":[["0","no"],["1","yes"]]},{"name":"TurnOffMic","type":"integer","doc":"Whether users are taken off the mic when they lose the permission to send sound and picture.","facts":"Default: 0.","values":[["0","yes, they are taken off"],["1","no, they stay on"]]},{"name":"AudioQuality","type":"integer","doc":"Whether sound has high quality.","facts":"Default: 0.","values":[["0","no"],["1","yes"]]},{"name":"DisableRecord","type":"integer","doc":"Whether automatic recording is switched off.","facts":"Default: 0.","values":[["0","no, the class is recorded from its start to its end"],["1","yes, no recording starts by itself"]]},{"name":"Assistants","type":"string","list":true,"doc":"Users who are teaching assistants in this room, with an assistant's rights."},{"name":"RTCAudienceNumber","type":"integer","doc":"How many users take part by real-time communication (RTC)."},{"name":"AudienceType","type":"integer","doc":"How the audience watches.","values":[["1","interactive viewing"],["2","standard viewing"]],"open":true},{"name":"RecordLayout","type":"integer","doc":"Number of the layout that recordings have. 9 is a scene of your own, described by RecordScene."},{"name":"GroupId","type":"string","doc":"Group to bind the room to. Nobody but its members can enter then."},{"name":"EnableDirectControl","type":"integer","doc":"Whether teacher and assistants may switch students' cameras and microphones by themselves.","values":[["0","no, students are asked for consent"],["1","yes, without asking"]],"open":true},{"name":"InteractionMode","type":"integer","doc":"Focus mode: whose sound and picture users get.","facts":"Default: 0.","values":[["0","everybody"],["1","teachers and assistants only"]]},{"name":"VideoOrientation","type":"integer","doc":"Which way up the picture is.","facts":"Default: 0.","values":[["0","landscape"],["1","portrait, only for rooms with video alone, on mobile devices"]]},{"name":"IsGradingRequiredPostClass","type":"integer","doc":"Whether the class is rated once it is over.","values":[["0","no"],["1","yes"]]},{"name":"RoomType","type":"integer","doc":"Size of the class.","facts":"Default: 0.","values":[["0","small class"],["1","lecture hall, for public classes"]]},{"name":"EndDelayTime","type":"integer","doc":"How long the class may run on after EndTime: 0 for as long as it likes, -1 for not at all.","facts":"-1 to 120, in minutes. Default: 0."},{"name":"LiveType","type":"integer","doc":"Whether the class is live or only looks so.","facts":"Default: 0.","values":[["0","regular"],["1","simulated live"]]},{"name":"RecordLiveUrl","type":"string","doc":"Address of what a simulated live class plays.","facts":"A URL."},{"name":"EnableAutoStart","type":"integer","doc":"Whether the class begins by itself.","facts":"Default: 0.","values":[["0","no"],["1","yes"]]},{"name":"RecordBackground","type":"string","doc":"Background picture of the recording: png, jpg, jpeg or bmp, without transparency."},{"name":"RecordScene","type":"string","doc":"Parameters of your own for the recorded scene, as a JSON object whose values are all strings.","facts":"JSON."}]},"regions":[],"examples":[{"title":"Create rooms in one call","input":{"SdkAppId":1,"RoomInfos":[{"Name":"abc","StartTime":1,"EndTime":1,"TeacherId":"abc","Resolution":1,"MaxMicNumber":1,"AutoMic":1,"TurnOffMic":1,"AudioQuality":1,"SubType":"videodoc","DisableRecord":1,"Assistants":["abc"],"RTCAudienceNumber":1,"AudienceType":1,"RecordLayout":1,"GroupId":"abc","EnableDirectControl":1}]}}]}, check: (validation) => {
const { URL_TEXT, filled, format, integer, isStructure, json, list, noOthers, now, num, oneOf, range, report, structures, text, under, unixSeconds } = validation;
const checkRoomInfo = (() => {
const resolutionValues = [1, 2, 3];
const subTypeValues = ["videodoc", "video", "coteaching"];
const autoMicValues = [0, 1];
const turnOffMicValues = [0, 1];
const audioQualityValues = [0, 1];
const disableRecordValues = [0, 1];
const interactionModeValues = [0, 1];
const videoOrientationValues = [0, 1];
const isGradingRequiredPostClassValues = [0, 1];
const roomTypeValues = [0, 1];
const liveTypeValues = [0, 1];
const enableAutoStartValues = [0, 1];
const subTypeValues2 = ["video"];
const members = [
  "Name",
  "StartTime",
  "EndTime",
  "Resolution",
  "MaxMicNumber",
  "SubType",
  "TeacherId",
  "AutoMic",
  "TurnOffMic",
  "AudioQuality",
  "DisableRecord",
  "Assistants",
  "RTCAudienceNumber",
  "AudienceType",
  "RecordLayout",
  "GroupId",
  "EnableDirectControl",
  "InteractionMode",
  "VideoOrientation",
  "IsGradingRequiredPostClass",
  "RoomType",
  "EndDelayTime",
  "LiveType",
  "RecordLiveUrl",
  "EnableAutoStart",
  "RecordBackground",
  "RecordScene",
  "RecordLang",
];
function checkRecordSceneJson(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  if (issues.length > from) under(issues, from, key);
}
function checkRoomInfo(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const {
    Name,
    StartTime,
    EndTime,
    Resolution,
    MaxMicNumber,
    SubType,
    TeacherId,
    AutoMic,
    TurnOffMic,
    AudioQuality,
    DisableRecord,
    Assistants,
    RTCAudienceNumber,
    AudienceType,
    RecordLayout,
    GroupId,
    EnableDirectControl,
    InteractionMode,
    VideoOrientation,
    IsGradingRequiredPostClass,
    RoomType,
    EndDelayTime,
    LiveType,
    RecordLiveUrl,
    EnableAutoStart,
    RecordBackground,
    RecordScene,
    RecordLang,
  } = v;
  let known = 6;
  if (typeof Name !== "string") text(issues, "Name", Name);
  if (!Number.isSafeInteger(StartTime)) integer(issues, "StartTime", StartTime);
  unixSeconds(issues, "StartTime", StartTime);
  if (!Number.isSafeInteger(EndTime)) integer(issues, "EndTime", EndTime);
  unixSeconds(issues, "EndTime", EndTime);
  if (!Number.isSafeInteger(Resolution)) integer(issues, "Resolution", Resolution);
  if (Resolution !== 1 && Resolution !== 2 && Resolution !== 3) {
    oneOf(issues, "Resolution", Resolution, resolutionValues);
  }
  if (!Number.isSafeInteger(MaxMicNumber)) integer(issues, "MaxMicNumber", MaxMicNumber);
  range(issues, "MaxMicNumber", MaxMicNumber, 0, 16);
  if (typeof SubType !== "string") text(issues, "SubType", SubType);
  if (SubType !== "videodoc" && SubType !== "video" && SubType !== "coteaching") {
    oneOf(issues, "SubType", SubType, subTypeValues);
  }
  if (TeacherId !== undefined) {
    known++;
    if (typeof TeacherId !== "string") text(issues, "TeacherId", TeacherId);
  }
  if (AutoMic !== undefined) {
    known++;
    if (!Number.isSafeInteger(AutoMic)) integer(issues, "AutoMic", AutoMic);
    if (AutoMic !== 0 && AutoMic !== 1) oneOf(issues, "AutoMic", AutoMic, autoMicValues);
  }
  if (TurnOffMic !== undefined) {
    known++;
    if (!Number.isSafeInteger(TurnOffMic)) integer(issues, "TurnOffMic", TurnOffMic);
    if (TurnOffMic !== 0 && TurnOffMic !== 1) {
      oneOf(issues, "TurnOffMic", TurnOffMic, turnOffMicValues);
    }
  }
  if (AudioQuality !== undefined) {
    known++;
    if (!Number.isSafeInteger(AudioQuality)) integer(issues, "AudioQuality", AudioQuality);
    if (AudioQuality !== 0 && AudioQuality !== 1) {
      oneOf(issues, "AudioQuality", AudioQuality, audioQualityValues);
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
  if (RTCAudienceNumber !== undefined) {
    known++;
    if (!Number.isSafeInteger(RTCAudienceNumber)) {
      integer(issues, "RTCAudienceNumber", RTCAudienceNumber);
    }
  }
  if (AudienceType !== undefined) {
    known++;
    if (!Number.isSafeInteger(AudienceType)) integer(issues, "AudienceType", AudienceType);
  }
  if (RecordLayout !== undefined) {
    known++;
    if (!Number.isSafeInteger(RecordLayout)) integer(issues, "RecordLayout", RecordLayout);
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
  if (InteractionMode !== undefined) {
    known++;
    if (!Number.isSafeInteger(InteractionMode)) integer(issues, "InteractionMode", InteractionMode);
    if (InteractionMode !== 0 && InteractionMode !== 1) {
      oneOf(issues, "InteractionMode", InteractionMode, interactionModeValues);
    }
  }
  if (VideoOrientation !== undefined) {
    known++;
    if (!Number.isSafeInteger(VideoOrientation)) {
      integer(issues, "VideoOrientation", VideoOrientation);
    }
    if (VideoOrientation !== 0 && VideoOrientation !== 1) {
      oneOf(issues, "VideoOrientation", VideoOrientation, videoOrientationValues);
    }
  }
  if (IsGradingRequiredPostClass !== undefined) {
    known++;
    if (!Number.isSafeInteger(IsGradingRequiredPostClass)) {
      integer(issues, "IsGradingRequiredPostClass", IsGradingRequiredPostClass);
    }
    if (IsGradingRequiredPostClass !== 0 && IsGradingRequiredPostClass !== 1) {
      oneOf(
        issues,
        "IsGradingRequiredPostClass",
        IsGradingRequiredPostClass,
        isGradingRequiredPostClassValues,
      );
    }
  }
  if (RoomType !== undefined) {
    known++;
    if (!Number.isSafeInteger(RoomType)) integer(issues, "RoomType", RoomType);
    if (RoomType !== 0 && RoomType !== 1) oneOf(issues, "RoomType", RoomType, roomTypeValues);
  }
  if (EndDelayTime !== undefined) {
    known++;
    if (!Number.isSafeInteger(EndDelayTime)) integer(issues, "EndDelayTime", EndDelayTime);
    if (EndDelayTime < -1 || EndDelayTime > 120) {
      range(issues, "EndDelayTime", EndDelayTime, -1, 120);
    }
  }
  if (LiveType !== undefined) {
    known++;
    if (!Number.isSafeInteger(LiveType)) integer(issues, "LiveType", LiveType);
    if (LiveType !== 0 && LiveType !== 1) oneOf(issues, "LiveType", LiveType, liveTypeValues);
  }
  if (RecordLiveUrl !== undefined) {
    known++;
    if (typeof RecordLiveUrl !== "string") text(issues, "RecordLiveUrl", RecordLiveUrl);
    format(issues, "RecordLiveUrl", RecordLiveUrl, URL_TEXT);
  }
  if (EnableAutoStart !== undefined) {
    known++;
    if (!Number.isSafeInteger(EnableAutoStart)) integer(issues, "EnableAutoStart", EnableAutoStart);
    if (EnableAutoStart !== 0 && EnableAutoStart !== 1) {
      oneOf(issues, "EnableAutoStart", EnableAutoStart, enableAutoStartValues);
    }
  }
  if (RecordBackground !== undefined) {
    known++;
    if (typeof RecordBackground !== "string") text(issues, "RecordBackground", RecordBackground);
  }
  if (RecordScene !== undefined) {
    known++;
    if (typeof RecordScene !== "string") text(issues, "RecordScene", RecordScene);
    json(issues, "RecordScene", RecordScene, checkRecordSceneJson);
  }
  if (RecordLang !== undefined) {
    known++;
    if (typeof RecordLang !== "string") text(issues, "RecordLang", RecordLang);
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
  if (VideoOrientation === 1 && SubType !== undefined) {
    if (SubType !== "video") oneOf(issues, ["SubType"], SubType, subTypeValues2, "warning");
  }
  if (LiveType !== 1 && EnableAutoStart !== undefined) {
    report(
      issues,
      ["EnableAutoStart"],
      "ignored",
      "EnableAutoStart is ignored when LiveType is not 1",
      "warning",
    );
  }
  if (LiveType !== 1 && filled(RecordLiveUrl)) {
    report(
      issues,
      ["RecordLiveUrl"],
      "ignored",
      "RecordLiveUrl is ignored when LiveType is not 1",
      "warning",
    );
  }
  if (num(RecordLayout) !== 9 && filled(RecordScene)) {
    report(
      issues,
      ["RecordScene"],
      "ignored",
      "RecordScene and RecordLang are ignored when RecordLayout is not 9",
      "warning",
    );
  }
  if (num(RecordLayout) !== 9 && filled(RecordLang)) {
    report(
      issues,
      ["RecordLang"],
      "ignored",
      "RecordScene and RecordLang are ignored when RecordLayout is not 9",
      "warning",
    );
  }
  if (issues.length > from) under(issues, from, key);
}
return checkRoomInfo;
})();
const members = ["SdkAppId", "RoomInfos"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, RoomInfos } = v;
  let known = 2;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  structures(issues, "RoomInfos", RoomInfos, checkRoomInfo);
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
