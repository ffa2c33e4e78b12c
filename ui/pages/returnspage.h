// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace mandate {

class ImportDesk;
class ImportFace;
class MessageLine;
class Session;

// Import and returns: a spreadsheet is chosen, understood, corrected, previewed and taken in; the register or
// some of its sheets go out.
class ReturnsPage : public Page
{
    Q_OBJECT

public:
    explicit ReturnsPage(Session &session, QWidget *parent = nullptr);

    // Begins the import of a file.
    void take(const QString &path);

    void open(const Destination &destination) override;
    PageHead head() const override;
    bool stepBack() override;
    bool takeFile(const QString &path) override;

private:
    QWidget *makeStart();
    QWidget *makeImport();
    QWidget *makeExport();
    QWidget *makeResult();
    void makeActions();
    QAction *makeAction(const char *name, const QString &text, const QKeySequence &keys,
                        void (ReturnsPage::*act)());
    void chooseFile();
    void paste();
    void readOtherwise();
    void exportWorkbookFile() { exportTo(true); }
    void exportFolder() { exportTo(false); }
    void exportTo(bool isFile);
    void write(const QString &target);
    void undo();
    void showCameIn();
    void showFace();
    void tellWaiting();
    void showImported(const QString &label, const QString &summary, const Uuid &agreement);
    void showUndo(const QString &next);

    Session &m_session;
    ImportDesk *m_desk;
    QStackedWidget *m_stack;
    ImportFace *m_face;
    MessageLine *m_message;
    MessageLine *m_exported;
    QWidget *m_result;
    QLabel *m_summary;
    QPushButton *m_undo;
    QPushButton *m_otherwise;
    QListWidget *m_sheets;
    QList<QAction *> m_ofImport; // actions that need an open import
    QString m_unread;            // the file that wants another encoding
    Destination m_cameIn;
    QString m_imported; // what undo calls the last import
    QString m_nextUndo;
};

} // namespace mandate
