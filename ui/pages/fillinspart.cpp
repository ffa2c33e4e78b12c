// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fillinspart.h"

#include "ui/forms/labels.h"
#include "ui/forms/messageline.h"
#include "ui/forms/tableview.h"
#include "ui/look/metrics.h"
#include "ui/models/fillinsmodel.h"
#include "ui/pages/fillinpanel.h"
#include "ui/session/answer.h"
#include "ui/session/session.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace mandate {

namespace {

constexpr int FewestRows = 3;
constexpr int MostRows = 8;

} // namespace

FillInsPart::FillInsPart(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_model(new FillInsModel(this)),
      m_table(new TableView(tr("Sheets that were sent"), this)),
      m_panel(new FillInPanel(session, this)),
      m_message(new MessageLine(this)),
      m_late(new MessageLine(this))
{
    setObjectName(QStringLiteral("fillIns"));
    auto *make = new QPushButton(tr("Make s&heets for all…"), this);
    connect(make, &QPushButton::clicked, m_panel, &FillInPanel::beginAll);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(make);
    buttons->addStretch();
    m_table->setModel(m_model);
    m_table->setColumnWidth(FillInsModel::Agreement, figures(16));
    m_table->setColumnWidth(FillInsModel::Party, figures(22));
    m_table->setColumnWidth(FillInsModel::What, figures(9));
    m_table->setColumnWidth(FillInsModel::State, figures(20));
    m_table->setColumnWidth(FillInsModel::Sent, figures(12));
    m_table->setColumnWidth(FillInsModel::Due, figures(12));
    m_table->rememberAs(QStringLiteral("fillIns"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::Between);
    layout->addWidget(heading(tr("Offices without the program"), this));
    layout->addWidget(explanation(tr("Each gets a spreadsheet in which only what is asked for can be filled "
                                     "in. When it comes back, drop it here: what was filled in is shown "
                                     "before it is taken in."),
                                  this));
    layout->addLayout(buttons);
    layout->addWidget(m_panel);
    layout->addWidget(m_message);
    layout->addWidget(m_late);
    layout->addWidget(m_table);
    layout->addStretch();
    connect(m_panel, &FillInPanel::told, this,
            [this](const QString &sentence) { m_message->say(sentence, Status::Good); });
    connect(m_panel, &FillInPanel::failed, m_message, qOverload<const Error &>(&MessageLine::say));
    connect(&session, &Session::opened, this, &FillInsPart::ask);
    connect(&session, &Session::changed, this, [this](const QStringList &tables) {
        if (tables.contains(QLatin1String("fill_in")))
            ask();
    });
    show({});
    ask();
}

void FillInsPart::ask()
{
    if (m_session.path().isEmpty())
        return;
    whenAnswered(m_session.ask([](const Store &store) { return fillInStandings(store.database()); }), this,
                 [this](const Result<std::vector<FillInStanding>> &sheets) {
                     sheets ? show(*sheets) : m_message->say(sheets.error());
                 });
}

void FillInsPart::show(const std::vector<FillInStanding> &sheets)
{
    m_model->show(sheets);
    m_table->setVisible(!sheets.empty());
    const int rows = qBound(FewestRows, m_model->rowCount(), MostRows) + 2; // the titles, a scroll bar
    m_table->setFixedHeight(rows * m_table->verticalHeader()->defaultSectionSize());
    const int late = m_model->late();
    m_late->say(late > 0 ? tr("%n sheet(s) should be back already.", nullptr, late) : QString(),
                Status::Watch);
}

} // namespace mandate
