// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/target.h"

#include "core/base/decimal.h"
#include "core/cycle/seal.h"
#include "core/scoring/typing.h"

#include <QLocale>

namespace mandate {

// What somebody types or pastes into a field; the seal of a printed paper is read from such text, too.

std::vector<QByteArray> seeds()
{
    return {"1.234,5",
            "1,234.5",
            "M43/F57",
            "-",
            "12 %",
            "2024-02-29",
            "29/02/2024",
            "yes",
            "1e9",
            "\u00a01 234",
            "1 '000",
            "99999999999999999999999999999",
            "0.0000000001",
            "n/a",
            "\u0661\u0662",
            "(12)",
            "mandate:MOA-1:1:00ff",
            "<rdf>mandate:MOA&amp;1:2:" + QByteArray(64, 'a') + "</rdf>"};
}

void tryOut(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input);
    for (const char *name : {"en", "fr", "sw", "dz", "ar_EG"}) {
        const QLocale locale{QLatin1String(name)};
        for (std::size_t i = 0; i < names<UnitType>().size(); ++i) {
            const auto unit = UnitType(i);
            const auto figure = readTyped(text, unit, locale);
            if (figure)
                static_cast<void>(typed(*figure, unit, locale));
        }
        static_cast<void>(readWeight(text, locale));
        static_cast<void>(readDecimal(text, locale));
        static_cast<void>(readDate(text, locale));
    }
    static_cast<void>(Decimal::parse(QStringView(text)));
    static_cast<void>(cleaned(text, true));
    static_cast<void>(readSeal(text));
    static_cast<void>(sealInMetadata(text));
}

} // namespace mandate
