// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/document.h"

#include <QByteArray>
#include <QStringList>

namespace mandate {

// A document on paper, read back: its bytes, and the text of its pages as they are laid out.
struct Printed
{
    QByteArray bytes;
    QStringList pages;
    QString running; // the text in the order it was painted

    // Wherever lines were broken.
    bool says(const QString &text) const;
    QString text() const { return pages.join(u'\n'); }
};

// The day every test prints on, a month after the cycle of the sample ended.
PrintOptions testOptions();

Printed printed(Document document, const Dossier &dossier, const RuleSet &rules);
Printed readBack(const QString &path);

} // namespace mandate
