// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record.h"
#include "core/reports/cascade.h"
#include "ui/models/cascadetext.h"

#include <QWidget>

#include <map>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace mandate {

class AttainmentPanel;
class FiguresPanel;
class MessageLine;
class RecordForm;
class ServesPanel;
class Session;
class TabStack;
struct RecordChange;

// What the chosen row of the cascade is: its fields, its figures by year, what it serves and what serves it.
class CascadePanel : public QWidget
{
    Q_OBJECT

public:
    explicit CascadePanel(Session &session, QWidget *parent = nullptr);

    // Null for no row.
    void show(const CascadeRow *row, const NodeProgress &progress);
    // The fields, ready to be typed into.
    void edit();

signals:
    void openWanted(const mandate::CascadeRow &row);
    void recordWanted(const mandate::Uuid &record);
    void shareWanted(const mandate::CascadeRow &child, const mandate::CascadeRow &parent);
    void removalWanted(const mandate::CascadeRow &child, const mandate::CascadeRow &parent);

private:
    QWidget *makeSummary();
    RecordForm *formFor(CascadeKind kind);
    QWidget *scrolled(RecordForm *form);
    void showFace();
    void showFigures();
    void showSummary(const NodeProgress &progress);
    void ask();
    void takeRow(const std::optional<Row> &row);
    void saveField(const QString &column, const RecordChange &change, const QString &label);

    Session &m_session;
    QLabel *m_kind;
    QLabel *m_title;
    TabStack *m_tabs;
    QStackedWidget *m_details;
    QLabel *m_summary;
    QPushButton *m_open;
    MessageLine *m_message;
    QWidget *m_figuresFace;
    FiguresPanel *m_figures = nullptr; // made as they are first shown
    AttainmentPanel *m_attainment = nullptr;
    ServesPanel *m_serves;
    std::map<CascadeKind, RecordForm *> m_forms;
    CascadeRow m_row;
    bool m_isEditWanted = false;
    int m_generation = 0;
};

} // namespace mandate
