// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/openagreement.h"
#include "ui/print/document.h"

class QWidget;

namespace mandate {

// Shows a document as it will be printed, with the printer one click away. The head of the audit trail stands
// on every page of what is signed.
void previewDocument(Document document, const OpenAgreement &open, const QString &head, QWidget *parent);
// Asks for a file and writes the document into it; the path, or empty where nobody chose one.
Result<QString> savePdf(Document document, const OpenAgreement &open, const QString &head, QWidget *parent);

} // namespace mandate
