// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/testpanel.h"

#include "ui/widgets/plainlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace sallyport::ui {

TestPanel::TestPanel(QPushButton* button, TestSteps::PlaceName placeName, QWidget* parent)
    : QWidget(parent)
    , m_button(button)
    , m_startText(button->text())
    , m_steps(new TestSteps(std::move(placeName), this))
    , m_summary(new PlainLabel(this))
    , m_outdated(new PlainLabel(tr("Something was changed since this test."), this))
{
    m_summary->setObjectName(QStringLiteral("testSummary"));
    m_summary->setWordWrap(true);
    QFont bold = m_summary->font();
    bold.setBold(true);
    m_summary->setFont(bold);
    m_outdated->setObjectName(QStringLiteral("testOutdated"));
    m_outdated->setWordWrap(true);
    m_outdated->hide();
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    const auto add = [&](const char* name, const QString& text) {
        auto* made = new QPushButton(text, this);
        made->setObjectName(QLatin1String(name));
        made->setAutoDefault(false);
        buttons->addWidget(made);
        return made;
    };
    auto* copy = add("copyFinding", tr("Cop&y"));
    copy->setToolTip(tr("Copies the findings that are chosen"));
    copy->setEnabled(false);
    auto* copyAll = add("copyFindings", tr("Copy &all"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(m_outdated);
    layout->addWidget(m_steps, 1);
    layout->addLayout(buttons);
    setTabOrder(copyAll, m_button); // as it stands
    connect(copy, &QPushButton::clicked, m_steps, &TestSteps::copyChosen);
    connect(copyAll, &QPushButton::clicked, this, &TestPanel::copyAll);
    connect(m_steps, &QTreeWidget::itemSelectionChanged, copy,
        [this, copy] { copy->setEnabled(!m_steps->selectedItems().isEmpty()); });
    connect(m_steps, &TestSteps::mendWanted, this, &TestPanel::mendWanted);
    connect(m_button, &QPushButton::clicked, this, &TestPanel::onClicked);
}

void TestPanel::copyAll() const
{
    QStringList lines{ m_summary->text() };
    const QList<Finding> all = m_steps->findings();
    for (const Finding& finding : all) {
        lines.append(finding.toText());
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void TestPanel::setAvailable(bool available)
{
    m_available = available;
    updateButton();
}

void TestPanel::updateButton()
{
    m_button->setText(m_running ? tr("Stop the &test") : m_startText);
    m_button->setEnabled(m_available || m_running);
    Q_EMIT availableChanged(isAvailable());
}

void TestPanel::onClicked()
{
    if (m_running) {
        m_isStopped = true;
        finish();
        Q_EMIT stopRequested();
        return;
    }
    start();
}

void TestPanel::start()
{
    m_running = true;
    m_isStopped = false;
    m_outdated->hide();
    m_steps->clearFindings();
    updateButton();
    updateSummary();
    Q_EMIT startRequested();
}

void TestPanel::showFinding(const Finding& finding)
{
    m_steps->showFinding(finding);
    updateSummary();
}

void TestPanel::finish()
{
    m_running = false;
    updateButton();
    updateSummary();
    m_steps->chooseWorst();
}

void TestPanel::setOutdated(bool outdated)
{
    m_outdated->setVisible(outdated && m_steps->topLevelItemCount() > 0);
}

/// What is bad is counted while it goes on, too.
void TestPanel::updateSummary()
{
    QStringList parts;
    if (m_running) {
        parts.append(tr("The test is under way."));
    } else if (m_isStopped) {
        parts.append(tr("The test was stopped."));
    }
    const int failed = m_steps->count(TestState::Failed);
    const int warned = m_steps->count(TestState::Warned);
    if (failed > 0) {
        parts.append(tr("%n step(s) failed.", nullptr, failed));
    }
    if (warned > 0) {
        parts.append(tr("%n finding(s) to look at.", nullptr, warned));
    }
    if (parts.isEmpty()) {
        parts.append(tr("Everything that was tried is good."));
    }
    m_summary->setText(parts.join(u' '));
    Q_EMIT changed();
}

} // namespace sallyport::ui
