// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helpwindow.h"
#include "ui/shell/drawing.h"

#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/followfont.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/symbolicicon.h"

#include <QAbstractTextDocumentLayout>
#include <QDesktopServices>
#include <QFontMetricsF>
#include <QImage>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QStyle>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>
#include <QUrl>
#include <QVBoxLayout>
#include <QVariant>

#include <algorithm>

namespace sallyport::ui {

/// In the list.
static constexpr int kPageRole = Qt::UserRole;

HelpBrowser::HelpBrowser(QWidget* parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
}

/// A picture of the help, by the name it has in a page, at most as wide as that; null for any other
/// name.
static QImage picture(const QUrl& name, int room, const QFontMetricsF& metrics, double ratio)
{
    static const QRegularExpression ours(QStringLiteral("^images/[a-z-]+\\.svg$"));
    if (!ours.match(name.toString()).hasMatch()) {
        return {};
    }
    const Drawing drawing(QStringLiteral(":/help/") + name.toString());
    if (drawing.size().isEmpty()) {
        return {};
    }
    // Its letters are 13 high; they are to be about as high as the text's.
    const double size = metrics.height() / 17;
    const QSizeF natural = drawing.size() * size;
    const double fit = std::min(1.0, room / natural.width());
    QImage image((natural * fit * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    drawing.paint(image);
    image.setDevicePixelRatio(ratio);
    return image;
}

/// The width of the text.
int HelpBrowser::pictureRoom() const
{
    return std::max(100, int(viewport()->width() - 2 * document()->documentMargin()));
}

QVariant HelpBrowser::loadResource(int type, const QUrl& name)
{
    if (type != QTextDocument::ImageResource) {
        return {};
    }
    m_pictureRoom = pictureRoom();
    const QImage image = picture(name, m_pictureRoom, QFontMetricsF(font()), devicePixelRatioF());
    return image.isNull() ? QVariant() : QVariant(image);
}

/// The pictures take the new width.
void HelpBrowser::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    if (m_pictureRoom == 0 || m_pictureRoom == pictureRoom()) {
        return;
    }
    m_pictureRoom = pictureRoom();
    QTextDocument& page = *document();
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextImageFormat format = part.fragment().charFormat().toImageFormat();
            const QUrl name(format.name());
            const QImage image = format.isValid()
                ? picture(name, m_pictureRoom, QFontMetricsF(font()), devicePixelRatioF())
                : QImage();
            if (!image.isNull()) {
                page.addResource(QTextDocument::ImageResource, name, image);
                page.markContentsDirty(part.fragment().position(), part.fragment().length());
            }
        }
    }
}

/// Thin lines, and air round the words.
static void tidyTables(QTextDocument& document, const QColor& line)
{
    const QList<QTextFrame*> frames = document.rootFrame()->childFrames();
    for (QTextFrame* frame : frames) {
        if (auto* table = qobject_cast<QTextTable*>(frame)) {
            const double air = QFontMetricsF(document.defaultFont()).height() / 4;
            QTextTableFormat format = table->format();
            format.setBorderCollapse(true);
            format.setBorder(1);
            format.setBorderBrush(line);
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setCellSpacing(0);
            format.setCellPadding(air);
            format.setTopMargin(air);
            format.setBottomMargin(air * 3);
            table->setFormat(format);
        }
    }
}

HelpWindow::HelpWindow(const QList<HelpPage>& pages)
    : m_pages(pages)
    , m_search(new QLineEdit(this))
    , m_nothing(new PlainLabel(tr("No page has that."), this))
    , m_list(new QListWidget(this))
    , m_text(new HelpBrowser(this))
{
    setObjectName(QStringLiteral("helpWindow"));
    setWindowTitle(tr("Help – Sallyport"));
    setWindowIcon(applicationIcon());
    m_search->setObjectName(QStringLiteral("helpSearch"));
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(tr("Search the help"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(symbolicIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_nothing->setObjectName(QStringLiteral("helpNothing"));
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    m_list->setObjectName(QStringLiteral("helpPages"));
    m_list->setAccessibleName(tr("Pages"));
    m_text->setObjectName(QStringLiteral("helpText"));
    m_text->setAccessibleName(tr("Text"));
    m_text->setFrameShape(QFrame::NoFrame);
    for (const HelpPage& page : std::as_const(m_pages)) {
        auto* item = new QListWidgetItem(page.title, m_list);
        item->setData(kPageRole, page.id);
    }

    followFont(m_list, [this] {
        m_list->setMinimumWidth(m_list->sizeHintForColumn(0) + 2 * m_list->frameWidth()
            + m_list->style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    });
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->addWidget(m_search);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    auto* splitter = new QSplitter(this);
    splitter->setObjectName(QStringLiteral("helpSplitter"));
    splitter->addWidget(side);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(splitter);
    const int line = fontMetrics().height();
    resize(line * 52, line * 38);
    splitter->setSizes({ line * 15, line * 37 });

    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_search, &QLineEdit::returnPressed, m_text, qOverload<>(&QWidget::setFocus));
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpWindow::render);
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    auto* find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_search, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    m_list->setCurrentRow(0);
}

void HelpWindow::showPage(const QString& id)
{
    m_search->clear();
    const QString name = id.section(u'#', 0, 0);
    const auto at = std::find_if(m_pages.cbegin(), m_pages.cend(),
        [&name](const HelpPage& page) { return page.id == name; });
    if (at != m_pages.cend()) {
        m_list->setCurrentRow(int(at - m_pages.cbegin()));
        goTo(id.section(u'#', 1));
    }
}

/// An error's paragraph begins with its code; the heading before it is what is gone to.
void HelpWindow::goTo(const QString& code)
{
    const QString begin = code + u':';
    QTextBlock block = m_text->document()->begin();
    while (!code.isEmpty() && block.isValid() && !block.text().startsWith(begin)) {
        block = block.next();
    }
    const QTextBlock heading = block.isValid() ? block.previous() : block;
    if (code.isEmpty() || !heading.isValid()) {
        return;
    }
    m_text->setTextCursor(QTextCursor(heading));
    // All of it has its place only now; a long page gets it bit by bit.
    const QAbstractTextDocumentLayout& layout = *m_text->document()->documentLayout();
    (void)layout.documentSize();
    m_text->verticalScrollBar()->setValue(
        int(layout.blockBoundingRect(heading).top() - m_text->document()->documentMargin() / 2));
}

QString HelpWindow::page() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item ? item->data(kPageRole).toString() : QString();
}

/// Leaves the pages in the list that have every word.
void HelpWindow::search()
{
    const QStringList words = m_search->text().split(u' ', Qt::SkipEmptyParts);
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const QString& text = m_pages.at(row).text;
        const bool has = std::all_of(words.begin(), words.end(),
            [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
        m_list->item(row)->setHidden(!has);
        first = has && first < 0 ? row : first;
    }
    m_nothing->setVisible(first < 0);
    if (first >= 0 && (!m_list->currentItem() || m_list->currentItem()->isHidden())) {
        m_list->setCurrentRow(first);
    } else {
        mark();
    }
}

void HelpWindow::render()
{
    const int row = m_list->currentRow();
    if (row < 0) {
        return;
    }
    m_text->setMarkdown(m_pages.at(row).text);
    QTextDocument& document = *m_text->document();
    document.setDocumentMargin(fontMetrics().height());
    tidyTables(document, palette().color(QPalette::Mid));
    m_text->moveCursor(QTextCursor::Start);
    mark();
}

/// Shows where the words are that are searched for, and the first of them.
void HelpWindow::mark()
{
    QList<QTextEdit::ExtraSelection> marks;
    const QStringList words = m_search->text().split(u' ', Qt::SkipEmptyParts);
    QTextCursor first;
    for (const QString& word : words) {
        QTextCursor found(m_text->document());
        while (!(found = m_text->document()->find(word, found)).isNull()) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = found;
            mark.format.setBackground(palette().highlight());
            mark.format.setForeground(palette().highlightedText());
            marks.append(mark);
            if (first.isNull() || found.position() < first.position()) {
                first = found;
            }
        }
    }
    m_text->setExtraSelections(marks);
    if (!first.isNull()) {
        first.clearSelection();
        m_text->setTextCursor(first);
        m_text->ensureCursorVisible();
    }
}

void HelpWindow::follow(const QUrl& link)
{
    if (link.scheme() == QLatin1String("help")) {
        showPage(link.hasFragment() ? link.path() + u'#' + link.fragment() : link.path());
    } else if (link.scheme() == QLatin1String("https")) {
        ConfirmDialog::ask(tr("Open this page in the browser?"), link.toString(), tr("&Open"), this,
            [link] { QDesktopServices::openUrl(link); });
    }
}

void HelpWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    // The colours of links are taken when a page is read.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        render();
    }
}

void HelpWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace sallyport::ui
