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
    : QWidget(parent), m_parties(new QLabel(this)), m_origin(new Chip(this))
{
    m_parties->setTextFormat(Qt::PlainText);
    m_parties->setForegroundRole(QPalette::PlaceholderText);
    m_parties->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::Between);
    layout->addWidget(m_parties, 1);
    layout->addWidget(m_origin);
}

void AgreementHead::add(QWidget *control)
{
    layout()->addWidget(control);
}

void AgreementHead::show(const Dossier &dossier, const QString &kind)
{
    m_parties->setText(tr("%1 %2 · %3 · between %4 and %5")
                           .arg(kind, dossier.cycle.code, dossier.agreement.code,
                                partyText(dossier.firstParty), partyText(dossier.secondParty)));
    m_parties->setToolTip(m_parties->text());
    m_origin->show(dossier.isIllustrative() ? tr("Illustrative") : QString(), Status::Watch);
}

} // namespace mandate
