// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/profilepage.h"

#include "core/profile/fields.h"
#include "core/profile/follow.h"
#include "core/profile/profilejson.h"
#include "ui/profile/fieldlabel.h"
#include "ui/profile/listtext.h"
#include "ui/profile/portedit.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace sallyport::ui {

using profile::Profile;

namespace {

constexpr int kLinesOfAList = 3;

}

ProfilePage::ProfilePage(QWidget* parent)
    : QScrollArea(parent)
    , m_notes(new FieldNotes(this))
{
    auto* page = new QWidget;
    m_form = new QFormLayout(page);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
}

void ProfilePage::setDefaults(const Profile& defaults)
{
    m_defaults = defaults;
    m_hasDefaults = true;
}

void ProfilePage::load(const Profile& profile)
{
    const QStringList inherited =
        m_hasDefaults ? profile::inheritedFields(profile, m_defaults) : QStringList();
    Profile shown = profile;
    m_loading = true;
    for (Field& field : m_fields) {
        field.own = !field.inheritable || !inherited.contains(field.path);
        (field.own ? field.show : field.showInherited)(shown);
        updateOrigin(field);
    }
    m_loading = false;
}

void ProfilePage::store(Profile& profile) const
{
    Profile defaults = m_defaults;
    for (const Field& field : m_fields) {
        if (field.followed) {
            continue;
        }
        if (field.own) {
            field.take(profile);
        } else {
            field.copy(defaults, profile);
        }
        if (!m_hasDefaults || !field.inheritable) {
            continue;
        }
        if (!field.own) {
            profile.book.overrides.remove(field.path);
        } else if (field.same(defaults, profile)) {
            profile.book.overrides.insert(field.path);
        }
    }
}

void ProfilePage::setFollowing(bool following, const Profile* now)
{
    const QStringList& paths = profile::followedPaths();
    m_loading = true;
    for (Field& field : m_fields) {
        const bool followed = following && paths.contains(field.path);
        if (followed != field.followed) {
            field.followed = followed;
            field.widget->setEnabled(!followed);
            if (auto* add = findChild<QWidget*>(QStringLiteral("add:") + field.path)) {
                add->setEnabled(!followed);
            }
            updateOrigin(field);
        }
        if (followed && now) {
            Profile shown = *now;
            field.show(shown);
        }
    }
    m_loading = false;
}

static bool isBelow(const QString& path, const QString& field)
{
    return path.startsWith(field)
        && (path.size() == field.size() || path.at(field.size()) == u'.'
            || path.at(field.size()) == u'[');
}

bool ProfilePage::owns(const QString& path) const
{
    return std::any_of(m_fields.cbegin(), m_fields.cend(),
        [&path](const Field& field) { return isBelow(path, field.path); });
}

int ProfilePage::showProblems(const QList<profile::Problem>& problems)
{
    QList<profile::Problem> ours;
    for (const profile::Problem& problem : problems) {
        if (owns(problem.path)) {
            ours.append(problem);
        }
    }
    m_notes->show(ours);
    return int(ours.size());
}

void ProfilePage::remind(const QString& path, const QString& text)
{
    m_notes->remind(path, text);
}

void ProfilePage::focusFirst()
{
    for (const Field& field : m_fields) {
        if (field.widget->isEnabled() && field.widget->isVisibleTo(this)) {
            field.widget->setFocus();
            return;
        }
    }
}

void ProfilePage::showField(const QString& path)
{
    QWidget* field = m_notes->widgetFor(path);
    if (!field || !field->isEnabled() || !field->isVisibleTo(this)) {
        focusFirst();
        return;
    }
    field->setFocus();
    ensureWidgetVisible(field);
}

bool ProfilePage::showOnlyInheritable()
{
    int remaining = 0;
    QList<QWidget*> rows;
    for (const Field& field : m_fields) {
        QWidget* row = field.widget;
        while (row->parentWidget() && row->parentWidget() != page()) {
            row = row->parentWidget();
        }
        if (field.inheritable) {
            ++remaining;
            rows.append(row);
        }
        field.widget->setEnabled(field.inheritable);
    }
    for (const Field& field : m_fields) {
        QWidget* row = field.widget;
        while (row->parentWidget() && row->parentWidget() != page()) {
            row = row->parentWidget();
        }
        if (!rows.contains(row)) {
            m_form->setRowVisible(row, false);
        }
    }
    return remaining > 0;
}

void ProfilePage::addField(Field field)
{
    field.inheritable = profile::inheritablePaths().contains(field.path);
    if (field.origin) {
        connect(field.origin, &QLabel::linkActivated, this, [this, index = m_fields.size()] {
            setOwn(m_fields[index], false);
            Q_EMIT changed();
        });
    }
    m_fields.push_back(std::move(field));
}

void ProfilePage::setOwn(Field& field, bool own)
{
    field.own = own;
    if (!own) {
        m_loading = true;
        field.showInherited(m_defaults);
        m_loading = false;
    }
    updateOrigin(field);
}

void ProfilePage::touch(const QWidget* widget)
{
    if (m_loading) {
        return;
    }
    for (Field& field : m_fields) {
        if (field.widget == widget && !field.own) {
            setOwn(field, true);
        }
    }
    Q_EMIT changed();
}

void ProfilePage::updateOrigin(const Field& field) const
{
    if (!field.origin) {
        return;
    }
    field.origin->setVisible(m_hasDefaults && field.inheritable && !field.followed);
    field.origin->setText(field.own ? withLink({}, QStringLiteral("default"), tr("Use the default"))
                                    : withLink(tr("from the defaults")));
    field.origin->setFocusPolicy(field.own ? Qt::StrongFocus : Qt::NoFocus);
    field.origin->setForegroundRole(field.own ? QPalette::WindowText : QPalette::PlaceholderText);
}

QLabel* ProfilePage::makeOrigin(QWidget* field)
{
    auto* origin = linkLabel(page());
    origin->setObjectName(QStringLiteral("origin:") + field->objectName());
    origin->setAccessibleName(tr("Where this value comes from"));
    origin->setFocusPolicy(Qt::NoFocus);
    origin->hide();
    return origin;
}

QLabel* ProfilePage::addRow(const char* path, QLabel* label, QWidget* field, QWidget* beside)
{
    auto* row = new QWidget(page());
    auto* rows = new QVBoxLayout(row);
    rows->setContentsMargins({});
    rows->setSpacing(2);
    auto* line = new QHBoxLayout;
    auto* note = m_notes->add(QLatin1String(path), field);
    auto* origin = makeOrigin(field);
    line->addWidget(field, 1);
    if (beside) {
        line->addWidget(beside, 0, Qt::AlignTop);
    }
    line->addWidget(origin, 0, beside ? Qt::AlignTop : Qt::Alignment());
    rows->addLayout(line);
    rows->addWidget(note);
    if (label) {
        m_form->addRow(label, row);
    } else {
        m_form->addRow(row); // across both columns, so that a long text has room
    }
    return origin;
}

void ProfilePage::addText(const QString& text)
{
    auto* label = new PlainLabel(text, page());
    label->setWordWrap(true);
    m_form->addRow(label);
}

void ProfilePage::addHeading(const QString& text)
{
    auto* label = new PlainLabel(text, page());
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    m_form->addRow(label);
}

template <class T>
void ProfilePage::bindLine(const char* path, QLineEdit* line, QLabel* origin, Access<T> access,
    std::function<QString(const T&)> toText, std::function<T(const QString&)> fromText)
{
    const QString usual = line->placeholderText();
    connect(line, &QLineEdit::textChanged, this, [this, line, usual] {
        if (!m_loading) {
            line->setPlaceholderText(usual);
        }
        touch(line);
    });
    bind<T>(
        path, line, origin, access,
        [line, usual, toText](const T& value) {
            line->setPlaceholderText(usual);
            line->setText(toText(value));
        },
        [line, fromText] { return fromText(line->text()); },
        [line, usual, toText](const T& value) {
            const QString text = toText(value);
            line->clear();
            line->setPlaceholderText(text.isEmpty() ? usual : text);
        });
}

QLineEdit* ProfilePage::addLine(const char* path, const QString& label, Access<QString> access,
    const QString& placeholder, QWidget* beside)
{
    auto* line = new QLineEdit(page());
    line->setObjectName(QLatin1String(path));
    line->setPlaceholderText(placeholder);
    auto* origin = addRow(path, fieldLabel(label, line), line, beside);
    bindLine<QString>(
        path, line, origin, std::move(access), [](const QString& value) { return value; },
        [](const QString& text) { return text.trimmed(); });
    return line;
}

static QString portText(std::uint16_t port)
{
    return port == 0 ? QString() : QString::number(port);
}

void ProfilePage::addHostPort(const char* hostPath, const char* portPath, const QString& label,
    const Access<HostPort>& access, const QString& placeholder)
{
    auto* row = new QWidget(page());
    auto* host = new QLineEdit(row);
    host->setObjectName(QLatin1String(hostPath));
    host->setPlaceholderText(placeholder);
    auto* port = new PortEdit(row);
    port->setObjectName(QLatin1String(portPath));
    port->setAccessibleName(tr("Port"));
    auto* portOrigin = makeOrigin(port);
    auto* hostOrigin = makeOrigin(host);
    auto* line = new QHBoxLayout;
    line->addWidget(host, 1);
    line->addWidget(hostOrigin);
    line->addWidget(new PlainLabel(QStringLiteral(":"), row));
    line->addWidget(port);
    line->addWidget(portOrigin);
    auto* rows = new QVBoxLayout(row);
    rows->setContentsMargins({});
    rows->setSpacing(2);
    rows->addLayout(line);
    rows->addWidget(m_notes->add(QLatin1String(hostPath), host));
    rows->addWidget(m_notes->add(QLatin1String(portPath), port));
    m_form->addRow(fieldLabel(label, host), row);
    bindLine<QString>(
        hostPath, host, hostOrigin, [access](Profile& p) -> QString& { return access(p).host; },
        [](const QString& value) { return value; },
        [](const QString& text) { return text.trimmed(); });
    bindLine<std::uint16_t>(
        portPath, port, portOrigin,
        [access](Profile& p) -> std::uint16_t& { return access(p).port; },
        [](const std::uint16_t& value) { return portText(value); },
        [](const QString& text) { return text.toUShort(); });
}

QLineEdit* ProfilePage::addList(const char* path, const QString& label, Access<QStringList> access,
    const QString& placeholder, bool blanks)
{
    auto* line = new QLineEdit(page());
    line->setObjectName(QLatin1String(path));
    line->setPlaceholderText(placeholder);
    auto* origin = addRow(path, fieldLabel(label, line), line);
    bindLine<QStringList>(
        path, line, origin, std::move(access),
        [](const QStringList& list) { return listToLine(list); },
        [blanks](
            const QString& text) { return blanks ? listFromCommas(text) : listFromLine(text); });
    return line;
}

QPlainTextEdit* ProfilePage::addFiles(
    const char* path, const QString& label, Access<QStringList> access, const QString& placeholder)
{
    auto* edit = new QPlainTextEdit(page());
    edit->setObjectName(QLatin1String(path));
    edit->setTabChangesFocus(true);
    edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    edit->setPlaceholderText(placeholder);
    edit->setFixedHeight(kLinesOfAList * edit->fontMetrics().lineSpacing()
        + 2 * int(edit->document()->documentMargin()) + 2 * edit->frameWidth() + 4);
    // Beneath it follows what belongs to it.
    edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* choose = new QPushButton(tr("Add…"), page());
    choose->setObjectName(QStringLiteral("add:") + QLatin1String(path));
    choose->setAccessibleName(tr("Choose a file: %1").arg(QString(label).remove(u'&')));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, [this, edit] {
        auto* dialog = new QFileDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFiles);
        dialog->setFilter(QDir::Files | QDir::Hidden);
        dialog->setDirectory(QDir::home().filePath(QStringLiteral(".ssh")));
        connect(dialog, &QFileDialog::filesSelected, edit,
            [edit](const QStringList& files) { edit->appendPlainText(files.join(u'\n')); });
        dialog->open();
    });
    auto* origin = addRow(path, fieldLabel(label, edit), edit, choose);
    connect(edit, &QPlainTextEdit::textChanged, this, [this, edit] { touch(edit); });
    bind<QStringList>(
        path, edit, origin, std::move(access),
        [edit, placeholder](const QStringList& list) {
            edit->setPlaceholderText(placeholder);
            edit->setPlainText(list.join(u'\n'));
        },
        [edit] { return listFromLines(edit->toPlainText()); },
        [edit, placeholder](const QStringList& list) {
            edit->clear();
            edit->setPlaceholderText(list.isEmpty() ? placeholder : list.join(u'\n'));
        });
    return edit;
}

QCheckBox* ProfilePage::addCheck(const char* path, const QString& text, Access<bool> access)
{
    auto* box = new QCheckBox(text, page());
    box->setObjectName(QLatin1String(path));
    auto* origin = addRow(path, nullptr, box);
    connect(box, &QCheckBox::toggled, this, [this, box] { touch(box); });
    bind<bool>(
        path, box, origin, std::move(access), [box](bool on) { box->setChecked(on); },
        [box] { return box->isChecked(); });
    return box;
}

QSpinBox* ProfilePage::makeNumber(
    const char* path, const QString& label, const QString& textForZero, QLabel*& origin)
{
    auto* spin = new QSpinBox(page());
    spin->setObjectName(QLatin1String(path));
    const profile::Range range = profile::rangeAt(QString::fromLatin1(path));
    Q_ASSERT(range != profile::Range());
    spin->setRange(range.least, range.most);
    spin->setSpecialValueText(textForZero);
    origin = addRow(path, fieldLabel(label, spin), spin);
    connect(spin, &QSpinBox::valueChanged, this, [this, spin] { touch(spin); });
    return spin;
}

QSpinBox* ProfilePage::addNumber(
    const char* path, const QString& label, Access<int> access, const QString& textForZero)
{
    QLabel* origin = nullptr;
    auto* spin = makeNumber(path, label, textForZero, origin);
    bind<int>(
        path, spin, origin, std::move(access), [spin](int value) { spin->setValue(value); },
        [spin] { return spin->value(); });
    return spin;
}

QSpinBox* ProfilePage::addSeconds(const char* path, const QString& label,
    Access<std::chrono::seconds> access, const QString& textForZero)
{
    QLabel* origin = nullptr;
    auto* spin = makeNumber(path, label, textForZero, origin);
    spin->setSuffix(tr(" s", "seconds"));
    bind<std::chrono::seconds>(
        path, spin, origin, std::move(access),
        [spin](const std::chrono::seconds& value) { spin->setValue(int(value.count())); },
        [spin] { return std::chrono::seconds(spin->value()); });
    return spin;
}

QComboBox* ProfilePage::makeChoice(
    const char* path, const QString& label, const QStringList& texts, QLabel*& origin)
{
    auto* combo = new QComboBox(page());
    combo->setObjectName(QLatin1String(path));
    combo->addItems(texts);
    origin = addRow(path, fieldLabel(label, combo), combo);
    connect(combo, &QComboBox::currentIndexChanged, this, [this, combo] { touch(combo); });
    return combo;
}

} // namespace sallyport::ui
