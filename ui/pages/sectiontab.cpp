// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sectiontab.h"

#include "core/checks/moves.h"

#include <QCoreApplication>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(pages)
};

} // namespace

SectionTab::SectionTab(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_saves(new SectionSaves(session, this))
{
    connect(m_saves, &SectionSaves::refused, this, &SectionTab::refused);
    connect(m_saves, &SectionSaves::lost, this, &SectionTab::lost);
}

void SectionTab::commit(Save save, std::function<bool(const Result<SaveId> &)> settle)
{
    if (save.isEmpty())
        return;
    emit edited();
    m_saves->commit(std::move(save), std::move(settle));
}

QString whyPlanFixed(const OpenAgreement &open)
{
    if (!open.whyReadOnly.isEmpty())
        return Text::tr("The register is open for reading only. %1").arg(open.whyReadOnly);
    return whyPlanStands(open.dossier);
}

} // namespace mandate
