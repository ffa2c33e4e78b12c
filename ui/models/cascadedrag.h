// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/cascade.h"

#include <QString>

#include <memory>

class QMimeData;

namespace mandate {

// A row of the cascade on its way to another, and what it is taken from: null where it stands under nothing.
struct CascadeDrag
{
    CascadeNode child;
    CascadeNode from;
};

QString cascadeDragType();
std::unique_ptr<QMimeData> written(const CascadeDrag &drag);
// Nothing where something else is dragged.
std::optional<CascadeDrag> readCascadeDrag(const QMimeData *data);

// Whether a child of one kind can serve a parent of the other, or stand under it.
bool canServe(CascadeKind child, CascadeKind parent);

// Put where it is dropped: it serves that as well, or it moves there from what it serves now.
enum class Drop { Serve, Move };
// What a drop would do, as a sentence.
QString dropHint(const CascadeRow &child, const CascadeRow &from, const CascadeRow &onto, Drop drop);
// What will be done where that is wanted: a KRA only ever moves under a pillar, and what serves nothing yet
// has nothing to be moved from.
Drop possibleDrop(const CascadeNode &child, const CascadeNode &from, const CascadeNode &onto, Drop wanted);

} // namespace mandate
