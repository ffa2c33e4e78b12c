// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListWidget;

namespace mandate {

class MessageLine;
class Session;

// The register, or some of its sheets, written to a workbook or to a folder of CSV files.
class ExportPart : public QWidget
{
    Q_OBJECT

public:
    explicit ExportPart(Session &session, QWidget *parent = nullptr);

    void toFile() { exportTo(true); }
    void toFolder() { exportTo(false); }

private:
    void exportTo(bool isFile);
    void write(const QString &target);

    Session &m_session;
    QListWidget *m_sheets;
    MessageLine *m_message;
};

} // namespace mandate
