// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/agreementspage.h"

#include "ui/forms/lesson.h"
#include "ui/forms/messageline.h"
#include "ui/forms/tableview.h"
#include "ui/look/metrics.h"
#include "ui/models/agreementlistmodel.h"
#include "ui/pages/agreementpage.h"
#include "ui/session/session.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace mandate {

namespace {

enum Face { LessonFace, ListFace, AgreementFace };

} // namespace

AgreementsPage::AgreementsPage(Session &session, QWidget *parent)
    : QWidget(parent),
      m_model(new AgreementListModel(session, this)),
      m_stack(new QStackedWidget(this)),
      m_top(new QWidget(this)),
      m_actions(new QHBoxLayout(m_top)),
      m_message(new MessageLine(this)),
      m_find(new QLineEdit(this)),
      m_table(makeTable()),
      m_page(new AgreementPage(session, this))
{
    auto *lesson =
        new Lesson(tr("No agreement yet"),
                   tr("Here stand the annual agreements of ministers, agencies and staff, each with its "
                      "objectives, success indicators and scores. Import last year's from a spreadsheet "
                      "with mandatectl import, or open a register that holds some."),
                   tr("Open a register…"), this);
    connect(lesson, &Lesson::started, this, &AgreementsPage::openWanted);
    m_stack->addWidget(lesson);
    m_stack->addWidget(makeList());
    m_stack->addWidget(m_page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Group, space::Page, space::Group);
    layout->setSpacing(space::Between);
    layout->addWidget(m_top);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    makeTop();
    connect(m_page, &AgreementPage::left, this, &AgreementsPage::showList);
    connect(m_page, &AgreementPage::opened, this, &AgreementsPage::showOpened);
    connect(m_page, &AgreementPage::failed, this, &AgreementsPage::showFailed);
    connect(m_model, &AgreementListModel::loaded, this, &AgreementsPage::showLoaded);
    connect(m_model, &AgreementListModel::failed, m_message, qOverload<const Error &>(&MessageLine::say));
    connect(&session, &Session::opened, m_page, &AgreementPage::close);
    connect(&session, &Session::opened, this, &AgreementsPage::showList);
    setFocusProxy(m_table);
}

void AgreementsPage::makeTop()
{
    auto *back = new QToolButton(m_top);
    back->setObjectName(QStringLiteral("back"));
    back->setText(tr("‹ Agreements"));
    back->setToolTip(tr("Back to the list (Esc)"));
    back->setAccessibleName(tr("Back to the list of agreements"));
    back->setFocusPolicy(Qt::TabFocus);
    connect(back, &QToolButton::clicked, this, &AgreementsPage::showList);
    m_actions->setContentsMargins({});
    m_actions->setSpacing(space::Inside);
    m_actions->addWidget(back);
    m_actions->addStretch();
    m_top->hide();
}

void AgreementsPage::addMainAction(QAction *action)
{
    auto *button = new QPushButton(action->text(), m_top);
    button->setToolTip(action->shortcut().toString(QKeySequence::NativeText));
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    m_actions->addWidget(button);
}

QWidget *AgreementsPage::makeList()
{
    auto *list = new QWidget(this);
    auto *title = new QLabel(tr("Agreements"), list);
    title->setFont(typeFont(TextSize::Title));
    m_find->setPlaceholderText(tr("Find by code or second party"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_find->setClearButtonEnabled(true);
    m_find->setMaximumWidth(figures(40));
    connect(m_find, &QLineEdit::textChanged, m_model, &AgreementListModel::find);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins({});
    layout->setSpacing(space::Between);
    layout->addWidget(title);
    layout->addWidget(m_find);
    layout->addWidget(m_table, 1);
    return list;
}

TableView *AgreementsPage::makeTable()
{
    auto *table = new TableView(tr("Agreements"), this);
    table->setModel(m_model);
    table->setSelectionMode(QTableView::SingleSelection);
    QHeaderView *header = table->horizontalHeader();
    header->setSectionResizeMode(AgreementListModel::SecondParty, QHeaderView::Stretch);
    table->setColumnWidth(AgreementListModel::Code, figures(24));
    table->setColumnWidth(AgreementListModel::Kind, figures(30));
    table->setColumnWidth(AgreementListModel::CycleColumn, figures(11));
    table->setColumnWidth(AgreementListModel::State, figures(12));
    table->setColumnWidth(AgreementListModel::ScoreColumn, figures(28));
    connect(table, &TableView::opened, this,
            [this](const QModelIndex &index) { open(m_model->line(index.row()).id); });
    return table;
}

void AgreementsPage::open(const AgreementId &agreement, const Uuid &item)
{
    m_message->clear();
    m_page->open(agreement, item);
}

AgreementPage *AgreementsPage::current() const
{
    return m_stack->currentIndex() == AgreementFace ? m_page : nullptr;
}

void AgreementsPage::showOpened()
{
    m_stack->setCurrentIndex(AgreementFace);
    m_top->show();
    m_page->setFocus();
    emit turned();
}

void AgreementsPage::showFailed(const Error &error)
{
    if (!m_page->shown())
        showList();
    m_message->say(error);
}

void AgreementsPage::showList()
{
    m_message->clear();
    m_stack->setCurrentIndex(ListFace);
    m_top->hide();
    m_table->setFocus();
    emit turned();
}

void AgreementsPage::showLoaded()
{
    if (m_stack->currentIndex() == AgreementFace)
        return;
    const bool isEmpty = m_model->rowCount() == 0 && m_find->text().isEmpty();
    m_stack->setCurrentIndex(isEmpty ? LessonFace : ListFace);
    if (!isEmpty && !m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
}

} // namespace mandate
