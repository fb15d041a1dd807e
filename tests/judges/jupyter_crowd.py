"""jupyter_crowd.py KERNEL COUNT: kernels at the same time.

Prints JSON: how many answered 1 + 1 rightly, what was wrong with their messages, which processes are left.
"""
import json
import sys

import psutil
from jupyter_client import KernelManager

from jupyter_recorder import Recorder


def main(kernel, count):
    managers = [KernelManager(kernel_name=kernel) for _ in range(count)]
    for manager in managers:
        manager.start_kernel()
    clients = [Recorder(manager.get_connection_info()) for manager in managers]
    requests = [client.send("shell", "execute_request", {"code": "1 + 1"}) for client in clients]
    answers = [client.finish(request, patience=90).only("execute_result")["data"] for client, request in zip(clients, requests)]
    problems = [problem for client in clients for problem in client.problems]
    for client in clients:
        client.close()
    pids = [manager.provisioner.pid for manager in managers]
    for manager in managers:
        manager.request_shutdown()
    for manager in managers:
        manager.finish_shutdown()
        manager.cleanup_resources()
    json.dump({"right": sum(">2<" in str(answer) for answer in answers), "problems": problems,
               "left": [pid for pid in pids if psutil.pid_exists(pid)]}, sys.stdout)


main(sys.argv[1], int(sys.argv[2]))
