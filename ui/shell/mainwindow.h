// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/document.h"
#include "ui/session/session.h"

#include <QMainWindow>

class QLabel;
class QListWidget;
class QStackedWidget;

namespace mandate {

class AgreementsPage;
class CascadePage;
class MessageLine;

// The frame: rail, pages, menus and status bar. What an action does is one line of a table.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Session &session, QWidget *parent = nullptr);
    ~MainWindow() override;

    void open(const QString &path);
    void showPage(int page);

private:
    struct Entry;
    static const std::vector<Entry> &entries();

    void makeFrame();
    void makeActions();
    void makeStatusBar();
    void chooseFile();
    void previewAgreement() { preview(Document::Agreement); }
    void previewEvaluation() { preview(Document::Evaluation); }
    void saveAgreement() { save(Document::Agreement); }
    void saveEvaluation() { save(Document::Evaluation); }
    void preview(Document document);
    void save(Document document);
    void quit() { close(); }
    void undo();
    void redo();
    void showCascade() { showPage(0); }
    void showAgreements() { showPage(1); }
    void about();
    void openAgreement(const AgreementId &agreement, const Uuid &item);
    void showUndo(const QString &undo, const QString &redo);
    void showState(Session::State state);
    void showTurned();
    QAction *action(const char *name) const;

    Session &m_session;
    QListWidget *m_rail;
    QStackedWidget *m_pages;
    CascadePage *m_cascade;
    AgreementsPage *m_agreements;
    MessageLine *m_message;
    QLabel *m_file;
    QLabel *m_state;
};

} // namespace mandate
