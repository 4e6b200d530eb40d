#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plays a service of the desktop on a D-Bus of the test's own.

    fakebus.py logind|networkmanager|mute-secrets|portal|tray

The bus is the one in DBUS_SYSTEM_BUS_ADDRESS (mute-secrets, portal and tray:
DBUS_SESSION_BUS_ADDRESS). Prints
"ready" when the name is taken, then reads commands from standard input and prints each when done:

    logind           sleep, wake
    networkmanager   state NUMBER (NMState)
    portal           SETTING NUMBER (of org.freedesktop.appearance)
    tray             (a panel that has one; who wants to know what is in it asks it for its property)
    mute-secrets     (takes the name of the Secret Service and never answers)
"""
import sys

import dbus
import dbus.lowlevel
import dbus.mainloop.glib
import dbus.service
from gi.repository import GLib

PROPERTIES = "org.freedesktop.DBus.Properties"


class Logind(dbus.service.Object):
    """org.freedesktop.login1(5)"""

    NAME = "org.freedesktop.login1"
    INTERFACE = "org.freedesktop.login1.Manager"

    def __init__(self, bus):
        super().__init__(bus, "/org/freedesktop/login1")

    @dbus.service.signal(INTERFACE, signature="b")
    def PrepareForSleep(self, start):
        pass

    def command(self, words):
        self.PrepareForSleep({"sleep": True, "wake": False}[words[0]])


class NetworkManager(dbus.service.Object):
    """As much of NetworkManager as says whether there is a network."""

    NAME = INTERFACE = "org.freedesktop.NetworkManager"

    def __init__(self, bus):
        super().__init__(bus, "/org/freedesktop/NetworkManager")
        self.values = {"State": dbus.UInt32(70), "Connectivity": dbus.UInt32(4), "Metered": dbus.UInt32(2),
                       "PrimaryConnection": dbus.ObjectPath("/"), "PrimaryConnectionType": "",
                       "Version": "1.42.4"}

    @dbus.service.method(PROPERTIES, in_signature="ss", out_signature="v")
    def Get(self, interface, name):
        return self.values[name]

    @dbus.service.method(PROPERTIES, in_signature="s", out_signature="a{sv}")
    def GetAll(self, interface):
        return self.values

    @dbus.service.signal(PROPERTIES, signature="sa{sv}as")
    def PropertiesChanged(self, interface, changed, invalidated):
        pass

    @dbus.service.signal(INTERFACE, signature="u")
    def StateChanged(self, state):
        pass

    def command(self, words):
        state = dbus.UInt32(int(words[1]))
        self.values["State"] = state
        self.StateChanged(state)
        self.PropertiesChanged(self.INTERFACE, {"State": state}, [])


class Portal(dbus.service.Object):
    """As much of the desktop's portal as tells of light and dark."""

    NAME = "org.freedesktop.portal.Desktop"
    INTERFACE = "org.freedesktop.portal.Settings"
    AREA = "org.freedesktop.appearance"

    def __init__(self, bus):
        super().__init__(bus, "/org/freedesktop/portal/desktop")
        self.scheme = 1

    @dbus.service.method(INTERFACE, in_signature="ss", out_signature="v")
    def Read(self, area, key):
        if (area, key) != (self.AREA, "color-scheme"):
            raise dbus.DBusException("no such setting", name="org.freedesktop.portal.Error.NotFound")
        return dbus.UInt32(self.scheme, variant_level=2)

    @dbus.service.signal(INTERFACE, signature="ssv")
    def SettingChanged(self, area, key, value):
        pass

    def command(self, words):
        value = int(words[1])
        if words[0] == "color-scheme":
            self.scheme = value
        self.SettingChanged(self.AREA, words[0], dbus.UInt32(value, variant_level=1))


class Tray(dbus.service.Object):
    """org.kde.StatusNotifierWatcher, with a host that shows what is registered."""

    NAME = INTERFACE = "org.kde.StatusNotifierWatcher"

    def __init__(self, bus):
        super().__init__(bus, "/StatusNotifierWatcher")
        self.bus, self.items = bus, []

    @dbus.service.method(INTERFACE, in_signature="s", sender_keyword="sender")
    def RegisterStatusNotifierItem(self, service, sender):
        """A name on the bus, or, of who has none, a path."""
        item = sender + service if service.startswith("/") else service + "/StatusNotifierItem"
        self.items.append(item)
        self.StatusNotifierItemRegistered(item)
        self.bus.watch_name_owner(sender, lambda owner: owner or self.items.remove(item))

    @dbus.service.method(PROPERTIES, in_signature="ss", out_signature="v")
    def Get(self, interface, name):
        return self.GetAll(interface)[name]

    @dbus.service.method(PROPERTIES, in_signature="s", out_signature="a{sv}")
    def GetAll(self, interface):
        return {"IsStatusNotifierHostRegistered": True, "ProtocolVersion": dbus.Int32(0),
                "RegisteredStatusNotifierItems": dbus.Array(self.items, signature="s")}

    @dbus.service.method(dbus.INTROSPECTABLE_IFACE, out_signature="s", path_keyword="path", connection_keyword="connection")
    def Introspect(self, path, connection):
        """Qt asks for no property that is not named here."""
        begin = f'<interface name="{self.INTERFACE}">'
        return super().Introspect(path, connection).replace(begin, begin + "".join(
            f'<property name="{name}" type="{kind}" access="read"/>' for name, kind in (
                ("IsStatusNotifierHostRegistered", "b"), ("ProtocolVersion", "i"), ("RegisteredStatusNotifierItems", "as"))))

    @dbus.service.signal(INTERFACE, signature="s")
    def StatusNotifierItemRegistered(self, service):
        pass

    def command(self, words):
        raise ValueError(words)


class MuteSecrets:
    """Owns the name; every call stays without an answer."""

    NAME = "org.freedesktop.secrets"

    def __init__(self, bus):
        bus.add_message_filter(self.swallow)

    @staticmethod
    def swallow(bus, message):
        if isinstance(message, dbus.lowlevel.MethodCallMessage):
            return dbus.lowlevel.HANDLER_RESULT_HANDLED
        return dbus.lowlevel.HANDLER_RESULT_NOT_YET_HANDLED

    def command(self, words):
        raise ValueError(words)


def main():
    dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
    role = {"logind": Logind, "networkmanager": NetworkManager, "mute-secrets": MuteSecrets,
            "portal": Portal, "tray": Tray}[sys.argv[1]]
    bus = dbus.SessionBus() if role in (MuteSecrets, Portal, Tray) else dbus.SystemBus()
    service = role(bus)
    name = dbus.service.BusName(role.NAME, bus, do_not_queue=True)
    loop = GLib.MainLoop()

    def read(channel, condition):
        line = sys.stdin.readline()
        if not line:
            loop.quit()
            return False
        service.command(line.split())
        bus.flush()
        print(line.strip(), flush=True)
        return True

    GLib.io_add_watch(sys.stdin, GLib.PRIORITY_DEFAULT, GLib.IO_IN | GLib.IO_HUP, read)
    print("ready", flush=True)
    loop.run()
    del name


if __name__ == "__main__":
    main()
