/** The host page of frame.test.ts: a workbook, and the add-in in a frame beside it. */
import { attachFrame, frameAddress } from '../../../src/workbench/protocol/frameHost';
import { createWorkbook } from '../../../src/workbench/workbook/Workbook';

const frame = document.createElement('iframe');
const { url, name } = frameAddress(`${location.origin}/addin.html`, location.origin);
frame.name = name;
frame.src = url;
document.body.append(frame);
if (frame.contentWindow) attachFrame(createWorkbook(), frame.contentWindow, { addinOrigin: location.origin });
