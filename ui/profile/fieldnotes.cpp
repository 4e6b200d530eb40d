// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/fieldnotes.h"

#include "ui/models/sentencetext.h"
#include "ui/profile/colours.h"
#include "ui/widgets/boxname.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sallyport::ui {

std::optional<qsizetype> placeIn(const QString& list, const QString& path)
{
    const QString start = list + u'[';
    if (!path.startsWith(start)) {
        return std::nullopt;
    }
    bool isNumber = false;
    const int place = QStringView(path).mid(start.size()).split(u']').first().toInt(&isNumber);
    return isNumber ? std::optional<qsizetype>(place) : std::nullopt;
}

FieldNotes::FieldNotes(QObject* parent)
    : QObject(parent)
{
}

QLabel* FieldNotes::add(const QString& path, QWidget* field)
{
    auto* note = new PlainLabel(field->parentWidget());
    note->setObjectName(QStringLiteral("note:") + path);
    note->setWordWrap(true);
    note->hide();
    add(path, field, note);
    return note;
}

void FieldNotes::add(const QString& path, QWidget* field, QLabel* note)
{
    m_fields.push_back({ path, field, note });
}

QWidget* FieldNotes::framed(const QString& path, QWidget* field)
{
    auto* frame = new QWidget(field->parentWidget());
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addWidget(field);
    layout->addWidget(add(path, field));
    frame->setFocusProxy(field);
    return frame;
}

static bool belongsTo(const QString& path, const QString& field)
{
    return path.startsWith(field)
        && (path.size() == field.size() || path.at(field.size()) == u'.'
            || path.at(field.size()) == u'[');
}

const FieldNotes::Field* FieldNotes::fieldOf(const QString& path) const
{
    const Field* best = nullptr;
    for (const Field& field : m_fields) {
        if (belongsTo(path, field.path) && (!best || field.path.size() > best->path.size())) {
            best = &field;
        }
    }
    return best;
}

QWidget* FieldNotes::widgetFor(const QString& path) const
{
    const Field* field = fieldOf(path);
    return field ? field->widget : nullptr;
}

void FieldNotes::clear()
{
    m_homeless.clear();
    for (const Field& field : m_fields) {
        field.note->hide();
        field.note->clear();
        setColours(*field.widget, {});
        describeField(*field.widget, {});
    }
}

void FieldNotes::show(const QList<profile::Problem>& problems, const QString& prefix)
{
    clear();
    for (const profile::Problem& problem : problems) {
        if (!problem.path.startsWith(prefix)) {
            continue;
        }
        const Field* field = fieldOf(problem.path.mid(prefix.size()));
        if (!field) {
            m_homeless.append(problem);
        } else if (field->note->text().isEmpty()) { // the first one says enough
            mark(*field, wholeSentence(problem.what), true);
        }
    }
}

void FieldNotes::remind(const QString& path, const QString& text)
{
    const Field* field = fieldOf(path);
    if (field && field->note->text().isEmpty()) {
        mark(*field, text, false);
    }
}

/// Empty, and the user has not been there.
static bool isUntouched(const QWidget* widget)
{
    const auto* combo = qobject_cast<const QComboBox*>(widget);
    const auto* line = combo ? combo->lineEdit() : qobject_cast<const QLineEdit*>(widget);
    return line && line->text().isEmpty() && !line->isModified();
}

void FieldNotes::mark(const Field& field, const QString& text, bool isWrong)
{
    describeField(*field.widget, text);
    field.note->setText(text);
    field.note->show();
    if (isUntouched(field.widget)) {
        setTextColour(*field.note,
            [](const QPalette& palette) { return palette.color(QPalette::PlaceholderText); });
        return;
    }
    const auto colour = isWrong ? errorColour : warningColour;
    setTextColour(*field.note, colour);
    setColours(*field.widget, [colour](QPalette& own, const QPalette& program) {
        own.setColor(QPalette::Base, tinted(program.color(QPalette::Base), colour(program)));
    });
}

} // namespace sallyport::ui
