// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/authority.h"
#include "core/store/pastregister.h"
#include "ui/pages/page.h"

#include <memory>
#include <optional>

namespace mandate {

class MainWindow;
class PageFrame;
class Session;

// The register as it stood, in a window of its own that says so and changes nothing: it cannot be taken for
// today. It goes, and the copy it looks at with it, when it is closed.
class PastWindow : public QObject
{
    Q_OBJECT

public:
    // Of a register of this name. It keeps itself until it is closed.
    PastWindow(PastRegister past, const QString &name, QObject *parent);
    ~PastWindow() override;

    // As far as the reader of today's register may see; nobody where it is personal.
    void show(const Destination &place, const std::optional<Authority> &reader);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addBanner();
    void keepToPast(const QString &title);

    PastRegister m_past;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

// Makes the copy beside the register, which may take a while, and shows it. Failures are told by the frame.
void lookBack(Session &session, const LookBack &back, PageFrame &frame);

} // namespace mandate
