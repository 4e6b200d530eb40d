// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/validation.h"
#include "tests/gui/profile/rangerows.h"
#include "tests/gui/profile/widgetchecks.h"
#include "tests/unit/profile/fieldvalues.h"
#include "tests/unit/profile/sampleprofile.h"
#include "ui/profile/pathpicture.h"
#include "ui/profile/ruleeditor.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTcpServer>
#include <QTest>
#include <QToolButton>

using namespace sallyport;
using namespace sallyport::ui;
using namespace sallyport::ui::test;
using profile::ForwardOption;
using profile::FtpLimit;
using profile::FtpRuleOptions;
using profile::parseForward;
using profile::Rule;
using profile::RuleDirection;
using profile::RuleKind;

class TestRuleEditor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhySaveIsOff();
    void testsTheForwardAlone();
    void testsTransfersAsSomebody_data();
    void testsTransfersAsSomebody();
    void init();
    void aNewRuleStartsAtLocalhost();
    void keepsEveryRule_data();
    void keepsEveryRule();
    void takesEveryField_data();
    void takesEveryField();
    void numbersKeepToTheirRange_data();
    void numbersKeepToTheirRange();
    void limitsAreClosedUntilWanted();
    void limitsOutOfRangeAreToldAlike_data();
    void limitsOutOfRangeAreToldAlike();
    void theDirectionDecidesWhatIsAsked();
    void suggestsPorts();
    void marksWhatIsWrong_data();
    void marksWhatIsWrong();
    void remindsQuietlyOfAnEmptyField();
    void refusesAListenerOfAnotherRule();
    void offersFtpWhereItIsMeant_data();
    void offersFtpWhereItIsMeant();
    void takesTheOfferOfFtp();
    void localOnlyFollowsTheAddress();
    void namesTheHolderOfAPort();
    void saysNothingOfItsOwnPort();
    void hintsHaveTheAddress();
    void aPastedLineFillsItIn();
    void aWrongPastedLineIsTold();
    void aPastedWordIsAWord();
    void picturesWhatIsTyped();
    void everyControlHasAName();
    void tabReachesEverything_data();
    void tabReachesEverything();

private:
    template <class T> T* child(const char* name) const
    {
        return m_editor->findChild<T*>(QLatin1String(name));
    }
    void open(const Rule& rule, const profile::Profile& context = {})
    {
        m_editor = std::make_unique<RuleEditor>(rule, context, nullptr);
        m_editor->show();
        QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
    }
    void type(const char* name, const QString& text)
    {
        auto* line = child<QLineEdit>(name);
        if (!line) {
            line = child<QComboBox>(name)->lineEdit();
        }
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
    }
    void choose(const char* name, int data)
    {
        auto* combo = child<QComboBox>(name);
        combo->setCurrentIndex(combo->findData(data));
    }
    [[nodiscard]] QString note(const char* path) const
    {
        const auto* label = child<QLabel>((QByteArray("note:") + path).constData());
        return label && label->isVisible() ? label->text() : QString();
    }
    [[nodiscard]] bool maySave() const { return child<QPushButton>("saveButton")->isEnabled(); }

    std::unique_ptr<RuleEditor> m_editor;
};

static Rule good()
{
    return *parseForward(ForwardOption::Local, u"127.0.0.1:18080:web:80");
}

void TestRuleEditor::saysWhySaveIsOff()
{
    open({});
    auto* why = child<QLabel>("summary");
    QVERIFY(!child<QPushButton>("saveButton")->isEnabled());
    QVERIFY(why->isVisible());
    QVERIFY2(why->text().contains(QLatin1String("The port is missing")), qPrintable(why->text()));
    child<QTabWidget>("pages")->setCurrentIndex(3);
    Q_EMIT why->linkActivated({});
    QCOMPARE(child<QTabWidget>("pages")->currentIndex(), 0);
    QTRY_VERIFY(child<QLineEdit>("destinationPort")->hasFocus());
    child<QLineEdit>("destinationPort")->setText(QStringLiteral("80"));
    QVERIFY(!why->isVisible());
    QVERIFY(child<QPushButton>("saveButton")->isEnabled());
}

void TestRuleEditor::testsTheForwardAlone()
{
    profile::Profile context;
    const Rule rule = *profile::parseForward(profile::ForwardOption::Local, u"0:web:80");
    context.rules = { *profile::parseForward(profile::ForwardOption::Dynamic, u"0"), rule };
    open(rule, context);
    QVERIFY(!child<QPushButton>("testButton")->isEnabled()); // there is no server to try
    context.label.name = QStringLiteral("work");
    context.connection.server.address = { QStringLiteral("bastion.example.org"), 22 };
    open(rule, context);
    QSignalSpy requested(m_editor.get(), &RuleEditor::testRequested);
    QSignalSpy cancelled(m_editor.get(), &RuleEditor::testCancelled);
    child<QPushButton>("testButton")->click();
    QCOMPARE(requested.size(), 1);
    const auto wanted = requested.at(0).at(0).value<profile::Profile>();
    QCOMPARE(wanted.rules.size(), 1);
    QVERIFY(wanted.rules.constFirst() == rule);
    m_editor->showFinding({ 1, QStringLiteral("Listener"), TestState::Warned });
    child<QPushButton>("testButton")->click();
    QCOMPARE(cancelled.size(), 1);
}

void TestRuleEditor::testsTransfersAsSomebody_data()
{
    QTest::addColumn<QString>("typedUser");
    QTest::addColumn<QByteArray>("typedPassword");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QByteArray>("password");
    QTest::newRow("somebody") << QStringLiteral("anna") << QByteArray("s3cret")
                              << QStringLiteral("anna") << QByteArray("s3cret");
    QTest::newRow("somebody without a password")
        << QStringLiteral("anna") << QByteArray() << QStringLiteral("anna") << QByteArray();
    QTest::newRow("anybody") << QString() << QByteArray() << QStringLiteral("anonymous")
                             << QByteArray("guest@");
    QTest::newRow("anybody, with an address")
        << QString() << QByteArray("a@b") << QStringLiteral("anonymous") << QByteArray("a@b");
}

void TestRuleEditor::testsTransfersAsSomebody()
{
    QFETCH(QString, typedUser);
    QFETCH(QByteArray, typedPassword);
    profile::Profile context;
    context.label.name = QStringLiteral("work");
    context.connection.server.address = { QStringLiteral("bastion.example.org"), 22 };
    open(*profile::parseForward(profile::ForwardOption::Local, u"8080:web:80"), context);
    QVERIFY(!child<QTabWidget>("pages")->isTabVisible(1));
    open(*profile::parseForward(profile::ForwardOption::Local, u"ftp/2121:files:21"), context);
    child<QTabWidget>("pages")->setCurrentIndex(1);
    QVERIFY(child<QPushButton>("ftpTestButton")->isVisible());
    QSignalSpy requested(m_editor.get(), &RuleEditor::testRequested);
    child<QPushButton>("ftpTestButton")->click();
    QCOMPARE(requested.size(), 0);
    auto* dialog = m_editor->findChild<QDialog*>();
    QVERIFY(dialog && dialog->isModal());
    QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("explanation"))
                ->text()
                .contains(QLatin1String("files:21")));
    auto* password = dialog->findChild<QLineEdit*>(QStringLiteral("ftpPassword"));
    QVERIFY(password->echoMode() != QLineEdit::Normal);
    dialog->findChild<QLineEdit*>(QStringLiteral("ftpUser"))->setText(typedUser);
    password->setText(QString::fromLatin1(typedPassword));
    dialog->accept();
    QCOMPARE(requested.size(), 1);
    auto login = m_editor->takeFtpLogin();
    QVERIFY(login);
    QTEST(login->user, "user");
    const QByteArray said(login->password.data(), login->password.size());
    QTEST(said, "password");
    QVERIFY(!m_editor->takeFtpLogin());
    // One at a time; and a plain test afterwards logs in as nobody.
    QVERIFY(!child<QPushButton>("ftpTestButton")->isEnabled());
    m_editor->finishTest();
    child<QPushButton>("testButton")->click();
    QCOMPARE(requested.size(), 2);
    QVERIFY(!m_editor->takeFtpLogin());
}

void TestRuleEditor::init()
{
    m_editor.reset();
}

void TestRuleEditor::aNewRuleStartsAtLocalhost()
{
    open({});
    const Rule rule = m_editor->rule();
    QCOMPARE(rule.listen.host, QStringLiteral("localhost"));
    QCOMPARE(rule.destination.host, QStringLiteral("localhost"));
    QVERIFY(child<QCheckBox>("localOnly")->isChecked());
    QVERIFY(!maySave());
    type("destinationPort", QStringLiteral("80"));
    QVERIFY(maySave());
}

void TestRuleEditor::keepsEveryRule_data()
{
    QTest::addColumn<Rule>("rule");
    qsizetype i = 0;
    for (const Rule& rule : profile::sampleProfile().rules) {
        QTest::addRow("rule %d of the sample", int(++i)) << rule;
    }
    const auto row = [](const char* tag, ForwardOption option, const char* text) {
        QTest::newRow(tag) << *parseForward(option, QString::fromLatin1(text));
    };
    row("every address", ForwardOption::Local, "*:80:web:80");
    row("every address of the server", ForwardOption::Remote, ":80:web:80");
    row("any free port", ForwardOption::Local, "localhost:0:web:80");
    row("IPv6", ForwardOption::Local, "[::1]:80:[2001:db8::1]:80");
    row("Unix sockets", ForwardOption::Local, "/run/here.sock:/run/there.sock");
    row("a variable", ForwardOption::Local, "${XDG_RUNTIME_DIR}/s:web:80");
    row("dynamic", ForwardOption::Dynamic, "127.0.0.1:1080");
    row("reverse dynamic", ForwardOption::Remote, "localhost:1080");
    Rule odd = good();
    odd.listen.host.clear();
    QTest::newRow("an empty listen address") << odd;
    odd.extra.insert(QStringLiteral("future"), 1);
    odd.ftp.extra.insert(QStringLiteral("future"), 1);
    QTest::newRow("what a newer program says") << odd;
}

void TestRuleEditor::keepsEveryRule()
{
    QFETCH(Rule, rule);
    open(rule);
    QVERIFY(m_editor->rule() == rule);
}

using Change = std::function<void(Rule&)>;
using Gesture = std::function<void()>;

void TestRuleEditor::takesEveryField_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<Gesture>("gesture");
    QTest::addColumn<Change>("change");
    const auto row = [](const char* tag, const char* from, Gesture gesture, Change change) {
        QTest::newRow(tag) << QString::fromLatin1(from) << gesture << change;
    };
    const char* tcp = "127.0.0.1:18080:web:80";
    const char* ftp = "ftp/127.0.0.1:12121:files:21";
    const auto text = [](const char* latin1) { return QString::fromLatin1(latin1); };
    row(
        "name", tcp, [=, this] { type("name", text("My web")); },
        [=](Rule& r) { r.name = text("My web"); });
    row(
        "enabled", tcp, [this] { child<QCheckBox>("enabled")->click(); },
        [](Rule& r) { r.enabled = false; });
    row(
        "kind FTP", tcp, [this] { child<QRadioButton>("kindFtp")->click(); },
        [](Rule& r) { r.kind = RuleKind::Ftp; });
    row(
        "kind SOCKS", tcp, [this] { child<QRadioButton>("kindSocks")->click(); },
        [](Rule& r) {
            r.kind = RuleKind::Socks;
            r.destination = {};
        });
    row(
        "direction", tcp, [this] { child<QRadioButton>("directionRemote")->click(); },
        [](Rule& r) { r.direction = RuleDirection::Remote; });
    row(
        "listen host", tcp, [=, this] { type("listenHost", text("127.0.0.2")); },
        [=](Rule& r) { r.listen.host = text("127.0.0.2"); });
    row(
        "listen port", tcp, [=, this] { type("listenPort", text("18081")); },
        [](Rule& r) { r.listen.port = 18081; });
    row(
        "listen on a path", tcp, [=, this] { type("listenHost", text("/run/s")); },
        [=](Rule& r) { r.listenPath = text("/run/s"); });
    row(
        "destination host", tcp, [=, this] { type("destinationHost", text("db")); },
        [=](Rule& r) { r.destination.host = text("db"); });
    row(
        "destination port", tcp, [=, this] { type("destinationPort", text("81")); },
        [](Rule& r) { r.destination.port = 81; });
    row(
        "destination path", tcp, [=, this] { type("destinationHost", text("/run/d")); },
        [=](Rule& r) { r.destinationPath = text("/run/d"); });
    row(
        "sources", "*:18080:web:80",
        [=, this] { type("allowedSources", text("10.0.0.1, 10.1.0.0/16")); },
        [=](Rule& r) {
            r.allowedSources = { text("10.0.0.1"), text("10.1.0.0/16") };
        });
    row(
        "only mine", tcp, [this] { choose("onlyMyPrograms", 1); },
        [](Rule& r) { r.onlyMyPrograms = true; });
    row(
        "everybody's", tcp, [this] { choose("onlyMyPrograms", 2); },
        [](Rule& r) { r.onlyMyPrograms = false; });
    row(
        "family", tcp, [this] { choose("family", int(profile::AddressFamily::Ipv6)); },
        [](Rule& r) { r.family = profile::AddressFamily::Ipv6; });
    row(
        "most connections", tcp, [this] { child<QSpinBox>("maxConnections")->setValue(7); },
        [](Rule& r) { r.maxConnections = 7; });
    row(
        "permitted", tcp,
        [=, this] { child<QPlainTextEdit>("permitted")->setPlainText(text("web:80\n*:443\n")); },
        [=](Rule& r) {
            r.permitted = { text("web:80"), text("*:443") };
        });
    row(
        "data to the announced address", ftp,
        [this] { child<QRadioButton>("dataToReplyAddress")->setChecked(true); },
        [](Rule& r) { r.ftp.dataTarget = FtpRuleOptions::DataTarget::ReplyAddress; });
    row(
        "data to a list", ftp,
        [=, this] {
            child<QRadioButton>("dataToList")->setChecked(true);
            child<QLineEdit>("dataHosts")->setText(text("10.0.0.0/8"));
        },
        [=](Rule& r) {
            r.ftp.dataTarget = FtpRuleOptions::DataTarget::List;
            r.ftp.dataHosts = { text("10.0.0.0/8") };
        });
    row(
        "active mode", ftp,
        [this] { choose("activeMode", int(FtpRuleOptions::ActiveMode::Reject)); },
        [](Rule& r) { r.ftp.activeMode = FtpRuleOptions::ActiveMode::Reject; });
    row(
        "advertise", ftp,
        [=, this] { child<QLineEdit>("advertise")->setText(text("10.0.0.1 ::2")); },
        [=](Rule& r) {
            r.ftp.advertise = { text("10.0.0.1"), text("::2") };
        });
    row(
        "TLS", ftp, [this] { choose("tls", int(FtpRuleOptions::Tls::Transparent)); },
        [](Rule& r) { r.ftp.tls = FtpRuleOptions::Tls::Transparent; });
    row(
        "lowest passive port", ftp,
        [=, this] { child<QLineEdit>("minDataPort")->setText(text("20")); },
        [](Rule& r) { r.ftp.minDataPort = 20; });
    row(
        "lowest active port", ftp,
        [=, this] { child<QLineEdit>("minActivePort")->setText(text("30")); },
        [](Rule& r) { r.ftp.minActivePort = 30; });
    row(
        "data ports", ftp,
        [=, this] {
            child<QLineEdit>("firstDataPort")->setText(text("40000"));
            child<QLineEdit>("lastDataPort")->setText(text("40010"));
        },
        [](Rule& r) {
            r.ftp.firstDataPort = 40000;
            r.ftp.lastDataPort = 40010;
        });
    row(
        "fallback", ftp, [this] { child<QCheckBox>("upstreamFallback")->setChecked(false); },
        [](Rule& r) { r.ftp.upstreamFallback = false; });
    row(
        "features", ftp, [this] { child<QCheckBox>("filterFeat")->setChecked(false); },
        [](Rule& r) { r.ftp.filterFeat = false; });
    row(
        "replies of several lines", ftp,
        [this] { child<QCheckBox>("padMultiline")->setChecked(false); },
        [](Rule& r) { r.ftp.padMultiline = false; });
    row(
        "other users", ftp, [this] { child<QCheckBox>("verifyLocalUser")->setChecked(false); },
        [](Rule& r) { r.ftp.verifyLocalUser = false; });
    row(
        "address to announce", ftp,
        [=, this] {
            child<QRadioButton>("directionRemote")->click();
            child<QTabWidget>("pages")->setCurrentIndex(1);
            QVERIFY(child<QLineEdit>("announce")->isVisible());
            type("announce", text("192.0.2.7"));
        },
        [=](Rule& r) {
            r.direction = RuleDirection::Remote;
            r.ftp.announce = text("192.0.2.7");
        });
    for (const FtpLimit& limit : profile::ftpLimits()) {
        const long long standard = limit.of(FtpLimits());
        row(
            limit.key, ftp,
            [this, &limit, standard] {
                auto* field = child<QDoubleSpinBox>(limit.key);
                field->setValue(limit.unit == FtpLimit::Unit::Time ? double(standard) / 1000 + 0.25
                                                                   : double(standard) + 1);
            },
            [&limit, standard](Rule& r) {
                limit.set(r.ftp.limits, standard + (limit.unit == FtpLimit::Unit::Time ? 250 : 1));
            });
    }
}

void TestRuleEditor::takesEveryField()
{
    QFETCH(QString, from);
    QFETCH(Gesture, gesture);
    QFETCH(Change, change);
    Rule rule = *parseForward(ForwardOption::Local, from);
    open(rule);
    gesture();
    change(rule);
    const Rule got = m_editor->rule();
    QCOMPARE(profile::toString(got), profile::toString(rule));
    QVERIFY(got == rule);
    QVERIFY(maySave());
}

void TestRuleEditor::numbersKeepToTheirRange_data()
{
    test::addRangeRows(
        [](const QString& path) { return path.startsWith(QLatin1String("rules[].")); });
}

/// As testfields has it of files and options.
void TestRuleEditor::numbersKeepToTheirRange()
{
    QFETCH(QString, path);
    QFETCH(int, value);
    open(*parseForward(ForwardOption::Local, u"ftp/18021:files:21"));
    const QByteArray name = path.section(u'.', -1).toLatin1();
    if (auto* spin = child<QSpinBox>(name.constData())) {
        spin->setValue(value);
    } else {
        type(name.constData(), QString::number(value));
    }
    profile::Profile profile;
    profile.rules = { m_editor->rule() };
    const bool isTaken = profile::numberAt(profile, path) == value && maySave();
    QTEST(isTaken, "isFine");
}

void TestRuleEditor::limitsAreClosedUntilWanted()
{
    open(*parseForward(ForwardOption::Local, u"ftp/0:files:21"));
    child<QTabWidget>("pages")->setCurrentIndex(1);
    auto* limits = child<QWidget>("limits");
    auto* usual = child<QPushButton>("usualLimits");
    const auto summary = [this] { return child<QLabel>("limitsSummary")->text(); };
    QVERIFY(!limits->isVisible());
    QCOMPARE(summary(), QStringLiteral("as usual"));
    QTest::mouseClick(child<QToolButton>("limitsButton"), Qt::LeftButton);
    QVERIFY(limits->isVisible());
    QVERIFY(!usual->isEnabled());
    child<QDoubleSpinBox>("gateTimeout")->setValue(3);
    child<QDoubleSpinBox>("maxDataPerSession")->setValue(3);
    QCOMPARE(summary(), QStringLiteral("2 changed"));
    usual->click();
    QCOMPARE(summary(), QStringLiteral("as usual"));
    QVERIFY(m_editor->rule().ftp.limits == FtpLimits());
    QTest::mouseClick(child<QToolButton>("limitsButton"), Qt::LeftButton);
    QVERIFY(!limits->isVisible());
}

void TestRuleEditor::limitsOutOfRangeAreToldAlike_data()
{
    QTest::addColumn<int>("index");
    for (qsizetype i = 0; i < qsizetype(profile::ftpLimits().size()); ++i) {
        QTest::newRow(profile::ftpLimits()[std::size_t(i)].key) << int(i);
    }
}

void TestRuleEditor::limitsOutOfRangeAreToldAlike()
{
    QFETCH(int, index);
    const FtpLimit& limit = profile::ftpLimits()[std::size_t(index)];
    Rule rule = *parseForward(ForwardOption::Local, u"ftp/0:files:21");
    limit.set(rule.ftp.limits, limit.most + 1);
    open(rule);
    QVERIFY(!maySave());
    // Nothing is changed behind the user's back, and what is wrong is behind one click.
    QVERIFY(m_editor->rule() == rule);
    Q_EMIT child<QLabel>("summary")->linkActivated({});
    QCOMPARE(child<QTabWidget>("pages")->currentIndex(), 1);
    QTRY_VERIFY(child<QDoubleSpinBox>(limit.key)->hasFocus());
    const QByteArray path = QByteArray("ftp.") + limit.key;
    QCOMPARE(note(path.constData()),
        QStringLiteral("Has to be from %1 to %2.")
            .arg(limit.text(limit.least), limit.text(limit.most)));
    QTRY_VERIFY(!child<QDoubleSpinBox>(limit.key)->visibleRegion().isEmpty());
}

void TestRuleEditor::theDirectionDecidesWhatIsAsked()
{
    open(*parseForward(ForwardOption::Local, u"ftp/0:files:21"));
    child<QTabWidget>("pages")->setCurrentIndex(1);
    QVERIFY(!child<QLineEdit>("announce")->isVisible());
    QVERIFY(child<QCheckBox>("verifyLocalUser")->isVisible());
    child<QRadioButton>("directionRemote")->click();
    QVERIFY(child<QLineEdit>("announce")->isVisible());
    QVERIFY(!child<QCheckBox>("verifyLocalUser")->isVisible());
    child<QLineEdit>("announce")->setText(QStringLiteral("192.0.2.1"));
    QVERIFY(maySave());
    child<QRadioButton>("directionLocal")->click();
    QVERIFY(!maySave());
    // Where it should not be, it can be taken out.
    QVERIFY(child<QLineEdit>("announce")->isVisible());
    QVERIFY(note("ftp.announce").contains(QLatin1String("remote FTP rules")));
    child<QLineEdit>("announce")->clear();
    QVERIFY(maySave());
}

void TestRuleEditor::suggestsPorts()
{
    open({});
    child<QRadioButton>("kindFtp")->click();
    QCOMPARE(m_editor->rule().listen.port, 2121);
    QCOMPARE(m_editor->rule().destination.port, 21);
    QVERIFY(maySave());
    open({});
    child<QRadioButton>("kindSocks")->click();
    QCOMPARE(m_editor->rule().listen.port, 1080);
    QVERIFY(!child<QLineEdit>("destinationHost")->isVisible());
    QVERIFY(maySave());
}

void TestRuleEditor::marksWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("path");
    const auto row = [](const char* field, const char* text, const char* path) {
        QTest::newRow(field) << QByteArray(field) << QString::fromLatin1(text) << QByteArray(path);
    };
    row("destinationHost", "no host", "destination");
    row("destinationPort", "0", "destination.port");
    row("listenHost", "a b", "listen");
    row("name", "\x01", "name");
}

void TestRuleEditor::marksWhatIsWrong()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, text);
    QFETCH(QByteArray, path);
    open(good());
    QVERIFY(maySave());
    QCOMPARE(note(path.constData()), QString());
    if (auto* combo = child<QComboBox>(field.constData())) {
        combo->setEditText(text);
    } else {
        child<QLineEdit>(field.constData())->setText(text);
    }
    QVERIFY(!note(path.constData()).isEmpty());
    QVERIFY(!maySave());
    const auto* widget = child<QWidget>(field.constData());
    // Of a box with a list it says first what it is for.
    QVERIFY2(widget->accessibleDescription().endsWith(note(path.constData())),
        qPrintable(widget->accessibleDescription()));
    QVERIFY(widget->palette().color(QPalette::Base) != m_editor->palette().color(QPalette::Base));
}

void TestRuleEditor::remindsQuietlyOfAnEmptyField()
{
    open({});
    const auto* port = child<QLineEdit>("destinationPort");
    QVERIFY(!note("destination.port").isEmpty());
    QCOMPARE(port->palette().color(QPalette::Base), m_editor->palette().color(QPalette::Base));
    type("destinationPort", QStringLiteral("8"));
    type("destinationPort", QString());
    QVERIFY(port->palette().color(QPalette::Base) != m_editor->palette().color(QPalette::Base));
}

void TestRuleEditor::refusesAListenerOfAnotherRule()
{
    profile::Profile context;
    context.connection.server.address.host = QStringLiteral("h");
    context.rules = { good(), *parseForward(ForwardOption::Local, u"127.0.0.1:18081:web:81") };
    open(good(), context);
    QCOMPARE(note("listen"), QString());
    type("listenPort", QStringLiteral("18081"));
    QVERIFY(!note("listen").isEmpty());
    QVERIFY(!maySave());
}

void TestRuleEditor::offersFtpWhereItIsMeant_data()
{
    QTest::addColumn<QString>("forward");
    QTest::addColumn<bool>("offers");
    QTest::newRow("TCP to port 21") << QStringLiteral("127.0.0.1:18021:files:21") << true;
    QTest::newRow("TCP to another port") << QStringLiteral("127.0.0.1:18021:files:22") << false;
    QTest::newRow("TCP from port 21") << QStringLiteral("127.0.0.1:21:files:18021") << false;
    QTest::newRow("FTP") << QStringLiteral("ftp/127.0.0.1:18021:files:21") << false;
    QTest::newRow("a Unix socket") << QStringLiteral("127.0.0.1:18021:/run/ftp") << false;
}

void TestRuleEditor::offersFtpWhereItIsMeant()
{
    QFETCH(QString, forward);
    QFETCH(bool, offers);
    open(*parseForward(ForwardOption::Local, forward));
    QCOMPARE(child<QLabel>("ftpOffer")->isVisible(), offers);
}

void TestRuleEditor::takesTheOfferOfFtp()
{
    open(good());
    const auto* offer = child<QLabel>("ftpOffer");
    QVERIFY(!offer->isVisible());
    type("destinationPort", QStringLiteral("21"));
    QVERIFY(offer->isVisible());
    // By the keyboard: Tab chooses the link, Enter takes it.
    child<QLineEdit>("destinationPort")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), offer);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!offer->isVisible());
    QCOMPARE(QApplication::focusWidget(), child<QRadioButton>("kindFtp"));
    QVERIFY(m_editor->rule() == *parseForward(ForwardOption::Local, u"ftp/127.0.0.1:18080:web:21"));
    QVERIFY(maySave());
}

void TestRuleEditor::localOnlyFollowsTheAddress()
{
    open(good());
    auto* localOnly = child<QCheckBox>("localOnly");
    auto* sources = child<QLineEdit>("allowedSources");
    const auto* warning = child<QLabel>("openWarning");
    QVERIFY(localOnly->isChecked());
    QVERIFY(!sources->isVisible());
    QVERIFY(!warning->isVisible());
    localOnly->click();
    QCOMPARE(m_editor->rule().listen.host, QStringLiteral("*"));
    QVERIFY(sources->isVisible());
    QVERIFY(warning->isVisible());
    const QString anybody = warning->text();
    sources->setText(QStringLiteral("10.0.0.1"));
    QVERIFY(warning->text() != anybody);
    sources->clear();
    localOnly->click();
    QCOMPARE(m_editor->rule().listen.host, QStringLiteral("localhost"));
    QVERIFY(!sources->isVisible());
    type("listenHost", QStringLiteral("192.0.2.1"));
    QVERIFY(!localOnly->isChecked());
    child<QRadioButton>("directionRemote")->click();
    QVERIFY(warning->isVisible());
    QVERIFY(!sources->isVisible());
}

void TestRuleEditor::namesTheHolderOfAPort()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    open(good());
    type("listenPort", QString::number(server.serverPort()));
    auto* note = child<QLabel>("portNote");
    QTRY_VERIFY(note->isVisible());
    QVERIFY(note->text().contains(QString::number(server.serverPort())));
    const quint16 offered =
        note->text().section(QLatin1String("href=\""), 1).section(u'"', 0, 0).toUShort();
    QVERIFY(offered > server.serverPort());
    Q_EMIT note->linkActivated(QString::number(offered));
    QCOMPARE(m_editor->rule().listen.port, offered);
    QVERIFY(!note->isVisible());
}

/// A rule that runs holds its port itself.
void TestRuleEditor::saysNothingOfItsOwnPort()
{
    QTcpServer own;
    QVERIFY(own.listen(QHostAddress::LocalHost));
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    Rule rule = good();
    rule.listen.port = own.serverPort();
    open(rule);
    type("listenPort", QString::number(other.serverPort()));
    const auto* note = child<QLabel>("portNote");
    QTRY_VERIFY(note->isVisible());
    type("listenPort", QString::number(own.serverPort()));
    QVERIFY(!note->isVisible());
    QTest::qWait(600);
    QVERIFY(!note->isVisible());
}

void TestRuleEditor::hintsHaveTheAddress()
{
    open(*parseForward(ForwardOption::Local, u"ftp/127.0.0.9:12121:files:21"));
    child<QTabWidget>("pages")->setCurrentIndex(2);
    auto* clients = child<QComboBox>("ftpClient");
    QVERIFY(clients->count() >= 5);
    for (int i = 0; i < clients->count(); ++i) {
        clients->setCurrentIndex(i);
        child<QPushButton>("clientCopyButton")->click();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.contains(QLatin1String("127.0.0.9:12121")), qPrintable(copied));
    }
    type("listenPort", QStringLiteral("12122"));
    QVERIFY(child<QLineEdit>("clientCopy")->text().contains(QLatin1String("12122")));
}

void TestRuleEditor::aPastedLineFillsItIn()
{
    open({});
    type("name", QStringLiteral("mine"));
    QGuiApplication::clipboard()->setText(
        QStringLiteral("ssh -N -L 127.0.0.1:15432:db1:5432 anna@bastion\n"));
    QTest::keyClick(child<QLineEdit>("destinationHost"), Qt::Key_V, Qt::ControlModifier);
    const Rule rule = m_editor->rule();
    QCOMPARE(profile::toString(rule), QStringLiteral("127.0.0.1:15432:db1:5432"));
    QCOMPARE(rule.name, QStringLiteral("mine"));
    QVERIFY(child<QLabel>("remark")->isVisible());
    QVERIFY(maySave());
}

void TestRuleEditor::aWrongPastedLineIsTold()
{
    open(good());
    QVERIFY(m_editor->fillFrom(QStringLiteral("ssh -L 8080 h")));
    QVERIFY(m_editor->rule() == good());
    QVERIFY(child<QLabel>("remark")->isVisible());
}

void TestRuleEditor::aPastedWordIsAWord()
{
    open(good());
    QGuiApplication::clipboard()->setText(QStringLiteral("db1"));
    auto* line = child<QLineEdit>("destinationHost");
    line->selectAll();
    QTest::keyClick(line, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_editor->rule().destination.host, QStringLiteral("db1"));
}

void TestRuleEditor::picturesWhatIsTyped()
{
    open(good());
    const auto* picture = child<PathPicture>("picture");
    const ConnectionPath before = picture->path();
    type("destinationHost", QStringLiteral("localhost"));
    QVERIFY(picture->path().legs.last() == PathLeg::SameHost);
    QVERIFY(before.legs.last() == PathLeg::Clear);
    child<QRadioButton>("directionRemote")->click();
    QVERIFY(picture->path().backwards);
}

void TestRuleEditor::everyControlHasAName()
{
    open(*parseForward(ForwardOption::Local, u"ftp/*:12121:files:21"));
    QCOMPARE(namelessControls(*m_editor), QString());
}

void TestRuleEditor::tabReachesEverything_data()
{
    QTest::addColumn<int>("page");
    for (int page = 0; page < 4; ++page) {
        QTest::addRow("page %d", page + 1) << page;
    }
}

void TestRuleEditor::tabReachesEverything()
{
    QFETCH(int, page);
    open(*parseForward(ForwardOption::Local, u"ftp/*:12121:files:21"));
    child<QTabWidget>("pages")->setCurrentIndex(page);
    QCOMPARE(unreachableControls(*m_editor), QString());
}

QTEST_MAIN(TestRuleEditor)
#include "testruleeditor.moc"
