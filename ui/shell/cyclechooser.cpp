// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/cyclechooser.h"

#include "core/store/records.h"
#include "ui/session/answer.h"
#include "ui/session/session.h"

#include <QAbstractItemView>
#include <QCryptographicHash>
#include <QSettings>

#include <algorithm>

namespace mandate {

CycleChooser::CycleChooser(Session &session, QWidget *parent) : QComboBox(parent), m_session(session)
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
    m_cycles.clear();
    addItem(tr("All cycles"));
    for (const Cycle &cycle : cycles) {
        addItem(cycle.name.isEmpty() ? cycle.code : cycle.name);
        m_cycles.push_back(cycle.id);
    }
    const auto chosen = std::find(m_cycles.begin(), m_cycles.end(), m_session.cycle());
    if (chosen == m_cycles.end())
        m_session.chooseCycle({}); // it is no longer there
    else
        setCurrentIndex(int(chosen - m_cycles.begin()) + 1);
    setVisible(!cycles.empty());
}

void CycleChooser::choose(int place)
{
    m_session.chooseCycle(place < 1 ? CycleId() : m_cycles[std::size_t(place) - 1]);
}

// Also where it was chosen elsewhere; one that is new here is shown once the cycles are asked again.
void CycleChooser::follow()
{
    const CycleId &cycle = m_session.cycle();
    if (!m_session.path().isEmpty())
        QSettings().setValue(settingsKey(), cycle.isNull() ? QString() : cycle.text());
    const auto chosen = std::find(m_cycles.begin(), m_cycles.end(), cycle);
    if (chosen != m_cycles.end() || cycle.isNull())
        setCurrentIndex(chosen == m_cycles.end() ? 0 : int(chosen - m_cycles.begin()) + 1);
    else
        ask();
}

QString CycleChooser::settingsKey() const
{
    const QByteArray path = QCryptographicHash::hash(m_session.path().toUtf8(), QCryptographicHash::Sha1);
    return QStringLiteral("registers/%1/cycle").arg(QLatin1String(path.toHex()));
}

} // namespace mandate
