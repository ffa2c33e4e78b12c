// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sectiontab.h"

#include "ui/session/answer.h"
#include "ui/session/session.h"

#include <QCoreApplication>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(pages)
};

} // namespace

SectionTab::SectionTab(Session &session, QWidget *parent) : QWidget(parent), m_session(session) {}

void SectionTab::commit(Save save, std::function<void(const Result<SaveId> &)> settle)
{
    if (save.isEmpty())
        return;
    emit edited();
    whenAnswered(m_session.commit(std::move(save)), this,
                 [this, agreement = m_agreement, settle = std::move(settle)](const Result<SaveId> &saved) {
                     if (agreement == m_agreement)
                         settle(saved);
                     if (!saved)
                         emit refused();
                 });
}

QString whyPlanFixed(const OpenAgreement &open)
{
    if (!open.whyReadOnly.isEmpty())
        return Text::tr("The register is open for reading only. %1").arg(open.whyReadOnly);
    return open.dossier.isSigned()
               ? Text::tr("The agreement is signed: what was agreed stands until both parties sign an "
                          "amendment. The officer who keeps the register can help.")
               : QString();
}

} // namespace mandate
