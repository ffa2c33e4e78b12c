// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cycle/receipt.h"

#include "core/base/record.h"

namespace mandate {

namespace {

constexpr char Letters[] = "asdbpuh";

} // namespace

template <>
const Description &describe<Receipt>()
{
    static constexpr Field fields[] = {
        field<&Receipt::id>("id"),
        field<&Receipt::package>("package", QT_TRANSLATE_NOOP("receipt", "Package")),
        field<&Receipt::site>("site", QT_TRANSLATE_NOOP("receipt", "Sent by")),
        field<&Receipt::by>("received_by", QT_TRANSLATE_NOOP("receipt", "Received by")),
        field<&Receipt::kind>("kind", QT_TRANSLATE_NOOP("receipt", "Kind")),
        field<&Receipt::from>("from_seq", QT_TRANSLATE_NOOP("receipt", "From save")),
        field<&Receipt::upTo>("to_seq", QT_TRANSLATE_NOOP("receipt", "Up to save")),
        field<&Receipt::head>("head", QT_TRANSLATE_NOOP("receipt", "Head of the audit trail")),
        field<&Receipt::signature>("signature", QT_TRANSLATE_NOOP("receipt", "Signature")),
        field<&Receipt::outcomes>("outcomes", QT_TRANSLATE_NOOP("receipt", "Outcomes")),
        field<&Receipt::content>("content_sha256", QT_TRANSLATE_NOOP("receipt", "Fingerprint")),
    };
    static constexpr Description description{"receipt", QT_TRANSLATE_NOOP("receipt", "receipt"), fields,
                                             always};
    return description;
}

QChar letterOf(ChangeOutcome outcome)
{
    return QLatin1Char(Letters[std::size_t(outcome)]);
}

void OutcomeCounts::add(ChangeOutcome outcome, int times)
{
    static constexpr int OutcomeCounts::*counts[] = {
        &OutcomeCounts::applied, &OutcomeCounts::same,   &OutcomeCounts::different,
        &OutcomeCounts::blocked, &OutcomeCounts::parked, &OutcomeCounts::duplicate,
        &OutcomeCounts::held,
    };
    this->*counts[std::size_t(outcome)] += times;
}

QString outcomesText(const std::vector<ChangeOutcome> &outcomes)
{
    QString text;
    for (auto run = outcomes.begin(); run != outcomes.end();) {
        const auto end =
            std::find_if(run, outcomes.end(), [run](ChangeOutcome next) { return next != *run; });
        text += QString::number(end - run) + letterOf(*run);
        run = end;
    }
    return text;
}

OutcomeCounts outcomeCounts(const QString &outcomes)
{
    OutcomeCounts counts;
    int times = 0;
    for (const QChar c : outcomes) {
        const auto letter = QLatin1String(Letters).indexOf(c);
        if (c.isDigit()) {
            times = times * 10 + c.digitValue();
        } else if (letter >= 0) {
            counts.add(ChangeOutcome(letter), times);
            times = 0;
        }
    }
    return counts;
}

} // namespace mandate
