// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testing.h"

std::ostream &operator<<(std::ostream &out, const QString &text)
{
    return out << '"' << text.toStdString() << '"';
}

namespace mandate {

std::ostream &operator<<(std::ostream &out, const Decimal &decimal)
{
    return out << decimal.text().toStdString();
}

std::ostream &operator<<(std::ostream &out, const Error &error)
{
    return out << error.message.toStdString() << " [" << error.detail.toStdString() << ']';
}

Decimal dec(const char *text)
{
    return Decimal::parse(std::string_view(text)).value();
}

} // namespace mandate
