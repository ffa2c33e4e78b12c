// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/agreementhead.h"

#include "ui/forms/chip.h"
#include "ui/look/metrics.h"

#include <QHBoxLayout>
#include <QLabel>

namespace mandate {

namespace {

QString partyText(const PartyName &party)
{
    return party.post.isEmpty() ? party.name : party.name + QStringLiteral(", ") + party.post;
}

} // namespace

AgreementHead::AgreementHead(QWidget *parent)
    : QWidget(parent),
      m_title(new QLabel(this)),
      m_parties(new QLabel(this)),
      m_state(new Chip(this)),
      m_origin(new Chip(this))
{
    m_title->setFont(typeFont(TextSize::Title));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_parties->setTextFormat(Qt::PlainText);
    m_parties->setForegroundRole(QPalette::PlaceholderText);
    m_parties->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::Between);
    line->addWidget(m_title, 1);
    line->addWidget(m_origin);
    line->addWidget(m_state);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addLayout(line);
    layout->addWidget(m_parties);
}

void AgreementHead::show(const Dossier &dossier, const QString &kind)
{
    m_title->setText(dossier.secondParty.name);
    m_title->setToolTip(dossier.secondParty.name);
    m_parties->setText(tr("%1 %2 · %3 · between %4 and %5")
                           .arg(kind, dossier.cycle.code, dossier.agreement.code,
                                partyText(dossier.firstParty), partyText(dossier.secondParty)));
    m_parties->setToolTip(m_parties->text());
    m_state->show(dossier.isSigned() ? tr("Signed") : tr("Draft"),
                  dossier.isSigned() ? Status::Good : Status::None);
    m_origin->show(dossier.isIllustrative() ? tr("Illustrative") : QString(), Status::Watch);
}

} // namespace mandate
