// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/recoveryprint.h"

#include "ui/print/paper.h"
#include "ui/print/readertext.h"

#include <QCoreApplication>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(print)
};

} // namespace

Result<int> printRecovery(const RecoverySheet &sheet, const PrintOptions &options, QPagedPaintDevice &device)
{
    const ReaderText reader(options.locale);
    Paper paper(device, {Text::tr("Recovery sheet"), sheet.name, Text::tr("Secret"),
                         Text::tr("Printed on %1").arg(reader.date(options.printedOn)), QString()});
    paper.heading(Text::tr("Keys of %1").arg(sheet.name));
    paper.text(Text::tr("Whoever has these lines can sign as %1 in %2. Hand the sheet to the registry in a "
                        "closed envelope, and keep no copy. It is printed once.")
                   .arg(sheet.name, sheet.registerName));
    paper.subheading(Text::tr("Fingerprint, for comparing"));
    paper.text(sheet.fingerprint);
    paper.subheading(Text::tr("To be typed where the keys are lost"));
    for (const QString &line : sheet.lines)
        paper.text(line, {.points = 12, .strong = true});
    return paper.paint();
}

} // namespace mandate
