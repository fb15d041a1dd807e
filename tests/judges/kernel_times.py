"""Times this kit's kernel beside ipykernel, through Jupyter's own client, and prints the medians with their ratios.

kernel_times.py KERNEL NOTEBOOKS [ROUNDS]     NOTEBOOKS is the folder whose notebooks are run, one after another
"""
import glob
import os
import statistics
import sys
import time

import nbformat
import psutil
from jupyter_client import KernelManager

KERNEL, NOTEBOOKS = sys.argv[1:3]
ROUNDS = int(sys.argv[3]) if len(sys.argv) > 3 else 7
WARM_CELLS = 20


class Session:
    def __init__(self, kernel, folder=None):
        self.manager = KernelManager(kernel_name=kernel)
        self.manager.start_kernel(cwd=folder)
        self.client = self.manager.client()
        self.client.start_channels()
        self.client.wait_for_ready(timeout=120)

    def run(self, code):
        """Runs a cell; how long it took in milliseconds, from the request to `idle` and the reply."""
        start = time.perf_counter()
        reply = self.client.execute_interactive(code, timeout=120, output_hook=lambda message: None)
        if reply["content"]["status"] != "ok":
            raise RuntimeError(f"{code}: {reply['content']}")
        return 1000 * (time.perf_counter() - start)

    def resident(self):
        return psutil.Process(self.manager.provisioner.process.pid).memory_info().rss / 1e6

    def stop(self):
        self.client.stop_channels()
        self.manager.shutdown_kernel()


def life(kernel):
    """Start, 1+1, stop; then, while it is there, warm cells."""
    start = time.perf_counter()
    session = Session(kernel)
    session.run("1+1")
    born = time.perf_counter() - start
    warm = statistics.median(session.run(f"{number}+1") for number in range(WARM_CELLS))
    start = time.perf_counter()
    session.stop()
    return 1000 * (born + time.perf_counter() - start), warm


def lecture(kernel):
    """Runs all notebooks in one kernel: the memory it then has, and how long a warm cell with a picture takes."""
    session = Session(kernel, NOTEBOOKS)
    for path in sorted(glob.glob(os.path.join(NOTEBOOKS, "*.ipynb"))):
        for cell in nbformat.read(path, 4).cells:
            if cell.cell_type == "code" and "raises-exception" not in cell.metadata.get("tags", []):
                session.run(cell.source)
    memory = session.resident()
    pictures = [session.run("Show(data.PixelArray(), 0, 80)") for _ in range(ROUNDS)]
    session.stop()
    return memory, statistics.median(pictures)


def row(what, own, python, unit):
    print(f"{what:34} {own:8.1f} {python:8.1f} {unit:3} ratio {own / python:.2f}", flush=True)


own, python = zip(*[(life(KERNEL), life("python3")) for _ in range(ROUNDS)])
print(f"medians of {ROUNDS} {'':15} {'kit':>8} {'ipykernel':>8}")
for index, what in enumerate(("start + 1+1 + stop", "warm cell 1+1")):
    row(what, statistics.median(times[index] for times in own), statistics.median(times[index] for times in python), "ms")
memory, picture = lecture(KERNEL)
print(f"{'warm cell with Show':34} {picture:8.1f} ms\n{'memory after the whole lecture':34} {memory:8.1f} MB")
