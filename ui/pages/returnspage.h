// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace mandate {

class ExportPart;
class FillInsPart;
class ImportDesk;
class ImportFace;
class MessageLine;
class PackagesPart;
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

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeStart();
    QWidget *makeImport();
    QWidget *makeResult();
    void makeActions();
    QAction *makeAction(const char *name, const QString &text, const QKeySequence &keys,
                        void (ReturnsPage::*act)());
    void chooseFile();
    void paste();
    void readOtherwise();
    void exportFile();
    void exportFolder();
    void undo();
    void showCameIn();
    void showFace();
    void tellWaiting();
    void showImported(const QString &label, const QString &summary, const Uuid &agreement);
    void showUndo(const QString &next);

    Session &m_session;
    ImportDesk *m_desk;
    QStackedWidget *m_stack;
    QBoxLayout *m_halves = nullptr;
    ImportFace *m_face;
    MessageLine *m_message;
    QWidget *m_result;
    QLabel *m_summary;
    QPushButton *m_undo;
    QPushButton *m_otherwise;
    PackagesPart *m_packages;
    ExportPart *m_export;
    FillInsPart *m_fillIns;
    QList<QAction *> m_ofImport; // actions that need an open import
    QString m_unread;            // the file that wants another encoding
    Destination m_cameIn;
    QString m_imported; // what undo calls the last import
    QString m_nextUndo;
};

} // namespace mandate
