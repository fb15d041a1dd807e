"""jupyter_protocol.py KERNEL: one kernel, asked everything that the messaging specification knows.

The checks are in the folder protocol. Prints {check: null, or what is wrong} as JSON.
"""
import sys

import psutil
from jupyter_client import KernelManager

import jupyter_schemas
from jupyter_recorder import Recorder
# In the order in which the checks run.
from protocol import check, identity, execution, outputs, errors, code_help, history, comms, questions, interrupts, clients  # noqa: F401


def main():
    manager = KernelManager(kernel_name=sys.argv[1])
    manager.start_kernel()
    try:
        client = Recorder(manager.get_connection_info())
        check.run(client, psutil.Process(manager.provisioner.pid))
        # Outputs that come when all is over are recorded, too.
        while client.receive(0.2):
            pass
        fits = client.problems
        check.outcomes["every message fits the specification, its parent is the request, its signature is right"] = "; ".join(fits[:5]) or None
        check.outcomes["every request is answered once, busy comes first and idle last"] = "; ".join(list(client.disorder())[:5]) or None
        seen = {message.type for message in client.messages}
        unseen = {*jupyter_schemas.IOPUB, *jupyter_schemas.STDIN, *jupyter_schemas.REPLIES} - {"shutdown_reply"} - seen
        check.outcomes["every message of the specification was seen"] = ", ".join(sorted(unseen)) or None
        client.close()
    finally:
        manager.shutdown_kernel(now=True)
    check.print()


main()
