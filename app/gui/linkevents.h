// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace sallyport::gui {

/// Links that the system hands to the running program as events, as macOS does instead of starting
/// it with them. Sees the events of the application while it lives; interface thread.
class LinkEvents final : public QObject {
    Q_OBJECT

public:
    LinkEvents();

Q_SIGNALS:
    /// As the system gave it, unjudged; nothing has been done yet.
    void linkRequested(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace sallyport::gui
