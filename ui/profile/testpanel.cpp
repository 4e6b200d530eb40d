// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/testpanel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace sallyport::ui {

TestPanel::TestPanel(QPushButton* button, QWidget* parent)
    : QWidget(parent)
    , m_button(button)
    , m_startText(button->text())
    , m_steps(new TestSteps(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_steps);
    hide();
    connect(m_button, &QPushButton::clicked, this, &TestPanel::onClicked);
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
        finish();
        Q_EMIT stopRequested();
        return;
    }
    start();
}

void TestPanel::start()
{
    m_running = true;
    m_steps->clear();
    show();
    updateButton();
    Q_EMIT startRequested();
}

void TestPanel::showStep(int id, const QString& step, TestState state, const QString& detail)
{
    show();
    m_steps->showStep(id, step, state, detail);
}

void TestPanel::finish()
{
    m_running = false;
    updateButton();
}

} // namespace sallyport::ui
