"""Executes notebooks with nbclient, all at the same time, each beside the files that it imports.

execute_notebooks.py FOLDER NOTEBOOK...: saves each in FOLDER under its own name, with its outputs.
"""
import asyncio
import os
import sys

import nbformat
from nbclient import NotebookClient


async def execute(path, target):
    notebook = nbformat.read(path, as_version=4)
    client = NotebookClient(notebook, resources={"metadata": {"path": os.path.dirname(path)}})
    await client.async_execute()
    nbformat.write(notebook, os.path.join(target, os.path.basename(path)))


async def main(target, *paths):
    await asyncio.gather(*(execute(path, target) for path in paths))


asyncio.run(main(*sys.argv[1:]))
