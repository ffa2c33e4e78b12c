// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/partsreport.h"

namespace mandate {

// A target as it is broken down in the window.
struct OpenTarget
{
    CascadeNode of; // a KPI or an indicator
    QString code;
    QString year; // of a KPI; empty for the target at the end of its plan
    PartsReport breakdown;
    bool isFixed = false; // part of a signed agreement

    std::vector<TargetPart> parts() const;
    void allocate();
};

Result<OpenTarget> openTarget(const Database &database, const CascadeNode &of, const QString &code,
                              const QString &year, const QDate &asOf);

} // namespace mandate
