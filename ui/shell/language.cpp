// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"

#include "ui/shell/isolatingtranslator.h"
#include "ui/shell/pseudotranslator.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <memory>

namespace sallyport::ui {

namespace {

/// Marks what a later call has to take away.
const QString kTranslatorName = QStringLiteral("sallyport language");

bool isAvailable(const QString& code)
{
    const QList<Language> languages = availableLanguages();
    return !code.isEmpty()
        && std::any_of(languages.begin(), languages.end(),
            [&code](const Language& language) { return language.code == code; });
}

QString systemLanguage()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString& name : wanted) {
        const QString code = name.section(u'-', 0, 0);
        if (isAvailable(code)) {
            return code;
        }
    }
    return QStringLiteral("en");
}

/// Numbers follow the region that the system is set to where it speaks this language.
QLocale numbersOf(const QString& chosen, const QString& spoken)
{
    const QLocale system = QLocale::system();
    // Ports and addresses have European digits; figures beside them have the same.
    const QLocale locale = spoken == QLatin1String("ar")
        ? QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates)
        : QLocale(spoken);
    return chosen.isEmpty() || system.language() == locale.language() ? system : locale;
}

void install(QCoreApplication& app, std::unique_ptr<QTranslator> translator)
{
    translator->setObjectName(kTranslatorName);
    translator->setParent(&app);
    QCoreApplication::installTranslator(translator.release());
}

/// In the order in which they were installed.
QList<QTranslator*> ours(const QCoreApplication& app)
{
    return app.findChildren<QTranslator*>(kTranslatorName, Qt::FindDirectChildrenOnly);
}

} // namespace

QList<Language> availableLanguages()
{
    return {
        { QString(), QCoreApplication::translate("sallyport::ui::Language", "As the system") },
        { QStringLiteral("en"), QStringLiteral("English") },
        { QStringLiteral("de"), QStringLiteral("Deutsch") },
        { QStringLiteral("es"), QStringLiteral("Español") },
        { QStringLiteral("fr"), QStringLiteral("Français") },
        { QStringLiteral("ja"), QStringLiteral("日本語") },
        { QStringLiteral("ar"), QStringLiteral("العربية") },
    };
}

QString installLanguage(QCoreApplication& app, const QString& code)
{
    qDeleteAll(ours(app));

    const bool pseudo = code == kPseudoLanguage;
    const QString chosen = isAvailable(code) ? code : QString();
    const QString spoken = chosen.isEmpty() ? systemLanguage() : chosen;
    if (pseudo) {
        install(app, std::make_unique<PseudoTranslator>());
    } else {
        auto own = std::make_unique<QTranslator>();
        if (own->load(QStringLiteral(":/i18n/sallyport_%1.qm").arg(spoken))) {
            install(app, std::move(own));
        }
        auto qts = std::make_unique<QTranslator>();
        if (qts->load(QStringLiteral("qtbase_%1").arg(spoken),
                QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
            install(app, std::move(qts));
        }
    }
    QLocale::setDefault(numbersOf(chosen, spoken));
    if (qobject_cast<QGuiApplication*>(&app)) {
        // Automatic is what Qt's own texts say, turned round by its option -reverse; these may be
        // missing.
        const bool isRightToLeft = pseudo || QLocale(spoken).textDirection() == Qt::RightToLeft;
        QGuiApplication::setLayoutDirection(
            isRightToLeft ? Qt::RightToLeft : Qt::LayoutDirectionAuto);
        if (QGuiApplication::isRightToLeft()) {
            install(app, std::make_unique<IsolatingTranslator>(ours(app)));
        }
    }
    return pseudo ? code : spoken;
}

} // namespace sallyport::ui
