// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/comparetab.h"

#include "core/exchange/agreementcopy.h"
#include "core/store/dossiers.h"
#include "ui/forms/namedaction.h"
#include "ui/forms/referencefield.h"
#include "ui/forms/tableview.h"
#include "ui/look/metrics.h"
#include "ui/models/differencesmodel.h"
#include "ui/pages/sidebysideview.h"
#include "ui/session/answer.h"
#include "ui/session/session.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSplitter>
#include <QToolButton>

namespace mandate {

CompareTab::CompareTab(Session &session, QWidget *parent)
    : SectionTab(session, parent),
      m_other(new ReferenceField(session, &describe<Agreement>(), this)),
      m_told(new QLabel(this)),
      m_only(new QCheckBox(tr("Only what &differs"), this)),
      m_both(new SideBySideView(this)),
      m_model(new DifferencesModel(this)),
      m_table(new TableView(tr("Differences"), this))
{
    m_table->setModel(m_model);
    m_table->setColumnWidth(DifferencesModel::Number, figures(8));
    m_table->setColumnWidth(DifferencesModel::Field, figures(20));
    m_table->setColumnWidth(DifferencesModel::Here, figures(36));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->rememberAs(QStringLiteral("differences"));
    auto *split = new QSplitter(Qt::Vertical, this);
    split->addWidget(m_both);
    split->addWidget(m_table);
    split->setStretchFactor(0, 1);
    split->setSizes({rowHeight() * 16, rowHeight() * 6});
    split->setHandleWidth(space::Between);
    split->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::Between, 0, 0);
    layout->setSpacing(space::Between);
    layout->addWidget(makeChoice());
    layout->addWidget(split, 1);
    setFocusProxy(m_other);
    connect(m_other, &ReferenceField::left, this, &CompareTab::ask);
    connect(m_only, &QCheckBox::toggled, m_both, &SideBySideView::showOnlyDifferences);
    connect(m_both, &SideBySideView::currentChanged, this, &CompareTab::showPlace);
    connect(m_table, &TableView::chosen, this,
            [this](const QModelIndex &index) { m_both->goToDifference(index.row()); });
    connect(m_table, &TableView::opened, this, [this] { m_both->setFocus(); });
}

QWidget *CompareTab::makeChoice()
{
    m_other->setName(tr("Compare with"), QStringLiteral("compareWith"));
    auto *label = new QLabel(tr("&Compare with"), this);
    label->setBuddy(m_other);
    m_told->setAccessibleName(tr("What the comparison found"));
    m_told->setForegroundRole(QPalette::PlaceholderText);
    auto *whole = new QWidget(this);
    auto *line = new QHBoxLayout(whole);
    line->setContentsMargins({});
    line->setSpacing(space::Between);
    line->addWidget(label);
    line->addWidget(m_other, 1);
    line->addWidget(m_told);
    line->addWidget(m_only);
    makeSteps();
    for (QAction *action : actions()) {
        auto *button = new QToolButton(whole);
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::TabFocus);
        line->addWidget(button);
    }
    return whole;
}

void CompareTab::makeSteps()
{
    const auto add = [this](const char *name, const QString &text, const QString &word,
                            const QKeySequence &keys, int by) {
        QAction *action = addLocalAction(*this, name, text, keys);
        action->setIconText(word); // on its button, beside the differences
        connect(action, &QAction::triggered, this, [this, by] { step(by); });
    };
    add("previousDifference", tr("Pre&vious difference"), tr("Previous"), Qt::SHIFT | Qt::Key_F8, -1);
    add("nextDifference", tr("Ne&xt difference"), tr("Next"), Qt::Key_F8, 1);
}

void CompareTab::show(OpenAgreement &open)
{
    m_open = &open;
    turnTo(open.dossier.agreement.id);
    ask();
}

void CompareTab::clear()
{
    m_open = nullptr;
    turnTo({});
    m_other->showInput({});
    forget();
}

// No comparison stays under the name of another agreement than it was made with.
void CompareTab::forget()
{
    ++m_generation;
    m_beside = {};
    m_told->clear();
    m_model->show({}, {}, {});
    m_both->clear();
}

bool CompareTab::goTo(const Uuid &, const QString &)
{
    return false;
}

void CompareTab::compareWith(const AgreementId &other)
{
    if (!other.isNull()) {
        m_other->showInput(other.text());
        return ask();
    }
    if (m_other->input().isEmpty())
        suggest();
}

void CompareTab::suggest()
{
    if (!m_open)
        return;
    const auto question = [agreement = m_open->dossier.agreement,
                           cycle = m_open->dossier.cycle](const Store &store) {
        return lastAgreementOf(store.database(), agreement, cycle);
    };
    whenAnswered(session().ask(question), this,
                 [this, asked = ++m_generation](const Result<std::optional<AgreementId>> &last) {
                     if (asked != m_generation || !m_open)
                         return;
                     if (last && *last)
                         return compareWith(**last);
                     m_told->setText(tr("No earlier agreement of this party is kept here. Choose another."));
                     m_other->setFocus();
                 });
}

void CompareTab::ask()
{
    const AgreementId other{Uuid::parse(m_other->input()).value_or(Uuid())};
    if (other != m_beside)
        forget();
    if (!m_open || other.isNull())
        return;
    m_beside = other;
    const auto question = [other](const Store &store) { return dossier(store.database(), other); };
    whenAnswered(session().ask(question), this, [this, asked = ++m_generation](const Result<Dossier> &found) {
        if (asked == m_generation && m_open)
            showBoth(found);
    });
}

void CompareTab::showBoth(const Result<Dossier> &other)
{
    if (!other) {
        forget();
        return m_told->setText(other.error().message);
    }
    const std::vector<PairedLine> lines = sideBySide(m_open->dossier, *other);
    const QString &here = m_open->dossier.agreement.code;
    const QString &there = other->agreement.code;
    m_both->show(lines, here, there);
    m_model->show(differencesIn(lines), here, there);
    showPlace();
}

void CompareTab::showPlace()
{
    if (m_beside.isNull())
        return;
    const int count = m_model->rowCount();
    const int place = m_both->currentDifference() + 1;
    m_told->setText(count == 0   ? tr("The two say the same.")
                    : place == 0 ? tr("Lines that differ: %1").arg(count)
                                 : tr("Difference %1 of %2").arg(place).arg(count));
}

void CompareTab::step(int by)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int from = m_both->currentDifference();
    const int next = from < 0 ? (by > 0 ? 0 : count - 1) : (from + by + count) % count;
    m_both->goToDifference(next);
    m_table->setCurrentIndex(m_table->fromSource(m_model->index(next, 0)));
}

} // namespace mandate
