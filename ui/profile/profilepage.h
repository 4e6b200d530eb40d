// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/profile.h"
#include "ui/profile/fieldnotes.h"

#include <QComboBox>
#include <QScrollArea>

#include <chrono>
#include <functional>
#include <vector>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace sallyport::ui {

class PortEdit;

/// A page of fields of a profile. Each field knows its path, so that problems and what is inherited
/// from the defaults profile stand beside it. A field that inherits shows the inherited value, a
/// line as a placeholder; touching it makes it the profile's own, and a link gives it back.
class ProfilePage : public QScrollArea {
    Q_OBJECT

public:
    explicit ProfilePage(QWidget* parent);

    /// Leaves out what profiles cannot inherit; returns whether anything remains.
    bool showOnlyInheritable();
    /// Before load(). Without defaults, nothing is said about where values come from.
    void setDefaults(const profile::Profile& defaults);
    void load(const profile::Profile& profile);
    virtual void store(profile::Profile& profile) const;
    /// Fields that are followed elsewhere cannot be changed, show what they are there once that is
    /// known, and store() leaves them as they were. After load().
    void setFollowing(bool following, const profile::Profile* now = nullptr);
    /// Shows the problems of this page and returns how many there are.
    int showProblems(const QList<profile::Problem>& problems);
    /// Says something beside a field that is not wrong; after showProblems().
    void remind(const QString& path, const QString& text);
    /// Whether a problem with that path belongs here.
    [[nodiscard]] bool owns(const QString& path) const;
    void focusFirst();
    /// Puts the focus on the field that path belongs to, or the first one.
    virtual void showField(const QString& path);

Q_SIGNALS:
    void changed();

protected:
    template <class T> using Access = std::function<T&(profile::Profile&)>;

    QLineEdit* addLine(const char* path, const QString& label, Access<QString> access,
        const QString& placeholder = {}, QWidget* beside = nullptr);
    /// Host and port in one row.
    void addHostPort(const char* hostPath, const char* portPath, const QString& label,
        const Access<HostPort>& access, const QString& placeholder = {});
    /// A list in one line; its entries have neither commas nor, unless `blanks`, blanks.
    QLineEdit* addList(const char* path, const QString& label, Access<QStringList> access,
        const QString& placeholder = {}, bool blanks = false);
    /// A list of files, one a line, with a button that chooses one.
    QPlainTextEdit* addFiles(const char* path, const QString& label, Access<QStringList> access,
        const QString& placeholder = {});
    QCheckBox* addCheck(const char* path, const QString& text, Access<bool> access);
    /// A number of which the table of fields says what it may be.
    QSpinBox* addNumber(const char* path, const QString& label, Access<int> access,
        const QString& textForZero = {});
    QSpinBox* addSeconds(const char* path, const QString& label,
        Access<std::chrono::seconds> access, const QString& textForZero = {});
    template <class E>
    QComboBox* addChoice(const char* path, const QString& label,
        const std::vector<std::pair<E, QString>>& choices, Access<E> access);
    /// Something of the page's own: shown and taken by the page.
    template <class T>
    void bind(const char* path, QWidget* widget, QLabel* origin, Access<T> access,
        std::function<void(const T&)> show, std::function<T()> take,
        std::function<void(const T&)> showInherited = {});
    /// The field of that widget was changed by the user.
    void touch(const QWidget* widget);

    /// A row of the form: the field, what is wrong with it, where its value comes from.
    QLabel* addRow(const char* path, QLabel* label, QWidget* field, QWidget* beside = nullptr);
    void addText(const QString& text);
    void addHeading(const QString& text);
    [[nodiscard]] QFormLayout* form() const { return m_form; }
    [[nodiscard]] QWidget* page() const { return widget(); }
    [[nodiscard]] FieldNotes& notes() const { return *m_notes; }

private:
    struct Field {
        QString path;
        QWidget* widget = nullptr;
        QLabel* origin = nullptr;
        bool inheritable = false;
        bool own = true;
        bool followed = false;
        std::function<void(profile::Profile&)> show;
        std::function<void(profile::Profile&)> showInherited;
        std::function<void(profile::Profile&)> take;
        std::function<void(profile::Profile& from, profile::Profile& to)> copy;
        std::function<bool(profile::Profile&, profile::Profile&)> same;
    };

    [[nodiscard]] QComboBox* makeChoice(
        const char* path, const QString& label, const QStringList& texts, QLabel*& origin);
    [[nodiscard]] QSpinBox* makeNumber(
        const char* path, const QString& label, const QString& textForZero, QLabel*& origin);
    [[nodiscard]] QLabel* makeOrigin(QWidget* field);
    /// A bound line whose text is some value.
    template <class T>
    void bindLine(const char* path, QLineEdit* line, QLabel* origin, Access<T> access,
        std::function<QString(const T&)> toText, std::function<T(const QString&)> fromText);
    void addField(Field field);
    void setOwn(Field& field, bool own);
    void updateOrigin(const Field& field) const;

    QFormLayout* m_form;
    FieldNotes* m_notes;
    std::vector<Field> m_fields;
    profile::Profile m_defaults;
    bool m_hasDefaults = false;
    bool m_loading = false;
};

template <class T>
void ProfilePage::bind(const char* path, QWidget* widget, QLabel* origin, Access<T> access,
    std::function<void(const T&)> show, std::function<T()> take,
    std::function<void(const T&)> showInherited)
{
    Field field;
    field.path = QLatin1String(path);
    field.widget = widget;
    field.origin = origin;
    field.show = [access, show](profile::Profile& p) { show(access(p)); };
    field.showInherited = showInherited
        ? [access, showInherited](profile::Profile& p) { showInherited(access(p)); }
        : field.show;
    field.take = [access, take](profile::Profile& p) { access(p) = take(); };
    field.copy = [access](
                     profile::Profile& from, profile::Profile& to) { access(to) = access(from); };
    field.same = [access](
                     profile::Profile& a, profile::Profile& b) { return access(a) == access(b); };
    addField(std::move(field));
}

template <class E>
QComboBox* ProfilePage::addChoice(const char* path, const QString& label,
    const std::vector<std::pair<E, QString>>& choices, Access<E> access)
{
    QStringList texts;
    QList<int> values;
    for (const auto& [value, text] : choices) {
        texts.append(text);
        values.append(int(value));
    }
    QLabel* origin = nullptr;
    QComboBox* combo = makeChoice(path, label, texts, origin);
    bind<E>(
        path, combo, origin, access,
        [combo, values](
            const E& value) { combo->setCurrentIndex(int(values.indexOf(int(value)))); },
        [combo, values] { return E(values.value(combo->currentIndex())); });
    return combo;
}

} // namespace sallyport::ui
