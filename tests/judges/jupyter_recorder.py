"""A Jupyter client that trusts nothing: it keeps every message and holds each against the specification.

Sockets are libzmq's, the signatures Python's own. Used by the protocol scripts beside it.
"""
import hashlib
import hmac
import json
import time
import uuid
from dataclasses import dataclass, field
from datetime import datetime, timezone

import zmq

import jupyter_schemas
from jupyter_checks import Lost

DELIMITER = b"<IDS|MSG>"
KINDS = {"shell": zmq.DEALER, "control": zmq.DEALER, "stdin": zmq.DEALER, "iopub": zmq.SUB, "hb": zmq.REQ}


@dataclass
class Message:
    channel: str
    topics: list
    header: dict
    parent: dict
    metadata: dict
    content: dict
    arrival: float

    @property
    def type(self):
        return self.header.get("msg_type")

    @property
    def parent_id(self):
        return self.parent.get("msg_id")


@dataclass
class Exchange:
    """A request with all that came back for it."""
    reply: Message = None
    outputs: list = field(default_factory=list)

    def of(self, kind):
        return [message for message in self.outputs if message.type == kind]

    def only(self, kind):
        found = self.of(kind)
        assert len(found) == 1, f"{len(found)} {kind} messages instead of one"
        return found[0].content

    def text(self, name):
        return "".join(message.content["text"] for message in self.of("stream") if message.content["name"] == name)


class Recorder:
    """One client with sockets of its own. `requests`, all that any client has sent, may be shared."""

    def __init__(self, connection, requests=None, channels=KINDS):
        self.connection = connection
        self.key = connection["key"] if isinstance(connection["key"], bytes) else connection["key"].encode()
        self.session = uuid.uuid4().hex
        self.requests = {} if requests is None else requests
        self.messages = []
        self.problems = []
        self.sockets = {}
        self.poller = zmq.Poller()
        self.context = zmq.Context()
        for channel in channels:
            self.connect(channel)
        if "iopub" in channels:
            self.wait_for(lambda message: message.type == "iopub_welcome", "a welcome on iopub")

    def connect(self, channel):
        socket = self.context.socket(KINDS[channel])
        socket.linger = 0
        socket.identity = self.session.encode()
        if channel == "iopub":
            socket.rcvhwm = 0
            socket.subscribe(b"")
        socket.connect("tcp://{}:{}".format(self.connection["ip"], self.connection[f"{channel}_port"]))
        self.sockets[channel] = socket
        if channel != "hb":
            self.poller.register(socket, zmq.POLLIN)

    def close(self):
        self.context.destroy(linger=0)

    def sign(self, parts):
        return hmac.new(self.key, b"".join(parts), hashlib.sha256).hexdigest().encode() if self.key else b""

    def write(self, channel, kind, content, parent=None):
        """A message's id and frames."""
        header = {
            "msg_id": str(uuid.uuid4()), "session": self.session, "username": "judge", "msg_type": kind,
            "date": datetime.now(timezone.utc).isoformat(), "version": "5.4",
        }
        self.requests[header["msg_id"]] = (channel, header)
        parts = [json.dumps(part).encode() for part in (header, parent or {}, {}, content)]
        return header["msg_id"], [DELIMITER, self.sign(parts), *parts]

    def send(self, channel, kind, content, parent=None):
        """Sends a message and returns its id."""
        request, frames = self.write(channel, kind, content, parent)
        self.sockets[channel].send_multipart(frames)
        return request

    def receive(self, patience):
        """Records all that has come; waits for the first up to `patience` seconds."""
        ready = self.poller.poll(patience * 1000)
        for socket, _ in ready:
            channel = next(name for name, known in self.sockets.items() if known is socket)
            self.record(channel, socket.recv_multipart())
        return bool(ready)

    def record(self, channel, frames):
        place = frames.index(DELIMITER)
        parts = frames[place + 2:place + 6]
        if not hmac.compare_digest(frames[place + 1], self.sign(parts)):
            self.problems.append(f"a message on {channel} is signed wrongly")
        message = Message(channel, frames[:place], *map(json.loads, parts), time.monotonic())
        self.messages.append(message)
        self.problems += [f"{message.type}: {problem}" for problem in jupyter_schemas.problems(message)]
        if message.parent:
            known = self.requests.get(message.parent_id)
            if known is None or known[1] != message.parent:
                self.problems.append(f"{message.type}: its parent_header is no request's header")
        elif message.type not in ("iopub_welcome", "status"):
            self.problems.append(f"{message.type}: it has no parent")

    def wait_for(self, wanted, what, patience=30):
        """Receives until a recorded message is the wanted one."""
        end = time.monotonic() + patience
        seen = 0
        while True:
            for message in self.messages[seen:]:
                if wanted(message):
                    return message
            seen = len(self.messages)
            left = end - time.monotonic()
            if left <= 0 or not self.receive(left):
                raise Lost(f"{what} did not come within {patience} s")

    def wait_idle(self, request, patience=30):
        self.wait_for(
            lambda message: message.parent_id == request and message.content.get("execution_state") == "idle",
            f"the idle of {self.requests[request][1]['msg_type']}", patience)

    def finish(self, request, patience=30, answer=None):
        """All that comes back for a request, its reply and its idle included."""
        channel, header = self.requests[request]
        if answer is not None:
            asked = self.wait_for(lambda message: message.type == "input_request" and message.parent_id == request, "a question")
            self.send("stdin", "input_reply", {"value": answer}, parent=asked.header)
        self.wait_idle(request, patience)
        exchange = Exchange()
        if header["msg_type"].endswith("_request"):
            exchange.reply = self.wait_for(
                lambda message: message.channel == channel and message.parent_id == request,
                f"the reply to {header['msg_type']}", patience)
        exchange.outputs = [message for message in self.messages if message.channel == "iopub" and message.parent_id == request]
        return exchange

    def request(self, channel, kind, content, **how):
        return self.finish(self.send(channel, kind, content), **how)

    def execute(self, code, patience=30, answer=None, **options):
        return self.request("shell", "execute_request", execute_content(code, **options), patience=patience, answer=answer)

    def disorder(self):
        """What is wrong with the order of what came back, request by request."""
        for request, (channel, header) in self.requests.items():
            if header["session"] != self.session or header["msg_type"] == "input_reply":
                continue
            states = [message.content.get("execution_state") for message in self.messages
                      if message.channel == "iopub" and message.parent_id == request]
            if states[:1] != ["busy"] or states[-1:] != ["idle"] or len([state for state in states if state]) != 2:
                yield f"{header['msg_type']}: published {states}, not busy first and idle last, once each"
            replies = [message.type for message in self.messages
                       if message.channel in ("shell", "control") and message.parent_id == request]
            wanted = [header["msg_type"].replace("_request", "_reply")] if header["msg_type"].endswith("_request") else []
            if replies != wanted:
                yield f"{header['msg_type']}: replies {replies}"
        for message in self.messages:
            if message.channel in ("shell", "control", "stdin"):
                asked_on = self.requests[message.parent_id][0]
                if message.channel != ("stdin" if message.type == "input_request" else asked_on):
                    yield f"{message.type} came on {message.channel}, asked on {asked_on}"


def execute_content(code, **options):
    return {"code": code, "silent": False, "store_history": True, "user_expressions": {}, "allow_stdin": True,
            "stop_on_error": True, **options}
