"""The messaging specification 5.4 as schemas: what a kernel's messages must hold, channel by channel.

Written from jupyter_client's "Messaging in Jupyter". `problems(message)` lists what is wrong with a message as it
came off the wire; an empty list means that it fits. Members that the specification does not know are wrong, too.
"""
import re
from datetime import datetime


class Optional:
    """A member that may be absent."""

    def __init__(self, kind):
        self.kind = kind


def integer(value):
    return isinstance(value, int) and not isinstance(value, bool)


def texts(value):
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


def one_of(*allowed):
    return lambda value: value in allowed


def bundle(value):
    """A mime bundle: JSON types hold JSON, all others one string."""
    return isinstance(value, dict) and all(
        re.fullmatch(r"[\w.+-]+/[\w.+-]+", mime) and (mime.endswith("json") or isinstance(content, str))
        for mime, content in value.items())


def members(schema):
    return lambda value: isinstance(value, dict) and not list(mismatches(schema, value))


def expressions(value):
    return isinstance(value, dict) and all(
        isinstance(item, dict) and members(EXPRESSION.get(item.get("status"), {}))(item) for item in value.values())


def history(value):
    """Each entry is (session, line number, input) or (session, line number, (input, output))."""
    return isinstance(value, list) and all(
        len(entry) == 3 and integer(entry[0]) and integer(entry[1]) and (isinstance(entry[2], str) or (
            len(entry[2]) == 2 and isinstance(entry[2][0], str) and isinstance(entry[2][1], (str, type(None)))))
        for entry in value)


def links(value):
    return isinstance(value, list) and all(members({"text": str, "url": str})(link) for link in value)


def date(value):
    try:
        return datetime.fromisoformat(value.replace("Z", "+00:00")).tzinfo is not None
    except ValueError:
        return False


ERROR = {"status": one_of("error"), "ename": str, "evalue": str, "traceback": texts}
EXPRESSION = {"ok": {"status": str, "data": bundle, "metadata": dict}, "error": ERROR}
HEADER = {"msg_id": str, "session": str, "username": str, "date": date, "msg_type": str, "version": one_of("5.3", "5.4")}
LANGUAGE = {
    "name": str, "version": str, "mimetype": str, "file_extension": lambda value: value.startswith("."),
    "pygments_lexer": Optional(str), "codemirror_mode": Optional(lambda value: isinstance(value, (str, dict))),
    "nbconvert_exporter": Optional(str),
}

IOPUB = {
    "stream": {"name": one_of("stdout", "stderr"), "text": str},
    "display_data": {"data": bundle, "metadata": dict, "transient": Optional(dict)},
    "update_display_data": {"data": bundle, "metadata": dict, "transient": members({"display_id": str})},
    "execute_input": {"code": str, "execution_count": integer},
    "execute_result": {"data": bundle, "metadata": dict, "execution_count": integer, "transient": Optional(dict)},
    "error": {"ename": str, "evalue": str, "traceback": texts},
    "status": {"execution_state": one_of("busy", "idle", "starting")},
    "clear_output": {"wait": bool},
    "comm_close": {"comm_id": str, "data": dict},
    "shutdown_reply": {"status": one_of("ok"), "restart": bool},
    "iopub_welcome": {"subscription": str},
}
STDIN = {"input_request": {"prompt": str, "password": bool}}
REPLIES = {
    "execute_reply": {"execution_count": integer, "payload": list, "user_expressions": expressions},
    "inspect_reply": {"found": bool, "data": bundle, "metadata": dict},
    "complete_reply": {"matches": texts, "cursor_start": integer, "cursor_end": integer, "metadata": dict},
    "history_reply": {"history": history},
    "is_complete_reply": {"indent": Optional(str)},
    "comm_info_reply": {"comms": dict},
    "kernel_info_reply": {
        "protocol_version": one_of("5.3", "5.4"), "implementation": str, "implementation_version": str,
        "language_info": members(LANGUAGE), "banner": str, "help_links": Optional(links), "debugger": Optional(bool),
        "supported_features": Optional(texts),
    },
    "shutdown_reply": {"restart": bool},
    "interrupt_reply": {},
}


def problems(message):
    """What is wrong with a message; `message` has channel, topics, header, metadata and content."""
    found = [f"header: {problem}" for problem in mismatches(HEADER, message.header)]
    if not isinstance(message.metadata, dict):
        found.append("metadata is no object")
    if message.channel == "iopub" and len(message.topics) != 1:
        found.append(f"{len(message.topics)} topic frames")
    schema = schema_of(message)
    if schema is None:
        return [*found, f"{message.type} does not belong on {message.channel}"]
    return found + [f"content: {problem}" for problem in mismatches(schema, message.content)]


def schema_of(message):
    if message.channel == "iopub":
        return IOPUB.get(message.type)
    if message.channel == "stdin":
        return STDIN.get(message.type)
    if message.type not in REPLIES:
        return None
    if message.type == "is_complete_reply" and message.content.get("status") != "error":
        status = message.content.get("status")
        required = {"indent": str} if status == "incomplete" else {}
        return {"status": one_of("complete", "incomplete", "invalid", "unknown"), **required}
    counted = {"execution_count": Optional(integer)} if message.type == "execute_reply" else {}
    return {
        "ok": {"status": str, **REPLIES[message.type]},
        "error": {**ERROR, **counted},
        "aborted": {"status": str, **counted},
    }.get(message.content.get("status"), {"status": one_of("ok", "error", "aborted")})


def mismatches(schema, value):
    if not isinstance(value, dict):
        yield f"{value!r} is no object"
        return
    for name, kind in schema.items():
        required = not isinstance(kind, Optional)
        kind = kind if required else kind.kind
        if name not in value:
            if required:
                yield f"{name} is missing"
        elif not (isinstance(value[name], kind) if isinstance(kind, type) else kind(value[name])):
            yield f"{name} is {str(value[name])[:100]!r}"
    yield from (f"{name} is unknown to the specification" for name in value.keys() - schema.keys())
