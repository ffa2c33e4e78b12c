// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/value.h"
#include "core/exchange/packagecontent.h"

#include <QJsonObject>

namespace mandate {

// The single lines of a package's content, each a JSON object of exactly the keys it has.
QByteArray headLine(const PackageContent &content);
QByteArray saveLine(const SentSave &save);
QByteArray changeLine(const SentLine &line);
QByteArray sentEndLine(const ChainEnd &end);
QByteArray rowLine(const Description &description, const Row &row);
QByteArray absentLine(const Description &description, const Uuid &record);
QByteArray contentLine(const QString &sha256, const QByteArray &content);
QByteArray endLine(qsizetype lines);

// The other way: nothing where a line is not as it should be.
bool readHead(const QJsonObject &line, PackageContent &content);
bool readSave(const QJsonObject &line, SentSave &save);
bool readChange(const QJsonObject &line, SentLine &change);
bool readSentEnd(const QJsonObject &line, ChainEnd &end);
bool readRow(const QJsonObject &line, std::pair<const Description *, Row> &row);
bool readAbsent(const QJsonObject &line, std::pair<const Description *, Uuid> &record);
bool readContentLine(const QJsonObject &line, std::pair<QString, QByteArray> &content);

} // namespace mandate
