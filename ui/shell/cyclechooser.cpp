// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/cyclechooser.h"

#include "core/store/records.h"
#include "ui/look/icons.h"
#include "ui/look/palette.h"
#include "ui/models/closedcycles.h"
#include "ui/session/answer.h"
#include "ui/session/session.h"

#include <QAbstractItemView>
#include <QCryptographicHash>
#include <QSettings>

#include <algorithm>

namespace mandate {

CycleChooser::CycleChooser(Session &session, QWidget *parent)
    : QComboBox(parent), m_session(session), m_closed(new ClosedCycles(session, this))
{
    setObjectName(QStringLiteral("cycles"));
    setAccessibleName(tr("Cycle"));
    view()->setAccessibleName(accessibleName());
    setToolTip(tr("The cycle that the pages show"));
    setSizeAdjustPolicy(AdjustToContents);
    connect(this, &QComboBox::activated, this, &CycleChooser::choose);
    connect(&session, &Session::opened, this, [this] {
        // Chosen at once, so that the pages need not ask twice.
        const auto last = Uuid::parse(QSettings().value(settingsKey()).toString());
        m_session.chooseCycle({last.value_or(Uuid())});
        ask();
    });
    connect(&session, &Session::changed, this, [this](const QStringList &tables) {
        if (tables.contains(QStringLiteral("cycle")))
            ask();
    });
    connect(&session, &Session::cycleChanged, this, &CycleChooser::follow);
    connect(m_closed, &ClosedCycles::changed, this, &CycleChooser::mark);
    show({});
}

void CycleChooser::ask()
{
    const auto question = [](const Store &store) {
        return records<Cycle>(store.database(), "ORDER BY start DESC, code DESC");
    };
    whenAnswered(m_session.ask(question), this, [this](const Result<std::vector<Cycle>> &cycles) {
        if (cycles)
            show(*cycles);
    });
}

void CycleChooser::show(const std::vector<Cycle> &cycles)
{
    clear();
    m_cycles = cycles;
    addItem(tr("All cycles"));
    for (const Cycle &cycle : cycles)
        addItem(cycle.code);
    mark();
    const int chosen = placeOf(m_session.cycle());
    if (chosen == 0)
        m_session.chooseCycle({}); // it is no longer there
    else
        setCurrentIndex(chosen);
    setVisible(!cycles.empty());
}

// A lock and a word stand beside what is closed.
void CycleChooser::mark()
{
    const QIcon lock = lineIcon(QStringLiteral("lock"), coloursFor(palette()).secondary);
    for (std::size_t i = 0; i < m_cycles.size(); ++i) {
        const Cycle &cycle = m_cycles[i];
        const int place = int(i) + 1;
        setItemText(place, m_closed->marked(cycle.code, cycle.name.isEmpty() ? cycle.code : cycle.name));
        setItemIcon(place, m_closed->has(cycle.code) ? lock : QIcon());
    }
}

// 0 where it is not among them.
int CycleChooser::placeOf(const CycleId &cycle) const
{
    const auto found = std::find_if(m_cycles.begin(), m_cycles.end(),
                                    [&cycle](const Cycle &known) { return known.id == cycle; });
    return found == m_cycles.end() ? 0 : int(found - m_cycles.begin()) + 1;
}

void CycleChooser::choose(int place)
{
    m_session.chooseCycle(place < 1 ? CycleId() : m_cycles[std::size_t(place) - 1].id);
}

// Also where it was chosen elsewhere; one that is new here is shown once the cycles are asked again.
void CycleChooser::follow()
{
    const CycleId &cycle = m_session.cycle();
    if (!m_session.path().isEmpty())
        QSettings().setValue(settingsKey(), cycle.isNull() ? QString() : cycle.text());
    const int chosen = placeOf(cycle);
    if (chosen > 0 || cycle.isNull())
        setCurrentIndex(chosen);
    else
        ask();
}

QString CycleChooser::settingsKey() const
{
    const QByteArray path = QCryptographicHash::hash(m_session.path().toUtf8(), QCryptographicHash::Sha1);
    return QStringLiteral("registers/%1/cycle").arg(QLatin1String(path.toHex()));
}

} // namespace mandate
