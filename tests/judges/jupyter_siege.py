"""jupyter_siege.py KERNEL: a kernel among peers that send garbage, forge messages, flood it, or stop reading.

A well-behaved client beside them must notice nothing. Prints {check: null, or what is wrong} as JSON.
"""
import json
import os
import random
import socket
import sys
import tempfile
import time
import uuid

import psutil
from jupyter_client import KernelManager

from jupyter_checks import Checks, equal
from jupyter_recorder import DELIMITER, Recorder, execute_content

GREETING = b"\xff" + bytes(8) + b"\x7f\x03\x00NULL" + bytes(48)
CHANNELS = {"shell": b"DEALER", "iopub": b"SUB", "stdin": b"DEALER", "control": b"DEALER", "hb": b"REQ"}
MEBIBYTE = 1 << 20

check = Checks()


class Siege:
    """The kernel, its good client, and what the kernel says on its error stream."""

    def __init__(self, manager, log):
        self.connection = manager.get_connection_info()
        self.process = psutil.Process(manager.provisioner.pid)
        self.log = log
        self.client = Recorder(self.connection)

    def said(self):
        with open(self.log, encoding="utf-8") as log:
            return log.read()

    def said_since(self, before):
        return self.said()[len(before):]

    def connect(self, channel):
        """A bare TCP connection."""
        peer = socket.create_connection((self.connection["ip"], self.connection[f"{channel}_port"]))
        peer.settimeout(15)
        return peer

    def introduce(self, channel):
        """A TCP connection after the handshake of ZMTP 3.0."""
        peer = self.connect(channel)
        kind = CHANNELS[channel]
        ready = b"\x05READY\x0bSocket-Type" + len(kind).to_bytes(4, "big") + kind
        peer.sendall(GREETING + bytes([4, len(ready)]) + ready)
        return peer

    def lives(self):
        """None if the good client is served and was never disturbed."""
        if self.client.execute("1 + 1").reply.content["status"] != "ok":
            return "the good client's cell failed"
        return "; ".join(self.client.problems + list(self.client.disorder())) or None


def closes(peer):
    """Whether the kernel ends the connection."""
    try:
        while peer.recv(MEBIBYTE):
            pass
        return True
    except (ConnectionResetError, BrokenPipeError):
        return True
    except TimeoutError:
        return False
    finally:
        peer.close()


def put_up_with(connect, openings):
    """The first of some beginnings after which the kernel does not end the connection, on any port."""
    for channel in CHANNELS:
        for opening in openings:
            if not closes_on(connect(channel), [opening]):
                return f"{channel}: {opening[:20]!r} is put up with"


def closes_on(peer, flood):
    """Whether the kernel ends the connection during or after a flood."""
    try:
        for piece in flood:
            peer.sendall(piece)
    except (ConnectionResetError, BrokenPipeError):
        peer.close()
        return True
    return closes(peer)


def header(kind):
    return {"msg_id": uuid.uuid4().hex, "session": "forged", "username": "peer", "msg_type": kind, "date": "2026-01-01T00:00:00Z", "version": "5.4"}


def parts(code):
    return [json.dumps(part).encode() for part in (header("execute_request"), {}, {}, execute_content(code))]


@check("the five ports of the connection file are listened on, on loopback, and no others")
def _(siege):
    listening = {(c.laddr.ip, c.laddr.port) for c in siege.process.connections("inet") if c.status == psutil.CONN_LISTEN}
    return equal(listening, {("127.0.0.1", siege.connection[f"{channel}_port"]) for channel in CHANNELS})


@check("unsigned, wrongly signed and changed messages are dropped and logged")
def _(siege):
    before = siege.said()
    signed = parts("1")
    code = "System.IO.File.WriteAllText(\"forged\", \"\")"
    forged = {
        "it is not signed": [b"", *parts(code)],
        "its signature is wrong": [b"0" * 64, *parts(code)],
        "its signature is wrong ": [siege.client.sign(signed), *signed[:3], parts(code)[3]],
        "its signature is wrong  ": [siege.client.sign(parts(code)).upper()[:32], *parts(code)],
    }
    for frames in forged.values():
        siege.client.sockets["shell"].send_multipart([DELIMITER, *frames])
    problem = siege.lives()
    said = siege.said_since(before)
    return problem or equal((said.count("it is not signed"), said.count("its signature is wrong")), (1, 3))


@check("signed messages that are no messages are dropped and logged")
def _(siege):
    good = parts("1")
    deep = b'{"a":' * 100_000 + b"1" + b"}" * 100_000
    bad = [
        [b"not json", *good[1:]], [b"[]", *good[1:]], [b"{}", *good[1:]], [b'{"msg_type": "execute_request"}', *good[1:]],
        [deep, *good[1:]], [*good[:3], deep], [good[0], b"null", *good[2:]], [*good[:3], b"\xff\xfe"],
        [b'{"msg_id": "\xff", "msg_type": "execute_request"}', *good[1:]],
        [b'{"msg_id": "\\ud800", "msg_type": "execute_request"}', *good[1:]],
        [b'{"msg_id": "1", "msg_id": "2", "msg_type": "execute_request"}', *good[1:]],
        good[:3], [],
    ]
    before = siege.said()
    for frames in bad:
        siege.client.sockets["shell"].send_multipart([DELIMITER, siege.client.sign(frames), *frames])
    siege.client.sockets["shell"].send_multipart([b"no delimiter", b"at all"])
    problem = siege.lives()
    dropped = siege.said_since(before).count("A message was dropped")
    return problem or equal(dropped, len(bad) + 1)


@check("peers that do not speak ZMTP 3 are let go on every port")
def _(siege):
    noise = random.Random(20260101)
    openings = [b"GET / HTTP/1.1\r\nHost: x\r\n\r\n", b"\x01\x00", b"\xff" + bytes(8) + b"\x7f\x01\x05", noise.randbytes(200),
                GREETING[:12] + b"CURVE" + bytes(47), GREETING + b"\x00\x05hello", GREETING + b"\x04\x02\x05R"]
    return put_up_with(siege.connect, openings) or siege.lives()


@check("malformed frames end their connection on every port")
def _(siege):
    malformed = [b"\xf8\x01x", b"\x02\x40" + bytes(7), b"\x02\x80" + bytes(7), b"\x05\x01\x00", b"\x04\x01\x09", b"\x04\x00",
                 b"\x04\x05\x04PING", b"\x06" + MEBIBYTE.to_bytes(8, "big")]
    return put_up_with(siege.introduce, malformed) or siege.lives()


@check("a message of frames without end is cut off on every port")
def _(siege):
    for channel in CHANNELS:
        if not closes_on(siege.introduce(channel), [b"\x01\x01x" * 1000] * 100):
            return f"{channel}: 100,000 frames are put up with"
    return siege.lives()


@check("subscriptions without end are cut off")
def _(siege):
    subscriptions = [b"\x00\x06\x01" + f"{i:05d}".encode() for i in range(20_000)]
    return siege.lives() if closes_on(siege.introduce("iopub"), subscriptions) else "20,000 subscriptions are put up with"


@check("oversized messages are refused before they fill memory")
def _(siege):
    before = siege.process.memory_info().rss
    peers = [siege.introduce(channel) for channel in CHANNELS for _ in range(10)]
    for peer in peers:
        peer.sendall(b"\x02" + (31 * MEBIBYTE).to_bytes(8, "big") + b"x")
    problem = siege.lives()
    grown = siege.process.memory_info().rss - before
    for peer in peers:
        peer.close()
    return problem or (None if grown < 100 * MEBIBYTE else f"{grown >> 20} MiB for 50 announced messages")


@check("a client that stops reading is let go, in bounded memory, and the others get everything")
def _(siege):
    before, rss = siege.said(), siege.process.memory_info().rss
    stalled = siege.introduce("iopub")
    stalled.sendall(b"\x00\x01\x01")
    code = f'var endless = display("", "text/plain"); var big = new string(\'x\', {MEBIBYTE}); for (var i = 0; i < 250; i++) endless.Update(big);'
    request = siege.client.send("shell", "execute_request", execute_content(code))
    most = rss
    end = time.monotonic() + 60
    while not any(m.channel == "shell" and m.parent_id == request for m in siege.client.messages) and time.monotonic() < end:
        siege.client.receive(0.1)
        most = max(most, siege.process.memory_info().rss)
    updates = siege.client.finish(request).of("update_display_data")
    found = (len(updates), {len(message.content["data"]["text/plain"]) for message in updates}, "read next to nothing" in siege.said_since(before))
    stalled.close()
    return siege.lives() or equal(found, (250, {MEBIBYTE}, True)) or (
        None if most - rss < 400 * MEBIBYTE else f"memory rose by {most - rss >> 20} MiB")


@check("many connections that say nothing do not keep others out for good")
def _(siege):
    peers = [siege.connect(channel) for channel in CHANNELS for _ in range(200)]
    problem = siege.lives()
    newcomer = Recorder(siege.connection, siege.client.requests)
    try:
        return problem or equal(newcomer.execute("1 + 1").reply.content["status"], "ok")
    finally:
        newcomer.close()
        for peer in peers:
            peer.close()


def main():
    with tempfile.TemporaryDirectory() as folder:
        log = os.path.join(folder, "log")
        manager = KernelManager(kernel_name=sys.argv[1])
        with open(log, "wb") as errors:
            manager.start_kernel(stderr=errors, cwd=folder)
        try:
            check.run(Siege(manager, log))
            check.outcomes["no forged message was run"] = "a file was written" if os.path.exists(os.path.join(folder, "forged")) else None
        finally:
            manager.shutdown_kernel(now=True)
    check.print()


main()
