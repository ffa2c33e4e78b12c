// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QScrollArea;

namespace mandate {

class MessageLine;
class RecordForm;
class Session;
struct ShownEntry;

// A third value of a differing entry: each of its fields typed in its own way, over what is here now, and
// the reason.
class ThirdValuePanel : public QFrame
{
    Q_OBJECT

public:
    explicit ThirdValuePanel(Session &session, QWidget *parent = nullptr);

    // For an entry, and so many others about the same fields.
    void begin(const ShownEntry &entry, int count);
    void refuse(const QString &sentence);
    void leave();

signals:
    // The value as a JSON object of columns.
    void answered(const QString &value, const QString &reason);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeForm(const ShownEntry &entry);
    void answer();

    Session &m_session;
    const Description *m_description = nullptr;
    std::vector<std::size_t> m_fields; // that the value says
    bool m_isWhole = false;
    Row m_before;
    QLabel *m_heading;
    QScrollArea *m_place; // of the form
    RecordForm *m_form = nullptr;
    QLineEdit *m_reason;
    MessageLine *m_problem;
};

} // namespace mandate
