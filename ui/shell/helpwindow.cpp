// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helpwindow.h"

#include "ui/look/metrics.h"

#include <QDir>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QSplitter>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

// The pages live in a static library: their resource must be named to be linked.
static void useHelp()
{
    Q_INIT_RESOURCE(help);
}

namespace mandate {

namespace {

enum HelpRole { TopicRole = Qt::UserRole, PathRole, WordsRole };

constexpr QLatin1String Start("start");

// The reader's language where the page was translated, else English.
QString pathOf(const QString &topic)
{
    const QString name = QLocale().name().section(u'_', 0, 0);
    const QString own = QStringLiteral(":/help/%1/%2.html").arg(name, topic);
    return QFile::exists(own) ? own : QStringLiteral(":/help/en/%1.html").arg(topic);
}

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QWidget(parent, Qt::Window),
      m_find(new QLineEdit(this)),
      m_topics(new QListWidget(this)),
      m_page(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("helpWindow"));
    setWindowTitle(tr("Help"));
    m_find->setPlaceholderText(tr("Find in the help"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_find->setClearButtonEnabled(true);
    m_topics->setAccessibleName(tr("Pages of the help"));
    m_page->setAccessibleName(tr("Help"));
    m_page->document()->setDocumentMargin(space::Page);
    auto *index = new QWidget(this);
    auto *indexLayout = new QVBoxLayout(index);
    indexLayout->setContentsMargins(space::Between, space::Between, 0, space::Between);
    indexLayout->setSpacing(space::Between);
    indexLayout->addWidget(m_find);
    indexLayout->addWidget(m_topics, 1);
    auto *split = new QSplitter(this);
    split->addWidget(index);
    split->addWidget(m_page);
    split->setStretchFactor(1, 1);
    split->setSizes({figures(32), figures(80)});
    split->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(split);
    connect(m_find, &QLineEdit::textChanged, this, &HelpWindow::narrow);
    connect(m_topics, &QListWidget::currentItemChanged, this, &HelpWindow::showTopic);
    readTopics();
    resize(fitting({figures(116), rowHeight() * 26}));
}

void HelpWindow::readTopics()
{
    useHelp();
    const QStringList files = QDir(QStringLiteral(":/help/en")).entryList({QStringLiteral("*.html")});
    for (const QString &file : files) {
        const QString topic = file.chopped(5);
        QTextDocument page;
        page.setHtml(contentOf(pathOf(topic)));
        const QString title = page.metaInformation(QTextDocument::DocumentTitle);
        auto *item = new QListWidgetItem(title.isEmpty() ? topic : title);
        item->setData(TopicRole, topic);
        item->setData(PathRole, pathOf(topic));
        item->setData(WordsRole, title + u'\n' + page.toPlainText());
        m_topics->insertItem(topic == Start ? 0 : m_topics->count(), item);
    }
}

// Every word must stand in the page.
void HelpWindow::narrow(const QString &words)
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    for (int place = 0; place < m_topics->count(); ++place) {
        QListWidgetItem *item = m_topics->item(place);
        const QString text = item->data(WordsRole).toString();
        item->setHidden(!std::all_of(wanted.begin(), wanted.end(), [&text](const QString &word) {
            return text.contains(word, Qt::CaseInsensitive);
        }));
    }
}

void HelpWindow::open(const QString &topic)
{
    m_find->clear();
    m_topics->setCurrentRow(0);
    for (int place = 0; place < m_topics->count(); ++place)
        if (m_topics->item(place)->data(TopicRole).toString() == topic)
            m_topics->setCurrentRow(place);
    show();
    raise();
    activateWindow();
    m_page->setFocus();
}

QString HelpWindow::topic() const
{
    return m_topics->currentItem() ? m_topics->currentItem()->data(TopicRole).toString() : QString();
}

void HelpWindow::showTopic()
{
    if (const QListWidgetItem *item = m_topics->currentItem())
        m_page->setSource(QUrl(QStringLiteral("qrc") + item->data(PathRole).toString()));
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace mandate
