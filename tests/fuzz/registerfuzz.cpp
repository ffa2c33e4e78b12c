// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/tally.h"
#include "tests/fuzz/target.h"

#include "core/people/person.h"
#include "core/store/chain.h"
#include "core/store/dossiers.h"
#include "core/store/journal.h"

#include <QFile>

namespace mandate {

// A whole register file: inspected as one from elsewhere, and opened as one that is known here, read and
// saved to.

std::vector<QByteArray> seeds()
{
    const QString path = placed("seed.mandate", {});
    QFile::remove(path);
    {
        auto store = makeTally(path);
        for (int i = 0; i < 2 && store; ++i)
            if (auto save = nextTurn(*store))
                static_cast<void>(store->commit(std::move(*save)));
    }
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? std::vector<QByteArray>{file.readAll()}
                                          : std::vector<QByteArray>();
}

void tryOut(const QByteArray &input)
{
    const QString path = placed("fuzz.mandate", input);
    static_cast<void>(Database::inspect(path));
    auto store = Store::open(path, Database::Access::ReadWrite);
    if (!store)
        return;
    static_cast<void>(soundTurns(*store));
    static_cast<void>(store->nextUndo());
    auto save = nextTurn(*store);
    if (save)
        static_cast<void>(store->commit(std::move(*save)));
}

} // namespace mandate
