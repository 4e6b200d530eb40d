// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/ftplimitsform.h"

#include "core/profile/ftplimittable.h"
#include "ui/models/plaintext.h"
#include "ui/profile/fieldnotes.h"
#include "ui/widgets/plainlabel.h"

#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>

namespace sallyport::ui {

using profile::FtpLimit;

namespace {

constexpr double kMostShown = 999'999'999;
constexpr double kMostSeconds = 999'999;

/// A number, or seconds with as many decimals as they have. Takes more than is allowed, so that
/// what is wrong is said rather than changed.
class LimitSpin final : public QDoubleSpinBox {
public:
    LimitSpin(FtpLimit::Unit unit, QWidget* parent)
        : QDoubleSpinBox(parent)
    {
        const bool isTime = unit == FtpLimit::Unit::Time;
        setDecimals(isTime ? 3 : 0);
        setRange(0, isTime ? kMostSeconds : kMostShown);
        setSuffix(isTime                        ? FtpLimitsForm::tr(" s")
                : unit == FtpLimit::Unit::Bytes ? FtpLimitsForm::tr(" bytes")
                                                : QString());
        setAlignment(Qt::AlignRight);
        // The page is scrolled by the wheel; see wheelEvent().
        setFocusPolicy(Qt::StrongFocus);
    }

    [[nodiscard]] QString textFromValue(double value) const override
    {
        QLocale plain = locale();
        plain.setNumberOptions(QLocale::OmitGroupSeparator);
        return plain.toString(value, 'f', QLocale::FloatingPointShortest);
    }

protected:
    void wheelEvent(QWheelEvent* event) override
    {
        if (hasFocus()) {
            QDoubleSpinBox::wheelEvent(event);
        } else {
            event->ignore();
        }
    }
};

double shown(const FtpLimit& limit, long long value)
{
    return limit.unit == FtpLimit::Unit::Time ? double(value) / 1000 : double(value);
}

long long entered(const FtpLimit& limit, double value)
{
    return qRound64(limit.unit == FtpLimit::Unit::Time ? value * 1000 : value);
}

} // namespace

FtpLimitsForm::FtpLimitsForm(FieldNotes& notes, QWidget* parent)
    : QWidget(parent)
    , m_button(new QToolButton(this))
    , m_summary(new PlainLabel(this))
    , m_body(new QWidget(this))
    , m_usual(new QPushButton(tr("Back to the usual values"), m_body))
{
    m_button->setObjectName(QStringLiteral("limitsButton"));
    m_button->setText(tr("Limits and time-outs"));
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setArrowType(Qt::RightArrow);
    m_button->setAutoRaise(true);
    m_button->setCheckable(true);
    m_summary->setObjectName(QStringLiteral("limitsSummary"));
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_body->setObjectName(QStringLiteral("limits"));
    m_usual->setObjectName(QStringLiteral("usualLimits"));
    m_usual->setAutoDefault(false);
    m_usual->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);

    // Not a QFormLayout: it cuts what a label of several lines needs in height.
    auto* grid = new QGridLayout(m_body);
    grid->setContentsMargins(m_button->sizeHint().height() / 2, 0, 0, 0);
    grid->setColumnStretch(0, 1);
    addHeading(*grid, tr("How much there may be"));
    for (const FtpLimit& limit : profile::ftpLimits()) {
        if (limit.unit == FtpLimit::Unit::Time && m_rows.back().limit->unit != limit.unit) {
            addHeading(*grid, tr("How long to wait"));
        }
        addRow(*grid, notes, limit);
    }
    grid->addWidget(m_usual, grid->rowCount(), 0, 1, 2, Qt::AlignRight);

    auto* header = new QHBoxLayout;
    header->addWidget(m_button);
    header->addWidget(m_summary, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(header);
    layout->addWidget(m_body);
    m_body->hide();

    connect(m_button, &QToolButton::toggled, this, &FtpLimitsForm::setOpen);
    connect(m_usual, &QPushButton::clicked, this, [this] { load(FtpLimits()); });
}

void FtpLimitsForm::addHeading(QGridLayout& grid, const QString& text)
{
    auto* heading = new PlainLabel(text, m_body);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    grid.addWidget(heading, grid.rowCount(), 0, 1, 2);
}

void FtpLimitsForm::addRow(QGridLayout& grid, FieldNotes& notes, const FtpLimit& limit)
{
    const QString name = QCoreApplication::translate(profile::kFtpLimitContext, limit.meaning);
    auto* field = new LimitSpin(limit.unit, m_body);
    field->setObjectName(QLatin1String(limit.key));
    field->setAccessibleName(name);
    field->setToolTip(plainTip(tr("%1 to %2, usually %3")
                                   .arg(limit.text(limit.least), limit.text(limit.most),
                                       limit.text(limit.of(FtpLimits())))));
    connect(field, &QDoubleSpinBox::valueChanged, this, &FtpLimitsForm::onEdited);
    auto* label = new PlainLabel(name, m_body);
    label->setBuddy(field);
    label->setWordWrap(true);
    const int row = grid.rowCount();
    grid.addWidget(label, row, 0);
    grid.addWidget(field, row, 1);
    grid.addWidget(
        notes.add(QStringLiteral("ftp.") + QLatin1String(limit.key), field), row + 1, 0, 1, 2);
    m_rows.push_back({ &limit, field });
}

void FtpLimitsForm::load(const FtpLimits& limits)
{
    m_loading = true;
    for (const Row& row : m_rows) {
        row.field->setValue(shown(*row.limit, row.limit->of(limits)));
    }
    m_loading = false;
    onEdited();
}

FtpLimits FtpLimitsForm::limits() const
{
    FtpLimits limits;
    for (const Row& row : m_rows) {
        row.limit->set(limits, entered(*row.limit, row.field->value()));
    }
    return limits;
}

void FtpLimitsForm::onEdited()
{
    if (m_loading) {
        return;
    }
    const FtpLimits now = limits();
    const auto unusual = std::count_if(m_rows.cbegin(), m_rows.cend(),
        [&now](const Row& row) { return row.limit->of(now) != row.limit->of(FtpLimits()); });
    m_summary->setText(unusual == 0 ? tr("as usual") : tr("%n changed", nullptr, int(unusual)));
    m_button->setAccessibleDescription(m_summary->text());
    m_usual->setEnabled(unusual != 0);
    Q_EMIT changed();
}

bool FtpLimitsForm::isOpen() const
{
    return !m_body->isHidden();
}

void FtpLimitsForm::setOpen(bool open)
{
    m_button->setChecked(open);
    m_button->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    if (open == isOpen()) {
        return;
    }
    m_body->setVisible(open);
    if (open) {
        // The page has its new height from the event loop on.
        QMetaObject::invokeMethod(this, &FtpLimitsForm::bringIntoView, Qt::QueuedConnection);
    }
}

void FtpLimitsForm::bringIntoView()
{
    for (QWidget* widget = parentWidget(); widget; widget = widget->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(widget)) {
            const int top = mapTo(area->widget(), QPoint()).y();
            area->verticalScrollBar()->setValue(std::max(area->verticalScrollBar()->value(),
                std::min(top, area->verticalScrollBar()->maximum())));
            return;
        }
    }
}

} // namespace sallyport::ui
