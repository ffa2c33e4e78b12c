// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <map>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTabWidget;
class QStringListModel;

namespace mandate {

class ColumnsModel;
class ConstantsForm;
class FaultsModel;
class ImportDesk;
class MappingChooser;
class MessageLine;
class PreviewModel;
class Session;
class SourceSheetModel;
class TableView;

// An import from its columns to its preview, each step a tab; the next one is always one key away.
class ImportFace : public QWidget
{
    Q_OBJECT

public:
    ImportFace(Session &session, ImportDesk &desk, QWidget *parent = nullptr);

    void goToNextFault();
    // The rows chosen in the preview, or the row of a fault; in the preview they are taken in again so.
    void leaveOut();
    void checkAgain();
    void saveMapping();
    void openMapping();
    void importNow();

private:
    QWidget *makeColumns();
    QWidget *makeSheetRow();
    QWidget *makeFaults();
    QWidget *makePreview();
    QWidget *makeUnread();
    void makeReturned();
    QWidget *makeFoot();
    void connectDesk();
    void askCodes();
    void showOpened();
    void showTable(int table);
    void showDraft();
    void showConstants();
    void showPrepared();
    void goToQuestion();
    void setReady(bool isReady);
    void showFault();
    void showCounts();
    QString verdict() const;
    QStringList choicesFor(const QString &field) const;

    Session &m_session;
    ImportDesk &m_desk;
    QTabWidget *m_tabs;
    QWidget *m_sheetRow;
    QComboBox *m_sheet;
    QComboBox *m_kind;
    QSpinBox *m_headerRow;
    QSpinBox *m_headerRows;
    MappingChooser *m_mapping;
    ConstantsForm *m_constants;
    MessageLine *m_note;
    TableView *m_columns;
    ColumnsModel *m_columnsModel;
    TableView *m_faults;
    FaultsModel *m_faultsModel;
    TableView *m_source;
    SourceSheetModel *m_sourceModel;
    QLabel *m_nothingToCorrect;
    QLabel *m_around;
    QLabel *m_counts;
    TableView *m_preview;
    PreviewModel *m_previewModel;
    TableView *m_unread;
    QStringListModel *m_unreadModel;
    QWidget *m_returnedTab; // shown where a filled-in sheet has cells to decide
    TableView *m_returned;
    MessageLine *m_verdict;
    QPushButton *m_import;
    std::map<QString, QStringList> m_codes; // by table
    std::size_t m_table = 0;
    int m_previewRow = -1; // stays the current one as the preview is made anew
    QString m_asked;       // the field of the last question
    bool m_isFilling = false;
};

} // namespace mandate
