// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/comparetab.h"

#include "core/store/dossiers.h"
#include "ui/forms/referencefield.h"
#include "ui/forms/tableview.h"
#include "ui/look/metrics.h"
#include "ui/models/differencesmodel.h"
#include "ui/session/answer.h"
#include "ui/session/session.h"

#include <QHeaderView>

namespace mandate {

CompareTab::CompareTab(Session &session, QWidget *parent)
    : SectionTab(session, parent),
      m_other(new ReferenceField(session, &describe<Agreement>(), this)),
      m_told(new QLabel(this)),
      m_model(new DifferencesModel(this)),
      m_table(new TableView(tr("Differences"), this))
{
    m_other->setName(tr("Compare with"), QStringLiteral("compareWith"));
    m_table->setModel(m_model);
    m_table->setColumnWidth(DifferencesModel::Number, figures(8));
    m_table->setColumnWidth(DifferencesModel::Field, figures(20));
    m_table->setColumnWidth(DifferencesModel::Here, figures(36));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->rememberAs(QStringLiteral("differences"));
    auto *label = new QLabel(tr("&Compare with"), this);
    label->setBuddy(m_other);
    m_told->setAccessibleName(tr("What was found"));
    m_told->setForegroundRole(QPalette::PlaceholderText);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::Between);
    line->addWidget(label);
    line->addWidget(m_other, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::Between, 0, 0);
    layout->setSpacing(space::Between);
    layout->addLayout(line);
    layout->addWidget(m_told);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_other);
    connect(m_other, &ReferenceField::left, this, &CompareTab::ask);
}

void CompareTab::show(OpenAgreement &open)
{
    m_open = &open;
    turnTo(open.dossier.agreement.id);
    ask();
}

void CompareTab::clear()
{
    ++m_generation;
    m_open = nullptr;
    turnTo({});
    m_other->showInput({});
    m_told->clear();
    m_model->show({}, {}, {});
}

bool CompareTab::goTo(const Uuid &, const QString &)
{
    return false;
}

void CompareTab::ask()
{
    const auto other = Uuid::parse(m_other->input());
    if (!m_open || !other)
        return;
    const auto question = [id = AgreementId{*other}](const Store &store) {
        return dossier(store.database(), id);
    };
    whenAnswered(session().ask(question), this, [this, asked = ++m_generation](const Result<Dossier> &found) {
        if (asked == m_generation && m_open)
            showDifferences(found);
    });
}

void CompareTab::showDifferences(const Result<Dossier> &other)
{
    if (!other)
        return m_told->setText(other.error().message);
    auto differences = differencesBetween(m_open->dossier, *other);
    const auto count = differences.size();
    m_told->setText(count == 0 ? tr("The two say the same.") : tr("Lines that differ: %1").arg(count));
    m_model->show(std::move(differences), m_open->dossier.agreement.code, other->agreement.code);
}

} // namespace mandate
