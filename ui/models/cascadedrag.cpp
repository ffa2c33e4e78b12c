// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cascadedrag.h"

#include <QCoreApplication>
#include <QMimeData>
#include <QStringList>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(models)
};

QString written(const CascadeNode &node)
{
    return name(node.kind) + u' ' + node.id.text();
}

std::optional<CascadeNode> readNode(const QString &text)
{
    const auto kind = fromName<CascadeKind>(text.section(u' ', 0, 0));
    const auto id = Uuid::parse(text.section(u' ', 1));
    return kind && id ? std::optional(CascadeNode{*kind, *id}) : std::nullopt;
}

} // namespace

QString cascadeDragType()
{
    return QStringLiteral("application/x-mandate-cascade");
}

std::unique_ptr<QMimeData> written(const CascadeDrag &drag)
{
    auto data = std::make_unique<QMimeData>();
    data->setData(cascadeDragType(), (written(drag.child) + u'\n' + written(drag.from)).toLatin1());
    return data;
}

std::optional<CascadeDrag> readCascadeDrag(const QMimeData *data)
{
    const QString text = QString::fromLatin1(data->data(cascadeDragType()));
    const auto child = readNode(text.section(u'\n', 0, 0));
    const auto from = readNode(text.section(u'\n', 1));
    return child && from ? std::optional(CascadeDrag{*child, *from}) : std::nullopt;
}

bool canServe(CascadeKind child, CascadeKind parent)
{
    if (child == CascadeKind::Kra)
        return parent == CascadeKind::Kra || parent == CascadeKind::Pillar;
    return child == CascadeKind::Objective
           && (parent == CascadeKind::Kra || parent == CascadeKind::Objective);
}

Drop possibleDrop(const CascadeNode &child, const CascadeNode &from, const CascadeNode &onto, Drop wanted)
{
    if (onto.kind == CascadeKind::Pillar)
        return Drop::Move;
    const bool serves = from.kind != CascadeKind::Pillar && canServe(child.kind, from.kind);
    return serves ? wanted : Drop::Serve;
}

QString dropHint(const CascadeRow &child, const CascadeRow &from, const CascadeRow &onto, Drop drop)
{
    if (onto.node.kind == CascadeKind::Pillar)
        return Text::tr("%1 moves under %2.").arg(child.code, onto.code);
    if (drop == Drop::Move)
        return Text::tr("%1 moves from %2 to %3. Without Shift it serves both.")
            .arg(child.code, from.code, onto.code);
    if (possibleDrop(child.node, from.node, onto.node, Drop::Move) == Drop::Move)
        return Text::tr("%1 is to serve %2 as well. With Shift it moves there from %3.")
            .arg(child.code, onto.code, from.code);
    return Text::tr("%1 is to serve %2.").arg(child.code, onto.code);
}

} // namespace mandate
