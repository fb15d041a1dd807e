"""A kernel that is not as it should be: answers kernel_info with the protocol version given, or, given none, nothing.

usage: other_kernel.py CONNECTION_FILE [PROTOCOL_VERSION]
"""
import json
import sys

import zmq
from jupyter_client.session import Session

connection = json.load(open(sys.argv[1]))
session = Session(key=connection["key"].encode(), signature_scheme=connection["signature_scheme"])
context = zmq.Context()


def bind(kind, port):
    socket = context.socket(kind)
    socket.bind(f"tcp://{connection['ip']}:{connection[port]}")
    return socket


shell = bind(zmq.ROUTER, "shell_port")
control = bind(zmq.ROUTER, "control_port")
iopub = bind(zmq.PUB, "iopub_port")
print("listening, and that is all", file=sys.stderr, flush=True)

while True:
    identities, request = session.recv(shell, mode=0)
    if len(sys.argv) < 3:
        continue
    session.send(iopub, "status", {"execution_state": "busy"}, parent=request)
    session.send(shell, "kernel_info_reply", {"status": "ok", "protocol_version": sys.argv[2]}, parent=request, ident=identities)
