// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/validation.h"

#include <QObject>

#include <optional>
#include <vector>

class QBoxLayout;
class QLabel;
class QWidget;

namespace sallyport::ui {

/// Which entry of a list a path is about: 2 of "rules[2].listen" in "rules".
[[nodiscard]] std::optional<qsizetype> placeIn(const QString& list, const QString& path);

/// Puts what validation finds beneath the fields it is about, and marks them. A line that is empty
/// because nobody has been there yet is only reminded of, not marked.
class FieldNotes final : public QObject {
    Q_OBJECT

public:
    explicit FieldNotes(QObject* parent);

    /// Problems with that path, or below it, belong to the field; the longest path counts. Returns
    /// the label that shows them, for the layout.
    [[nodiscard]] QLabel* add(const QString& path, QWidget* field);
    /// A field that shares the label of another one.
    void add(const QString& path, QWidget* field, QLabel* note);
    /// The field with its label beneath.
    [[nodiscard]] QWidget* framed(const QString& path, QWidget* field);

    void clear();
    /// prefix: what the fields' paths are relative to; other problems are left out.
    void show(const QList<profile::Problem>& problems, const QString& prefix = {});
    /// Something to think about; after show(), and only where that said nothing.
    void remind(const QString& path, const QString& text);
    /// The field a problem with that path is shown at; null: none.
    [[nodiscard]] QWidget* widgetFor(const QString& path) const;
    /// Of the problems last shown, those that belong to no field.
    [[nodiscard]] const QList<profile::Problem>& homeless() const { return m_homeless; }

private:
    struct Field {
        QString path;
        QWidget* widget;
        QLabel* note;
    };

    [[nodiscard]] const Field* fieldOf(const QString& path) const;
    void mark(const Field& field, const QString& text, bool isWrong);

    std::vector<Field> m_fields;
    QList<profile::Problem> m_homeless;
};

} // namespace sallyport::ui
