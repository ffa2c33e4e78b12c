// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QComboBox>

namespace mandate {

class ImportDesk;

// The saved mappings of this user, to read a file by, and the way to save the one in hand.
class MappingChooser : public QComboBox
{
    Q_OBJECT

public:
    explicit MappingChooser(ImportDesk &desk, QWidget *parent = nullptr);

    void list();
    void openFile();
    void saveFile();

signals:
    void saved(const QString &path);
    void failed(const mandate::Error &error);

private:
    static QString folder();
    void choose(int choice);

    ImportDesk &m_desk;
};

} // namespace mandate
