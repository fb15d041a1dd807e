"""jupyter_soak.py KERNEL SECONDS: a kernel among peers without the key who want its memory and its places.

A front end that was there before them, and others that come meanwhile, must be served. Prints {check: null, or what is
wrong} as JSON, and what was measured on the error stream.
"""
import multiprocessing
import random
import socket
import statistics
import sys
import threading
import time

import psutil
from jupyter_client import KernelManager

from jupyter_checks import Checks, Lost
from jupyter_recorder import DELIMITER, Recorder, execute_content

GREETING = b"\xff" + bytes(8) + b"\x7f\x03\x00NULL" + bytes(48)
KINDS = {"shell": b"DEALER", "iopub": b"SUB", "stdin": b"DEALER", "control": b"DEALER", "hb": b"REQ"}
MEBIBYTE = 1 << 20
PING = b"\x04\x07\x04PING\x00\x00"
SERVED_WITHIN = 30
ROUNDS = 20
MOST_MEMORY = 250 * MEBIBYTE
LEFT_MEMORY = 75 * MEBIBYTE

check = Checks()


def introduction(kind, name):
    properties = b"\x0bSocket-Type" + len(kind).to_bytes(4, "big") + kind
    properties += b"\x08Identity" + len(name).to_bytes(4, "big") + name
    return GREETING + b"\x04" + bytes([6 + len(properties)]) + b"\x05READY" + properties


def long_frame(length):
    return b"\x02" + length.to_bytes(8, "big")


def message(*frames):
    return b"".join(
        bytes([2 | (index < len(frames) - 1)]) + len(frame).to_bytes(8, "big") + frame for index, frame in enumerate(frames))


class Stranger:
    """A connection that is opened again whenever the kernel ends it."""

    def __init__(self, ports, channel, bytes_once, bytes_again=b"", name=b"", reads=False):
        self.address = ("127.0.0.1", ports[channel])
        self.opening = introduction(KINDS[channel], name) + bytes_once
        self.again = bytes_again
        self.reads = reads
        self.socket = None

    def act(self):
        try:
            if self.socket is None:
                self.socket = socket.create_connection(self.address, timeout=5)
                self.socket.setblocking(False)
                self.left = self.opening
            if not self.left:
                self.left = self.again
            if self.left:
                self.left = self.left[self.socket.send(self.left):]
            if self.reads or not self.left:
                if self.socket.recv(MEBIBYTE if self.reads else 1) == b"":
                    raise ConnectionResetError
        except BlockingIOError:
            pass
        except OSError:
            if self.socket is not None:
                self.socket.close()
            self.socket = None


def attack(strangers, pause, end):
    """Lets strangers act in turns, until a moment."""
    while time.time() < end:
        for stranger in strangers:
            stranger.act()
        time.sleep(pause)


def attacks(ports, name, recorded):
    """Groups of strangers, each a kind of attack, with the pause between its turns."""
    routers = ["shell", "control", "stdin"]
    big = bytes(MEBIBYTE)
    forged = message(DELIMITER, b"0" * 64, b"{}", b"{}", b"{}", b"{}")
    churn = b"".join(b"\x00\x02\x01" + bytes([topic]) + b"\x00\x02\x00" + bytes([topic]) for topic in range(250))
    yield 0.02, [Stranger(ports, channel, long_frame(31 * MEBIBYTE), big) for channel in routers for _ in range(55)]
    yield 0.02, [Stranger(ports, channel, message(bytes(60_000)) + long_frame(60_000) + bytes(59_999))
                 for channel in routers for _ in range(70)]
    yield 0.2, [Stranger(ports, channel, b"") for channel in KINDS for _ in range(61)]
    yield 0.2, [Stranger(ports, "iopub", b"\x00\x01\x01") for _ in range(300)]
    yield 0.05, [Stranger(ports, "iopub", b"", churn) for _ in range(20)]
    yield 0.05, [Stranger(ports, channel, b"", PING * 1000) for channel in KINDS for _ in range(10)]
    yield 0.05, [Stranger(ports, "hb", b"", b"\x01\x00\x00\x01x" * 1000) for _ in range(40)]
    yield 0.05, [Stranger(ports, channel, forged, recorded, name) for channel in routers for _ in range(10)]


class Memory:
    """The most that the kernel's process has taken, looked at ten times a second."""

    def __init__(self, process):
        self.process = process
        self.most = 0
        self.ended = threading.Event()
        self.thread = threading.Thread(target=self.watch)
        self.thread.start()

    def watch(self):
        while not self.ended.wait(0.1):
            self.most = max(self.most, self.now())

    def now(self):
        return self.process.memory_info().rss

    def end(self):
        self.ended.set()
        self.thread.join()


class Served:
    """How long a front end waited each time, and what went wrong."""

    def __init__(self):
        self.seconds = []
        self.problems = []

    def look(self, what, action):
        start = time.monotonic()
        try:
            problem = action()
        except (Lost, AssertionError, KeyError) as error:
            problem = str(error)
        self.seconds.append(time.monotonic() - start)
        if problem:
            self.problems.append(f"{what}, after {self.seconds[-1]:.1f} s: {problem}")

    def outcome(self):
        if self.problems:
            return f"{len(self.problems)} of {len(self.seconds)}: {self.problems[0]}"
        return None if self.seconds else "never tried"

    def __str__(self):
        return f"{len(self.seconds)} times, median {statistics.median(self.seconds):.2f} s, most {max(self.seconds):.2f} s"


def computes(client):
    left, right = random.randrange(1000), random.randrange(1000)
    result = client.execute(f"{left} + {right}", patience=SERVED_WITHIN).only("execute_result")["data"]
    return None if f">{left + right}<" in str(result) else f"{left} + {right} gave {result}"


def asks(client):
    text = client.execute('Console.Write(input("?"));', patience=SERVED_WITHIN, answer="an answer").text("stdout")
    return None if text == "an answer" else f"asked and got {text!r}"


def beats(client):
    client.sockets["hb"].send(b"beat")
    if not client.sockets["hb"].poll(1000 * SERVED_WITHIN):
        return "no heartbeat"
    return None if client.sockets["hb"].recv() == b"beat" else "another heartbeat"


def controls(client):
    reply = client.request("control", "kernel_info_request", {}, patience=SERVED_WITHIN).reply
    return None if reply.content["status"] == "ok" else str(reply.content)


def serve_all(client, served):
    for what, action in (("a cell", computes), ("a question", asks), ("a heartbeat", beats), ("control", controls)):
        served.look(what, lambda: action(client))
    served.problems += client.problems + list(client.disorder())


def send_recorded(client, code):
    """Runs a cell, and returns the frames that someone who listens would have recorded."""
    request, frames = client.write("shell", "execute_request", execute_content(code))
    client.sockets["shell"].send_multipart(frames)
    client.finish(request)
    return frames


def newcomer(connection, requests, served):
    client = None

    def come():
        nonlocal client
        client = Recorder(connection, requests)

    served.look("the connection", come)
    if client is not None:
        served.look("a cell", lambda: computes(client))
        served.look("control", lambda: controls(client))
        client.close()


def soak(kernel, seconds):
    manager = KernelManager(kernel_name=kernel)
    manager.start_kernel()
    connection = manager.get_connection_info()
    ports = {channel: connection[f"{channel}_port"] for channel in KINDS}
    process = psutil.Process(manager.provisioner.pid)
    early, late, measured = Served(), Served(), {}
    crowd = []
    try:
        client = Recorder(connection)
        for _ in range(3):
            serve_all(client, early)
            newcomer(connection, client.requests, late)
        client.execute("var runs = 0;")
        recorded = message(*send_recorded(client, "runs++;"))
        memory = Memory(process)
        before = memory.now()
        end = time.time() + seconds
        for pause, strangers in attacks(ports, client.session.encode(), recorded):
            crowd.append(multiprocessing.Process(target=attack, args=(strangers, pause, end)))
            crowd[-1].start()
        while time.time() < end:
            serve_all(client, early)
            newcomer(connection, client.requests, late)
            # Not too often: each cell is code that stays in memory.
            time.sleep(seconds / ROUNDS)
        for attacker in crowd:
            attacker.join()
        memory.end()
        measured["most"] = memory.most - before
        # Memory is given back within a minute, while the front end goes on.
        patience = time.monotonic() + 60
        while memory.now() - before > LEFT_MEMORY and time.monotonic() < patience:
            time.sleep(1)
        measured["left"] = memory.now() - before
        measured["runs"] = client.execute("Console.Write(runs);", patience=SERVED_WITHIN).text("stdout")
        client.close()
    finally:
        for attacker in crowd:
            attacker.kill()
        manager.shutdown_kernel(now=True)
    print(f"early: {early}\nlate: {late}\nmemory: +{measured['most'] >> 20} MiB at most, "
          f"+{measured['left'] >> 20} MiB at the end", file=sys.stderr)
    return early, late, measured


@check("the front end that was there before is served throughout")
def _(early, late, measured):
    return early.outcome()


@check("front ends that come meanwhile are served")
def _(early, late, measured):
    return late.outcome()


@check("peers without the key take bounded memory")
def _(early, late, measured):
    return None if measured["most"] < MOST_MEMORY else f"{measured['most'] >> 20} MiB more than before"


@check("the memory is given back")
def _(early, late, measured):
    return None if measured["left"] < LEFT_MEMORY else f"{measured['left'] >> 20} MiB more than before, a minute later"


@check("a message that a stranger sends again is not run again")
def _(early, late, measured):
    return None if measured["runs"] == "1" else f"it ran {measured['runs']} times"


if __name__ == "__main__":
    check.run(*soak(sys.argv[1], float(sys.argv[2])))
    check.print()
