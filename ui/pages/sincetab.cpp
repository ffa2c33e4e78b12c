// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sincetab.h"

#include "core/reports/markeddates.h"
#include "core/reports/netchanges.h"
#include "core/scoring/typing.h"
#include "core/store/interruption.h"
#include "ui/forms/messageline.h"
#include "ui/forms/tableview.h"
#include "ui/look/metrics.h"
#include "ui/models/netchangesmodel.h"
#include "ui/session/answer.h"
#include "ui/session/session.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace mandate {

namespace {

constexpr int UsualDays = 30;

bool hasCome(const MarkedDate &mark)
{
    return mark.day <= QDate::currentDate();
}

} // namespace

SinceTab::SinceTab(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_model(new NetChangesModel(this)),
      m_marks(new QComboBox(this)),
      m_day(new QLineEdit(this)),
      m_message(new MessageLine(this)),
      m_table(new TableView(tr("What changed since"), this)),
      m_since(QDate::currentDate().addDays(-UsualDays))
{
    m_table->setObjectName(QStringLiteral("since"));
    m_table->setModel(m_model);
    const int widths[] = {18, 20, 20, 26, 0, 14, 22};
    for (int column = 0; column < NetChangesModel::ColumnCount; ++column)
        if (column != NetChangesModel::After)
            m_table->setColumnWidth(column, figures(widths[column]));
    m_table->horizontalHeader()->setSectionResizeMode(NetChangesModel::After, QHeaderView::Stretch);
    m_table->rememberAs(QStringLiteral("since"));
    connect(m_table, &TableView::opened, this, [this](const QModelIndex &index) {
        const HistoryLine &line = m_model->lines()[std::size_t(index.row())];
        emit recordWanted(line.table, line.record);
    });
    connect(m_table, &TableView::statusChanged, this, &SinceTab::statusChanged);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::Between);
    layout->addWidget(makeChoice());
    layout->addWidget(m_message);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);
    connect(&session, &Session::opened, this, [this] { restrict({}, {}); });
    connect(&session, &Session::changed, this, &SinceTab::outdate);
}

QWidget *SinceTab::makeChoice()
{
    auto *choice = new QWidget(this);
    auto *label = new QLabel(tr("Changed &since"), choice);
    auto *mark = new QPushButton(tr("&Mark a day…"), choice);
    label->setBuddy(m_marks);
    m_marks->setAccessibleName(tr("Marked dates"));
    m_marks->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_day->setAccessibleName(tr("Since this day"));
    m_day->setFixedWidth(figures(16));
    m_day->setText(typed(m_since, QLocale()));
    connect(m_marks, &QComboBox::activated, this, &SinceTab::takeMark);
    connect(m_day, &QLineEdit::editingFinished, this, &SinceTab::takeDay);
    connect(mark, &QPushButton::clicked, this, &SinceTab::markWanted);
    auto *layout = new QHBoxLayout(choice);
    layout->setContentsMargins({});
    layout->setSpacing(space::Between);
    layout->addWidget(label);
    layout->addWidget(m_marks);
    layout->addWidget(m_day);
    layout->addWidget(mark);
    layout->addStretch();
    return choice;
}

QString SinceTab::statusText() const
{
    return m_table->statusText();
}

void SinceTab::restrict(const Uuid &record, const QString &words)
{
    m_record = record;
    m_words = words;
    outdate();
}

// A hidden tab asks once it is looked at.
void SinceTab::outdate()
{
    m_isStale = true;
    if (isVisible())
        ask();
}

void SinceTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        ask();
}

void SinceTab::askMarks()
{
    const auto question = [](const Store &store) { return markedDates(store.database()); };
    whenAnswered(m_session.ask(question), this, [this](const Result<std::vector<MarkedDate>> &marks) {
        showMarks(marks.value_or(std::vector<MarkedDate>()));
    });
}

void SinceTab::showMarks(const std::vector<MarkedDate> &marks)
{
    m_marks->clear();
    m_marks->addItem(tr("a day of my own"));
    for (const MarkedDate &mark : marks)
        m_marks->addItem(QStringLiteral("%1 · %2").arg(mark.name, typed(mark.day, QLocale())), mark.day);
    if (!std::exchange(m_isChosen, true))
        if (const auto last = std::find_if(marks.begin(), marks.end(), hasCome); last != marks.end())
            return choose(last->day);
    m_marks->setCurrentIndex(std::max(0, m_marks->findData(m_since)));
}

void SinceTab::choose(const QDate &day)
{
    m_day->setText(typed(day, QLocale()));
    outdate();
}

void SinceTab::takeDay()
{
    m_isChosen = true;
    if (m_day->isModified())
        outdate();
    m_day->setModified(false);
}

void SinceTab::takeMark()
{
    m_isChosen = true;
    const QDate day = m_marks->currentData().toDate();
    if (!day.isValid())
        return m_day->setFocus();
    choose(day);
}

void SinceTab::ask()
{
    if (m_session.path().isEmpty())
        return;
    m_isStale = false;
    const auto day = readDate(m_day->text(), QLocale());
    if (!day || !day->isValid())
        return m_message->say(
            day ? Error{Error::Kind::Invalid, tr("Write the day since when you want to know."), {}}
                : day.error());
    m_since = *day;
    askMarks();
    m_message->say(tr("Looking at what changed…"));
    const auto question = [since = m_since.startOfDay(), record = m_record](const Store &store,
                                                                            const LongWork &work) {
        const Interruption interruption(store.database(), [&work] { return work.isCancelled(); });
        return netChanges(store.database(), since, record, QLocale());
    };
    whenAnswered(m_session.report(tr("Looking at what changed"), question), this,
                 [this, asked = ++m_generation](const Result<std::vector<HistoryLine>> &lines) {
                     if (asked == m_generation)
                         take(lines);
                 });
}

void SinceTab::take(const Result<std::vector<HistoryLine>> &lines)
{
    if (!lines)
        return m_message->say(lines.error());
    m_model->show(*lines);
    m_message->say(heading());
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_table->fromSource(m_model->index(0, 0)));
}

QString SinceTab::heading() const
{
    const QString day = QLocale().toString(m_since, QLocale::LongFormat);
    if (m_model->rowCount() == 0)
        return m_words.isEmpty()
                   ? tr("Nothing is another than it was at the beginning of %1.").arg(day)
                   : tr("Nothing of %1 is another than it was at the beginning of %2.").arg(m_words, day);
    return m_words.isEmpty() ? tr("What is another than at the beginning of %1.").arg(day)
                             : tr("What of %1 is another than at the beginning of %2.").arg(m_words, day);
}

} // namespace mandate
