"""Addresses that may be fetched from: no loopback, private or link-local one, unless asked for.

The check stands where the connection is made, so that no redirect and no second answer of the name server slips past:
the address that was checked is the address that is connected to.
"""

from __future__ import annotations

import ipaddress
import socket
import threading
import time
from collections.abc import Iterable
from typing import Any

import httpcore

from pipeline.errors import FetchError
from pipeline.fetch.reasons import of_network

_NAT64 = ipaddress.ip_network("64:ff9b::/96")


class Forbidden(FetchError):
    """The address is private, loopback or link-local."""


class Unreachable(FetchError):
    """The host has no address, or does not answer in time."""


def is_public(address: str) -> bool:
    """Tell whether an IP address belongs to the open internet: "8.8.8.8" does, "::ffff:127.0.0.1" does not."""
    found = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(found, ipaddress.IPv6Address):
        inner = found.ipv4_mapped or found.sixtofour
        if found in _NAT64:
            inner = ipaddress.IPv4Address(int(found) & 0xFFFFFFFF)
        if inner is not None:
            return is_public(str(inner))
        if found.teredo:
            return False
    return found.is_global and not found.is_multicast


def resolve(host: str, port: int, *, allow_private: bool) -> list[str]:
    """Return the addresses of a host that may be connected to.

    Raises:
        Unreachable: the name does not resolve.
        Forbidden: one of its addresses is not public.
    """
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise Unreachable(f"{host}: {of_network(error)}") from error
    addresses = list(dict.fromkeys(str(entry[4][0]) for entry in found))
    if not allow_private and not all(is_public(address) for address in addresses):
        raise Forbidden(f"{host}: a private address is not fetched from")
    return addresses


class Deadline:
    """The time until which the request of this thread must be done, headers and all."""

    def __init__(self) -> None:
        self._local = threading.local()

    def set(self, seconds: float) -> None:
        """Start a request that may take this long."""
        self._local.until = time.monotonic() + seconds

    def left(self, timeout: float | None) -> float:
        """Return the seconds left, at most ``timeout``.

        Raises:
            httpcore.ReadTimeout: there are none.
        """
        left = float(getattr(self._local, "until", time.monotonic() + 60.0)) - time.monotonic()
        if left <= 0:
            raise httpcore.ReadTimeout("the page takes too long")
        return min(left, timeout) if timeout is not None else left


class Guarded(httpcore.NetworkBackend):
    """Connects only to addresses that were checked, and ends what takes too long, a header sent in drips too."""

    def __init__(self, *, allow_private: bool, deadline: Deadline) -> None:
        self._inner = httpcore.SyncBackend()
        self._allow_private, self._deadline = allow_private, deadline

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """Resolve, check and connect."""
        last: Exception = Unreachable(f"{host}: no address")
        for address in resolve(host, port, allow_private=self._allow_private):
            try:
                wait = self._deadline.left(timeout)
                stream = self._inner.connect_tcp(address, port, wait, local_address, socket_options)
                return _Timed(stream, self._deadline)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                last = error
        raise last


class _Timed(httpcore.NetworkStream):
    def __init__(self, stream: httpcore.NetworkStream, deadline: Deadline) -> None:
        self._stream, self._deadline = stream, deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._deadline.left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._deadline.left(timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        stream = self._stream.start_tls(ssl_context, server_hostname, self._deadline.left(timeout))
        return _Timed(stream, self._deadline)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)
