"""
Starts Orca as /usr/bin/orca does, without its refusal of a second Orca of the same user, which has a display of its own
here. What Orca says is not sounded: it is written to descriptor 3, a line of JSON each, with what else the driver waits
for. What Orca says is not changed.
"""

import json
import os
import sys

# Orca's own settings, before it reads them: no synthesiser; a page is read when a key asks for it.
from orca import settings

settings.speechServerFactory = ""
settings.speechFactoryModules = []
settings.sayAllOnLoad = False
settings.pageSummaryOnLoad = False

import pyatspi
from gi.repository import Atspi, GLib
from orca import event_manager, input_event, orca, orca_platform, orca_state, speech, speechserver

# A browser on a busy machine answers later than the 0.8 s after which Orca would go on without what it asked for.
Atspi.set_timeout(120_000, 120_000)

out = os.fdopen(3, "w", buffering=1)


def tell(**what):
    out.write(json.dumps(what, ensure_ascii=False) + "\n")


def after(owner, name, then):
    """Lets Orca do what it does, and then tells."""
    own = getattr(owner, name)

    def wrapped(*given, **named):
        result = own(*given, **named)
        then(*given)
        return result

    setattr(owner, name, wrapped)


after(speech, "_speak", lambda text, *_: tell(said=text))
after(speech, "speakCharacter", lambda character, *_: tell(said=character))


def say_all(iterator, progress):
    """What a synthesiser does, but for waiting until each utterance has sounded."""
    context = None
    for context, _voice in iterator:
        tell(said=context.utterance)
    if context is not None:
        context.currentOffset = context.endOffset
        progress(context, speechserver.SayAllContext.COMPLETED)


speech.sayAll = say_all


def key_seen(event):
    if not event.isModifierKey():
        tell(key="pressed" if event.isPressedKey() else "released", consumed=bool(event.didConsume()))


after(input_event.KeyboardEvent, "process", key_seen)
after(input_event.KeyboardEvent, "_consume", lambda event: tell(key="answered"))


def event_done(manager, event):
    if event.type.startswith("object:state-changed:focused") and event.detail1:
        tell(event="focused")


after(event_manager.EventManager, "_processObjectEvent", event_done)


def page_of(script):
    """The address of the page in which the reader is; none while the page is busy, and outside of a page."""
    try:
        document = script.utilities.activeDocument()
        if document.getState().contains(pyatspi.STATE_BUSY):
            return ""
        return script.utilities.documentFrameURI(document) or ""
    except Exception as error:
        return repr(error)


def settle(channel, _condition):
    number = channel.readline().strip()
    if not number:
        orca.shutdown()
        return False
    script = orca_state.activeScript
    try:
        # An answer of the browser comes after all events that it sent before.
        script.app.getRelationSet()
    except Exception:
        pass

    def settled():
        if not event_manager.getManager()._eventQueue.empty():
            return True
        tell(settled=int(number), page=page_of(script))
        return False

    # Lower than everything by which Orca takes up events.
    GLib.idle_add(settled, priority=GLib.PRIORITY_LOW)
    return True


commands = GLib.IOChannel.unix_new(0)
GLib.io_add_watch(commands, GLib.PRIORITY_DEFAULT, GLib.IO_IN | GLib.IO_HUP, settle)

manager = orca.getSettingsManager()
manager.activate(sys.argv[1], {})
sys.path.insert(0, manager.getPrefsDir())
GLib.idle_add(lambda: tell(version=orca_platform.version))
sys.exit(orca.main())
