// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/openagreement.h"
#include "ui/print/document.h"

class QWidget;

namespace mandate {

// Shows a document as it will be printed, with the printer one click away.
void previewDocument(Document document, const OpenAgreement &open, QWidget *parent);
// Asks for a file and writes the document into it; the path, or empty where nobody chose one.
Result<QString> savePdf(Document document, const OpenAgreement &open, QWidget *parent);

} // namespace mandate
