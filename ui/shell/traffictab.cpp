// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/traffictab.h"

#include "ui/models/formats.h"
#include "ui/models/ruletext.h"
#include "ui/widgets/boxname.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/symbolicicon.h"
#include "ui/widgets/trafficgraph.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace sallyport::ui {

TrafficTab::TrafficTab(Workbench& workbench, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_graph(new TrafficGraph(this))
    , m_span(new QComboBox(this))
    , m_perRule(new QToolButton(this))
    , m_pause(new QToolButton(this))
    , m_totals(new PlainLabel(this))
{
    m_graph->setObjectName(QStringLiteral("trafficGraph"));
    m_span->setObjectName(QStringLiteral("trafficSpan"));
    nameBox(*m_span, tr("Time span"));
    m_span->addItem(tr("2 minutes"), int(RateHistory::Span::TwoMinutes));
    m_span->addItem(tr("1 hour"), int(RateHistory::Span::Hour));
    m_span->addItem(tr("1 day"), int(RateHistory::Span::Day));
    m_perRule->setObjectName(QStringLiteral("trafficPerForward"));
    m_perRule->setText(tr("Per forward"));
    m_perRule->setCheckable(true);
    m_pause->setObjectName(QStringLiteral("trafficPause"));
    m_pause->setText(tr("Pau&se"));
    m_pause->setIcon(symbolicIcon(QStringLiteral("pause")));
    m_pause->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_pause->setCheckable(true);
    m_totals->setObjectName(QStringLiteral("trafficTotals"));
    m_totals->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto* bar = new QHBoxLayout;
    bar->addWidget(m_span);
    bar->addWidget(m_perRule);
    bar->addWidget(m_pause);
    bar->addStretch();
    bar->addWidget(m_totals);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(bar);
    layout->addWidget(m_graph, 1);
    connect(m_span, &QComboBox::currentIndexChanged, this, &TrafficTab::redraw);
    connect(m_perRule, &QToolButton::toggled, this, &TrafficTab::redraw);
    connect(m_pause, &QToolButton::toggled, this, &TrafficTab::updateFigures);
}

void TrafficTab::setProfile(const QString& id)
{
    m_id = id;
    redraw();
}

void TrafficTab::updateFigures()
{
    if (!m_pause->isChecked() && isVisible()) {
        redraw();
    }
}

void TrafficTab::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    redraw();
}

void TrafficTab::redraw()
{
    const TunnelActivity& activity = m_workbench.activity(m_id);
    const auto span = RateHistory::Span(m_span->currentData().toInt());
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const int width = RateHistory::secondsPerSample(span);
    const profile::Profile* profile = m_workbench.catalog().profile(m_id);
    if (m_perRule->isChecked() && profile && !activity.ruleHistories().empty()) {
        QList<TrafficGraph::Series> series;
        for (const auto& [rule, history] : activity.ruleHistories()) {
            const QString name = rule <= profile->rules.size()
                ? RuleText::name(profile->rules.at(rule - 1))
                : tr("Rule %1").arg(rule);
            series.append({ name, history.samples(span, now) });
        }
        m_graph->setSeries(series, width);
    } else {
        m_graph->setTotal(activity.history().samples(span, now), width);
    }
    const RuleFigures total = activity.total();
    m_totals->setText(tr("Since it was started: ↓ %1 · ↑ %2")
                          .arg(Formats::bytes(total.received), Formats::bytes(total.sent)));
}

} // namespace sallyport::ui
