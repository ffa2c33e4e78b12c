// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/agreementtab.h"

#include "core/scoring/typing.h"
#include "ui/look/metrics.h"
#include "ui/models/glossary.h"

#include <QLabel>
#include <QScrollArea>

namespace mandate {

namespace {

std::vector<FormField> fieldsOf(AgreementTab::Part part)
{
    if (part == AgreementTab::Part::Vision)
        return {{"vision", 5}, {"mission", 5}};
    return {{"first_party"},  {"second_party"},  {"code", 1, 28}, {"kind"},
            {"cycle", 1, 28}, {"scheme", 1, 16}, {"preamble", 6}};
}

} // namespace

AgreementTab::AgreementTab(Session &session, Part part, QWidget *parent)
    : SectionTab(session, parent),
      m_part(part),
      m_form(new RecordForm(session, describe<Agreement>(), fieldsOf(part))),
      m_under(new QLabel)
{
    m_under->setWordWrap(true);
    m_under->setTextFormat(Qt::PlainText);
    m_under->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_under->setAccessibleName(part == Part::Cover ? tr("Period and state") : tr("Objectives"));
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, space::Group, space::Group, space::Group);
    column->setSpacing(space::Group);
    column->addWidget(m_form);
    column->addWidget(m_under);
    column->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scroll);
    setFocusProxy(m_form);
    for (const FormField &field : fieldsOf(part))
        m_form->explain(QString::fromLatin1(field.column),
                        meaningOf(u"agreement", QString::fromLatin1(field.column)));
    connect(m_form, &RecordForm::edited, this, &AgreementTab::take);
}

void AgreementTab::show(OpenAgreement &open)
{
    const Agreement &agreement = open.dossier.agreement;
    turnTo(agreement.id);
    m_shown = agreement.id.uuid;
    m_code = agreement.code;
    m_form->show(agreement, whyPlanFixed(open));
    m_under->setText(under(open.dossier));
}

void AgreementTab::clear()
{
    turnTo({});
    m_shown = {};
    m_form->clear();
    m_under->clear();
}

QString AgreementTab::under(const Dossier &dossier) const
{
    if (m_part == Part::Cover) {
        const QLocale locale;
        return tr("Period: %1 to %2")
            .arg(typed(dossier.cycle.start, locale), typed(dossier.cycle.end, locale));
    }
    QStringList lines{tr("Objectives")};
    for (const ObjectiveItem &item : dossier.objectives)
        lines += QStringLiteral("%1  %2").arg(numberOf(item.objective), item.objective.title);
    return lines.join(u'\n');
}

bool AgreementTab::goTo(const Uuid &record, const QString &column)
{
    return record == m_shown && m_form->focusField(column);
}

void AgreementTab::take(const QString &column, const RecordChange &change, const QString &label)
{
    Save save(tr("%1 of %2").arg(label, m_code));
    save.add(change);
    commit(std::move(save), [this, column](const Result<SaveId> &saved) {
        m_form->settle(column, saved);
        return true;
    });
}

} // namespace mandate
