// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/openagreement.h"

class QWidget;

namespace mandate {

class Session;

// Opens the sheet that tells how a score of an agreement was computed: of an objective, of an indicator, or,
// where the item is null, of the whole. It can be printed from there.
void showExplanation(Session &session, const OpenAgreement &open, const Uuid &item, QWidget *parent);

} // namespace mandate
