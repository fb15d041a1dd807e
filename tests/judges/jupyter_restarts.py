"""jupyter_restarts.py KERNEL COUNT: starts, asks 1+1 of, and stops a kernel COUNT times; then looks for what is left.

Run with 200 by hand. Prints {check: null, or what is wrong} as JSON; the times go to standard error.
"""
import os
import statistics
import sys
import tempfile
import time

import psutil
from jupyter_client import KernelManager

from jupyter_checks import Checks, Lost
from jupyter_recorder import Recorder

check = Checks()


def files(folder):
    return [os.path.join(place, name) for place, _, names in os.walk(folder) for name in names]


class Runs:
    """Many lives of a kernel, and what they left behind. The folders are theirs alone."""

    def __init__(self, kernel, count, temporary, runtime):
        os.environ.update(TMPDIR=temporary, TMP=temporary, TEMP=temporary, JUPYTER_RUNTIME_DIR=runtime)
        self.failures, self.pids, self.ports, seconds = [], set(), set(), []
        for number in range(count):
            start = time.monotonic()
            problem = self.live(kernel)
            seconds.append(time.monotonic() - start)
            if problem:
                self.failures.append(f"run {number + 1}: {problem}")
        print(f"{count} runs, median {statistics.median(seconds):.2f} s, longest {max(seconds):.2f} s", file=sys.stderr)
        self.temporary = files(temporary)
        self.runtime = files(runtime)

    def live(self, kernel):
        manager = KernelManager(kernel_name=kernel)
        manager.start_kernel()
        try:
            connection = manager.get_connection_info()
            self.ports |= {value for name, value in connection.items() if name.endswith("_port")}
            process = psutil.Process(manager.provisioner.pid)
            client = Recorder(connection)
            answer = client.execute("1 + 1").only("execute_result")["data"]
            client.close()
            self.pids |= {process.pid, *(child.pid for child in process.children(recursive=True))}
        except Lost as lost:
            return f"{lost} (exit code {manager.provisioner.process.poll()})"
        finally:
            manager.shutdown_kernel()
        return None if ">2<" in str(answer) else f"1 + 1 is {answer}"


@check("every run answers")
def _(runs):
    return "; ".join(runs.failures)


@check("no process is left")
def _(runs):
    return " ".join(str(pid) for pid in runs.pids if psutil.pid_exists(pid))


@check("no port is listened on any more")
def _(runs):
    listening = {connection.laddr.port for connection in psutil.net_connections("inet") if connection.status == psutil.CONN_LISTEN}
    return " ".join(map(str, runs.ports & listening))


@check("no connection file is left")
def _(runs):
    return " ".join(runs.runtime)


@check("no temporary file is left")
def _(runs):
    return " ".join(runs.temporary)


with tempfile.TemporaryDirectory() as temporary, tempfile.TemporaryDirectory() as runtime:
    check.run(Runs(sys.argv[1], int(sys.argv[2]), temporary, runtime))
check.print()
