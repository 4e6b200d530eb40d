// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QRadioButton>
#include <QStringList>
#include <QTabBar>
#include <QTest>
#include <QWidget>

/// What can be said of every dialog.
namespace sallyport::ui::test {

inline QString described(const QWidget* widget)
{
    return QStringLiteral("%1 \"%2\"")
        .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
}

/// Part of a compound control that shows itself as one.
inline bool isInner(const QWidget* widget)
{
    const QWidget* parent = widget->parentWidget();
    return qobject_cast<const QAbstractSpinBox*>(parent) || qobject_cast<const QComboBox*>(parent)
        || qobject_cast<const QTabBar*>(parent) || widget->inherits("QComboBoxListView")
        || (qobject_cast<const QAbstractScrollArea*>(parent)
            && widget->objectName().startsWith(QLatin1String("qt_")));
}

/// Of a group of choices the Tab key stops at one; the arrow keys reach the others.
inline bool isSameStop(QWidget* a, QWidget* b)
{
    const auto* one = qobject_cast<QRadioButton*>(a);
    const auto* other = qobject_cast<QRadioButton*>(b);
    return a == b || (one && other && one->group() && one->group() == other->group());
}

/// Whether a screen reader can say what it is.
inline bool isNamed(QWidget* widget)
{
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
    if (!face) {
        return false;
    }
    // The name of a box may be what is chosen in it.
    return qobject_cast<QComboBox*>(widget) ? !face->relations(QAccessible::Label).isEmpty()
            || !face->text(QAccessible::Description).trimmed().isEmpty()
                                            : !face->text(QAccessible::Name).trimmed().isEmpty();
}

/// The controls a screen reader would have no name for; empty when all is well. Buttons that are
/// hidden until they have a text do not count.
inline QString namelessControls(const QWidget& root)
{
    QStringList nameless;
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        const bool isInWaiting =
            button && !widget->isVisibleTo(widget->parentWidget()) && button->text().isEmpty();
        if (!(widget->focusPolicy() & Qt::TabFocus) || isInner(widget) || isInWaiting) {
            continue;
        }
        if (!isNamed(widget)) {
            nameless.append(described(widget));
        }
    }
    return nameless.join(QLatin1String(", "));
}

/// The visible controls that the Tab key does not reach; empty when all is well.
inline QString unreachableControls(QWidget& root)
{
    QList<QWidget*> wanted;
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        if (widget->isVisibleTo(&root) && widget->isEnabled() && !widget->focusProxy()
            && (widget->focusPolicy() & Qt::TabFocus) && !isInner(widget)) {
            wanted.append(widget);
        }
    }
    const qsizetype presses = wanted.size() + 20; // popups and inner parts may take some
    for (qsizetype i = 0; i < presses && !wanted.isEmpty(); ++i) {
        if (QWidget* focus = QApplication::focusWidget()) {
            wanted.removeIf([focus](QWidget* widget) { return isSameStop(widget, focus); });
            QTest::keyClick(focus, Qt::Key_Tab);
        }
    }
    QStringList unreachable;
    for (const QWidget* widget : wanted) {
        unreachable.append(described(widget));
    }
    return unreachable.join(QLatin1String(", "));
}

} // namespace sallyport::ui::test
