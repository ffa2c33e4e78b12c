// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/console.h"

#include <QDate>
#include <QMap>
#include <QStringList>

#include <span>

namespace mandate {

// One option of a command, declared once: its name, what stands after it (empty for a switch), its help.
struct Option
{
    const char *name;
    const char *value;
    const char *help;
};

// What a command was called with: its arguments in their order, and its options by name.
class Arguments
{
public:
    static constexpr int Any = 1'000'000; // as many as somebody likes

    // Refuses what was not declared, naming it.
    static Result<Arguments> parse(const QStringList &words, std::span<const Option> options, int least,
                                   int most);

    int count() const { return int(m_positional.size()); }
    QString at(int position) const { return m_positional.value(position); }
    bool has(const char *option) const { return m_options.contains(QLatin1String(option)); }
    // The last one where it was given several times.
    QString value(const char *option) const { return values(option).value(values(option).size() - 1); }
    QStringList values(const char *option) const { return m_options.value(QLatin1String(option)); }
    // The day an option names, the fallback where it is not given.
    Result<QDate> date(const char *option, const QDate &fallback) const;

private:
    QStringList m_positional;
    QMap<QString, QStringList> m_options;
};

} // namespace mandate
