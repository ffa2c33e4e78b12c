// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formulaguard.h"

#include "core/base/decimal.h"

namespace mandate {

namespace {

// Behind apostrophes, spaces of every kind and what nobody sees, the first character decides; full-width
// forms count like the plain ones.
bool looksLikeFormula(QStringView text)
{
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'=':
        case u'+':
        case u'-':
        case u'@':
        case u'\t':
        case u'\r':
        case u'＝':
        case u'＋':
        case u'－':
        case u'＠': return true;
        case u'\'': continue;
        default:
            if (!c.isSpace() && c.category() != QChar::Other_Format)
                return false;
        }
    }
    return false;
}

} // namespace

QString guarded(const QString &text)
{
    if (!looksLikeFormula(text) || Decimal::parse(QStringView(text)))
        return text;
    return u'\'' + text;
}

QString unguarded(const QString &text)
{
    return text.startsWith(u'\'') && looksLikeFormula(text) ? text.mid(1) : text;
}

} // namespace mandate
