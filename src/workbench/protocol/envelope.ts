/** A message between Office.js in the add-in's frame and its host: JSON text sent with `postMessage`. */
export interface RequestEnvelope {
  _messageType: 0;
  _actionName: string;
  /** 0 invoke, 1 register an event, 2 unregister it. */
  _actionType: 0 | 1 | 2;
  _conversationId: string;
  _correlationId: number;
  _origin: string;
  _data: unknown;
  _serializerVersion: number;
}

export interface ResponseEnvelope {
  _messageType: 1;
  _actionName: string;
  _conversationId: string;
  _correlationId: number;
  _origin: string;
  _errorCode: number;
  /** 0 the reply to a request, 1 an event. */
  _responseType: 0 | 1;
  _data: unknown;
  _serializerVersion: number;
}

/** The request a message carries, or undefined for anything that is no request of Office.js. */
export function readRequest(message: unknown): RequestEnvelope | undefined {
  if (typeof message !== 'string' || !message.startsWith('{')) return undefined;
  const parsed = parseObject(message);
  if (!parsed || parsed._messageType !== 0 || typeof parsed._actionName !== 'string') return undefined;
  const type = parsed._actionType;
  return {
    _messageType: 0,
    _actionName: parsed._actionName,
    _actionType: type === 1 || type === 2 ? type : 0,
    _conversationId: String(parsed._conversationId),
    _correlationId: Number(parsed._correlationId),
    _origin: String(parsed._origin),
    _data: parsed._data,
    _serializerVersion: 1,
  };
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The answer to a request (`event` false), or an event of the registration that the request made. */
export function writeResponse(request: RequestEnvelope, origin: string, data: unknown, event: boolean): string {
  const envelope: ResponseEnvelope = {
    _messageType: 1,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: origin,
    _errorCode: 0,
    _responseType: event ? 1 : 0,
    _data: data,
    _serializerVersion: 1,
  };
  return JSON.stringify(envelope);
}
