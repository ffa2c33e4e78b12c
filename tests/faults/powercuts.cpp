// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/driver.h"
#include "tests/faults/recorder.h"
#include "tests/faults/sender.h"
#include "tests/faults/tally.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

namespace mandate {

namespace {

constexpr int CutsPerSeason = 250;
constexpr int DeedsPerSeason = 6;
constexpr const char *Made = "made";

struct CutFigures
{
    int cuts = 0;
    int acknowledged = 0; // before the cuts, in all
    int inRecovery = 0;   // cuts that struck a second time, while the register was being recovered
    int lost = 0;
    int corrupt = 0;
    int refused = 0; // registers that were never announced as made
};

// Some work on a register, and what the disk was asked to do meanwhile.
struct Season
{
    DiskImage before;
    DiskLog log;
};

class PowerCuts
{
public:
    PowerCuts(quint32 seed, bool isLying)
        : m_random(seed), m_isLying(isLying), m_path(m_folder.filePath("cut.mandate"))
    {}

    // Whether all of it could be done.
    bool run(int cuts)
    {
        while (m_figures.cuts < cuts) {
            m_season = {};
            clear();
            if (!begin())
                return false;
            for (int i = 0; i < CutsPerSeason && m_figures.cuts < cuts; ++i)
                cut();
        }
        return true;
    }
    const CutFigures &figures() const { return m_figures; }

private:
    bool begin()
    {
        const quint32 kind = m_random.bounded(6u);
        return kind == 0 ? make() : kind < 3 ? receive() : work();
    }

    bool make()
    {
        m_recorder.begin();
        m_recorder.note({DiskOrder::Kind::Create, m_path, 0, {}}); // its name is claimed by Qt
        const auto store = Store::create(m_path);
        m_recorder.tell(Made);
        m_season.log = m_recorder.log();
        return store.has_value();
    }

    bool work()
    {
        return makeTally(m_path) && record([this](Store &store) { return deed(store); });
    }

    // The packages are made outside the folder whose power is cut, and before.
    bool receive()
    {
        const QTemporaryDir beside;
        auto sender = Sender::to(m_path, beside.path());
        return sender && sender->sendUpTo(DeedsPerSeason) && record([&beside](Store &store) {
                   return receiveNext(store, beside.path()).map([](const Uuid &id) { return SaveId{id}; });
               });
    }

    template <typename Deed>
    bool record(Deed deed)
    {
        m_season.before = image();
        m_recorder.begin();
        auto store = Store::open(m_path, Database::Access::ReadWrite);
        for (int i = 0; i < DeedsPerSeason; ++i) {
            const auto saved = store ? deed(*store) : tl::unexpected(store.error());
            if (!saved)
                return false;
            m_recorder.tell(saved->text());
        }
        m_season.log = m_recorder.log();
        return true;
    }

    Result<SaveId> deed(Store &store)
    {
        auto save = m_random.bounded(3) > 0 ? nextTurn(store)
                                            : nextSheets(store).and_then([&store](const Workbook &sheets) {
                                                  return nextImport(store, sheets);
                                              });
        return save ? store.commit(std::move(*save)) : tl::unexpected(save.error());
    }

    void cut()
    {
        ++m_figures.cuts;
        QStringList told;
        DiskImage left = after(m_season, told);
        m_figures.acknowledged += int(told.size());
        if (m_random.bounded(4) == 0) {
            ++m_figures.inRecovery;
            Season recovery{left, recover(left)};
            QStringList nothing;
            left = after(recovery, nothing);
        }
        lay(left);
        judge(told);
    }

    DiskImage after(const Season &season, QStringList &told)
    {
        Disk disk(season.before, m_isLying);
        const int end = int(m_random.bounded(quint32(season.log.size()) + 1));
        for (const DiskOrder &order : std::span(season.log).first(std::size_t(end))) {
            disk.take(order);
            if (order.kind == DiskOrder::Kind::Told)
                told += order.file;
        }
        return disk.afterCut(m_random);
    }

    DiskLog recover(const DiskImage &image)
    {
        lay(image);
        m_recorder.begin();
        static_cast<void>(Store::open(m_path, Database::Access::ReadWrite));
        return m_recorder.log();
    }

    void judge(const QStringList &told)
    {
        const bool isMaking = m_season.before.empty();
        const auto store = Store::open(m_path, Database::Access::ReadWrite);
        if (!store && isMaking && told.isEmpty()) {
            ++m_figures.refused;
            return;
        }
        const auto turns = !store     ? tl::unexpected(store.error())
                           : isMaking ? isWhole(*store).map([] { return 0; })
                                      : soundTurns(*store);
        if (!turns) {
            ++m_figures.corrupt;
            std::fputs(qPrintable(turns.error().message + ' ' + turns.error().detail + '\n'), stderr);
            return;
        }
        for (const QString &id : told)
            m_figures.lost += id != Made && !isKept(*store, id);
        m_figures.corrupt += !isMaking && *turns > int(told.size()) + 1;
    }

    void clear()
    {
        const QDir folder(m_folder.path());
        for (const QString &name : folder.entryList(QDir::Files))
            QFile::remove(folder.filePath(name));
    }

    DiskImage image() const
    {
        DiskImage all;
        const QDir folder(m_folder.path());
        for (const QString &name : folder.entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                all[file.fileName()] = file.readAll();
        }
        return all;
    }

    void lay(const DiskImage &image)
    {
        clear();
        for (const auto &[name, content] : image) {
            QFile file(name);
            if (file.open(QIODevice::WriteOnly))
                file.write(content);
        }
    }

    QRandomGenerator m_random;
    const bool m_isLying;
    const QTemporaryDir m_folder;
    const QString m_path;
    Recorder m_recorder;
    Season m_season;
    CutFigures m_figures;
};

} // namespace

int powerCuts(const QStringList &arguments)
{
    PowerCuts cuts(arguments.value(1, "1").toUInt(), arguments.value(2) == "lying");
    const bool isDone = cuts.run(arguments.value(0, "5000").toInt());
    const CutFigures &figures = cuts.figures();
    std::printf(
        "cuts %d (%d of them twice), saves acknowledged before them %d, lost %d, corrupt or partial %d, "
        "unfinished registers refused %d\n",
        figures.cuts, figures.inRecovery, figures.acknowledged, figures.lost, figures.corrupt,
        figures.refused);
    return isDone && figures.lost + figures.corrupt == 0 ? 0 : 1;
}

} // namespace mandate
