// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record.h"
#include "core/cycle/sentpackage.h"
#include "core/store/link.h"

#include <span>

namespace mandate {

// Where a chain ends: the number of its last save, and its hash.
struct ChainEnd
{
    int sequence = 0;
    QByteArray hash = QByteArray(32, '\0');

    bool operator==(const ChainEnd &) const = default;
};

// One change of a save that was sent, as its sender's journal holds it.
struct SentLine
{
    ChangeKind kind = ChangeKind::Set;
    const Description *description = nullptr;
    Uuid record;
    QString group;  // as the sender's journal names it
    int field = -1; // of Set
    Value before;   // of New, Act and Withdraw the record as one line of JSON
    Value after;
    Row row; // of New, Act and Withdraw
    // What the other fields of the group held when this one was edited, by position.
    std::vector<std::pair<std::size_t, Value>> beside;
};

// One save as it was sent. Whole where all its lines are there, so that its hash can be recomputed; what does
// not concern the receiver stays behind, and its place in the chain is sent alone.
struct SentSave
{
    Link link;
    QByteArray signKey; // that its user signed it with; empty where it was not signed
    bool isWhole = true;
    std::vector<SentLine> lines;
};

// What a package holds. An office sends its saves; the centre sends the present state of the office's part of
// its register. Both send their receipts, the centre the differing entries and decisions, too.
struct PackageContent
{
    PackageKind kind = PackageKind::Returns;
    PackageId package;
    Uuid sender;
    Uuid recipient;
    int schema = 0;
    int from = 0; // of the sender's saves; of a state, from which on it holds what changed
    int upTo = 0;
    QByteArray head;                // the hash of the last of them
    QByteArray signature;           // of the sender over where its chain ends
    int processed = 0;              // of the recipient's saves, by the sender
    QByteArray processedHead;       // the hash of the last of them
    std::vector<ChainEnd> sentEnds; // of the centre's chain, whenever it sent the recipient something
    std::vector<SentSave> saves;
    std::vector<std::pair<const Description *, Row>> rows;
    std::vector<std::pair<const Description *, Uuid>> absent;
    std::vector<std::pair<QString, QByteArray>> contents; // of attachments, by SHA-256
};

// Whether a kind of record passes between offices by its changes. Accounts and what belongs to the exchange
// itself do not.
bool isExchanged(const Description &description);

// What a sender signs, besides the package: the end of its chain, so that what it sent stays provable.
QByteArray chainStatement(const Uuid &site, int upTo, const QByteArray &head);

// Lines of JSON with names, never positions.
QByteArray writeContent(const PackageContent &content);

// How content of an older format becomes the next one: a rule of a name, applied to each of its lines.
struct FormatRule
{
    int to; // the format it leads to
    const char *name;
    QJsonObject (*upgrade)(QJsonObject line);
};
std::span<const FormatRule> formatRules();

// Refused where the content is of a newer program; Invalid where a table or a column is not known, or a line
// is not as it should be. Nothing unknown is skipped.
Result<PackageContent> readContent(const QByteArray &content,
                                   std::span<const FormatRule> rules = formatRules());

} // namespace mandate
