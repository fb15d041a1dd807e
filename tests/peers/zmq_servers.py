"""zmq_servers.py ROUTER PUB REP: libzmq's sockets as servers at the ports given, until a message `stop` comes.

ROUTER and REP send back what they get; what follows a frame `publish` goes out at PUB. ROUTER asks with PING, often,
whether its peers are alive, and lets go those that do not answer.
"""
import sys

import zmq


def bind(context, kind, port):
    socket = context.socket(kind)
    socket.linger = 0
    socket.heartbeat_ivl, socket.heartbeat_timeout = 100, 3000
    socket.bind(f"tcp://127.0.0.1:{port}")
    return socket


def main(context, ports):
    router, pub, rep = (bind(context, kind, port) for kind, port in zip((zmq.ROUTER, zmq.PUB, zmq.REP), ports))
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
            else:
                socket.send_multipart(frames)


with zmq.Context() as shared:
    shared.linger = 0
    main(shared, sys.argv[1:4])
    shared.destroy(linger=0)
