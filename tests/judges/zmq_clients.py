"""zmq_clients.py ROUTER PUB REP: libzmq's sockets as clients of others, whose ports are given.

The ROUTER must send back what it gets, but for two messages: what follows a frame `publish` goes out at PUB, and after
`restart` it closes and listens again. Prints {check: null, or what is wrong} as JSON.
"""
import os
import sys
import time

import zmq
from zmq.utils.monitor import recv_monitor_message

from jupyter_checks import Checks, Lost

PATIENCE = 20_000
SIZES = (0, 1, 255, 256, 65_535, 65_536, 65_537, 1 << 20, 10 << 20)

check = Checks()


class Others:
    """The sockets under test, and clients for them."""

    def __init__(self, router, pub, rep):
        self.ports = {"router": router, "pub": pub, "rep": rep}
        self.context = zmq.Context()
        self.publisher = self.connect(zmq.DEALER, "router")

    def connect(self, kind, port, **options):
        socket = self.context.socket(kind)
        socket.linger = 0
        for name, value in options.items():
            setattr(socket, name, value)
        socket.connect(f"tcp://127.0.0.1:{self.ports[port]}")
        return socket


def receive(socket, patience=PATIENCE):
    if not socket.poll(patience):
        raise Lost("no answer")
    return socket.recv_multipart()


def echoes(socket, *frames):
    socket.send_multipart(frames)
    back = receive(socket)
    return None if back == list(frames) else f"{[len(frame) for frame in back]} bytes came back for {[len(frame) for frame in frames]}"


@check("DEALER and ROUTER: frames of all sizes")
def _(others):
    socket = others.connect(zmq.DEALER, "router")
    return next(filter(None, (echoes(socket, os.urandom(size)) for size in SIZES)), None)


@check("DEALER and ROUTER: messages of many frames, empty ones among them")
def _(others):
    socket = others.connect(zmq.DEALER, "router")
    return echoes(socket, b"a", b"", os.urandom(70_000), b"", b"") or echoes(socket, *[b"x"] * 500)


@check("DEALER and ROUTER: identities of all lengths")
def _(others):
    for length in (1, 36, 255):
        problem = echoes(others.connect(zmq.DEALER, "router", identity=b"\x01" * length), b"me")
        if problem:
            return f"{length} bytes: {problem}"


@check("DEALER and ROUTER: a thousand messages on their way keep their order")
def _(others):
    socket = others.connect(zmq.DEALER, "router", sndhwm=0, rcvhwm=0)
    for number in range(1000):
        socket.send_multipart([b"%d" % number, b"x" * number])
    back = [receive(socket)[0] for _ in range(1000)]
    return None if back == [b"%d" % number for number in range(1000)] else "out of order"


@check("DEALER and ROUTER: fifty peers at once get each its own")
def _(others):
    sockets = [others.connect(zmq.DEALER, "router") for _ in range(50)]
    for number, socket in enumerate(sockets):
        socket.send_multipart([b"%d" % number])
    wrong = [number for number, socket in enumerate(sockets) if receive(socket) != [b"%d" % number]]
    for socket in sockets:
        socket.close()
    return f"wrong answers to {wrong}" if wrong else None


@check("REQ and ROUTER")
def _(others):
    socket = others.connect(zmq.REQ, "router")
    return echoes(socket, b"one") or echoes(socket, b"two", b"frames")


@check("ROUTER and ROUTER")
def _(others):
    # A ROUTER client can send only to whom it knows by name, which comes with the first message or not at all.
    socket = others.connect(zmq.ROUTER, "router", router_mandatory=1, connect_routing_id=b"server")
    end = time.monotonic() + 10
    while True:
        try:
            return echoes(socket, b"server", b"hello")
        except zmq.ZMQError:
            if time.monotonic() > end:
                return "no route"
            time.sleep(0.05)


@check("REQ and REP: the heartbeat")
def _(others):
    socket = others.connect(zmq.REQ, "rep")
    return next(filter(None, (echoes(socket, beat) for beat in (b"ping", b"", b"\x00" * 1000))), None)


@check("DEALER and REP: the envelope comes back, too")
def _(others):
    return echoes(others.connect(zmq.DEALER, "rep"), b"route", b"", b"ping")


def publish(others, *frames):
    others.publisher.send_multipart([b"publish", *frames])


def subscribed(others, socket, topic):
    """Publishes until the subscription is known to work."""
    for _ in range(200):
        publish(others, topic + b"first")
        if socket.poll(50):
            break
    while socket.poll(200):
        socket.recv_multipart()


@check("SUB and PUB: topics are how messages begin, and can be given back")
def _(others):
    socket = others.connect(zmq.SUB, "pub")
    socket.subscribe(b"a")
    socket.subscribe(b"c")
    subscribed(others, socket, b"c")
    for topic in (b"b", b"ab", b"", b"c!"):
        publish(others, topic, b"text")
    found = sorted([receive(socket), receive(socket)])
    socket.unsubscribe(b"a")
    publish(others, b"ab", b"late")
    publish(others, b"c?", b"late")
    found += [receive(socket)]
    while found[-1] == [b"ab", b"late"]:  # the subscription may still have stood
        found[-1] = receive(socket)
    expected = [[b"ab", b"text"], [b"c!", b"text"], [b"c?", b"late"]]
    return None if found == expected else f"{found}"


@check("SUB and PUB: big messages")
def _(others):
    socket = others.connect(zmq.SUB, "pub", rcvhwm=0)
    socket.subscribe(b"")
    subscribed(others, socket, b"x")
    data = os.urandom(10 << 20)
    publish(others, b"big", data)
    return None if receive(socket) == [b"big", data] else "not what was published"


@check("heartbeats of ZMTP keep a silent connection")
def _(others):
    socket = others.context.socket(zmq.DEALER)
    socket.linger = 0
    socket.heartbeat_ivl, socket.heartbeat_timeout, socket.heartbeat_ttl = 100, 3000, 5000
    monitor = socket.get_monitor_socket(zmq.EVENT_DISCONNECTED)
    socket.connect(f"tcp://127.0.0.1:{others.ports['router']}")
    problem = echoes(socket, b"before")
    if monitor.poll(4500):
        return f"{recv_monitor_message(monitor)}"
    problem = problem or echoes(socket, b"after")
    socket.disable_monitor()
    return problem


@check("a client comes back by itself when the server has")
def _(others):
    socket = others.connect(zmq.DEALER, "router", identity=b"returning", reconnect_ivl=50)
    problem = echoes(socket, b"before")
    socket.send_multipart([b"restart"])
    for attempt in range(100):
        socket.send_multipart([b"after"])
        if socket.poll(200):
            return problem or (None if socket.recv_multipart() == [b"after"] else "not what was sent")
    return "no answer after the restart"


others = Others(*map(int, sys.argv[1:4]))
check.run(others)
check.print()
others.context.destroy(linger=0)
