"""jupyter_life.py KERNEL: a kernel's beginning and ends. Late subscribers, shutdown, restart, death and what is left.

Prints {check: null, or what is wrong} as JSON.
"""
import os
import subprocess
import sys
import time

import psutil
from jupyter_client import KernelManager

from jupyter_checks import Checks, equal
from jupyter_recorder import Recorder, execute_content

SHORT_LIVED_FRONT_END = """
import os, subprocess, sys
from jupyter_client import KernelManager
manager = KernelManager(kernel_name=sys.argv[1])
manager.start_kernel(stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
print(manager.provisioner.pid, manager.connection_file, flush=True)
os._exit(0)
"""

check = Checks()


def process(manager):
    return psutil.Process(manager.provisioner.pid)


def wait_gone(kernel, patience=20):
    """Seconds until the process has ended; None if it has not."""
    start = time.monotonic()
    while time.monotonic() - start < patience:
        try:
            if kernel.status() == psutil.STATUS_ZOMBIE:
                return time.monotonic() - start
        except psutil.NoSuchProcess:
            return time.monotonic() - start
        time.sleep(0.02)


def seen_dead(manager, patience=5):
    """Whether the front end learns that its kernel has ended."""
    end = time.monotonic() + patience
    while manager.is_alive() and time.monotonic() < end:
        time.sleep(0.05)
    return not manager.is_alive()


def shut_down(manager, restart):
    """What a client sees when it asks for the end: its reply, what is published, the seconds to the end."""
    client = Recorder(manager.get_connection_info())
    try:
        exchange = client.request("control", "shutdown_request", {"restart": restart})
        return (exchange.reply.content, exchange.only("shutdown_reply"), client.problems, list(client.disorder())), wait_gone(process(manager))
    finally:
        client.close()


def revive(manager):
    """Restarts a kernel that has ended, as Jupyter's own restarter does: a polite request to the dead one would wait
    at its port for the next one, and end that."""
    manager.restart_kernel(now=True)


def dies(manager, code):
    """Runs a cell that ends the process, in a fresh kernel; then restarts, and tells what the next kernel answers."""
    client = Recorder(manager.get_connection_info())
    before = process(manager)
    client.execute("var before = 1;")
    client.send("shell", "execute_request", execute_content(code))
    gone = wait_gone(before) is not None
    client.close()
    dead = seen_dead(manager)
    revive(manager)
    client = Recorder(manager.get_connection_info())
    try:
        exchange = client.execute("1 + 1")
        return gone, dead, exchange.reply.content["execution_count"], client.execute("before").reply.content["status"], client.problems
    finally:
        client.close()


@check("a subscriber who comes a second late misses nothing")
def _(manager):
    client = Recorder(manager.get_connection_info(), channels=["shell"])
    try:
        request = client.send("shell", "execute_request", execute_content('Console.Write("early"); 1 + 1'))
        client.wait_for(lambda message: message.channel == "shell" and message.parent_id == request, "the reply")
        time.sleep(1)
        client.connect("iopub")
        client.finish(request)
        published = [message for message in client.messages if message.channel == "iopub"]
        return equal(([(message.type, message.content.get("execution_state")) for message in published], client.problems, list(client.disorder())),
                     ([("iopub_welcome", None), ("status", "starting"), ("status", "busy"), ("execute_input", None), ("stream", None),
                       ("execute_result", None), ("status", "idle")], [], []))
    finally:
        client.close()


@check("a client who comes when the first has gone misses nothing either")
def _(manager):
    client = Recorder(manager.get_connection_info(), channels=["shell"])
    try:
        time.sleep(0.5)  # the kernel learns that the first is gone
        request = client.send("shell", "execute_request", execute_content("1 + 1"))
        client.wait_for(lambda message: message.channel == "shell" and message.parent_id == request, "the reply")
        client.connect("iopub")
        client.finish(request)
        return equal((client.problems, list(client.disorder())), ([], []))
    finally:
        client.close()


@check("a stack overflow ends the process, the front end sees it, and a restart is clean")
def _(manager):
    return equal(dies(manager, "Func<int, int> deep = null; deep = n => deep(n + 1) + 1; deep(0)"), (True, True, 1, "error", []))


@check("Environment.Exit ends the process, the front end sees it, and a restart is clean")
def _(manager):
    return equal(dies(manager, "Environment.Exit(0);"), (True, True, 1, "error", []))


@check("shutdown is answered, told to all, and soon done")
def _(manager):
    ended = {"status": "ok", "restart": False}
    found, seconds = shut_down(manager, restart=False)
    return equal((found, seconds is not None and seconds < 3), ((ended, ended, [], []), True))


@check("shutdown for a restart says so")
def _(manager):
    revive(manager)
    ended = {"status": "ok", "restart": True}
    found, seconds = shut_down(manager, restart=True)
    return equal((found, seconds is not None and seconds < 3), ((ended, ended, [], []), True))


@check("a restart comes up on the same ports with the count at one")
def _(manager):
    ports = manager.get_connection_info()
    revive(manager)
    client = Recorder(manager.get_connection_info())
    try:
        return equal((manager.get_connection_info() == ports, client.execute("1 + 1").reply.content["execution_count"]), (True, 1))
    finally:
        client.close()


@check("shutdown does not wait for a cell that never ends")
def _(manager):
    client = Recorder(manager.get_connection_info())
    try:
        request = client.send("shell", "execute_request", execute_content('Console.WriteLine("started"); while (true) { }'))
        client.wait_for(lambda message: message.type == "stream" and message.parent_id == request, "the start of the cell")
        client.send("control", "shutdown_request", {"restart": False})
        seconds = wait_gone(process(manager))
        return equal(seconds is not None and seconds < 4, True)
    finally:
        client.close()


@check("the kernel ends when the front end that started it has died")
def _(manager):
    started = subprocess.run([sys.executable, "-c", SHORT_LIVED_FRONT_END, sys.argv[1]], capture_output=True, text=True, check=True)
    pid, connection_file = started.stdout.split(maxsplit=1)
    try:
        return equal(wait_gone(psutil.Process(int(pid))) is not None, True)
    except psutil.NoSuchProcess:
        return None
    finally:
        os.remove(connection_file.strip())


def main():
    manager = KernelManager(kernel_name=sys.argv[1])
    manager.start_kernel(stderr=open(os.devnull, "wb"))
    try:
        check.run(manager)
    finally:
        manager.shutdown_kernel(now=True)
    check.print()


main()
