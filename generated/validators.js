// Written by `npm run generate` from spec/. Do not edit.
"use strict";
export const payloads0 = validate20;
const schema31 = {"$ref":"description#/webhooks/Alert.RequestOverLimit/post/requestBody/content/application~1json/schema"};
const schema33 = {"type":"object","required":["CallbackCommand","ServiceName","Command","Request","Limit"],"properties":{"CallbackCommand":{"const":"Alert.RequestOverLimit"},"ServiceName":{"type":"string","minLength":1},"Command":{"type":"string","minLength":1},"Request":{"type":"integer","minimum":0},"Limit":{"type":"integer","minimum":1}}};
const func1 = function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 0xd800 && value <= 0xdbff && pos < len) {
            // high surrogate, and there is a next character
            value = str.charCodeAt(pos);
            if ((value & 0xfc00) === 0xdc00)
                pos++; // low surrogate
        }
    }
    return length;
};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,schemaPath:"description#/webhooks/Alert.RequestOverLimit/post/requestBody/content/application~1json/schema/required",keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.ServiceName === undefined){
const err1 = {instancePath,schemaPath:"description#/webhooks/Alert.RequestOverLimit/post/requestBody/content/application~1json/schema/required",keyword:"required",params:{missingProperty: "ServiceName"},message:"must have required property '"+"ServiceName"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.Command === undefined){
const err2 = {instancePath,schemaPath:"description#/webhooks/Alert.RequestOverLimit/post/requestBody/content/application~1json/schema/required",keyword:"required",params:{missingProperty: "Command"},message:"must have required property '"+"Command"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.Request === undefined){
const err3 = {instancePath,schemaPath:"description#/webhooks/Alert.RequestOverLimit/post/requestBody/content/application~1json/schema/required",keyword:"required",params:{missingProperty: "Request"},message:"must have required property '"+"Request"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.Limit === undefined){
const err4 = {instancePath,schemaPath:"description#/webhooks/Alert.RequestOverLimit/post/requestBody/content/application~1json/schema/required",keyword:"required",params:{missingProperty: "Limit"},message:"must have required property '"+"Limit"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.CallbackCommand !== undefined){
if("Alert.RequestOverLimit" !== data.CallbackCommand){
const err5 = {instancePath:instancePath+"/CallbackCommand",schemaPath:"description#/webhooks/Alert.RequestOverLimit/post/requestBody/content/application~1json/schema/properties/CallbackCommand/const",keyword:"const",params:{allowedValue: "Alert.RequestOverLimit"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.ServiceName !== undefined){
let data1 = data.ServiceName;
if(typeof data1 === "string"){
if(func1(data1) < 1){
const err6 = {instancePath:instancePath+"/ServiceName",schemaPath:"description#/webhooks/Alert.RequestOverLimit/post/requestBody/content/application~1json/schema/properties/ServiceName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/ServiceName",schemaPath:"description#/webhooks/Alert.RequestOverLimit/post/requestBody/content/application~1json/schema/properties/ServiceName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.Command !== undefined){
let data2 = data.Command;
if(typeof data2 === "string"){
if(func1(data2) < 1){
const err8 = {instancePath:instancePath+"/Command",schemaPath:"description#/webhooks/Alert.RequestOverLimit/post/requestBody/content/application~1json/schema/properties/Command/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/Command",schemaPath:"description#/webhooks/Alert.RequestOverLimit/post/requestBody/content/application~1json/schema/properties/Command/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.Request !== undefined){
let data3 = data.Request;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err10 = {instancePath:instancePath+"/Request",schemaPath:"description#/webhooks/Alert.RequestOverLimit/post/requestBody/content/application~1json/schema/properties/Request/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/Request",schemaPath:"description#/webhooks/Alert.RequestOverLimit/post/requestBody/content/application~1json/schema/properties/Request/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.Limit !== undefined){
let data4 = data.Limit;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err12 = {instancePath:instancePath+"/Limit",schemaPath:"description#/webhooks/Alert.RequestOverLimit/post/requestBody/content/application~1json/schema/properties/Limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/Limit",schemaPath:"description#/webhooks/Alert.RequestOverLimit/post/requestBody/content/application~1json/schema/properties/Limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
else {
const err14 = {instancePath,schemaPath:"description#/webhooks/Alert.RequestOverLimit/post/requestBody/content/application~1json/schema/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"CallbackCommand":true,"ServiceName":true,"Command":true,"Request":true,"Limit":true},"dynamicProps":false,"dynamicItems":false};

export const payloads1 = validate22;
const schema34 = {"$ref":"description#/webhooks/Group.CallbackOnDailyGroupQuotaAlarm/post/requestBody/content/application~1json/schema"};
const schema35 = {"type":"object","required":["CallbackCommand","QuotaUsed","Quota"],"properties":{"CallbackCommand":{"const":"Group.CallbackOnDailyGroupQuotaAlarm"},"QuotaUsed":{"type":"integer"},"Quota":{"type":"integer","minimum":1},"EventTime":{"$ref":"#/components/schemas/EventTime"}}};
const schema36 = {"oneOf":[{"type":"integer","format":"int64","minimum":0},{"type":"string","pattern":"^[0-9]+$"}]};
const pattern4 = new RegExp("^[0-9]+$", "u");

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.QuotaUsed === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "QuotaUsed"},message:"must have required property '"+"QuotaUsed"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.Quota === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Quota"},message:"must have required property '"+"Quota"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.CallbackCommand !== undefined){
if("Group.CallbackOnDailyGroupQuotaAlarm" !== data.CallbackCommand){
const err3 = {instancePath:instancePath+"/CallbackCommand",schemaPath:"#/properties/CallbackCommand/const",keyword:"const",params:{allowedValue: "Group.CallbackOnDailyGroupQuotaAlarm"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.QuotaUsed !== undefined){
let data1 = data.QuotaUsed;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/QuotaUsed",schemaPath:"#/properties/QuotaUsed/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.Quota !== undefined){
let data2 = data.Quota;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/Quota",schemaPath:"#/properties/Quota/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/Quota",schemaPath:"#/properties/Quota/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.EventTime !== undefined){
let data3 = data.EventTime;
const _errs8 = errors;
let valid2 = false;
let passing0 = null;
const _errs9 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err7 = {instancePath:instancePath+"/EventTime",schemaPath:"#/components/schemas/EventTime/oneOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/EventTime",schemaPath:"#/components/schemas/EventTime/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid0 = _errs9 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs11 = errors;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err9 = {instancePath:instancePath+"/EventTime",schemaPath:"#/components/schemas/EventTime/oneOf/1/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/EventTime",schemaPath:"#/components/schemas/EventTime/oneOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs11 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
const err11 = {instancePath:instancePath+"/EventTime",schemaPath:"#/components/schemas/EventTime/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":{"CallbackCommand":true,"QuotaUsed":true,"Quota":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate23(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":{"CallbackCommand":true,"QuotaUsed":true,"Quota":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};

export const payloads2 = validate25;
const schema37 = {"$ref":"description#/webhooks/Group.CallbackSendMsgException/post/requestBody/content/application~1json/schema"};
const schema38 = {"type":"object","required":["CallbackCommand","GroupId","Type","From_Account","Operator_Account","Random","MsgBody","ErrorCode","ErrorInfo"],"properties":{"CallbackCommand":{"const":"Group.CallbackSendMsgException"},"GroupId":{"$ref":"#/components/schemas/GroupId"},"Type":{"$ref":"#/components/schemas/GroupType"},"From_Account":{"type":"string"},"Operator_Account":{"type":"string"},"Random":{"type":"integer","format":"int64","minimum":0,"maximum":4294967295},"OnlineOnlyFlag":{"enum":[0,1]},"MsgBody":{"$ref":"#/components/schemas/MsgBody"},"CloudCustomData":{"type":"string"},"ErrorCode":{"type":"integer"},"ErrorInfo":{"type":"string"},"EventTime":{"$ref":"#/components/schemas/EventTime"}}};
const schema39 = {"type":"string"};
const schema40 = {"type":"string"};
const schema41 = {"type":"array","items":{"$ref":"#/components/schemas/MsgElement"}};
const schema42 = {"anyOf":[{"type":"object","oneOf":[{"$ref":"#/components/schemas/TIMTextElem"},{"$ref":"#/components/schemas/TIMLocationElem"},{"$ref":"#/components/schemas/TIMFaceElem"},{"$ref":"#/components/schemas/TIMCustomElem"},{"$ref":"#/components/schemas/TIMSoundElem"},{"$ref":"#/components/schemas/TIMImageElem"},{"$ref":"#/components/schemas/TIMFileElem"},{"$ref":"#/components/schemas/TIMVideoFileElem"},{"$ref":"#/components/schemas/TIMRelayElem"}],"discriminator":{"propertyName":"MsgType"}},{"$ref":"#/components/schemas/UnlistedElem"}]};
const schema45 = {"type":"object","required":["MsgType","MsgContent"],"properties":{"MsgType":{"const":"TIMTextElem"},"MsgContent":{"type":"object","required":["Text"],"properties":{"Text":{"type":"string"}}}}};
const schema46 = {"type":"object","required":["MsgType","MsgContent"],"properties":{"MsgType":{"const":"TIMLocationElem"},"MsgContent":{"type":"object","required":["Desc","Latitude","Longitude"],"properties":{"Desc":{"type":"string"},"Latitude":{"type":"number"},"Longitude":{"type":"number"}}}}};
const schema47 = {"type":"object","required":["MsgType","MsgContent"],"properties":{"MsgType":{"const":"TIMFaceElem"},"MsgContent":{"type":"object","required":["Index","Data"],"properties":{"Index":{"type":"integer"},"Data":{"type":"string"}}}}};
const schema48 = {"type":"object","required":["MsgType","MsgContent"],"properties":{"MsgType":{"const":"TIMCustomElem"},"MsgContent":{"type":"object","required":["Data"],"properties":{"Data":{"type":"string"},"Desc":{"type":"string"},"Ext":{"type":"string"},"Sound":{"type":"string"}}}}};
const schema49 = {"type":"object","required":["MsgType","MsgContent"],"properties":{"MsgType":{"const":"TIMSoundElem"},"MsgContent":{"type":"object","required":["Size","Second"],"properties":{"Url":{"type":"string"},"UUID":{"type":"string"},"Size":{"type":"integer","minimum":0},"Second":{"type":"number","minimum":0},"Download_Flag":{"type":"integer"}}}}};
const schema50 = {"type":"object","required":["MsgType","MsgContent"],"properties":{"MsgType":{"const":"TIMImageElem"},"MsgContent":{"type":"object","required":["UUID","ImageFormat","ImageInfoArray"],"properties":{"UUID":{"type":"string"},"ImageFormat":{"type":"integer"},"ImageInfoArray":{"type":"array","items":{"type":"object","required":["Type","URL"],"properties":{"Type":{"type":"integer"},"Size":{"type":"integer","minimum":0},"Width":{"type":"integer","minimum":0},"Height":{"type":"integer","minimum":0},"URL":{"type":"string"}}}}}}}};
const schema51 = {"type":"object","required":["MsgType","MsgContent"],"properties":{"MsgType":{"const":"TIMFileElem"},"MsgContent":{"type":"object","required":["FileSize","FileName"],"properties":{"Url":{"type":"string"},"UUID":{"type":"string"},"FileSize":{"type":"integer","minimum":0},"FileName":{"type":"string"},"Download_Flag":{"type":"integer"}}}}};
const schema52 = {"type":"object","required":["MsgType","MsgContent"],"properties":{"MsgType":{"const":"TIMVideoFileElem"},"MsgContent":{"type":"object","required":["VideoSize","VideoSecond","VideoFormat","ThumbSize","ThumbWidth","ThumbHeight","ThumbFormat"],"properties":{"VideoUrl":{"type":"string"},"VideoUUID":{"type":"string"},"VideoSize":{"type":"integer","minimum":0},"VideoSecond":{"type":"number","minimum":0},"VideoFormat":{"type":"string"},"VideoDownloadFlag":{"type":"integer"},"ThumbUrl":{"type":"string"},"ThumbUUID":{"type":"string"},"ThumbSize":{"type":"integer","minimum":0},"ThumbWidth":{"type":"integer","minimum":0},"ThumbHeight":{"type":"integer","minimum":0},"ThumbFormat":{"type":"string"},"ThumbDownloadFlag":{"type":"integer"}}}}};
const schema53 = {"type":"object","required":["MsgType","MsgContent"],"properties":{"MsgType":{"type":"string","not":{"enum":["TIMTextElem","TIMLocationElem","TIMFaceElem","TIMCustomElem","TIMSoundElem","TIMImageElem","TIMFileElem","TIMVideoFileElem","TIMRelayElem"]}},"MsgContent":{"type":"object","additionalProperties":true}}};
const schema43 = {"type":"object","required":["MsgType","MsgContent"],"properties":{"MsgType":{"const":"TIMRelayElem"},"MsgContent":{"type":"object","required":["Title","MsgNum","CompatibleText","AbstractList"],"properties":{"Title":{"type":"string"},"MsgNum":{"type":"integer","minimum":0},"CompatibleText":{"type":"string"},"AbstractList":{"type":"array","items":{"type":"string"}},"MsgList":{"type":"array","items":{"type":"object","required":["From_Account","MsgSeq","MsgRandom","MsgTimeStamp","MsgBody"],"properties":{"From_Account":{"type":"string"},"To_Account":{"type":"string"},"GroupId":{"$ref":"#/components/schemas/GroupId"},"MsgSeq":{"type":"integer","format":"int64","minimum":0,"maximum":4294967295},"MsgRandom":{"type":"integer","format":"int64","minimum":0,"maximum":4294967295},"MsgTimeStamp":{"type":"integer","minimum":0},"MsgBody":{"$ref":"#/components/schemas/MsgBody"},"CloudCustomData":{"type":"string"}}}},"JsonMsgKey":{"type":"string"}},"oneOf":[{"required":["MsgList"]},{"required":["JsonMsgKey"]}]}}};
const wrapper0 = {validate: validate27};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.MsgType === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "MsgType"},message:"must have required property '"+"MsgType"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.MsgContent === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "MsgContent"},message:"must have required property '"+"MsgContent"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.MsgType !== undefined){
if("TIMRelayElem" !== data.MsgType){
const err2 = {instancePath:instancePath+"/MsgType",schemaPath:"#/properties/MsgType/const",keyword:"const",params:{allowedValue: "TIMRelayElem"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.MsgContent !== undefined){
let data1 = data.MsgContent;
const _errs4 = errors;
let valid1 = false;
let passing0 = null;
const _errs5 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.MsgList === undefined){
const err3 = {instancePath:instancePath+"/MsgContent",schemaPath:"#/properties/MsgContent/oneOf/0/required",keyword:"required",params:{missingProperty: "MsgList"},message:"must have required property '"+"MsgList"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs6 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.JsonMsgKey === undefined){
const err4 = {instancePath:instancePath+"/MsgContent",schemaPath:"#/properties/MsgContent/oneOf/1/required",keyword:"required",params:{missingProperty: "JsonMsgKey"},message:"must have required property '"+"JsonMsgKey"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err5 = {instancePath:instancePath+"/MsgContent",schemaPath:"#/properties/MsgContent/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.Title === undefined){
const err6 = {instancePath:instancePath+"/MsgContent",schemaPath:"#/properties/MsgContent/required",keyword:"required",params:{missingProperty: "Title"},message:"must have required property '"+"Title"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.MsgNum === undefined){
const err7 = {instancePath:instancePath+"/MsgContent",schemaPath:"#/properties/MsgContent/required",keyword:"required",params:{missingProperty: "MsgNum"},message:"must have required property '"+"MsgNum"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.CompatibleText === undefined){
const err8 = {instancePath:instancePath+"/MsgContent",schemaPath:"#/properties/MsgContent/required",keyword:"required",params:{missingProperty: "CompatibleText"},message:"must have required property '"+"CompatibleText"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.AbstractList === undefined){
const err9 = {instancePath:instancePath+"/MsgContent",schemaPath:"#/properties/MsgContent/required",keyword:"required",params:{missingProperty: "AbstractList"},message:"must have required property '"+"AbstractList"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data1.Title !== undefined){
if(typeof data1.Title !== "string"){
const err10 = {instancePath:instancePath+"/MsgContent/Title",schemaPath:"#/properties/MsgContent/properties/Title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.MsgNum !== undefined){
let data3 = data1.MsgNum;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err11 = {instancePath:instancePath+"/MsgContent/MsgNum",schemaPath:"#/properties/MsgContent/properties/MsgNum/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/MsgContent/MsgNum",schemaPath:"#/properties/MsgContent/properties/MsgNum/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data1.CompatibleText !== undefined){
if(typeof data1.CompatibleText !== "string"){
const err13 = {instancePath:instancePath+"/MsgContent/CompatibleText",schemaPath:"#/properties/MsgContent/properties/CompatibleText/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data1.AbstractList !== undefined){
let data5 = data1.AbstractList;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0 && errors<8; i0++){
if(typeof data5[i0] !== "string"){
const err14 = {instancePath:instancePath+"/MsgContent/AbstractList/" + i0,schemaPath:"#/properties/MsgContent/properties/AbstractList/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/MsgContent/AbstractList",schemaPath:"#/properties/MsgContent/properties/AbstractList/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data1.MsgList !== undefined){
let data7 = data1.MsgList;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1 && errors<8; i1++){
let data8 = data7[i1];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.From_Account === undefined){
const err16 = {instancePath:instancePath+"/MsgContent/MsgList/" + i1,schemaPath:"#/properties/MsgContent/properties/MsgList/items/required",keyword:"required",params:{missingProperty: "From_Account"},message:"must have required property '"+"From_Account"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data8.MsgSeq === undefined){
const err17 = {instancePath:instancePath+"/MsgContent/MsgList/" + i1,schemaPath:"#/properties/MsgContent/properties/MsgList/items/required",keyword:"required",params:{missingProperty: "MsgSeq"},message:"must have required property '"+"MsgSeq"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data8.MsgRandom === undefined){
const err18 = {instancePath:instancePath+"/MsgContent/MsgList/" + i1,schemaPath:"#/properties/MsgContent/properties/MsgList/items/required",keyword:"required",params:{missingProperty: "MsgRandom"},message:"must have required property '"+"MsgRandom"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data8.MsgTimeStamp === undefined){
const err19 = {instancePath:instancePath+"/MsgContent/MsgList/" + i1,schemaPath:"#/properties/MsgContent/properties/MsgList/items/required",keyword:"required",params:{missingProperty: "MsgTimeStamp"},message:"must have required property '"+"MsgTimeStamp"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data8.MsgBody === undefined){
const err20 = {instancePath:instancePath+"/MsgContent/MsgList/" + i1,schemaPath:"#/properties/MsgContent/properties/MsgList/items/required",keyword:"required",params:{missingProperty: "MsgBody"},message:"must have required property '"+"MsgBody"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data8.From_Account !== undefined){
if(typeof data8.From_Account !== "string"){
const err21 = {instancePath:instancePath+"/MsgContent/MsgList/" + i1+"/From_Account",schemaPath:"#/properties/MsgContent/properties/MsgList/items/properties/From_Account/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data8.To_Account !== undefined){
if(typeof data8.To_Account !== "string"){
const err22 = {instancePath:instancePath+"/MsgContent/MsgList/" + i1+"/To_Account",schemaPath:"#/properties/MsgContent/properties/MsgList/items/properties/To_Account/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data8.GroupId !== undefined){
if(typeof data8.GroupId !== "string"){
const err23 = {instancePath:instancePath+"/MsgContent/MsgList/" + i1+"/GroupId",schemaPath:"#/components/schemas/GroupId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data8.MsgSeq !== undefined){
let data12 = data8.MsgSeq;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err24 = {instancePath:instancePath+"/MsgContent/MsgList/" + i1+"/MsgSeq",schemaPath:"#/properties/MsgContent/properties/MsgList/items/properties/MsgSeq/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 4294967295 || isNaN(data12)){
const err25 = {instancePath:instancePath+"/MsgContent/MsgList/" + i1+"/MsgSeq",schemaPath:"#/properties/MsgContent/properties/MsgList/items/properties/MsgSeq/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err26 = {instancePath:instancePath+"/MsgContent/MsgList/" + i1+"/MsgSeq",schemaPath:"#/properties/MsgContent/properties/MsgList/items/properties/MsgSeq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data8.MsgRandom !== undefined){
let data13 = data8.MsgRandom;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err27 = {instancePath:instancePath+"/MsgContent/MsgList/" + i1+"/MsgRandom",schemaPath:"#/properties/MsgContent/properties/MsgList/items/properties/MsgRandom/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 4294967295 || isNaN(data13)){
const err28 = {instancePath:instancePath+"/MsgContent/MsgList/" + i1+"/MsgRandom",schemaPath:"#/properties/MsgContent/properties/MsgList/items/properties/MsgRandom/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data13 < 0 || isNaN(data13)){
const err29 = {instancePath:instancePath+"/MsgContent/MsgList/" + i1+"/MsgRandom",schemaPath:"#/properties/MsgContent/properties/MsgList/items/properties/MsgRandom/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
if(data8.MsgTimeStamp !== undefined){
let data14 = data8.MsgTimeStamp;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err30 = {instancePath:instancePath+"/MsgContent/MsgList/" + i1+"/MsgTimeStamp",schemaPath:"#/properties/MsgContent/properties/MsgList/items/properties/MsgTimeStamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err31 = {instancePath:instancePath+"/MsgContent/MsgList/" + i1+"/MsgTimeStamp",schemaPath:"#/properties/MsgContent/properties/MsgList/items/properties/MsgTimeStamp/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
if(data8.MsgBody !== undefined){
if(!(wrapper0.validate(data8.MsgBody, {instancePath:instancePath+"/MsgContent/MsgList/" + i1+"/MsgBody",parentData:data8,parentDataProperty:"MsgBody",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
if(data8.CloudCustomData !== undefined){
if(typeof data8.CloudCustomData !== "string"){
const err32 = {instancePath:instancePath+"/MsgContent/MsgList/" + i1+"/CloudCustomData",schemaPath:"#/properties/MsgContent/properties/MsgList/items/properties/CloudCustomData/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/MsgContent/MsgList/" + i1,schemaPath:"#/properties/MsgContent/properties/MsgList/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/MsgContent/MsgList",schemaPath:"#/properties/MsgContent/properties/MsgList/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data1.JsonMsgKey !== undefined){
if(typeof data1.JsonMsgKey !== "string"){
const err35 = {instancePath:instancePath+"/MsgContent/JsonMsgKey",schemaPath:"#/properties/MsgContent/properties/JsonMsgKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/MsgContent",schemaPath:"#/properties/MsgContent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":{"MsgType":true,"MsgContent":true},"dynamicProps":false,"dynamicItems":false};


function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.MsgType;
if(typeof tag0 == "string"){
if(tag0 === "TIMTextElem"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.MsgType === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/TIMTextElem/required",keyword:"required",params:{missingProperty: "MsgType"},message:"must have required property '"+"MsgType"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.MsgContent === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/TIMTextElem/required",keyword:"required",params:{missingProperty: "MsgContent"},message:"must have required property '"+"MsgContent"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.MsgType !== undefined){
if("TIMTextElem" !== data.MsgType){
const err2 = {instancePath:instancePath+"/MsgType",schemaPath:"#/components/schemas/TIMTextElem/properties/MsgType/const",keyword:"const",params:{allowedValue: "TIMTextElem"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.MsgContent !== undefined){
let data1 = data.MsgContent;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.Text === undefined){
const err3 = {instancePath:instancePath+"/MsgContent",schemaPath:"#/components/schemas/TIMTextElem/properties/MsgContent/required",keyword:"required",params:{missingProperty: "Text"},message:"must have required property '"+"Text"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.Text !== undefined){
if(typeof data1.Text !== "string"){
const err4 = {instancePath:instancePath+"/MsgContent/Text",schemaPath:"#/components/schemas/TIMTextElem/properties/MsgContent/properties/Text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/MsgContent",schemaPath:"#/components/schemas/TIMTextElem/properties/MsgContent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/components/schemas/TIMTextElem/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var props0 = {};
props0.MsgType = true;
props0.MsgContent = true;
}
else if(tag0 === "TIMLocationElem"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.MsgType === undefined){
const err7 = {instancePath,schemaPath:"#/components/schemas/TIMLocationElem/required",keyword:"required",params:{missingProperty: "MsgType"},message:"must have required property '"+"MsgType"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.MsgContent === undefined){
const err8 = {instancePath,schemaPath:"#/components/schemas/TIMLocationElem/required",keyword:"required",params:{missingProperty: "MsgContent"},message:"must have required property '"+"MsgContent"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.MsgType !== undefined){
if("TIMLocationElem" !== data.MsgType){
const err9 = {instancePath:instancePath+"/MsgType",schemaPath:"#/components/schemas/TIMLocationElem/properties/MsgType/const",keyword:"const",params:{allowedValue: "TIMLocationElem"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.MsgContent !== undefined){
let data4 = data.MsgContent;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.Desc === undefined){
const err10 = {instancePath:instancePath+"/MsgContent",schemaPath:"#/components/schemas/TIMLocationElem/properties/MsgContent/required",keyword:"required",params:{missingProperty: "Desc"},message:"must have required property '"+"Desc"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data4.Latitude === undefined){
const err11 = {instancePath:instancePath+"/MsgContent",schemaPath:"#/components/schemas/TIMLocationElem/properties/MsgContent/required",keyword:"required",params:{missingProperty: "Latitude"},message:"must have required property '"+"Latitude"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4.Longitude === undefined){
const err12 = {instancePath:instancePath+"/MsgContent",schemaPath:"#/components/schemas/TIMLocationElem/properties/MsgContent/required",keyword:"required",params:{missingProperty: "Longitude"},message:"must have required property '"+"Longitude"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4.Desc !== undefined){
if(typeof data4.Desc !== "string"){
const err13 = {instancePath:instancePath+"/MsgContent/Desc",schemaPath:"#/components/schemas/TIMLocationElem/properties/MsgContent/properties/Desc/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.Latitude !== undefined){
let data6 = data4.Latitude;
if(!((typeof data6 == "number") && (isFinite(data6)))){
const err14 = {instancePath:instancePath+"/MsgContent/Latitude",schemaPath:"#/components/schemas/TIMLocationElem/properties/MsgContent/properties/Latitude/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.Longitude !== undefined){
let data7 = data4.Longitude;
if(!((typeof data7 == "number") && (isFinite(data7)))){
const err15 = {instancePath:instancePath+"/MsgContent/Longitude",schemaPath:"#/components/schemas/TIMLocationElem/properties/MsgContent/properties/Longitude/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/MsgContent",schemaPath:"#/components/schemas/TIMLocationElem/properties/MsgContent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/components/schemas/TIMLocationElem/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.MsgType = true;
props0.MsgContent = true;
}
}
else if(tag0 === "TIMFaceElem"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.MsgType === undefined){
const err18 = {instancePath,schemaPath:"#/components/schemas/TIMFaceElem/required",keyword:"required",params:{missingProperty: "MsgType"},message:"must have required property '"+"MsgType"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.MsgContent === undefined){
const err19 = {instancePath,schemaPath:"#/components/schemas/TIMFaceElem/required",keyword:"required",params:{missingProperty: "MsgContent"},message:"must have required property '"+"MsgContent"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.MsgType !== undefined){
if("TIMFaceElem" !== data.MsgType){
const err20 = {instancePath:instancePath+"/MsgType",schemaPath:"#/components/schemas/TIMFaceElem/properties/MsgType/const",keyword:"const",params:{allowedValue: "TIMFaceElem"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.MsgContent !== undefined){
let data9 = data.MsgContent;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.Index === undefined){
const err21 = {instancePath:instancePath+"/MsgContent",schemaPath:"#/components/schemas/TIMFaceElem/properties/MsgContent/required",keyword:"required",params:{missingProperty: "Index"},message:"must have required property '"+"Index"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data9.Data === undefined){
const err22 = {instancePath:instancePath+"/MsgContent",schemaPath:"#/components/schemas/TIMFaceElem/properties/MsgContent/required",keyword:"required",params:{missingProperty: "Data"},message:"must have required property '"+"Data"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data9.Index !== undefined){
let data10 = data9.Index;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err23 = {instancePath:instancePath+"/MsgContent/Index",schemaPath:"#/components/schemas/TIMFaceElem/properties/MsgContent/properties/Index/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data9.Data !== undefined){
if(typeof data9.Data !== "string"){
const err24 = {instancePath:instancePath+"/MsgContent/Data",schemaPath:"#/components/schemas/TIMFaceElem/properties/MsgContent/properties/Data/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/MsgContent",schemaPath:"#/components/schemas/TIMFaceElem/properties/MsgContent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/components/schemas/TIMFaceElem/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.MsgType = true;
props0.MsgContent = true;
}
}
else if(tag0 === "TIMCustomElem"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.MsgType === undefined){
const err27 = {instancePath,schemaPath:"#/components/schemas/TIMCustomElem/required",keyword:"required",params:{missingProperty: "MsgType"},message:"must have required property '"+"MsgType"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data.MsgContent === undefined){
const err28 = {instancePath,schemaPath:"#/components/schemas/TIMCustomElem/required",keyword:"required",params:{missingProperty: "MsgContent"},message:"must have required property '"+"MsgContent"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data.MsgType !== undefined){
if("TIMCustomElem" !== data.MsgType){
const err29 = {instancePath:instancePath+"/MsgType",schemaPath:"#/components/schemas/TIMCustomElem/properties/MsgType/const",keyword:"const",params:{allowedValue: "TIMCustomElem"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.MsgContent !== undefined){
let data13 = data.MsgContent;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.Data === undefined){
const err30 = {instancePath:instancePath+"/MsgContent",schemaPath:"#/components/schemas/TIMCustomElem/properties/MsgContent/required",keyword:"required",params:{missingProperty: "Data"},message:"must have required property '"+"Data"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data13.Data !== undefined){
if(typeof data13.Data !== "string"){
const err31 = {instancePath:instancePath+"/MsgContent/Data",schemaPath:"#/components/schemas/TIMCustomElem/properties/MsgContent/properties/Data/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data13.Desc !== undefined){
if(typeof data13.Desc !== "string"){
const err32 = {instancePath:instancePath+"/MsgContent/Desc",schemaPath:"#/components/schemas/TIMCustomElem/properties/MsgContent/properties/Desc/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data13.Ext !== undefined){
if(typeof data13.Ext !== "string"){
const err33 = {instancePath:instancePath+"/MsgContent/Ext",schemaPath:"#/components/schemas/TIMCustomElem/properties/MsgContent/properties/Ext/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data13.Sound !== undefined){
if(typeof data13.Sound !== "string"){
const err34 = {instancePath:instancePath+"/MsgContent/Sound",schemaPath:"#/components/schemas/TIMCustomElem/properties/MsgContent/properties/Sound/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/MsgContent",schemaPath:"#/components/schemas/TIMCustomElem/properties/MsgContent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/components/schemas/TIMCustomElem/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.MsgType = true;
props0.MsgContent = true;
}
}
else if(tag0 === "TIMSoundElem"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.MsgType === undefined){
const err37 = {instancePath,schemaPath:"#/components/schemas/TIMSoundElem/required",keyword:"required",params:{missingProperty: "MsgType"},message:"must have required property '"+"MsgType"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data.MsgContent === undefined){
const err38 = {instancePath,schemaPath:"#/components/schemas/TIMSoundElem/required",keyword:"required",params:{missingProperty: "MsgContent"},message:"must have required property '"+"MsgContent"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data.MsgType !== undefined){
if("TIMSoundElem" !== data.MsgType){
const err39 = {instancePath:instancePath+"/MsgType",schemaPath:"#/components/schemas/TIMSoundElem/properties/MsgType/const",keyword:"const",params:{allowedValue: "TIMSoundElem"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.MsgContent !== undefined){
let data19 = data.MsgContent;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.Size === undefined){
const err40 = {instancePath:instancePath+"/MsgContent",schemaPath:"#/components/schemas/TIMSoundElem/properties/MsgContent/required",keyword:"required",params:{missingProperty: "Size"},message:"must have required property '"+"Size"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data19.Second === undefined){
const err41 = {instancePath:instancePath+"/MsgContent",schemaPath:"#/components/schemas/TIMSoundElem/properties/MsgContent/required",keyword:"required",params:{missingProperty: "Second"},message:"must have required property '"+"Second"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data19.Url !== undefined){
if(typeof data19.Url !== "string"){
const err42 = {instancePath:instancePath+"/MsgContent/Url",schemaPath:"#/components/schemas/TIMSoundElem/properties/MsgContent/properties/Url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data19.UUID !== undefined){
if(typeof data19.UUID !== "string"){
const err43 = {instancePath:instancePath+"/MsgContent/UUID",schemaPath:"#/components/schemas/TIMSoundElem/properties/MsgContent/properties/UUID/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data19.Size !== undefined){
let data22 = data19.Size;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err44 = {instancePath:instancePath+"/MsgContent/Size",schemaPath:"#/components/schemas/TIMSoundElem/properties/MsgContent/properties/Size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
const err45 = {instancePath:instancePath+"/MsgContent/Size",schemaPath:"#/components/schemas/TIMSoundElem/properties/MsgContent/properties/Size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
if(data19.Second !== undefined){
let data23 = data19.Second;
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
const err46 = {instancePath:instancePath+"/MsgContent/Second",schemaPath:"#/components/schemas/TIMSoundElem/properties/MsgContent/properties/Second/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/MsgContent/Second",schemaPath:"#/components/schemas/TIMSoundElem/properties/MsgContent/properties/Second/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data19.Download_Flag !== undefined){
let data24 = data19.Download_Flag;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err48 = {instancePath:instancePath+"/MsgContent/Download_Flag",schemaPath:"#/components/schemas/TIMSoundElem/properties/MsgContent/properties/Download_Flag/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/MsgContent",schemaPath:"#/components/schemas/TIMSoundElem/properties/MsgContent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath,schemaPath:"#/components/schemas/TIMSoundElem/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.MsgType = true;
props0.MsgContent = true;
}
}
else if(tag0 === "TIMImageElem"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.MsgType === undefined){
const err51 = {instancePath,schemaPath:"#/components/schemas/TIMImageElem/required",keyword:"required",params:{missingProperty: "MsgType"},message:"must have required property '"+"MsgType"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data.MsgContent === undefined){
const err52 = {instancePath,schemaPath:"#/components/schemas/TIMImageElem/required",keyword:"required",params:{missingProperty: "MsgContent"},message:"must have required property '"+"MsgContent"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data.MsgType !== undefined){
if("TIMImageElem" !== data.MsgType){
const err53 = {instancePath:instancePath+"/MsgType",schemaPath:"#/components/schemas/TIMImageElem/properties/MsgType/const",keyword:"const",params:{allowedValue: "TIMImageElem"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.MsgContent !== undefined){
let data26 = data.MsgContent;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.UUID === undefined){
const err54 = {instancePath:instancePath+"/MsgContent",schemaPath:"#/components/schemas/TIMImageElem/properties/MsgContent/required",keyword:"required",params:{missingProperty: "UUID"},message:"must have required property '"+"UUID"+"'"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data26.ImageFormat === undefined){
const err55 = {instancePath:instancePath+"/MsgContent",schemaPath:"#/components/schemas/TIMImageElem/properties/MsgContent/required",keyword:"required",params:{missingProperty: "ImageFormat"},message:"must have required property '"+"ImageFormat"+"'"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data26.ImageInfoArray === undefined){
const err56 = {instancePath:instancePath+"/MsgContent",schemaPath:"#/components/schemas/TIMImageElem/properties/MsgContent/required",keyword:"required",params:{missingProperty: "ImageInfoArray"},message:"must have required property '"+"ImageInfoArray"+"'"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data26.UUID !== undefined){
if(typeof data26.UUID !== "string"){
const err57 = {instancePath:instancePath+"/MsgContent/UUID",schemaPath:"#/components/schemas/TIMImageElem/properties/MsgContent/properties/UUID/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data26.ImageFormat !== undefined){
let data28 = data26.ImageFormat;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err58 = {instancePath:instancePath+"/MsgContent/ImageFormat",schemaPath:"#/components/schemas/TIMImageElem/properties/MsgContent/properties/ImageFormat/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data26.ImageInfoArray !== undefined){
let data29 = data26.ImageInfoArray;
if(Array.isArray(data29)){
const len0 = data29.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data30 = data29[i0];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.Type === undefined){
const err59 = {instancePath:instancePath+"/MsgContent/ImageInfoArray/" + i0,schemaPath:"#/components/schemas/TIMImageElem/properties/MsgContent/properties/ImageInfoArray/items/required",keyword:"required",params:{missingProperty: "Type"},message:"must have required property '"+"Type"+"'"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data30.URL === undefined){
const err60 = {instancePath:instancePath+"/MsgContent/ImageInfoArray/" + i0,schemaPath:"#/components/schemas/TIMImageElem/properties/MsgContent/properties/ImageInfoArray/items/required",keyword:"required",params:{missingProperty: "URL"},message:"must have required property '"+"URL"+"'"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data30.Type !== undefined){
let data31 = data30.Type;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err61 = {instancePath:instancePath+"/MsgContent/ImageInfoArray/" + i0+"/Type",schemaPath:"#/components/schemas/TIMImageElem/properties/MsgContent/properties/ImageInfoArray/items/properties/Type/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data30.Size !== undefined){
let data32 = data30.Size;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err62 = {instancePath:instancePath+"/MsgContent/ImageInfoArray/" + i0+"/Size",schemaPath:"#/components/schemas/TIMImageElem/properties/MsgContent/properties/ImageInfoArray/items/properties/Size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 0 || isNaN(data32)){
const err63 = {instancePath:instancePath+"/MsgContent/ImageInfoArray/" + i0+"/Size",schemaPath:"#/components/schemas/TIMImageElem/properties/MsgContent/properties/ImageInfoArray/items/properties/Size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
if(data30.Width !== undefined){
let data33 = data30.Width;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err64 = {instancePath:instancePath+"/MsgContent/ImageInfoArray/" + i0+"/Width",schemaPath:"#/components/schemas/TIMImageElem/properties/MsgContent/properties/ImageInfoArray/items/properties/Width/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
const err65 = {instancePath:instancePath+"/MsgContent/ImageInfoArray/" + i0+"/Width",schemaPath:"#/components/schemas/TIMImageElem/properties/MsgContent/properties/ImageInfoArray/items/properties/Width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
if(data30.Height !== undefined){
let data34 = data30.Height;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err66 = {instancePath:instancePath+"/MsgContent/ImageInfoArray/" + i0+"/Height",schemaPath:"#/components/schemas/TIMImageElem/properties/MsgContent/properties/ImageInfoArray/items/properties/Height/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
const err67 = {instancePath:instancePath+"/MsgContent/ImageInfoArray/" + i0+"/Height",schemaPath:"#/components/schemas/TIMImageElem/properties/MsgContent/properties/ImageInfoArray/items/properties/Height/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
if(data30.URL !== undefined){
if(typeof data30.URL !== "string"){
const err68 = {instancePath:instancePath+"/MsgContent/ImageInfoArray/" + i0+"/URL",schemaPath:"#/components/schemas/TIMImageElem/properties/MsgContent/properties/ImageInfoArray/items/properties/URL/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/MsgContent/ImageInfoArray/" + i0,schemaPath:"#/components/schemas/TIMImageElem/properties/MsgContent/properties/ImageInfoArray/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/MsgContent/ImageInfoArray",schemaPath:"#/components/schemas/TIMImageElem/properties/MsgContent/properties/ImageInfoArray/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/MsgContent",schemaPath:"#/components/schemas/TIMImageElem/properties/MsgContent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath,schemaPath:"#/components/schemas/TIMImageElem/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.MsgType = true;
props0.MsgContent = true;
}
}
else if(tag0 === "TIMFileElem"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.MsgType === undefined){
const err73 = {instancePath,schemaPath:"#/components/schemas/TIMFileElem/required",keyword:"required",params:{missingProperty: "MsgType"},message:"must have required property '"+"MsgType"+"'"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data.MsgContent === undefined){
const err74 = {instancePath,schemaPath:"#/components/schemas/TIMFileElem/required",keyword:"required",params:{missingProperty: "MsgContent"},message:"must have required property '"+"MsgContent"+"'"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data.MsgType !== undefined){
if("TIMFileElem" !== data.MsgType){
const err75 = {instancePath:instancePath+"/MsgType",schemaPath:"#/components/schemas/TIMFileElem/properties/MsgType/const",keyword:"const",params:{allowedValue: "TIMFileElem"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data.MsgContent !== undefined){
let data37 = data.MsgContent;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.FileSize === undefined){
const err76 = {instancePath:instancePath+"/MsgContent",schemaPath:"#/components/schemas/TIMFileElem/properties/MsgContent/required",keyword:"required",params:{missingProperty: "FileSize"},message:"must have required property '"+"FileSize"+"'"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data37.FileName === undefined){
const err77 = {instancePath:instancePath+"/MsgContent",schemaPath:"#/components/schemas/TIMFileElem/properties/MsgContent/required",keyword:"required",params:{missingProperty: "FileName"},message:"must have required property '"+"FileName"+"'"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data37.Url !== undefined){
if(typeof data37.Url !== "string"){
const err78 = {instancePath:instancePath+"/MsgContent/Url",schemaPath:"#/components/schemas/TIMFileElem/properties/MsgContent/properties/Url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data37.UUID !== undefined){
if(typeof data37.UUID !== "string"){
const err79 = {instancePath:instancePath+"/MsgContent/UUID",schemaPath:"#/components/schemas/TIMFileElem/properties/MsgContent/properties/UUID/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data37.FileSize !== undefined){
let data40 = data37.FileSize;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
const err80 = {instancePath:instancePath+"/MsgContent/FileSize",schemaPath:"#/components/schemas/TIMFileElem/properties/MsgContent/properties/FileSize/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 < 0 || isNaN(data40)){
const err81 = {instancePath:instancePath+"/MsgContent/FileSize",schemaPath:"#/components/schemas/TIMFileElem/properties/MsgContent/properties/FileSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
if(data37.FileName !== undefined){
if(typeof data37.FileName !== "string"){
const err82 = {instancePath:instancePath+"/MsgContent/FileName",schemaPath:"#/components/schemas/TIMFileElem/properties/MsgContent/properties/FileName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data37.Download_Flag !== undefined){
let data42 = data37.Download_Flag;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err83 = {instancePath:instancePath+"/MsgContent/Download_Flag",schemaPath:"#/components/schemas/TIMFileElem/properties/MsgContent/properties/Download_Flag/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/MsgContent",schemaPath:"#/components/schemas/TIMFileElem/properties/MsgContent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath,schemaPath:"#/components/schemas/TIMFileElem/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.MsgType = true;
props0.MsgContent = true;
}
}
else if(tag0 === "TIMVideoFileElem"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.MsgType === undefined){
const err86 = {instancePath,schemaPath:"#/components/schemas/TIMVideoFileElem/required",keyword:"required",params:{missingProperty: "MsgType"},message:"must have required property '"+"MsgType"+"'"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data.MsgContent === undefined){
const err87 = {instancePath,schemaPath:"#/components/schemas/TIMVideoFileElem/required",keyword:"required",params:{missingProperty: "MsgContent"},message:"must have required property '"+"MsgContent"+"'"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data.MsgType !== undefined){
if("TIMVideoFileElem" !== data.MsgType){
const err88 = {instancePath:instancePath+"/MsgType",schemaPath:"#/components/schemas/TIMVideoFileElem/properties/MsgType/const",keyword:"const",params:{allowedValue: "TIMVideoFileElem"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data.MsgContent !== undefined){
let data44 = data.MsgContent;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.VideoSize === undefined){
const err89 = {instancePath:instancePath+"/MsgContent",schemaPath:"#/components/schemas/TIMVideoFileElem/properties/MsgContent/required",keyword:"required",params:{missingProperty: "VideoSize"},message:"must have required property '"+"VideoSize"+"'"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data44.VideoSecond === undefined){
const err90 = {instancePath:instancePath+"/MsgContent",schemaPath:"#/components/schemas/TIMVideoFileElem/properties/MsgContent/required",keyword:"required",params:{missingProperty: "VideoSecond"},message:"must have required property '"+"VideoSecond"+"'"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data44.VideoFormat === undefined){
const err91 = {instancePath:instancePath+"/MsgContent",schemaPath:"#/components/schemas/TIMVideoFileElem/properties/MsgContent/required",keyword:"required",params:{missingProperty: "VideoFormat"},message:"must have required property '"+"VideoFormat"+"'"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data44.ThumbSize === undefined){
const err92 = {instancePath:instancePath+"/MsgContent",schemaPath:"#/components/schemas/TIMVideoFileElem/properties/MsgContent/required",keyword:"required",params:{missingProperty: "ThumbSize"},message:"must have required property '"+"ThumbSize"+"'"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data44.ThumbWidth === undefined){
const err93 = {instancePath:instancePath+"/MsgContent",schemaPath:"#/components/schemas/TIMVideoFileElem/properties/MsgContent/required",keyword:"required",params:{missingProperty: "ThumbWidth"},message:"must have required property '"+"ThumbWidth"+"'"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data44.ThumbHeight === undefined){
const err94 = {instancePath:instancePath+"/MsgContent",schemaPath:"#/components/schemas/TIMVideoFileElem/properties/MsgContent/required",keyword:"required",params:{missingProperty: "ThumbHeight"},message:"must have required property '"+"ThumbHeight"+"'"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data44.ThumbFormat === undefined){
const err95 = {instancePath:instancePath+"/MsgContent",schemaPath:"#/components/schemas/TIMVideoFileElem/properties/MsgContent/required",keyword:"required",params:{missingProperty: "ThumbFormat"},message:"must have required property '"+"ThumbFormat"+"'"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(data44.VideoUrl !== undefined){
if(typeof data44.VideoUrl !== "string"){
const err96 = {instancePath:instancePath+"/MsgContent/VideoUrl",schemaPath:"#/components/schemas/TIMVideoFileElem/properties/MsgContent/properties/VideoUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data44.VideoUUID !== undefined){
if(typeof data44.VideoUUID !== "string"){
const err97 = {instancePath:instancePath+"/MsgContent/VideoUUID",schemaPath:"#/components/schemas/TIMVideoFileElem/properties/MsgContent/properties/VideoUUID/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data44.VideoSize !== undefined){
let data47 = data44.VideoSize;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
const err98 = {instancePath:instancePath+"/MsgContent/VideoSize",schemaPath:"#/components/schemas/TIMVideoFileElem/properties/MsgContent/properties/VideoSize/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 < 0 || isNaN(data47)){
const err99 = {instancePath:instancePath+"/MsgContent/VideoSize",schemaPath:"#/components/schemas/TIMVideoFileElem/properties/MsgContent/properties/VideoSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
if(data44.VideoSecond !== undefined){
let data48 = data44.VideoSecond;
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 < 0 || isNaN(data48)){
const err100 = {instancePath:instancePath+"/MsgContent/VideoSecond",schemaPath:"#/components/schemas/TIMVideoFileElem/properties/MsgContent/properties/VideoSecond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/MsgContent/VideoSecond",schemaPath:"#/components/schemas/TIMVideoFileElem/properties/MsgContent/properties/VideoSecond/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data44.VideoFormat !== undefined){
if(typeof data44.VideoFormat !== "string"){
const err102 = {instancePath:instancePath+"/MsgContent/VideoFormat",schemaPath:"#/components/schemas/TIMVideoFileElem/properties/MsgContent/properties/VideoFormat/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data44.VideoDownloadFlag !== undefined){
let data50 = data44.VideoDownloadFlag;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
const err103 = {instancePath:instancePath+"/MsgContent/VideoDownloadFlag",schemaPath:"#/components/schemas/TIMVideoFileElem/properties/MsgContent/properties/VideoDownloadFlag/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data44.ThumbUrl !== undefined){
if(typeof data44.ThumbUrl !== "string"){
const err104 = {instancePath:instancePath+"/MsgContent/ThumbUrl",schemaPath:"#/components/schemas/TIMVideoFileElem/properties/MsgContent/properties/ThumbUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data44.ThumbUUID !== undefined){
if(typeof data44.ThumbUUID !== "string"){
const err105 = {instancePath:instancePath+"/MsgContent/ThumbUUID",schemaPath:"#/components/schemas/TIMVideoFileElem/properties/MsgContent/properties/ThumbUUID/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data44.ThumbSize !== undefined){
let data53 = data44.ThumbSize;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
const err106 = {instancePath:instancePath+"/MsgContent/ThumbSize",schemaPath:"#/components/schemas/TIMVideoFileElem/properties/MsgContent/properties/ThumbSize/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 < 0 || isNaN(data53)){
const err107 = {instancePath:instancePath+"/MsgContent/ThumbSize",schemaPath:"#/components/schemas/TIMVideoFileElem/properties/MsgContent/properties/ThumbSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
if(data44.ThumbWidth !== undefined){
let data54 = data44.ThumbWidth;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
const err108 = {instancePath:instancePath+"/MsgContent/ThumbWidth",schemaPath:"#/components/schemas/TIMVideoFileElem/properties/MsgContent/properties/ThumbWidth/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 < 0 || isNaN(data54)){
const err109 = {instancePath:instancePath+"/MsgContent/ThumbWidth",schemaPath:"#/components/schemas/TIMVideoFileElem/properties/MsgContent/properties/ThumbWidth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
if(data44.ThumbHeight !== undefined){
let data55 = data44.ThumbHeight;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
const err110 = {instancePath:instancePath+"/MsgContent/ThumbHeight",schemaPath:"#/components/schemas/TIMVideoFileElem/properties/MsgContent/properties/ThumbHeight/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 < 0 || isNaN(data55)){
const err111 = {instancePath:instancePath+"/MsgContent/ThumbHeight",schemaPath:"#/components/schemas/TIMVideoFileElem/properties/MsgContent/properties/ThumbHeight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
if(data44.ThumbFormat !== undefined){
if(typeof data44.ThumbFormat !== "string"){
const err112 = {instancePath:instancePath+"/MsgContent/ThumbFormat",schemaPath:"#/components/schemas/TIMVideoFileElem/properties/MsgContent/properties/ThumbFormat/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data44.ThumbDownloadFlag !== undefined){
let data57 = data44.ThumbDownloadFlag;
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
const err113 = {instancePath:instancePath+"/MsgContent/ThumbDownloadFlag",schemaPath:"#/components/schemas/TIMVideoFileElem/properties/MsgContent/properties/ThumbDownloadFlag/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
else {
const err114 = {instancePath:instancePath+"/MsgContent",schemaPath:"#/components/schemas/TIMVideoFileElem/properties/MsgContent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath,schemaPath:"#/components/schemas/TIMVideoFileElem/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.MsgType = true;
props0.MsgContent = true;
}
}
else if(tag0 === "TIMRelayElem"){
if(!(validate29(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.MsgType = true;
props0.MsgContent = true;
}
}
else {
const err116 = {instancePath,schemaPath:"#/anyOf/0/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "MsgType", tagValue: tag0},message:"value of tag \"MsgType\" must be in oneOf"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
else {
const err117 = {instancePath,schemaPath:"#/anyOf/0/discriminator",keyword:"discriminator",params:{error: "tag", tag: "MsgType", tagValue: tag0},message:"tag \"MsgType\" must be string"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
else {
const err118 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs137 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.MsgType === undefined){
const err119 = {instancePath,schemaPath:"#/components/schemas/UnlistedElem/required",keyword:"required",params:{missingProperty: "MsgType"},message:"must have required property '"+"MsgType"+"'"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(data.MsgContent === undefined){
const err120 = {instancePath,schemaPath:"#/components/schemas/UnlistedElem/required",keyword:"required",params:{missingProperty: "MsgContent"},message:"must have required property '"+"MsgContent"+"'"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(data.MsgType !== undefined){
let data58 = data.MsgType;
if(typeof data58 !== "string"){
const err121 = {instancePath:instancePath+"/MsgType",schemaPath:"#/components/schemas/UnlistedElem/properties/MsgType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
const _errs142 = errors;
const _errs143 = errors;
if(!(((((((((data58 === "TIMTextElem") || (data58 === "TIMLocationElem")) || (data58 === "TIMFaceElem")) || (data58 === "TIMCustomElem")) || (data58 === "TIMSoundElem")) || (data58 === "TIMImageElem")) || (data58 === "TIMFileElem")) || (data58 === "TIMVideoFileElem")) || (data58 === "TIMRelayElem"))){
const err122 = {};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
var valid40 = _errs143 === errors;
if(valid40){
const err123 = {instancePath:instancePath+"/MsgType",schemaPath:"#/components/schemas/UnlistedElem/properties/MsgType/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
else {
errors = _errs142;
if(vErrors !== null){
if(_errs142){
vErrors.length = _errs142;
}
else {
vErrors = null;
}
}
}
}
if(data.MsgContent !== undefined){
let data59 = data.MsgContent;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
}
else {
const err124 = {instancePath:instancePath+"/MsgContent",schemaPath:"#/components/schemas/UnlistedElem/properties/MsgContent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
else {
const err125 = {instancePath,schemaPath:"#/components/schemas/UnlistedElem/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
var _valid0 = _errs137 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.MsgType = true;
props0.MsgContent = true;
}
}
if(!valid0){
const err126 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate28.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate28.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0 && errors<8; i0++){
if(!(validate28(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.GroupId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.Type === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Type"},message:"must have required property '"+"Type"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.From_Account === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "From_Account"},message:"must have required property '"+"From_Account"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.Operator_Account === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Operator_Account"},message:"must have required property '"+"Operator_Account"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.Random === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Random"},message:"must have required property '"+"Random"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.MsgBody === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "MsgBody"},message:"must have required property '"+"MsgBody"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.ErrorCode === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.ErrorInfo === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.CallbackCommand !== undefined){
if("Group.CallbackSendMsgException" !== data.CallbackCommand){
const err9 = {instancePath:instancePath+"/CallbackCommand",schemaPath:"#/properties/CallbackCommand/const",keyword:"const",params:{allowedValue: "Group.CallbackSendMsgException"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err10 = {instancePath:instancePath+"/GroupId",schemaPath:"#/components/schemas/GroupId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.Type !== undefined){
if(typeof data.Type !== "string"){
const err11 = {instancePath:instancePath+"/Type",schemaPath:"#/components/schemas/GroupType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.From_Account !== undefined){
if(typeof data.From_Account !== "string"){
const err12 = {instancePath:instancePath+"/From_Account",schemaPath:"#/properties/From_Account/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.Operator_Account !== undefined){
if(typeof data.Operator_Account !== "string"){
const err13 = {instancePath:instancePath+"/Operator_Account",schemaPath:"#/properties/Operator_Account/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.Random !== undefined){
let data5 = data.Random;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err14 = {instancePath:instancePath+"/Random",schemaPath:"#/properties/Random/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 4294967295 || isNaN(data5)){
const err15 = {instancePath:instancePath+"/Random",schemaPath:"#/properties/Random/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err16 = {instancePath:instancePath+"/Random",schemaPath:"#/properties/Random/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.OnlineOnlyFlag !== undefined){
let data6 = data.OnlineOnlyFlag;
if(!((data6 === 0) || (data6 === 1))){
const err17 = {instancePath:instancePath+"/OnlineOnlyFlag",schemaPath:"#/properties/OnlineOnlyFlag/enum",keyword:"enum",params:{allowedValues: schema38.properties.OnlineOnlyFlag.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.MsgBody !== undefined){
if(!(validate27(data.MsgBody, {instancePath:instancePath+"/MsgBody",parentData:data,parentDataProperty:"MsgBody",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.CloudCustomData !== undefined){
if(typeof data.CloudCustomData !== "string"){
const err18 = {instancePath:instancePath+"/CloudCustomData",schemaPath:"#/properties/CloudCustomData/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.ErrorCode !== undefined){
let data9 = data.ErrorCode;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err19 = {instancePath:instancePath+"/ErrorCode",schemaPath:"#/properties/ErrorCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err20 = {instancePath:instancePath+"/ErrorInfo",schemaPath:"#/properties/ErrorInfo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.EventTime !== undefined){
let data11 = data.EventTime;
const _errs24 = errors;
let valid4 = false;
let passing0 = null;
const _errs25 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err21 = {instancePath:instancePath+"/EventTime",schemaPath:"#/components/schemas/EventTime/oneOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err22 = {instancePath:instancePath+"/EventTime",schemaPath:"#/components/schemas/EventTime/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
var _valid0 = _errs25 === errors;
if(_valid0){
valid4 = true;
passing0 = 0;
}
const _errs27 = errors;
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
const err23 = {instancePath:instancePath+"/EventTime",schemaPath:"#/components/schemas/EventTime/oneOf/1/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/EventTime",schemaPath:"#/components/schemas/EventTime/oneOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid0 = _errs27 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid4 = true;
passing0 = 1;
}
}
if(!valid4){
const err25 = {instancePath:instancePath+"/EventTime",schemaPath:"#/components/schemas/EventTime/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":{"CallbackCommand":true,"GroupId":true,"Type":true,"From_Account":true,"Operator_Account":true,"Random":true,"OnlineOnlyFlag":true,"MsgBody":true,"CloudCustomData":true,"ErrorCode":true,"ErrorInfo":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate26(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":{"CallbackCommand":true,"GroupId":true,"Type":true,"From_Account":true,"Operator_Account":true,"Random":true,"OnlineOnlyFlag":true,"MsgBody":true,"CloudCustomData":true,"ErrorCode":true,"ErrorInfo":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};

export const payloads3 = validate34;
const schema55 = {"$ref":"description#/webhooks/Group.CallbackOnMemberStateChange/post/requestBody/content/application~1json/schema"};
const schema56 = {"type":"object","required":["CallbackCommand","GroupId","EventType","MemberList"],"properties":{"CallbackCommand":{"const":"Group.CallbackOnMemberStateChange"},"GroupId":{"$ref":"#/components/schemas/GroupId"},"Type":{"type":"string"},"EventType":{"type":"string"},"EventCause":{"type":"string"},"MemberList":{"type":"array","items":{"type":"object","required":["Member_Account"],"properties":{"Member_Account":{"type":"string"}}}},"EventTime":{"$ref":"#/components/schemas/EventTime"}}};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.GroupId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.EventType === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "EventType"},message:"must have required property '"+"EventType"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.MemberList === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "MemberList"},message:"must have required property '"+"MemberList"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.CallbackCommand !== undefined){
if("Group.CallbackOnMemberStateChange" !== data.CallbackCommand){
const err4 = {instancePath:instancePath+"/CallbackCommand",schemaPath:"#/properties/CallbackCommand/const",keyword:"const",params:{allowedValue: "Group.CallbackOnMemberStateChange"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err5 = {instancePath:instancePath+"/GroupId",schemaPath:"#/components/schemas/GroupId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.Type !== undefined){
if(typeof data.Type !== "string"){
const err6 = {instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.EventType !== undefined){
if(typeof data.EventType !== "string"){
const err7 = {instancePath:instancePath+"/EventType",schemaPath:"#/properties/EventType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.EventCause !== undefined){
if(typeof data.EventCause !== "string"){
const err8 = {instancePath:instancePath+"/EventCause",schemaPath:"#/properties/EventCause/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.MemberList !== undefined){
let data5 = data.MemberList;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.Member_Account === undefined){
const err9 = {instancePath:instancePath+"/MemberList/" + i0,schemaPath:"#/properties/MemberList/items/required",keyword:"required",params:{missingProperty: "Member_Account"},message:"must have required property '"+"Member_Account"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data6.Member_Account !== undefined){
if(typeof data6.Member_Account !== "string"){
const err10 = {instancePath:instancePath+"/MemberList/" + i0+"/Member_Account",schemaPath:"#/properties/MemberList/items/properties/Member_Account/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/MemberList/" + i0,schemaPath:"#/properties/MemberList/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/MemberList",schemaPath:"#/properties/MemberList/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.EventTime !== undefined){
let data8 = data.EventTime;
const _errs19 = errors;
let valid6 = false;
let passing0 = null;
const _errs20 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err13 = {instancePath:instancePath+"/EventTime",schemaPath:"#/components/schemas/EventTime/oneOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err14 = {instancePath:instancePath+"/EventTime",schemaPath:"#/components/schemas/EventTime/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid0 = _errs20 === errors;
if(_valid0){
valid6 = true;
passing0 = 0;
}
const _errs22 = errors;
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
const err15 = {instancePath:instancePath+"/EventTime",schemaPath:"#/components/schemas/EventTime/oneOf/1/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/EventTime",schemaPath:"#/components/schemas/EventTime/oneOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid0 = _errs22 === errors;
if(_valid0 && valid6){
valid6 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid6 = true;
passing0 = 1;
}
}
if(!valid6){
const err17 = {instancePath:instancePath+"/EventTime",schemaPath:"#/components/schemas/EventTime/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":{"CallbackCommand":true,"GroupId":true,"Type":true,"EventType":true,"EventCause":true,"MemberList":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};


function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate35(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":{"CallbackCommand":true,"GroupId":true,"Type":true,"EventType":true,"EventCause":true,"MemberList":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};

export const payloads4 = validate37;
const schema59 = {"$ref":"description#/webhooks/Group.CallbackBeforeCreateTopic/post/requestBody/content/application~1json/schema"};
const schema60 = {"type":"object","required":["CallbackCommand","Operator_Account","Type","Name"],"properties":{"CallbackCommand":{"const":"Group.CallbackBeforeCreateTopic"},"Operator_Account":{"type":"string"},"Type":{"$ref":"#/components/schemas/TopicGroupType"},"Name":{"type":"string"}}};
const schema61 = {"type":"string"};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.Operator_Account === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Operator_Account"},message:"must have required property '"+"Operator_Account"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.Type === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Type"},message:"must have required property '"+"Type"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.Name === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Name"},message:"must have required property '"+"Name"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.CallbackCommand !== undefined){
if("Group.CallbackBeforeCreateTopic" !== data.CallbackCommand){
const err4 = {instancePath:instancePath+"/CallbackCommand",schemaPath:"#/properties/CallbackCommand/const",keyword:"const",params:{allowedValue: "Group.CallbackBeforeCreateTopic"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.Operator_Account !== undefined){
if(typeof data.Operator_Account !== "string"){
const err5 = {instancePath:instancePath+"/Operator_Account",schemaPath:"#/properties/Operator_Account/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.Type !== undefined){
if(typeof data.Type !== "string"){
const err6 = {instancePath:instancePath+"/Type",schemaPath:"#/components/schemas/TopicGroupType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.Name !== undefined){
if(typeof data.Name !== "string"){
const err7 = {instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":{"CallbackCommand":true,"Operator_Account":true,"Type":true,"Name":true},"dynamicProps":false,"dynamicItems":false};


function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate38(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":{"CallbackCommand":true,"Operator_Account":true,"Type":true,"Name":true},"dynamicProps":false,"dynamicItems":false};

export const payloads5 = validate40;
const schema62 = {"$ref":"description#/webhooks/Group.CallbackAfterCreateTopic/post/requestBody/content/application~1json/schema"};
const schema63 = {"type":"object","required":["CallbackCommand","GroupId","TopicId","Operator_Account","Owner_Account","Type","Name"],"properties":{"CallbackCommand":{"const":"Group.CallbackAfterCreateTopic"},"GroupId":{"$ref":"#/components/schemas/GroupId"},"TopicId":{"type":"string"},"Operator_Account":{"type":"string"},"Owner_Account":{"type":"string"},"Type":{"$ref":"#/components/schemas/TopicGroupType"},"Name":{"type":"string"},"UserDefinedDataList":{"type":"array","items":{"type":"object","required":["Key","Value"],"properties":{"Key":{"type":"string"},"Value":{"type":"string"}}}}}};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.GroupId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.TopicId === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "TopicId"},message:"must have required property '"+"TopicId"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.Operator_Account === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Operator_Account"},message:"must have required property '"+"Operator_Account"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.Owner_Account === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Owner_Account"},message:"must have required property '"+"Owner_Account"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.Type === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Type"},message:"must have required property '"+"Type"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.Name === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Name"},message:"must have required property '"+"Name"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.CallbackCommand !== undefined){
if("Group.CallbackAfterCreateTopic" !== data.CallbackCommand){
const err7 = {instancePath:instancePath+"/CallbackCommand",schemaPath:"#/properties/CallbackCommand/const",keyword:"const",params:{allowedValue: "Group.CallbackAfterCreateTopic"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err8 = {instancePath:instancePath+"/GroupId",schemaPath:"#/components/schemas/GroupId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.TopicId !== undefined){
if(typeof data.TopicId !== "string"){
const err9 = {instancePath:instancePath+"/TopicId",schemaPath:"#/properties/TopicId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.Operator_Account !== undefined){
if(typeof data.Operator_Account !== "string"){
const err10 = {instancePath:instancePath+"/Operator_Account",schemaPath:"#/properties/Operator_Account/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.Owner_Account !== undefined){
if(typeof data.Owner_Account !== "string"){
const err11 = {instancePath:instancePath+"/Owner_Account",schemaPath:"#/properties/Owner_Account/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.Type !== undefined){
if(typeof data.Type !== "string"){
const err12 = {instancePath:instancePath+"/Type",schemaPath:"#/components/schemas/TopicGroupType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.Name !== undefined){
if(typeof data.Name !== "string"){
const err13 = {instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.UserDefinedDataList !== undefined){
let data7 = data.UserDefinedDataList;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.Key === undefined){
const err14 = {instancePath:instancePath+"/UserDefinedDataList/" + i0,schemaPath:"#/properties/UserDefinedDataList/items/required",keyword:"required",params:{missingProperty: "Key"},message:"must have required property '"+"Key"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data8.Value === undefined){
const err15 = {instancePath:instancePath+"/UserDefinedDataList/" + i0,schemaPath:"#/properties/UserDefinedDataList/items/required",keyword:"required",params:{missingProperty: "Value"},message:"must have required property '"+"Value"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data8.Key !== undefined){
if(typeof data8.Key !== "string"){
const err16 = {instancePath:instancePath+"/UserDefinedDataList/" + i0+"/Key",schemaPath:"#/properties/UserDefinedDataList/items/properties/Key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data8.Value !== undefined){
if(typeof data8.Value !== "string"){
const err17 = {instancePath:instancePath+"/UserDefinedDataList/" + i0+"/Value",schemaPath:"#/properties/UserDefinedDataList/items/properties/Value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/UserDefinedDataList/" + i0,schemaPath:"#/properties/UserDefinedDataList/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/UserDefinedDataList",schemaPath:"#/properties/UserDefinedDataList/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":{"CallbackCommand":true,"GroupId":true,"TopicId":true,"Operator_Account":true,"Owner_Account":true,"Type":true,"Name":true,"UserDefinedDataList":true},"dynamicProps":false,"dynamicItems":false};


function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate41(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":{"CallbackCommand":true,"GroupId":true,"TopicId":true,"Operator_Account":true,"Owner_Account":true,"Type":true,"Name":true,"UserDefinedDataList":true},"dynamicProps":false,"dynamicItems":false};

export const payloads6 = validate43;
const schema66 = {"$ref":"description#/webhooks/Group.CallbackAfterTopicDestroyed/post/requestBody/content/application~1json/schema"};
const schema67 = {"type":"object","required":["CallbackCommand","GroupId","Type","TopicIdList"],"properties":{"CallbackCommand":{"const":"Group.CallbackAfterTopicDestroyed"},"GroupId":{"$ref":"#/components/schemas/GroupId"},"Type":{"$ref":"#/components/schemas/TopicGroupType"},"TopicIdList":{"type":"array","items":{"type":"string"}}}};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.GroupId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.Type === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Type"},message:"must have required property '"+"Type"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.TopicIdList === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "TopicIdList"},message:"must have required property '"+"TopicIdList"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.CallbackCommand !== undefined){
if("Group.CallbackAfterTopicDestroyed" !== data.CallbackCommand){
const err4 = {instancePath:instancePath+"/CallbackCommand",schemaPath:"#/properties/CallbackCommand/const",keyword:"const",params:{allowedValue: "Group.CallbackAfterTopicDestroyed"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err5 = {instancePath:instancePath+"/GroupId",schemaPath:"#/components/schemas/GroupId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.Type !== undefined){
if(typeof data.Type !== "string"){
const err6 = {instancePath:instancePath+"/Type",schemaPath:"#/components/schemas/TopicGroupType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.TopicIdList !== undefined){
let data3 = data.TopicIdList;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0 && errors<8; i0++){
if(typeof data3[i0] !== "string"){
const err7 = {instancePath:instancePath+"/TopicIdList/" + i0,schemaPath:"#/properties/TopicIdList/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/TopicIdList",schemaPath:"#/properties/TopicIdList/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":{"CallbackCommand":true,"GroupId":true,"Type":true,"TopicIdList":true},"dynamicProps":false,"dynamicItems":false};


function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate44(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":{"CallbackCommand":true,"GroupId":true,"Type":true,"TopicIdList":true},"dynamicProps":false,"dynamicItems":false};

export const payloads7 = validate46;
const schema70 = {"$ref":"description#/webhooks/Group.CallbackAfterTopicInfoChanged/post/requestBody/content/application~1json/schema"};
const schema71 = {"type":"object","required":["CallbackCommand","GroupId","Type","Operator_Account"],"properties":{"CallbackCommand":{"const":"Group.CallbackAfterTopicInfoChanged"},"GroupId":{"$ref":"#/components/schemas/GroupId"},"Type":{"$ref":"#/components/schemas/TopicGroupType"},"Operator_Account":{"type":"string"},"Name":{"type":"string"},"Introduction":{"type":"string"},"Notification":{"type":"string"},"FaceUrl":{"type":"string"}}};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.GroupId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.Type === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Type"},message:"must have required property '"+"Type"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.Operator_Account === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Operator_Account"},message:"must have required property '"+"Operator_Account"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.CallbackCommand !== undefined){
if("Group.CallbackAfterTopicInfoChanged" !== data.CallbackCommand){
const err4 = {instancePath:instancePath+"/CallbackCommand",schemaPath:"#/properties/CallbackCommand/const",keyword:"const",params:{allowedValue: "Group.CallbackAfterTopicInfoChanged"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err5 = {instancePath:instancePath+"/GroupId",schemaPath:"#/components/schemas/GroupId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.Type !== undefined){
if(typeof data.Type !== "string"){
const err6 = {instancePath:instancePath+"/Type",schemaPath:"#/components/schemas/TopicGroupType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.Operator_Account !== undefined){
if(typeof data.Operator_Account !== "string"){
const err7 = {instancePath:instancePath+"/Operator_Account",schemaPath:"#/properties/Operator_Account/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.Name !== undefined){
if(typeof data.Name !== "string"){
const err8 = {instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.Introduction !== undefined){
if(typeof data.Introduction !== "string"){
const err9 = {instancePath:instancePath+"/Introduction",schemaPath:"#/properties/Introduction/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.Notification !== undefined){
if(typeof data.Notification !== "string"){
const err10 = {instancePath:instancePath+"/Notification",schemaPath:"#/properties/Notification/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.FaceUrl !== undefined){
if(typeof data.FaceUrl !== "string"){
const err11 = {instancePath:instancePath+"/FaceUrl",schemaPath:"#/properties/FaceUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"props":{"CallbackCommand":true,"GroupId":true,"Type":true,"Operator_Account":true,"Name":true,"Introduction":true,"Notification":true,"FaceUrl":true},"dynamicProps":false,"dynamicItems":false};


function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate47(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":{"CallbackCommand":true,"GroupId":true,"Type":true,"Operator_Account":true,"Name":true,"Introduction":true,"Notification":true,"FaceUrl":true},"dynamicProps":false,"dynamicItems":false};

export const payloads8 = validate49;
const schema74 = {"$ref":"description#/webhooks/Group.CallbackAfterMemberFieldChanged/post/requestBody/content/application~1json/schema"};
const schema75 = {"type":"object","required":["CallbackCommand","GroupId","Type","Operator_Account"],"properties":{"CallbackCommand":{"const":"Group.CallbackAfterMemberFieldChanged"},"GroupId":{"$ref":"#/components/schemas/GroupId"},"Type":{"$ref":"#/components/schemas/GroupType"},"Operator_Account":{"type":"string"},"Member_Account":{"type":"string"},"Modified_Account":{"type":"string"},"Role":{"type":"string"},"NameCard":{"type":"string"},"EventTime":{"$ref":"#/components/schemas/EventTime"}}};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate50.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.GroupId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.Type === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Type"},message:"must have required property '"+"Type"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.Operator_Account === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Operator_Account"},message:"must have required property '"+"Operator_Account"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.CallbackCommand !== undefined){
if("Group.CallbackAfterMemberFieldChanged" !== data.CallbackCommand){
const err4 = {instancePath:instancePath+"/CallbackCommand",schemaPath:"#/properties/CallbackCommand/const",keyword:"const",params:{allowedValue: "Group.CallbackAfterMemberFieldChanged"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err5 = {instancePath:instancePath+"/GroupId",schemaPath:"#/components/schemas/GroupId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.Type !== undefined){
if(typeof data.Type !== "string"){
const err6 = {instancePath:instancePath+"/Type",schemaPath:"#/components/schemas/GroupType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.Operator_Account !== undefined){
if(typeof data.Operator_Account !== "string"){
const err7 = {instancePath:instancePath+"/Operator_Account",schemaPath:"#/properties/Operator_Account/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.Member_Account !== undefined){
if(typeof data.Member_Account !== "string"){
const err8 = {instancePath:instancePath+"/Member_Account",schemaPath:"#/properties/Member_Account/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.Modified_Account !== undefined){
if(typeof data.Modified_Account !== "string"){
const err9 = {instancePath:instancePath+"/Modified_Account",schemaPath:"#/properties/Modified_Account/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.Role !== undefined){
if(typeof data.Role !== "string"){
const err10 = {instancePath:instancePath+"/Role",schemaPath:"#/properties/Role/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.NameCard !== undefined){
if(typeof data.NameCard !== "string"){
const err11 = {instancePath:instancePath+"/NameCard",schemaPath:"#/properties/NameCard/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.EventTime !== undefined){
let data8 = data.EventTime;
const _errs20 = errors;
let valid4 = false;
let passing0 = null;
const _errs21 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err12 = {instancePath:instancePath+"/EventTime",schemaPath:"#/components/schemas/EventTime/oneOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err13 = {instancePath:instancePath+"/EventTime",schemaPath:"#/components/schemas/EventTime/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var _valid0 = _errs21 === errors;
if(_valid0){
valid4 = true;
passing0 = 0;
}
const _errs23 = errors;
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
const err14 = {instancePath:instancePath+"/EventTime",schemaPath:"#/components/schemas/EventTime/oneOf/1/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/EventTime",schemaPath:"#/components/schemas/EventTime/oneOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid0 = _errs23 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid4 = true;
passing0 = 1;
}
}
if(!valid4){
const err16 = {instancePath:instancePath+"/EventTime",schemaPath:"#/components/schemas/EventTime/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"props":{"CallbackCommand":true,"GroupId":true,"Type":true,"Operator_Account":true,"Member_Account":true,"Modified_Account":true,"Role":true,"NameCard":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};


function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate49.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate50(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"props":{"CallbackCommand":true,"GroupId":true,"Type":true,"Operator_Account":true,"Member_Account":true,"Modified_Account":true,"Role":true,"NameCard":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};

export const payloads9 = validate52;
const schema79 = {"$ref":"description#/webhooks/Group.CallbackAfterGroupAttrChanged/post/requestBody/content/application~1json/schema"};
const schema80 = {"type":"object","required":["CallbackCommand","GroupId","Type","Operator_Account"],"properties":{"CallbackCommand":{"const":"Group.CallbackAfterGroupAttrChanged"},"GroupId":{"$ref":"#/components/schemas/GroupId"},"Type":{"$ref":"#/components/schemas/GroupType"},"Operator_Account":{"type":"string"},"OptionType":{"type":"string"},"GroupAttr":{"type":"array","items":{"type":"object","required":["key"],"properties":{"key":{"type":"string"},"value":{"type":"string"}}}},"EventTime":{"$ref":"#/components/schemas/EventTime"}}};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.GroupId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.Type === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Type"},message:"must have required property '"+"Type"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.Operator_Account === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Operator_Account"},message:"must have required property '"+"Operator_Account"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.CallbackCommand !== undefined){
if("Group.CallbackAfterGroupAttrChanged" !== data.CallbackCommand){
const err4 = {instancePath:instancePath+"/CallbackCommand",schemaPath:"#/properties/CallbackCommand/const",keyword:"const",params:{allowedValue: "Group.CallbackAfterGroupAttrChanged"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err5 = {instancePath:instancePath+"/GroupId",schemaPath:"#/components/schemas/GroupId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.Type !== undefined){
if(typeof data.Type !== "string"){
const err6 = {instancePath:instancePath+"/Type",schemaPath:"#/components/schemas/GroupType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.Operator_Account !== undefined){
if(typeof data.Operator_Account !== "string"){
const err7 = {instancePath:instancePath+"/Operator_Account",schemaPath:"#/properties/Operator_Account/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.OptionType !== undefined){
if(typeof data.OptionType !== "string"){
const err8 = {instancePath:instancePath+"/OptionType",schemaPath:"#/properties/OptionType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.GroupAttr !== undefined){
let data5 = data.GroupAttr;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.key === undefined){
const err9 = {instancePath:instancePath+"/GroupAttr/" + i0,schemaPath:"#/properties/GroupAttr/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data6.key !== undefined){
if(typeof data6.key !== "string"){
const err10 = {instancePath:instancePath+"/GroupAttr/" + i0+"/key",schemaPath:"#/properties/GroupAttr/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data6.value !== undefined){
if(typeof data6.value !== "string"){
const err11 = {instancePath:instancePath+"/GroupAttr/" + i0+"/value",schemaPath:"#/properties/GroupAttr/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/GroupAttr/" + i0,schemaPath:"#/properties/GroupAttr/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/GroupAttr",schemaPath:"#/properties/GroupAttr/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.EventTime !== undefined){
let data9 = data.EventTime;
const _errs22 = errors;
let valid7 = false;
let passing0 = null;
const _errs23 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err14 = {instancePath:instancePath+"/EventTime",schemaPath:"#/components/schemas/EventTime/oneOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err15 = {instancePath:instancePath+"/EventTime",schemaPath:"#/components/schemas/EventTime/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var _valid0 = _errs23 === errors;
if(_valid0){
valid7 = true;
passing0 = 0;
}
const _errs25 = errors;
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
const err16 = {instancePath:instancePath+"/EventTime",schemaPath:"#/components/schemas/EventTime/oneOf/1/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/EventTime",schemaPath:"#/components/schemas/EventTime/oneOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid0 = _errs25 === errors;
if(_valid0 && valid7){
valid7 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid7 = true;
passing0 = 1;
}
}
if(!valid7){
const err18 = {instancePath:instancePath+"/EventTime",schemaPath:"#/components/schemas/EventTime/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":{"CallbackCommand":true,"GroupId":true,"Type":true,"Operator_Account":true,"OptionType":true,"GroupAttr":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate53(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":{"CallbackCommand":true,"GroupId":true,"Type":true,"Operator_Account":true,"OptionType":true,"GroupAttr":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};

export const payloads10 = validate55;
const schema84 = {"$ref":"description#/webhooks/Group.CallbackAfterReadReceipt/post/requestBody/content/application~1json/schema"};
const schema85 = {"type":"object","required":["CallbackCommand","GroupId","Type","GroupMsgReceiptList"],"properties":{"CallbackCommand":{"const":"Group.CallbackAfterReadReceipt"},"GroupId":{"$ref":"#/components/schemas/GroupId"},"Type":{"$ref":"#/components/schemas/GroupType"},"GroupMsgReceiptList":{"type":"array","items":{"type":"object","required":["MsgSeq","ReadNum","UnreadNum"],"properties":{"MsgSeq":{"$ref":"#/components/schemas/GroupMsgSeq"},"ReadNum":{"type":"integer","minimum":0},"UnreadNum":{"type":"integer","minimum":0},"ReadReceiptMembers":{"type":"array","items":{"type":"object","required":["Member_Account"],"properties":{"Member_Account":{"type":"string"}}}}}}},"EventTime":{"$ref":"#/components/schemas/EventTime"}}};
const schema88 = {"type":"integer","format":"int64","minimum":0};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.GroupId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.Type === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Type"},message:"must have required property '"+"Type"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.GroupMsgReceiptList === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GroupMsgReceiptList"},message:"must have required property '"+"GroupMsgReceiptList"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.CallbackCommand !== undefined){
if("Group.CallbackAfterReadReceipt" !== data.CallbackCommand){
const err4 = {instancePath:instancePath+"/CallbackCommand",schemaPath:"#/properties/CallbackCommand/const",keyword:"const",params:{allowedValue: "Group.CallbackAfterReadReceipt"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err5 = {instancePath:instancePath+"/GroupId",schemaPath:"#/components/schemas/GroupId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.Type !== undefined){
if(typeof data.Type !== "string"){
const err6 = {instancePath:instancePath+"/Type",schemaPath:"#/components/schemas/GroupType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.GroupMsgReceiptList !== undefined){
let data3 = data.GroupMsgReceiptList;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.MsgSeq === undefined){
const err7 = {instancePath:instancePath+"/GroupMsgReceiptList/" + i0,schemaPath:"#/properties/GroupMsgReceiptList/items/required",keyword:"required",params:{missingProperty: "MsgSeq"},message:"must have required property '"+"MsgSeq"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data4.ReadNum === undefined){
const err8 = {instancePath:instancePath+"/GroupMsgReceiptList/" + i0,schemaPath:"#/properties/GroupMsgReceiptList/items/required",keyword:"required",params:{missingProperty: "ReadNum"},message:"must have required property '"+"ReadNum"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data4.UnreadNum === undefined){
const err9 = {instancePath:instancePath+"/GroupMsgReceiptList/" + i0,schemaPath:"#/properties/GroupMsgReceiptList/items/required",keyword:"required",params:{missingProperty: "UnreadNum"},message:"must have required property '"+"UnreadNum"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data4.MsgSeq !== undefined){
let data5 = data4.MsgSeq;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err10 = {instancePath:instancePath+"/GroupMsgReceiptList/" + i0+"/MsgSeq",schemaPath:"#/components/schemas/GroupMsgSeq/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err11 = {instancePath:instancePath+"/GroupMsgReceiptList/" + i0+"/MsgSeq",schemaPath:"#/components/schemas/GroupMsgSeq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data4.ReadNum !== undefined){
let data6 = data4.ReadNum;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err12 = {instancePath:instancePath+"/GroupMsgReceiptList/" + i0+"/ReadNum",schemaPath:"#/properties/GroupMsgReceiptList/items/properties/ReadNum/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err13 = {instancePath:instancePath+"/GroupMsgReceiptList/" + i0+"/ReadNum",schemaPath:"#/properties/GroupMsgReceiptList/items/properties/ReadNum/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data4.UnreadNum !== undefined){
let data7 = data4.UnreadNum;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err14 = {instancePath:instancePath+"/GroupMsgReceiptList/" + i0+"/UnreadNum",schemaPath:"#/properties/GroupMsgReceiptList/items/properties/UnreadNum/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err15 = {instancePath:instancePath+"/GroupMsgReceiptList/" + i0+"/UnreadNum",schemaPath:"#/properties/GroupMsgReceiptList/items/properties/UnreadNum/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data4.ReadReceiptMembers !== undefined){
let data8 = data4.ReadReceiptMembers;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1 && errors<8; i1++){
let data9 = data8[i1];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.Member_Account === undefined){
const err16 = {instancePath:instancePath+"/GroupMsgReceiptList/" + i0+"/ReadReceiptMembers/" + i1,schemaPath:"#/properties/GroupMsgReceiptList/items/properties/ReadReceiptMembers/items/required",keyword:"required",params:{missingProperty: "Member_Account"},message:"must have required property '"+"Member_Account"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data9.Member_Account !== undefined){
if(typeof data9.Member_Account !== "string"){
const err17 = {instancePath:instancePath+"/GroupMsgReceiptList/" + i0+"/ReadReceiptMembers/" + i1+"/Member_Account",schemaPath:"#/properties/GroupMsgReceiptList/items/properties/ReadReceiptMembers/items/properties/Member_Account/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/GroupMsgReceiptList/" + i0+"/ReadReceiptMembers/" + i1,schemaPath:"#/properties/GroupMsgReceiptList/items/properties/ReadReceiptMembers/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/GroupMsgReceiptList/" + i0+"/ReadReceiptMembers",schemaPath:"#/properties/GroupMsgReceiptList/items/properties/ReadReceiptMembers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/GroupMsgReceiptList/" + i0,schemaPath:"#/properties/GroupMsgReceiptList/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/GroupMsgReceiptList",schemaPath:"#/properties/GroupMsgReceiptList/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.EventTime !== undefined){
let data11 = data.EventTime;
const _errs27 = errors;
let valid11 = false;
let passing0 = null;
const _errs28 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err22 = {instancePath:instancePath+"/EventTime",schemaPath:"#/components/schemas/EventTime/oneOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err23 = {instancePath:instancePath+"/EventTime",schemaPath:"#/components/schemas/EventTime/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
var _valid0 = _errs28 === errors;
if(_valid0){
valid11 = true;
passing0 = 0;
}
const _errs30 = errors;
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
const err24 = {instancePath:instancePath+"/EventTime",schemaPath:"#/components/schemas/EventTime/oneOf/1/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/EventTime",schemaPath:"#/components/schemas/EventTime/oneOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid0 = _errs30 === errors;
if(_valid0 && valid11){
valid11 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid11 = true;
passing0 = 1;
}
}
if(!valid11){
const err26 = {instancePath:instancePath+"/EventTime",schemaPath:"#/components/schemas/EventTime/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":{"CallbackCommand":true,"GroupId":true,"Type":true,"GroupMsgReceiptList":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};


function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate56(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":{"CallbackCommand":true,"GroupId":true,"Type":true,"GroupMsgReceiptList":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};

export const payloads11 = validate58;
const schema90 = {"$ref":"description#/webhooks/Group.CallbackAfterChangeGroupOwner/post/requestBody/content/application~1json/schema"};
const schema91 = {"type":"object","required":["CallbackCommand","GroupId","Type","Operator_Account","NewOwner_Account"],"properties":{"CallbackCommand":{"const":"Group.CallbackAfterChangeGroupOwner"},"GroupId":{"$ref":"#/components/schemas/GroupId"},"Type":{"$ref":"#/components/schemas/GroupType"},"Operator_Account":{"type":"string"},"OldOwner_Account":{"type":"string"},"NewOwner_Account":{"type":"string"},"EventTime":{"$ref":"#/components/schemas/EventTime"}}};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.GroupId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.Type === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Type"},message:"must have required property '"+"Type"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.Operator_Account === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Operator_Account"},message:"must have required property '"+"Operator_Account"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.NewOwner_Account === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "NewOwner_Account"},message:"must have required property '"+"NewOwner_Account"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.CallbackCommand !== undefined){
if("Group.CallbackAfterChangeGroupOwner" !== data.CallbackCommand){
const err5 = {instancePath:instancePath+"/CallbackCommand",schemaPath:"#/properties/CallbackCommand/const",keyword:"const",params:{allowedValue: "Group.CallbackAfterChangeGroupOwner"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err6 = {instancePath:instancePath+"/GroupId",schemaPath:"#/components/schemas/GroupId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.Type !== undefined){
if(typeof data.Type !== "string"){
const err7 = {instancePath:instancePath+"/Type",schemaPath:"#/components/schemas/GroupType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.Operator_Account !== undefined){
if(typeof data.Operator_Account !== "string"){
const err8 = {instancePath:instancePath+"/Operator_Account",schemaPath:"#/properties/Operator_Account/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.OldOwner_Account !== undefined){
if(typeof data.OldOwner_Account !== "string"){
const err9 = {instancePath:instancePath+"/OldOwner_Account",schemaPath:"#/properties/OldOwner_Account/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.NewOwner_Account !== undefined){
if(typeof data.NewOwner_Account !== "string"){
const err10 = {instancePath:instancePath+"/NewOwner_Account",schemaPath:"#/properties/NewOwner_Account/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.EventTime !== undefined){
let data6 = data.EventTime;
const _errs16 = errors;
let valid4 = false;
let passing0 = null;
const _errs17 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err11 = {instancePath:instancePath+"/EventTime",schemaPath:"#/components/schemas/EventTime/oneOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err12 = {instancePath:instancePath+"/EventTime",schemaPath:"#/components/schemas/EventTime/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var _valid0 = _errs17 === errors;
if(_valid0){
valid4 = true;
passing0 = 0;
}
const _errs19 = errors;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err13 = {instancePath:instancePath+"/EventTime",schemaPath:"#/components/schemas/EventTime/oneOf/1/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/EventTime",schemaPath:"#/components/schemas/EventTime/oneOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid0 = _errs19 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid4 = true;
passing0 = 1;
}
}
if(!valid4){
const err15 = {instancePath:instancePath+"/EventTime",schemaPath:"#/components/schemas/EventTime/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":{"CallbackCommand":true,"GroupId":true,"Type":true,"Operator_Account":true,"OldOwner_Account":true,"NewOwner_Account":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};


function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate59(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":{"CallbackCommand":true,"GroupId":true,"Type":true,"Operator_Account":true,"OldOwner_Account":true,"NewOwner_Account":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};

export const payloads12 = validate61;
const schema95 = {"$ref":"description#/webhooks/Group.CallbackAfterGroupMsgExtension/post/requestBody/content/application~1json/schema"};
const schema96 = {"type":"object","required":["CallbackCommand","GroupId","MsgSeq","OperateType","ExtensionList","Seq","EventTime"],"properties":{"CallbackCommand":{"const":"Group.CallbackAfterGroupMsgExtension"},"GroupId":{"$ref":"#/components/schemas/GroupId"},"MsgSeq":{"$ref":"#/components/schemas/GroupMsgSeq"},"OperateType":{"type":"integer"},"ExtensionList":{"type":"array","items":{"type":"object","required":["Key","Value","Seq"],"properties":{"Key":{"type":"string"},"Value":{"type":"string"},"Seq":{"type":"integer","format":"int64"}}}},"Seq":{"type":"integer","format":"int64"},"EventTime":{"$ref":"#/components/schemas/EventTime"}}};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.GroupId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.MsgSeq === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "MsgSeq"},message:"must have required property '"+"MsgSeq"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.OperateType === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "OperateType"},message:"must have required property '"+"OperateType"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.ExtensionList === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ExtensionList"},message:"must have required property '"+"ExtensionList"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.Seq === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Seq"},message:"must have required property '"+"Seq"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.EventTime === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "EventTime"},message:"must have required property '"+"EventTime"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.CallbackCommand !== undefined){
if("Group.CallbackAfterGroupMsgExtension" !== data.CallbackCommand){
const err7 = {instancePath:instancePath+"/CallbackCommand",schemaPath:"#/properties/CallbackCommand/const",keyword:"const",params:{allowedValue: "Group.CallbackAfterGroupMsgExtension"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err8 = {instancePath:instancePath+"/GroupId",schemaPath:"#/components/schemas/GroupId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.MsgSeq !== undefined){
let data2 = data.MsgSeq;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err9 = {instancePath:instancePath+"/MsgSeq",schemaPath:"#/components/schemas/GroupMsgSeq/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/MsgSeq",schemaPath:"#/components/schemas/GroupMsgSeq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.OperateType !== undefined){
let data3 = data.OperateType;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err11 = {instancePath:instancePath+"/OperateType",schemaPath:"#/properties/OperateType/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.ExtensionList !== undefined){
let data4 = data.ExtensionList;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.Key === undefined){
const err12 = {instancePath:instancePath+"/ExtensionList/" + i0,schemaPath:"#/properties/ExtensionList/items/required",keyword:"required",params:{missingProperty: "Key"},message:"must have required property '"+"Key"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data5.Value === undefined){
const err13 = {instancePath:instancePath+"/ExtensionList/" + i0,schemaPath:"#/properties/ExtensionList/items/required",keyword:"required",params:{missingProperty: "Value"},message:"must have required property '"+"Value"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data5.Seq === undefined){
const err14 = {instancePath:instancePath+"/ExtensionList/" + i0,schemaPath:"#/properties/ExtensionList/items/required",keyword:"required",params:{missingProperty: "Seq"},message:"must have required property '"+"Seq"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data5.Key !== undefined){
if(typeof data5.Key !== "string"){
const err15 = {instancePath:instancePath+"/ExtensionList/" + i0+"/Key",schemaPath:"#/properties/ExtensionList/items/properties/Key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data5.Value !== undefined){
if(typeof data5.Value !== "string"){
const err16 = {instancePath:instancePath+"/ExtensionList/" + i0+"/Value",schemaPath:"#/properties/ExtensionList/items/properties/Value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data5.Seq !== undefined){
let data8 = data5.Seq;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err17 = {instancePath:instancePath+"/ExtensionList/" + i0+"/Seq",schemaPath:"#/properties/ExtensionList/items/properties/Seq/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/ExtensionList/" + i0,schemaPath:"#/properties/ExtensionList/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/ExtensionList",schemaPath:"#/properties/ExtensionList/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.Seq !== undefined){
let data9 = data.Seq;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err20 = {instancePath:instancePath+"/Seq",schemaPath:"#/properties/Seq/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.EventTime !== undefined){
let data10 = data.EventTime;
const _errs24 = errors;
let valid7 = false;
let passing0 = null;
const _errs25 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err21 = {instancePath:instancePath+"/EventTime",schemaPath:"#/components/schemas/EventTime/oneOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err22 = {instancePath:instancePath+"/EventTime",schemaPath:"#/components/schemas/EventTime/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
var _valid0 = _errs25 === errors;
if(_valid0){
valid7 = true;
passing0 = 0;
}
const _errs27 = errors;
if(typeof data10 === "string"){
if(!pattern4.test(data10)){
const err23 = {instancePath:instancePath+"/EventTime",schemaPath:"#/components/schemas/EventTime/oneOf/1/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/EventTime",schemaPath:"#/components/schemas/EventTime/oneOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid0 = _errs27 === errors;
if(_valid0 && valid7){
valid7 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid7 = true;
passing0 = 1;
}
}
if(!valid7){
const err25 = {instancePath:instancePath+"/EventTime",schemaPath:"#/components/schemas/EventTime/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":{"CallbackCommand":true,"GroupId":true,"MsgSeq":true,"OperateType":true,"ExtensionList":true,"Seq":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};


function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate62(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":{"CallbackCommand":true,"GroupId":true,"MsgSeq":true,"OperateType":true,"ExtensionList":true,"Seq":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};

export const payloads13 = validate64;
const schema100 = {"$ref":"description#/webhooks/Group.CallbackAfterModifyMsg/post/requestBody/content/application~1json/schema"};
const schema101 = {"type":"object","required":["CallbackCommand","Operator_Account","GroupId","MsgSeq","MsgBody","EventTime"],"properties":{"MsgBody":{"$ref":"#/components/schemas/MsgBody"},"CallbackCommand":{"const":"Group.CallbackAfterModifyMsg"},"Operator_Account":{"type":"string"},"GroupId":{"$ref":"#/components/schemas/GroupId"},"TopicId":{"type":"string"},"MsgSeq":{"$ref":"#/components/schemas/GroupMsgSeq"},"EventTime":{"$ref":"#/components/schemas/EventTime"}}};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.Operator_Account === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Operator_Account"},message:"must have required property '"+"Operator_Account"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.GroupId === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.MsgSeq === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "MsgSeq"},message:"must have required property '"+"MsgSeq"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.MsgBody === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "MsgBody"},message:"must have required property '"+"MsgBody"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.EventTime === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "EventTime"},message:"must have required property '"+"EventTime"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.MsgBody !== undefined){
if(!(validate27(data.MsgBody, {instancePath:instancePath+"/MsgBody",parentData:data,parentDataProperty:"MsgBody",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.CallbackCommand !== undefined){
if("Group.CallbackAfterModifyMsg" !== data.CallbackCommand){
const err6 = {instancePath:instancePath+"/CallbackCommand",schemaPath:"#/properties/CallbackCommand/const",keyword:"const",params:{allowedValue: "Group.CallbackAfterModifyMsg"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.Operator_Account !== undefined){
if(typeof data.Operator_Account !== "string"){
const err7 = {instancePath:instancePath+"/Operator_Account",schemaPath:"#/properties/Operator_Account/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err8 = {instancePath:instancePath+"/GroupId",schemaPath:"#/components/schemas/GroupId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.TopicId !== undefined){
if(typeof data.TopicId !== "string"){
const err9 = {instancePath:instancePath+"/TopicId",schemaPath:"#/properties/TopicId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.MsgSeq !== undefined){
let data5 = data.MsgSeq;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err10 = {instancePath:instancePath+"/MsgSeq",schemaPath:"#/components/schemas/GroupMsgSeq/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err11 = {instancePath:instancePath+"/MsgSeq",schemaPath:"#/components/schemas/GroupMsgSeq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.EventTime !== undefined){
let data6 = data.EventTime;
const _errs15 = errors;
let valid4 = false;
let passing0 = null;
const _errs16 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err12 = {instancePath:instancePath+"/EventTime",schemaPath:"#/components/schemas/EventTime/oneOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err13 = {instancePath:instancePath+"/EventTime",schemaPath:"#/components/schemas/EventTime/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var _valid0 = _errs16 === errors;
if(_valid0){
valid4 = true;
passing0 = 0;
}
const _errs18 = errors;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err14 = {instancePath:instancePath+"/EventTime",schemaPath:"#/components/schemas/EventTime/oneOf/1/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/EventTime",schemaPath:"#/components/schemas/EventTime/oneOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid0 = _errs18 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid4 = true;
passing0 = 1;
}
}
if(!valid4){
const err16 = {instancePath:instancePath+"/EventTime",schemaPath:"#/components/schemas/EventTime/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":{"MsgBody":true,"CallbackCommand":true,"Operator_Account":true,"GroupId":true,"TopicId":true,"MsgSeq":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};


function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate65(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":{"MsgBody":true,"CallbackCommand":true,"Operator_Account":true,"GroupId":true,"TopicId":true,"MsgSeq":true,"EventTime":true},"dynamicProps":false,"dynamicItems":false};

export const payloads14 = validate68;
const schema105 = {"$ref":"description#/webhooks/C2C.CallbackBeforeSendMsg/post/requestBody/content/application~1json/schema"};
const schema106 = {"type":"object","required":["CallbackCommand","From_Account","To_Account","MsgBody"],"properties":{"CallbackCommand":{"const":"C2C.CallbackBeforeSendMsg"},"From_Account":{"type":"string"},"To_Account":{"type":"string"},"MsgSeq":{"$ref":"#/components/schemas/C2CMsgSeq"},"MsgRandom":{"$ref":"#/components/schemas/MsgRandom"},"MsgTime":{"$ref":"#/components/schemas/MsgTime"},"MsgKey":{"$ref":"#/components/schemas/MsgKey"},"MsgId":{"$ref":"#/components/schemas/MsgId"},"OnlineOnlyFlag":{"$ref":"#/components/schemas/OnlineOnlyFlag"},"MsgBody":{"$ref":"#/components/schemas/MsgBody"},"CloudCustomData":{"$ref":"#/components/schemas/CloudCustomData"},"EventTime":{"$ref":"#/components/schemas/EventTimeNumber"},"FriendShip":{"type":"integer"}}};
const schema107 = {"type":"integer","format":"int64","minimum":0,"maximum":4294967295};
const schema108 = {"type":"integer","format":"int64","minimum":0,"maximum":4294967295};
const schema109 = {"type":"integer","format":"int64","minimum":0};
const schema110 = {"type":"string"};
const schema111 = {"type":"string"};
const schema112 = {"enum":[0,1]};
const schema113 = {"type":"string"};
const schema114 = {"type":"integer","format":"int64","minimum":0};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.From_Account === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "From_Account"},message:"must have required property '"+"From_Account"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.To_Account === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "To_Account"},message:"must have required property '"+"To_Account"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.MsgBody === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "MsgBody"},message:"must have required property '"+"MsgBody"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.CallbackCommand !== undefined){
if("C2C.CallbackBeforeSendMsg" !== data.CallbackCommand){
const err4 = {instancePath:instancePath+"/CallbackCommand",schemaPath:"#/properties/CallbackCommand/const",keyword:"const",params:{allowedValue: "C2C.CallbackBeforeSendMsg"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.From_Account !== undefined){
if(typeof data.From_Account !== "string"){
const err5 = {instancePath:instancePath+"/From_Account",schemaPath:"#/properties/From_Account/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.To_Account !== undefined){
if(typeof data.To_Account !== "string"){
const err6 = {instancePath:instancePath+"/To_Account",schemaPath:"#/properties/To_Account/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.MsgSeq !== undefined){
let data3 = data.MsgSeq;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err7 = {instancePath:instancePath+"/MsgSeq",schemaPath:"#/components/schemas/C2CMsgSeq/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 4294967295 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/MsgSeq",schemaPath:"#/components/schemas/C2CMsgSeq/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/MsgSeq",schemaPath:"#/components/schemas/C2CMsgSeq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.MsgRandom !== undefined){
let data4 = data.MsgRandom;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err10 = {instancePath:instancePath+"/MsgRandom",schemaPath:"#/components/schemas/MsgRandom/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 4294967295 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/MsgRandom",schemaPath:"#/components/schemas/MsgRandom/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/MsgRandom",schemaPath:"#/components/schemas/MsgRandom/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.MsgTime !== undefined){
let data5 = data.MsgTime;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err13 = {instancePath:instancePath+"/MsgTime",schemaPath:"#/components/schemas/MsgTime/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err14 = {instancePath:instancePath+"/MsgTime",schemaPath:"#/components/schemas/MsgTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.MsgKey !== undefined){
if(typeof data.MsgKey !== "string"){
const err15 = {instancePath:instancePath+"/MsgKey",schemaPath:"#/components/schemas/MsgKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.MsgId !== undefined){
if(typeof data.MsgId !== "string"){
const err16 = {instancePath:instancePath+"/MsgId",schemaPath:"#/components/schemas/MsgId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.OnlineOnlyFlag !== undefined){
let data8 = data.OnlineOnlyFlag;
if(!((data8 === 0) || (data8 === 1))){
const err17 = {instancePath:instancePath+"/OnlineOnlyFlag",schemaPath:"#/components/schemas/OnlineOnlyFlag/enum",keyword:"enum",params:{allowedValues: schema112.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.MsgBody !== undefined){
if(!(validate27(data.MsgBody, {instancePath:instancePath+"/MsgBody",parentData:data,parentDataProperty:"MsgBody",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.CloudCustomData !== undefined){
if(typeof data.CloudCustomData !== "string"){
const err18 = {instancePath:instancePath+"/CloudCustomData",schemaPath:"#/components/schemas/CloudCustomData/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.EventTime !== undefined){
let data11 = data.EventTime;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err19 = {instancePath:instancePath+"/EventTime",schemaPath:"#/components/schemas/EventTimeNumber/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err20 = {instancePath:instancePath+"/EventTime",schemaPath:"#/components/schemas/EventTimeNumber/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data.FriendShip !== undefined){
let data12 = data.FriendShip;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err21 = {instancePath:instancePath+"/FriendShip",schemaPath:"#/properties/FriendShip/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"props":{"CallbackCommand":true,"From_Account":true,"To_Account":true,"MsgSeq":true,"MsgRandom":true,"MsgTime":true,"MsgKey":true,"MsgId":true,"OnlineOnlyFlag":true,"MsgBody":true,"CloudCustomData":true,"EventTime":true,"FriendShip":true},"dynamicProps":false,"dynamicItems":false};


function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate69(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":{"CallbackCommand":true,"From_Account":true,"To_Account":true,"MsgSeq":true,"MsgRandom":true,"MsgTime":true,"MsgKey":true,"MsgId":true,"OnlineOnlyFlag":true,"MsgBody":true,"CloudCustomData":true,"EventTime":true,"FriendShip":true},"dynamicProps":false,"dynamicItems":false};

export const payloads15 = validate72;
const schema115 = {"$ref":"description#/webhooks/State.StateChange/post/requestBody/content/application~1json/schema"};
const schema116 = {"type":"object","required":["CallbackCommand","Info"],"properties":{"CallbackCommand":{"const":"State.StateChange"},"EventTime":{"$ref":"#/components/schemas/EventTimeNumber"},"Info":{"type":"object","required":["Action","To_Account","Reason"],"properties":{"Action":{"type":"string"},"To_Account":{"type":"string"},"Reason":{"type":"string"},"CustomStatus":{"type":"string"}}},"KickedDevice":{"type":"array","items":{"type":"object","required":["Platform"],"properties":{"Platform":{"type":"string"}}}}}};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CallbackCommand === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "CallbackCommand"},message:"must have required property '"+"CallbackCommand"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.Info === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Info"},message:"must have required property '"+"Info"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.CallbackCommand !== undefined){
if("State.StateChange" !== data.CallbackCommand){
const err2 = {instancePath:instancePath+"/CallbackCommand",schemaPath:"#/properties/CallbackCommand/const",keyword:"const",params:{allowedValue: "State.StateChange"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.EventTime !== undefined){
let data1 = data.EventTime;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/EventTime",schemaPath:"#/components/schemas/EventTimeNumber/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/EventTime",schemaPath:"#/components/schemas/EventTimeNumber/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.Info !== undefined){
let data2 = data.Info;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.Action === undefined){
const err5 = {instancePath:instancePath+"/Info",schemaPath:"#/properties/Info/required",keyword:"required",params:{missingProperty: "Action"},message:"must have required property '"+"Action"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.To_Account === undefined){
const err6 = {instancePath:instancePath+"/Info",schemaPath:"#/properties/Info/required",keyword:"required",params:{missingProperty: "To_Account"},message:"must have required property '"+"To_Account"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.Reason === undefined){
const err7 = {instancePath:instancePath+"/Info",schemaPath:"#/properties/Info/required",keyword:"required",params:{missingProperty: "Reason"},message:"must have required property '"+"Reason"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.Action !== undefined){
if(typeof data2.Action !== "string"){
const err8 = {instancePath:instancePath+"/Info/Action",schemaPath:"#/properties/Info/properties/Action/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.To_Account !== undefined){
if(typeof data2.To_Account !== "string"){
const err9 = {instancePath:instancePath+"/Info/To_Account",schemaPath:"#/properties/Info/properties/To_Account/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.Reason !== undefined){
if(typeof data2.Reason !== "string"){
const err10 = {instancePath:instancePath+"/Info/Reason",schemaPath:"#/properties/Info/properties/Reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.CustomStatus !== undefined){
if(typeof data2.CustomStatus !== "string"){
const err11 = {instancePath:instancePath+"/Info/CustomStatus",schemaPath:"#/properties/Info/properties/CustomStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/Info",schemaPath:"#/properties/Info/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.KickedDevice !== undefined){
let data7 = data.KickedDevice;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.Platform === undefined){
const err13 = {instancePath:instancePath+"/KickedDevice/" + i0,schemaPath:"#/properties/KickedDevice/items/required",keyword:"required",params:{missingProperty: "Platform"},message:"must have required property '"+"Platform"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data8.Platform !== undefined){
if(typeof data8.Platform !== "string"){
const err14 = {instancePath:instancePath+"/KickedDevice/" + i0+"/Platform",schemaPath:"#/properties/KickedDevice/items/properties/Platform/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/KickedDevice/" + i0,schemaPath:"#/properties/KickedDevice/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/KickedDevice",schemaPath:"#/properties/KickedDevice/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"props":{"CallbackCommand":true,"EventTime":true,"Info":true,"KickedDevice":true},"dynamicProps":false,"dynamicItems":false};


function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate73(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"props":{"CallbackCommand":true,"EventTime":true,"Info":true,"KickedDevice":true},"dynamicProps":false,"dynamicItems":false};

export const replies0 = validate75;
const schema118 = {"$ref":"description#/webhooks/Alert.RequestOverLimit/post/responses/200/content/application~1json/schema"};
const schema119 = {"type":"object","required":["ActionStatus","ErrorCode","ErrorInfo"],"properties":{"ActionStatus":{"enum":["OK","FAIL"]},"ErrorCode":{"type":"integer"},"ErrorInfo":{"type":"string"}}};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,schemaPath:"description#/webhooks/Alert.RequestOverLimit/post/responses/200/content/application~1json/schema/required",keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,schemaPath:"description#/webhooks/Alert.RequestOverLimit/post/responses/200/content/application~1json/schema/required",keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,schemaPath:"description#/webhooks/Alert.RequestOverLimit/post/responses/200/content/application~1json/schema/required",keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",schemaPath:"description#/webhooks/Alert.RequestOverLimit/post/responses/200/content/application~1json/schema/properties/ActionStatus/enum",keyword:"enum",params:{allowedValues: schema119.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",schemaPath:"description#/webhooks/Alert.RequestOverLimit/post/responses/200/content/application~1json/schema/properties/ErrorCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",schemaPath:"description#/webhooks/Alert.RequestOverLimit/post/responses/200/content/application~1json/schema/properties/ErrorInfo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"description#/webhooks/Alert.RequestOverLimit/post/responses/200/content/application~1json/schema/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const replies1 = validate76;
const schema120 = {"$ref":"description#/webhooks/Group.CallbackOnDailyGroupQuotaAlarm/post/responses/200/content/application~1json/schema"};

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,schemaPath:"description#/webhooks/Group.CallbackOnDailyGroupQuotaAlarm/post/responses/200/content/application~1json/schema/required",keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,schemaPath:"description#/webhooks/Group.CallbackOnDailyGroupQuotaAlarm/post/responses/200/content/application~1json/schema/required",keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,schemaPath:"description#/webhooks/Group.CallbackOnDailyGroupQuotaAlarm/post/responses/200/content/application~1json/schema/required",keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",schemaPath:"description#/webhooks/Group.CallbackOnDailyGroupQuotaAlarm/post/responses/200/content/application~1json/schema/properties/ActionStatus/enum",keyword:"enum",params:{allowedValues: schema119.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",schemaPath:"description#/webhooks/Group.CallbackOnDailyGroupQuotaAlarm/post/responses/200/content/application~1json/schema/properties/ErrorCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",schemaPath:"description#/webhooks/Group.CallbackOnDailyGroupQuotaAlarm/post/responses/200/content/application~1json/schema/properties/ErrorInfo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"description#/webhooks/Group.CallbackOnDailyGroupQuotaAlarm/post/responses/200/content/application~1json/schema/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const replies2 = validate77;
const schema122 = {"$ref":"description#/webhooks/Group.CallbackSendMsgException/post/responses/200/content/application~1json/schema"};
const schema123 = {"type":"object","required":["ActionStatus","ErrorCode","ErrorInfo"],"properties":{"ActionStatus":{"const":"OK"},"ErrorCode":{"const":0},"ErrorInfo":{"const":""}}};

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,schemaPath:"description#/webhooks/Group.CallbackSendMsgException/post/responses/200/content/application~1json/schema/required",keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,schemaPath:"description#/webhooks/Group.CallbackSendMsgException/post/responses/200/content/application~1json/schema/required",keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,schemaPath:"description#/webhooks/Group.CallbackSendMsgException/post/responses/200/content/application~1json/schema/required",keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.ActionStatus !== undefined){
if("OK" !== data.ActionStatus){
const err3 = {instancePath:instancePath+"/ActionStatus",schemaPath:"description#/webhooks/Group.CallbackSendMsgException/post/responses/200/content/application~1json/schema/properties/ActionStatus/const",keyword:"const",params:{allowedValue: "OK"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.ErrorCode !== undefined){
if(0 !== data.ErrorCode){
const err4 = {instancePath:instancePath+"/ErrorCode",schemaPath:"description#/webhooks/Group.CallbackSendMsgException/post/responses/200/content/application~1json/schema/properties/ErrorCode/const",keyword:"const",params:{allowedValue: 0},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.ErrorInfo !== undefined){
if("" !== data.ErrorInfo){
const err5 = {instancePath:instancePath+"/ErrorInfo",schemaPath:"description#/webhooks/Group.CallbackSendMsgException/post/responses/200/content/application~1json/schema/properties/ErrorInfo/const",keyword:"const",params:{allowedValue: ""},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"description#/webhooks/Group.CallbackSendMsgException/post/responses/200/content/application~1json/schema/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const replies3 = validate78;
const schema124 = {"$ref":"description#/components/responses/Acknowledged/content/application~1json/schema"};

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/required",keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/required",keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/required",keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/properties/ActionStatus/enum",keyword:"enum",params:{allowedValues: schema119.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/properties/ErrorCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/properties/ErrorInfo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const replies4 = validate79;
const schema126 = {"$ref":"description#/webhooks/Group.CallbackBeforeCreateTopic/post/responses/200/content/application~1json/schema"};
const schema127 = {"type":"object","required":["ActionStatus","ErrorCode","ErrorInfo"],"properties":{"ActionStatus":{"enum":["OK","FAIL"]},"ErrorCode":{"type":"integer"},"ErrorInfo":{"type":"string"}}};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,schemaPath:"description#/webhooks/Group.CallbackBeforeCreateTopic/post/responses/200/content/application~1json/schema/required",keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,schemaPath:"description#/webhooks/Group.CallbackBeforeCreateTopic/post/responses/200/content/application~1json/schema/required",keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,schemaPath:"description#/webhooks/Group.CallbackBeforeCreateTopic/post/responses/200/content/application~1json/schema/required",keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",schemaPath:"description#/webhooks/Group.CallbackBeforeCreateTopic/post/responses/200/content/application~1json/schema/properties/ActionStatus/enum",keyword:"enum",params:{allowedValues: schema127.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",schemaPath:"description#/webhooks/Group.CallbackBeforeCreateTopic/post/responses/200/content/application~1json/schema/properties/ErrorCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",schemaPath:"description#/webhooks/Group.CallbackBeforeCreateTopic/post/responses/200/content/application~1json/schema/properties/ErrorInfo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"description#/webhooks/Group.CallbackBeforeCreateTopic/post/responses/200/content/application~1json/schema/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const replies5 = validate80;
const schema128 = {"$ref":"description#/components/responses/Acknowledged/content/application~1json/schema"};

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate80.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/required",keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/required",keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/required",keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/properties/ActionStatus/enum",keyword:"enum",params:{allowedValues: schema119.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/properties/ErrorCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/properties/ErrorInfo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}
validate80.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const replies6 = validate81;
const schema130 = {"$ref":"description#/components/responses/Acknowledged/content/application~1json/schema"};

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate81.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/required",keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/required",keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/required",keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/properties/ActionStatus/enum",keyword:"enum",params:{allowedValues: schema119.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/properties/ErrorCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/properties/ErrorInfo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const replies7 = validate82;
const schema132 = {"$ref":"description#/components/responses/Acknowledged/content/application~1json/schema"};

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/required",keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/required",keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/required",keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/properties/ActionStatus/enum",keyword:"enum",params:{allowedValues: schema119.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/properties/ErrorCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/properties/ErrorInfo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const replies8 = validate83;
const schema134 = {"$ref":"description#/components/responses/Acknowledged/content/application~1json/schema"};

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate83.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/required",keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/required",keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/required",keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/properties/ActionStatus/enum",keyword:"enum",params:{allowedValues: schema119.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/properties/ErrorCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/properties/ErrorInfo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const replies9 = validate84;
const schema136 = {"$ref":"description#/components/responses/Acknowledged/content/application~1json/schema"};

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/required",keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/required",keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/required",keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/properties/ActionStatus/enum",keyword:"enum",params:{allowedValues: schema119.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/properties/ErrorCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/properties/ErrorInfo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const replies10 = validate85;
const schema138 = {"$ref":"description#/components/responses/Acknowledged/content/application~1json/schema"};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/required",keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/required",keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/required",keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/properties/ActionStatus/enum",keyword:"enum",params:{allowedValues: schema119.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/properties/ErrorCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/properties/ErrorInfo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const replies11 = validate86;
const schema140 = {"$ref":"description#/components/responses/Acknowledged/content/application~1json/schema"};

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate86.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/required",keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/required",keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/required",keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/properties/ActionStatus/enum",keyword:"enum",params:{allowedValues: schema119.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/properties/ErrorCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/properties/ErrorInfo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}
validate86.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const replies12 = validate87;
const schema142 = {"$ref":"description#/components/responses/Acknowledged/content/application~1json/schema"};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/required",keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/required",keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/required",keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/properties/ActionStatus/enum",keyword:"enum",params:{allowedValues: schema119.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/properties/ErrorCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/properties/ErrorInfo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const replies13 = validate88;
const schema144 = {"$ref":"description#/components/responses/Acknowledged/content/application~1json/schema"};

function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate88.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/required",keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/required",keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/required",keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/properties/ActionStatus/enum",keyword:"enum",params:{allowedValues: schema119.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/properties/ErrorCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/properties/ErrorInfo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}
validate88.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const replies14 = validate89;
const schema146 = {"$ref":"description#/webhooks/C2C.CallbackBeforeSendMsg/post/responses/200/content/application~1json/schema"};
const schema147 = {"type":"object","required":["ActionStatus","ErrorCode","ErrorInfo"],"properties":{"ActionStatus":{"enum":["OK","FAIL"]},"ErrorCode":{"type":"integer"},"ErrorInfo":{"type":"string"},"MsgBody":{"$ref":"#/components/schemas/MsgBody"},"CloudCustomData":{"type":"string"}}};

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate90.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",schemaPath:"#/properties/ActionStatus/enum",keyword:"enum",params:{allowedValues: schema147.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",schemaPath:"#/properties/ErrorCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",schemaPath:"#/properties/ErrorInfo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.MsgBody !== undefined){
if(!(validate27(data.MsgBody, {instancePath:instancePath+"/MsgBody",parentData:data,parentDataProperty:"MsgBody",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.CloudCustomData !== undefined){
if(typeof data.CloudCustomData !== "string"){
const err6 = {instancePath:instancePath+"/CloudCustomData",schemaPath:"#/properties/CloudCustomData/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}
validate90.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true,"MsgBody":true,"CloudCustomData":true},"dynamicProps":false,"dynamicItems":false};


function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate90(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true,"MsgBody":true,"CloudCustomData":true},"dynamicProps":false,"dynamicItems":false};

export const replies15 = validate93;
const schema148 = {"$ref":"description#/components/responses/Acknowledged/content/application~1json/schema"};

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/required",keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/required",keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/required",keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/properties/ActionStatus/enum",keyword:"enum",params:{allowedValues: schema119.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/properties/ErrorCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/properties/ErrorInfo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"description#/components/responses/Acknowledged/content/application~1json/schema/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const reply = validate94;
const schema150 = {"$ref":"description#/components/schemas/Reply"};

function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate94.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ActionStatus === undefined){
const err0 = {instancePath,schemaPath:"description#/components/schemas/Reply/required",keyword:"required",params:{missingProperty: "ActionStatus"},message:"must have required property '"+"ActionStatus"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.ErrorCode === undefined){
const err1 = {instancePath,schemaPath:"description#/components/schemas/Reply/required",keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.ErrorInfo === undefined){
const err2 = {instancePath,schemaPath:"description#/components/schemas/Reply/required",keyword:"required",params:{missingProperty: "ErrorInfo"},message:"must have required property '"+"ErrorInfo"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
if(!((data0 === "OK") || (data0 === "FAIL"))){
const err3 = {instancePath:instancePath+"/ActionStatus",schemaPath:"description#/components/schemas/Reply/properties/ActionStatus/enum",keyword:"enum",params:{allowedValues: schema119.properties.ActionStatus.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ErrorCode",schemaPath:"description#/components/schemas/Reply/properties/ErrorCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.ErrorInfo !== undefined){
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",schemaPath:"description#/components/schemas/Reply/properties/ErrorInfo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"description#/components/schemas/Reply/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}
validate94.evaluated = {"props":{"ActionStatus":true,"ErrorCode":true,"ErrorInfo":true},"dynamicProps":false,"dynamicItems":false};

export const payloads = {
  "Alert.RequestOverLimit": payloads0,
  "Group.CallbackOnDailyGroupQuotaAlarm": payloads1,
  "Group.CallbackSendMsgException": payloads2,
  "Group.CallbackOnMemberStateChange": payloads3,
  "Group.CallbackBeforeCreateTopic": payloads4,
  "Group.CallbackAfterCreateTopic": payloads5,
  "Group.CallbackAfterTopicDestroyed": payloads6,
  "Group.CallbackAfterTopicInfoChanged": payloads7,
  "Group.CallbackAfterMemberFieldChanged": payloads8,
  "Group.CallbackAfterGroupAttrChanged": payloads9,
  "Group.CallbackAfterReadReceipt": payloads10,
  "Group.CallbackAfterChangeGroupOwner": payloads11,
  "Group.CallbackAfterGroupMsgExtension": payloads12,
  "Group.CallbackAfterModifyMsg": payloads13,
  "C2C.CallbackBeforeSendMsg": payloads14,
  "State.StateChange": payloads15,
}

export const replies = {
  "Alert.RequestOverLimit": replies0,
  "Group.CallbackOnDailyGroupQuotaAlarm": replies1,
  "Group.CallbackSendMsgException": replies2,
  "Group.CallbackOnMemberStateChange": replies3,
  "Group.CallbackBeforeCreateTopic": replies4,
  "Group.CallbackAfterCreateTopic": replies5,
  "Group.CallbackAfterTopicDestroyed": replies6,
  "Group.CallbackAfterTopicInfoChanged": replies7,
  "Group.CallbackAfterMemberFieldChanged": replies8,
  "Group.CallbackAfterGroupAttrChanged": replies9,
  "Group.CallbackAfterReadReceipt": replies10,
  "Group.CallbackAfterChangeGroupOwner": replies11,
  "Group.CallbackAfterGroupMsgExtension": replies12,
  "Group.CallbackAfterModifyMsg": replies13,
  "C2C.CallbackBeforeSendMsg": replies14,
  "State.StateChange": replies15,
}
