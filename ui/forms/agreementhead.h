// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cycle/dossier.h"

#include <QWidget>

class QLabel;

namespace mandate {

class Chip;

// Who agrees with whom for which year, below the name that stands above the page.
class AgreementHead : public QWidget
{
    Q_OBJECT

public:
    explicit AgreementHead(QWidget *parent = nullptr);

    void show(const Dossier &dossier, const QString &kind);
    // What can be done with the agreement, at the end of the line.
    void add(QWidget *control);

private:
    QLabel *m_parties;
    Chip *m_origin;
};

} // namespace mandate
