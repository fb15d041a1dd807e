"""Interrupts by message and by signal."""
import os
import signal
import time

from jupyter_checks import equal
from protocol import check, send_execute, statuses


def interrupted(client, code, interrupt, patience=30):
    """Seconds from the interrupt to idle, and the exchange."""
    request = send_execute(client, f'Console.WriteLine("started"); {code}')
    client.wait_for(lambda message: message.type == "stream" and message.parent_id == request, "the start of the cell")
    start = time.monotonic()
    interrupt()
    exchange = client.finish(request, patience=patience)
    return time.monotonic() - start, exchange


def by_message(client):
    return lambda: client.request("control", "interrupt_request", {})


def becomes_quiet(kernel, patience=20):
    """Whether the process comes to use no processor time; what was run often is compiled anew for a while."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        before = sum(kernel.cpu_times()[:2])
        time.sleep(0.5)
        if sum(kernel.cpu_times()[:2]) - before < 0.05:
            return True
    return False


@check("an interrupt message ends a cell that awaits")
def _(client, _):
    _, exchange = interrupted(client, "await Task.Delay(-1);", by_message(client))
    return equal((exchange.reply.content["ename"], client.execute("1").reply.content["status"]), ("OperationCanceledException", "ok"))


@check("SIGINT ends a cell that awaits")
def _(client, kernel):
    if os.name != "posix":
        return None
    _, exchange = interrupted(client, "await Task.Delay(-1);", lambda: os.kill(kernel.pid, signal.SIGINT))
    return equal((exchange.reply.content["ename"], client.execute("1").reply.content["status"]), ("OperationCanceledException", "ok"))


@check("an interrupt ends a question")
def _(client, _):
    _, exchange = interrupted(client, 'input("?")', by_message(client))
    return equal(exchange.reply.content["status"], "error")


@check("an interrupt aborts the cells that are queued behind")
def _(client, _):
    request = send_execute(client, 'Console.WriteLine("started"); await Task.Delay(-1);')
    queued = send_execute(client, "1")
    client.wait_for(lambda message: message.type == "stream" and message.parent_id == request, "the start of the cell")
    client.request("control", "interrupt_request", {})
    return equal(statuses(client, [request, queued]), ["error", "aborted"])


@check("an interrupt while nothing runs harms nothing")
def _(client, kernel):
    client.request("control", "interrupt_request", {})
    if os.name == "posix":
        os.kill(kernel.pid, signal.SIGINT)
    time.sleep(0.5)  # a signal takes its time
    return equal(client.execute("1").reply.content["status"], "ok")


@check("an interrupt ends a tight loop within a second, and its variables are kept")
def _(client, kernel):
    client.execute("var turns = 0;")
    seconds, exchange = interrupted(client, "turns = 7; while (true) { }", by_message(client))
    kept = client.execute("Console.Write(turns);").text("stdout")
    return equal((exchange.reply.content["status"], kept, seconds < 1.8, becomes_quiet(kernel)),
                 ("error", "7", True, True))


@check("an interrupt ends a sleep within a second, and its variables are kept")
def _(client, _):
    client.execute("var slept = 0;")
    seconds, exchange = interrupted(client, "slept = 7; System.Threading.Thread.Sleep(100_000);", by_message(client))
    return equal((exchange.reply.content["status"], client.execute("Console.Write(slept);").text("stdout"), seconds < 1.8), ("error", "7", True))
