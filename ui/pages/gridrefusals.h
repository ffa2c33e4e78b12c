// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/gridattempts.h"

#include <QObject>

namespace mandate {

class GridModel;

// What the register did not take of a grid's edits, kept until somebody has said what is to become of it.
class GridRefusals : public QObject
{
    Q_OBJECT

public:
    GridRefusals(GridModel *model, QObject *parent);

    // The register's own values are on screen: what was refused meanwhile is asked about. Null where none is.
    void setOpen(const OpenAgreement *open);
    // Keeps what was typed in its cells.
    void take(const Error &error, GridAttempt attempt);
    void askAboutLost(const std::vector<WrittenCell> &lost);
    // Asked about once the register's own values are on screen.
    void keep(GridAttempt attempt) { m_attempts.push_back(std::move(attempt)); }

signals:
    void said(const QString &sentence, bool isProblem);
    void asked(const mandate::GridQuestion &question);
    // It is to be written all the same.
    void writeWanted(const std::vector<mandate::CellText> &cells);
    // So many refused saves are not waited for any more.
    void letGo(int saves);

private:
    void settle();
    void askAbout(const std::vector<GridAttempt> &attempts);
    void answer(const std::vector<GridAttempt> &attempts, const QStringList &told, GridAnswer answer);
    void leave(const std::vector<GridAttempt> &attempts, const GridStanding &standing);

    GridModel *m_model;
    const OpenAgreement *m_open = nullptr;
    std::vector<GridAttempt> m_attempts;
};

} // namespace mandate
