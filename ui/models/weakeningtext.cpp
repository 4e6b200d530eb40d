// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/weakeningtext.h"

namespace sallyport::ui {

QString WeakeningText::sentence(profile::Weakening::Kind kind)
{
    using Kind = profile::Weakening::Kind;
    switch (kind) {
    case Kind::HostKeys:
        return tr("trusts other host keys");
    case Kind::OtherPlace:
        return tr("goes to another place, or by another way");
    case Kind::OtherLogin:
        return tr("logs in as somebody else, or with more");
    case Kind::Algorithms:
        return tr("allows more algorithms");
    case Kind::ByItself:
        return tr("connects without being asked");
    case Kind::ListensWider:
        return tr("lets more connect");
    case Kind::LeadsElsewhere:
        return tr("leads somewhere else");
    case Kind::ReachesIn:
        return tr("lets the far side reach more here");
    case Kind::FtpGuard:
        return tr("protects FTP less");
    case Kind::RemovesFiles:
        return tr("removes files that are in the way");
    case Kind::Unknown:
        break;
    }
    return tr("has a setting this version cannot judge");
}

QString WeakeningText::of(const profile::Weakening& weakening)
{
    const auto shown = [](const QString& text) {
        constexpr qsizetype kMost = 200;
        return text.isEmpty() ? tr("nothing", "a field is empty") : printable(text.toUtf8(), kMost);
    };
    return tr("%1 (%2: %3 → %4)", "what gets weaker, field, before, after")
        .arg(sentence(weakening.kind), printable(weakening.field.toUtf8()), shown(weakening.before),
            shown(weakening.after));
}

} // namespace sallyport::ui
