"""A throw-away PostgreSQL server, where its programs are installed."""

import os
import pwd
import shutil
import socket
import subprocess
from pathlib import Path
from typing import Self

import psycopg

MISSING = "PostgreSQL's programs are not installed; on Debian: apt install postgresql"


def programs() -> Path | None:
    """Return the folder with initdb and postgres: Debian keeps them out of PATH."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    if found:
        return found[-1].parent
    on_path = shutil.which("initdb")
    return Path(on_path).parent if on_path else None


class Postgres:
    """A server in a folder of its own, gone with the block; not durable, since nothing of it is kept."""

    def __init__(self, folder: Path, bin_: Path) -> None:
        self._folder = folder
        self._bin = bin_
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = free.getsockname()[1]
        self._server: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        data = self._folder / "data"
        data.mkdir(parents=True)
        # initdb refuses to run as root; Debian's package makes the user postgres.
        self._user = pwd.getpwnam("postgres") if os.geteuid() == 0 else None
        if self._user:
            for path in (data, self._folder):
                os.chown(path, self._user.pw_uid, self._user.pw_gid)
            for parent in self._folder.parents[:3]:
                parent.chmod(parent.stat().st_mode | 0o011)
        self._run("initdb", "-D", str(data), "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C", "--no-sync")
        self.start()
        return self

    def start(self) -> None:
        """Start the server and wait until it answers."""
        data = self._folder / "data"
        options = [
            *("-c", f"port={self.port}", "-c", "listen_addresses=127.0.0.1", "-c", f"unix_socket_directories={data}"),
            *("-c", "fsync=off", "-c", "max_connections=60", "-c", "autovacuum=off", "-c", "jit=off"),
        ]
        self._server = subprocess.Popen(
            [self._bin / "postgres", "-D", str(data), *options],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            user=self._user and self._user.pw_uid,
            group=self._user and self._user.pw_gid,
        )
        while True:
            try:
                psycopg.connect(self._dsn("postgres"), connect_timeout=1).close()
            except psycopg.OperationalError:
                assert self._server.poll() is None, "PostgreSQL did not start"
            else:
                return

    def stop(self) -> None:
        """Stop the server at once, as a power cut would."""
        assert self._server
        self._server.kill()
        self._server.wait()
        subprocess.run(["pkill", "-9", "-f", f"unix_socket_directories={self._folder}"], check=False)
        (self._folder / "data" / "postmaster.pid").unlink(missing_ok=True)

    def __exit__(self, *_: object) -> None:
        if self._server:
            self._server.terminate()
            self._server.wait(timeout=10)

    def url(self, name: str) -> str:
        """Return the address of a database."""
        return f"postgresql://postgres@127.0.0.1:{self.port}/{name}"

    def create(self, name: str, template: str = "template0") -> str:
        """Make a database, perhaps as a copy of another, and return its address."""
        with psycopg.connect(self._dsn("postgres"), autocommit=True) as connection:
            # Copied as files, it brings the catalogue's cache along, which would be built anew; before 15 there is no other way.
            how = "STRATEGY file_copy" if connection.info.server_version >= 150_000 else ""
            connection.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}" {how}'.encode())
        return self.url(name)

    def drop(self, name: str) -> None:
        """Remove a database: a copy takes 8 MB, and there are thousands of tests."""
        with psycopg.connect(self._dsn("postgres"), autocommit=True) as connection:
            connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)'.encode())

    def _dsn(self, name: str) -> str:
        return self.url(name)

    def _run(self, program: str, *arguments: str) -> None:
        subprocess.run(
            [self._bin / program, *arguments],
            check=True,
            stdout=subprocess.DEVNULL,
            cwd=self._folder,
            user=self._user and self._user.pw_uid,
            group=self._user and self._user.pw_gid,
        )
