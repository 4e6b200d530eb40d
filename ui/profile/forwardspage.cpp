// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/forwardspage.h"

#include "ui/models/rulelist.h"
#include "ui/models/sentencetext.h"
#include "ui/profile/colours.h"
#include "ui/profile/pastedforwards.h"
#include "ui/profile/ruleeditor.h"
#include "ui/widgets/measuredrows.h"
#include "ui/widgets/plainlabel.h"

#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>

#include <algorithm>

namespace sallyport::ui {

using profile::Profile;
using profile::Rule;

ForwardsPage::ForwardsPage(QWidget* parent)
    : ProfilePage(parent)
    , m_rules(new RuleList(this))
    , m_list(new QTreeView(page()))
    , m_remark(new PlainLabel(page()))
{
    m_list->setObjectName(QStringLiteral("rules"));
    m_list->setAccessibleName(tr("Forwards"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setModel(m_rules);
    m_list->header()->setResizeContentsPrecision(kMeasuredRows);
    m_list->setMinimumHeight(8 * fontMetrics().height());
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->installEventFilter(this);
    m_remark->setObjectName(QStringLiteral("forwardsRemark"));
    m_remark->setWordWrap(true);
    m_remark->setText(tr("Paste an ssh -L, -R or -D command here to add its forwards."));

    auto* box = new QWidget(page());
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    auto* buttons = new QHBoxLayout;
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    layout->addWidget(m_remark);
    layout->addWidget(notes().add(QStringLiteral("rules"), m_list));
    box->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    form()->addRow(box);
    addButtons(buttons, box);
    bind<QList<Rule>>(
        "rules", m_list, nullptr, [](Profile& p) -> QList<Rule>& { return p.rules; },
        [this](const QList<Rule>& rules) { setRules(rules, 0); },
        [this] { return m_rules->rules(); });

    connect(m_list, &QTreeView::doubleClicked, this, [this] { edit(current()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &ForwardsPage::updateButtons);
    connect(m_rules, &RuleList::switched, this, [this] { touch(m_list); });
    updateButtons();
}

void ForwardsPage::addButtons(QLayout* buttons, QWidget* box)
{
    const auto button = [&](const char* name, const QString& text) {
        auto* made = new QPushButton(text, box);
        made->setObjectName(QLatin1String(name));
        made->setAutoDefault(false);
        buttons->addWidget(made);
        return made;
    };
    auto* add = button("addRule", tr("&Add…"));
    m_edit = button("editRule", tr("&Edit…"));
    m_duplicate = button("duplicateRule", tr("&Duplicate"));
    m_remove = button("removeRule", tr("&Remove"));
    m_up = button("ruleUp", tr("&Up"));
    m_down = button("ruleDown", tr("Do&wn"));
    static_cast<QBoxLayout*>(buttons)->addStretch();
    connect(add, &QPushButton::clicked, this, [this] { edit(-1); });
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(current()); });
    connect(m_duplicate, &QPushButton::clicked, this, [this] {
        QList<Rule> rules = m_rules->rules();
        Rule copy = rules.at(current());
        copy.listen.port = 0; // two cannot listen on one port
        rules.insert(current() + 1, copy);
        replaceRules(rules, current() + 1);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        QList<Rule> rules = m_rules->rules();
        rules.removeAt(current());
        replaceRules(rules, current());
    });
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
}

int ForwardsPage::current() const
{
    return m_list->currentIndex().row();
}

void ForwardsPage::showField(const QString& path)
{
    const auto rule = placeIn(QStringLiteral("rules"), path);
    if (!rule || *rule >= m_rules->rowCount()) {
        ProfilePage::showField(path);
        return;
    }
    setCurrent(int(*rule));
    m_list->setFocus();
    edit(int(*rule))->showField(path.section(u'.', 1));
}

RuleEditor* ForwardsPage::edit(int index)
{
    const bool isNew = index < 0 || index >= m_rules->rowCount();
    Profile context = m_context;
    context.rules = m_rules->rules();
    auto* editor = new RuleEditor(isNew ? Rule{} : m_rules->rules().at(index), context, this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &QDialog::accepted, this, [this, editor, index, isNew] {
        QList<Rule> rules = m_rules->rules();
        if (isNew) {
            rules.append(editor->rule());
        } else {
            rules[index] = editor->rule();
        }
        replaceRules(rules, isNew ? int(rules.size()) - 1 : index);
    });
    editor->open();
    Q_EMIT ruleEditorOpened(editor);
    return editor;
}

void ForwardsPage::replaceRules(const QList<Rule>& rules, int current)
{
    setRules(rules, current);
    touch(m_list);
}

void ForwardsPage::setRules(const QList<Rule>& rules, int current)
{
    const bool isFirst = m_rules->rules().isEmpty();
    // An editor loads its pages again when it gets to know what is inherited.
    if (m_rules->rules() != rules) {
        m_rules->setRules(rules);
    }
    setCurrent(std::min(current, int(rules.size()) - 1));
    if (isFirst) { // later, columns stay where the user has them
        for (int column = RuleList::What; column < RuleList::Reaches; ++column) {
            m_list->resizeColumnToContents(column);
            m_list->setColumnWidth(
                column, std::min(m_list->columnWidth(column), 14 * fontMetrics().height()));
        }
    }
    updateButtons();
}

void ForwardsPage::setCurrent(int row)
{
    m_list->setCurrentIndex(m_rules->index(row, RuleList::What));
}

void ForwardsPage::move(int by)
{
    QList<Rule> rules = m_rules->rules();
    const int row = current();
    rules.move(row, row + by);
    replaceRules(rules, row + by);
}

void ForwardsPage::updateButtons()
{
    const int row = current();
    for (QPushButton* button : { m_edit, m_duplicate, m_remove }) {
        button->setEnabled(row >= 0);
    }
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_rules->rowCount());
}

bool ForwardsPage::paste(const QString& text)
{
    if (!looksLikeForwards(text)) {
        return false;
    }
    const auto pasted = forwardsIn(text);
    if (!pasted) {
        m_remark->setText(tr("Nothing was added: %1.").arg(translated(pasted.error().detail)));
        return true;
    }
    QList<Rule> rules = m_rules->rules();
    rules.append(*pasted);
    replaceRules(rules, int(rules.size()) - 1);
    m_remark->setText(tr("%n forward(s) added.", nullptr, int(pasted->size())));
    return true;
}

bool ForwardsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || watched != m_list) {
        return ProfilePage::eventFilter(watched, event);
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->matches(QKeySequence::Paste)) {
        if (!paste(QGuiApplication::clipboard()->text())) {
            m_remark->setText(tr("There is no ssh -L, -R or -D command in the clipboard."));
        }
        return true;
    }
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter && current() >= 0) {
        edit(current());
        return true;
    }
    if (key->matches(QKeySequence::Delete) && current() >= 0) {
        m_remove->click();
        return true;
    }
    return ProfilePage::eventFilter(watched, event);
}

void ForwardsPage::markProblems(const QList<profile::Problem>& problems)
{
    QHash<int, QString> texts;
    for (const profile::Problem& problem : problems) {
        if (const auto row = placeIn(QStringLiteral("rules"), problem.path)) {
            texts.insert(int(*row), wholeSentence(problem.what));
        }
    }
    m_rules->setProblems(texts, errorColour(palette()));
}

} // namespace sallyport::ui
