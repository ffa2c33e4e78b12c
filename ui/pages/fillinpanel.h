// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/exchange/fillinreturn.h"
#include "ui/forms/askpanel.h"

namespace mandate {

class Session;
struct Agreement;

// Makes a sheet that is filled in without the program: asks for what, and where it is to be saved.
class FillInPanel : public AskPanel
{
    Q_OBJECT

public:
    explicit FillInPanel(Session &session, QWidget *parent = nullptr);

    void begin(const Agreement &agreement);

signals:
    void told(const QString &sentence);
    void failed(const mandate::Error &error);

private:
    void take(int choice);
    void write(const QString &period, const QString &path);
    void keep(const Result<Save> &save, const QString &path);

    Session &m_session;
    AgreementId m_agreement;
    QString m_code;
};

} // namespace mandate
