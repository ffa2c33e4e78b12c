// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helpwindow.h"

#include "ui/look/metrics.h"
#include "ui/shell/helppage.h"

#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QSplitter>
#include <QTabWidget>
#include <QTextDocument>

// The pages live in a static library: their resource must be named to be linked.
static void useHelp()
{
    Q_INIT_RESOURCE(help);
}

namespace mandate {

namespace {

enum HelpRole { TopicRole = Qt::UserRole, PathRole, WordsRole };

constexpr QLatin1String Start("start");

// Parts of the window whose page of the help has another name.
constexpr std::pair<const char *, const char *> Parts[] = {
    {"cover", "sections"},        {"vision", "sections"},       {"trends", "sections"},
    {"definitions", "sections"},  {"requirements", "sections"}, {"budget", "sections"},
    {"commandPalette", "search"},
};

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

// In the order in which the lists of the first page lead to them.
QStringList topics()
{
    static const QRegularExpression link(QStringLiteral("<li><a href=\"(\\w+)\\.html"));
    QStringList topics{Start};
    for (auto found = link.globalMatch(contentOf(pathOf(Start))); found.hasNext();)
        topics += found.next().captured(1);
    topics.removeDuplicates();
    return topics;
}

bool isTopic(const QString &name)
{
    return !name.isEmpty() && QFile::exists(QStringLiteral(":/help/en/%1.html").arg(name));
}

} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QWidget(parent, Qt::Window),
      m_find(new QLineEdit(this)),
      m_topics(new QListWidget(this)),
      m_none(new QLabel(tr("No page has all these words. Try fewer, or a part of one."), this)),
      m_page(new HelpPage(this))
{
    setObjectName(QStringLiteral("helpWindow"));
    setWindowTitle(tr("Help"));
    m_find->setPlaceholderText(tr("Find in the help"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_find->setClearButtonEnabled(true);
    m_find->installEventFilter(this);
    m_topics->setAccessibleName(tr("Pages of the help"));
    m_page->setAccessibleName(tr("Help"));
    m_none->setWordWrap(true);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_none->hide();
    auto *index = new QWidget(this);
    auto *indexLayout = new QVBoxLayout(index);
    indexLayout->setContentsMargins(space::Between, space::Between, 0, space::Between);
    indexLayout->setSpacing(space::Between);
    indexLayout->addWidget(m_find);
    indexLayout->addWidget(m_none);
    indexLayout->addWidget(m_topics, 1);
    auto *split = new QSplitter(this);
    split->addWidget(index);
    split->addWidget(m_page);
    split->setStretchFactor(1, 1);
    split->setSizes({figures(38), figures(100)});
    split->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(split);
    connect(m_find, &QLineEdit::textChanged, this, &HelpWindow::narrow);
    connect(m_topics, &QListWidget::currentItemChanged, this, &HelpWindow::showTopic);
    connect(m_page, &HelpPage::sourceChanged, this, &HelpWindow::follow);
    readTopics();
    resize(fitting({figures(140), rowHeight() * 30}));
}

void HelpWindow::readTopics()
{
    useHelp();
    for (const QString &topic : topics()) {
        QTextDocument page;
        page.setHtml(contentOf(pathOf(topic)));
        const QString title = page.metaInformation(QTextDocument::DocumentTitle);
        auto *item = new QListWidgetItem(title.isEmpty() ? topic : title, m_topics);
        item->setSizeHint({0, rowHeight()});
        item->setData(TopicRole, topic);
        item->setData(PathRole, pathOf(topic));
        item->setData(WordsRole, title + u'\n' + page.toPlainText());
    }
}

// Every word must stand in the page. What was read is left only when it has not got them.
void HelpWindow::narrow(const QString &typed)
{
    const QStringList wanted = typed.split(u' ', Qt::SkipEmptyParts);
    int first = -1;
    for (int place = 0; place < m_topics->count(); ++place) {
        QListWidgetItem *item = m_topics->item(place);
        const QString text = item->data(WordsRole).toString();
        const bool has = std::all_of(wanted.begin(), wanted.end(), [&text](const QString &word) {
            return text.contains(word, Qt::CaseInsensitive);
        });
        item->setHidden(!has);
        if (has && first < 0)
            first = place;
    }
    m_none->setVisible(first < 0);
    if (first >= 0 && m_topics->currentItem() && m_topics->currentItem()->isHidden())
        m_topics->setCurrentRow(first);
    m_page->mark(wanted);
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

QString HelpWindow::topicOf(const QWidget *widget)
{
    useHelp();
    for (; widget; widget = widget->parentWidget()) {
        // Who stands on the bar of tabs looks at the tab.
        const auto *tabs = qobject_cast<const QTabWidget *>(widget);
        QString name =
            tabs && tabs->currentWidget() ? tabs->currentWidget()->objectName() : widget->objectName();
        for (const auto &[part, topic] : Parts)
            if (name == QLatin1String(part))
                name = QLatin1String(topic);
        if (isTopic(name))
            return name;
    }
    return {};
}

void HelpWindow::showTopic()
{
    if (const QListWidgetItem *item = m_topics->currentItem()) {
        const QUrl page(QStringLiteral("qrc") + item->data(PathRole).toString());
        if (page != m_page->source().adjusted(QUrl::RemoveFragment))
            m_page->setSource(page);
    }
}

// A link or a step back has turned the page: the list goes along.
void HelpWindow::follow(const QUrl &page)
{
    for (int place = 0; place < m_topics->count(); ++place)
        if (page.path() == m_topics->item(place)->data(PathRole).toString().mid(1))
            m_topics->setCurrentRow(place);
}

// From the words to the list and to the page, by the keys that lead down.
bool HelpWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down)
            m_topics->setFocus();
        else if (key == Qt::Key_Return || key == Qt::Key_Enter)
            m_page->setFocus();
    }
    return QWidget::eventFilter(watched, event);
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->matches(QKeySequence::Find))
        m_find->setFocus();
    else
        QWidget::keyPressEvent(event);
}

} // namespace mandate
