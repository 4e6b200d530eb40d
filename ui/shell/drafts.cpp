// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/drafts.h"

#include "core/profile/draft.h"
#include "core/profile/profilejson.h"
#include "ui/models/workbench.h"
#include "ui/profile/profileeditor.h"
#include "ui/shell/editors.h"

#include <QEvent>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>
#include <utility>

namespace sallyport::ui {

using profile::Profile;

namespace {

constexpr std::chrono::milliseconds kPause{ 500 };

/// Calls something once a window is visible.
class Shown final : public QObject {
public:
    Shown(QWidget* window, std::function<void()> then)
        : QObject(window)
        , m_then(std::move(then))
    {
        window->installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Show && m_then) {
            // Once it is.
            QMetaObject::invokeMethod(
                watched, std::exchange(m_then, nullptr), Qt::QueuedConnection);
            deleteLater();
        }
        return false;
    }

private:
    std::function<void()> m_then;
};

void open(Workbench& workbench, QWidget* window, Profile draft)
{
    ProfileCatalog& catalog = workbench.catalog();
    const ProfileCatalog::Entry* entry = catalog.entry(draft.id);
    Profile before = profile::rebased({}, {}, catalog.defaults().profile);
    profile::Revision revision;
    if (entry && entry->stored) {
        before = entry->stored->profile;
        revision = entry->stored->revision;
    } else {
        draft.id.clear(); // it is gone: a new one
    }
    editProfile(
        workbench, before, window,
        [&catalog, revision](const Profile& made) { catalog.save(made, revision); }, draft);
}

} // namespace

void keepDraft(ProfileCatalog& catalog, ProfileEditor* editor)
{
    auto* pause = new QTimer(editor);
    pause->setSingleShot(true);
    pause->setInterval(kPause);
    QObject::connect(editor, &ProfileEditor::edited, pause, qOverload<>(&QTimer::start));
    QObject::connect(pause, &QTimer::timeout, editor, [&catalog, editor] {
        catalog.keepDraft(editor->hasChanges() ? std::optional(editor->profile()) : std::nullopt);
    });
    QObject::connect(editor, &QDialog::finished, pause, [&catalog, pause] {
        pause->stop();
        catalog.keepDraft(std::nullopt);
    });
}

void reopenDraft(Workbench& workbench, QWidget* window)
{
    const auto found = [&workbench, window](const std::optional<Profile>& draft) {
        if (!draft) {
            return;
        }
        const auto reopen = [&workbench, window, draft = *draft] {
            open(workbench, window, draft);
        };
        if (window->isVisible()) {
            reopen();
        } else {
            new Shown(window, reopen);
        }
    };
    workbench.catalog().with(window, &profile::readDraft, found);
}

} // namespace sallyport::ui
