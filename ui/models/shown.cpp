// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/shown.h"

#include "core/base/localised.h"
#include "core/scoring/typing.h"

#include <QCoreApplication>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(models)
};

} // namespace

QString shown(const Decimal &number, const QLocale &locale, int digits)
{
    return localised(digits < 0 ? number.text() : number.text(digits), locale);
}

QString shown(const std::optional<Weight> &weight, const QLocale &locale)
{
    return weight ? shown(weight->percent(), locale, 2) : QString();
}

QString shown(const Figure &figure, UnitType unit, const QLocale &locale)
{
    if (const auto text = inReadersWords(figure, unit, locale))
        return *text;
    const auto number = isQuantity(unit) ? Decimal::parse(QStringView(figure.value)) : std::nullopt;
    return number ? localised(number->text(), locale) : figure.written();
}

QString word(AgreementKind kind)
{
    switch (kind) {
    case AgreementKind::Apa: return Text::tr("Annual performance agreement");
    case AgreementKind::PerformanceContract: return Text::tr("Performance contract");
    case AgreementKind::Compact: return Text::tr("Compact");
    case AgreementKind::Commitment: return Text::tr("Executive commitment");
    case AgreementKind::WorkPlan: break;
    }
    return Text::tr("Individual work plan");
}

QString word(KraLevel level)
{
    switch (level) {
    case KraLevel::National: return Text::tr("National KRA");
    case KraLevel::Sector: return Text::tr("Sector KRA");
    case KraLevel::Agency: return Text::tr("Agency KRA");
    case KraLevel::Local: break;
    }
    return Text::tr("Local KRA");
}

Status statusOf(ScoreState state)
{
    switch (state) {
    case ScoreState::Missing: return Status::Bad;
    case ScoreState::Unscorable: return Status::Watch;
    case ScoreState::Reported:
    case ScoreState::NotDue:
    case ScoreState::NotApplicable: break;
    }
    return Status::None;
}

} // namespace mandate
