// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttext.h"

#include <QCoreApplication>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(charts)
};

} // namespace

QString figureText(const Decimal &value, int digits)
{
    return QLocale().toString(value.rounded(digits).approximate(), 'f', digits);
}

QString kindText(AgreementKind kind)
{
    switch (kind) {
    case AgreementKind::Apa: return Text::tr("Annual agreements");
    case AgreementKind::PerformanceContract: return Text::tr("Performance contracts");
    case AgreementKind::Compact: return Text::tr("Compacts");
    case AgreementKind::Commitment: return Text::tr("Executive commitments");
    case AgreementKind::WorkPlan: break;
    }
    return Text::tr("Work plans");
}

} // namespace mandate
