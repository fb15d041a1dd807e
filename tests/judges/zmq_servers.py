"""zmq_servers.py PORTS: libzmq's sockets as servers, until a message `stop` comes.

The file PORTS then holds the ports that the system gave to ROUTER, PUB and REP, a line each. ROUTER and REP send back
what they get; what follows a frame `publish` goes out at PUB before. ROUTER asks with PING, often, whether its peers
are alive, and lets go those that do not answer.
"""
import os
import sys

import zmq


def bind(context, kind):
    socket = context.socket(kind)
    socket.linger = 0
    socket.heartbeat_ivl, socket.heartbeat_timeout = 100, 3000
    socket.bind("tcp://127.0.0.1:*")
    return socket


def tell(path, sockets):
    """Writes the file all at once, so that nobody reads half of it."""
    with open(path + ".new", "w", encoding="ascii") as file:
        file.writelines(socket.last_endpoint.decode().rsplit(":", 1)[1].rstrip("\0") + "\n" for socket in sockets)
    os.replace(path + ".new", path)


def main(context, path):
    router, pub, rep = sockets = [bind(context, kind) for kind in (zmq.ROUTER, zmq.PUB, zmq.REP)]
    tell(path, sockets)
    poller = zmq.Poller()
    poller.register(router, zmq.POLLIN)
    poller.register(rep, zmq.POLLIN)
    while True:
        for socket, _ in poller.poll():
            frames = socket.recv_multipart()
            if frames[1:] == [b"stop"]:
                return
            if frames[1:2] == [b"publish"]:
                pub.send_multipart(frames[2:])
            socket.send_multipart(frames)


with zmq.Context() as shared:
    shared.linger = 0
    main(shared, sys.argv[1])
    shared.destroy(linger=0)
