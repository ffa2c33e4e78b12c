// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cascadeguide.h"

#include "core/reports/choices.h"
#include "ui/models/cascademodel.h"
#include "ui/session/answer.h"
#include "ui/session/session.h"

#include <QTreeView>

namespace mandate {

CascadeGuide::CascadeGuide(Session &session, CascadeModel *model, QTreeView *tree, QObject *parent)
    : QObject(parent), m_session(session), m_model(model), m_tree(tree)
{
    connect(model, &CascadeModel::loaded, this, &CascadeGuide::goOn);
}

void CascadeGuide::reveal(const CascadeNode &node)
{
    const auto question = [node](const Store &store) { return cascadePaths(store.database(), node); };
    whenAnswered(m_session.ask(question), this,
                 [this](const Result<std::vector<CascadePath>> &paths) { take(paths); });
}

void CascadeGuide::goTo(const Uuid &record)
{
    struct Place
    {
        std::vector<CascadePath> paths;
        AgreementId agreement;
    };
    const auto question = [record](const Store &store) -> Result<Place> {
        for (int kind = 0; kind <= int(CascadeKind::Part); ++kind) {
            auto paths = cascadePaths(store.database(), {CascadeKind(kind), record});
            if (!paths)
                return tl::unexpected(paths.error());
            if (!paths->empty())
                return Place{std::move(*paths), {}};
        }
        return agreementHolding(store.database(), record).map([](const AgreementId &agreement) {
            return Place{{}, agreement};
        });
    };
    whenAnswered(m_session.ask(question), this, [this, record](const Result<Place> &place) {
        if (place && !place->agreement.isNull())
            emit agreementWanted(place->agreement, record);
        else
            take(place.map([](const Place &found) { return found.paths; }));
    });
}

void CascadeGuide::take(const Result<std::vector<CascadePath>> &paths)
{
    if (!paths)
        return emit failed(paths.error());
    if (paths->empty())
        return emit nowhere();
    m_way.clear();
    emit begun();
    for (const CascadeRow &row : paths->front())
        m_way.push_back(row.node.id);
    goOn();
}

void CascadeGuide::goOn()
{
    QModelIndex index;
    for (std::size_t step = 0; step < m_way.size(); ++step) {
        const QModelIndex child = m_model->childOf(index, m_way[step]);
        if (!child.isValid())
            return;
        index = child;
        if (step + 1 < m_way.size())
            m_tree->expand(index);
    }
    if (!index.isValid())
        return;
    m_way.clear();
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

} // namespace mandate
